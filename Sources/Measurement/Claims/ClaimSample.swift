internal import CampaignModel

/// A formula of statistics with the numbers that each of them is made of, run by run.
///
/// Kept are the runs in which all of them are defined, so that what is compared comes from the same runs.
struct ClaimSample {
  let formula: Formula<Statistic>
  private let columns: [Statistic: StatisticColumn]
  /// The indices of the runs kept.
  let runs: [Int]

  init(_ formula: Formula<Statistic>, in comparison: Comparison) {
    var columns: [Statistic: StatisticColumn] = [:]
    for statistic in formula.terms where columns[statistic] == nil {
      columns[statistic] = StatisticColumn(statistic, in: comparison)
    }
    self.formula = formula
    self.columns = columns
    runs = (0..<comparison.runs).filter { run in columns.values.allSatisfy { $0.isDefined(in: run) } }
  }

  /// Returns the value of the formula in a selection of runs, which may name a run several times; NaN where it
  /// has none.
  func value(in runs: [Int]) -> Double {
    formula.value { columns[$0]?.statistic(in: runs) ?? .nan }
  }

  /// Returns the value of a formula of the sample's statistics for each run kept; nil if one has none.
  func runValues(of formula: Formula<Statistic>) -> [Double]? {
    let values = runs.map { run in formula.value { columns[$0]?.numerators[run] ?? .nan } }
    return values.contains(where: \.isNaN) ? nil : values
  }

  /// The numerators and denominators of the runs kept, if the formula is a ratio of means.
  var ratio: (numerators: [Double], denominators: [Double])? {
    switch formula {
    case .operation(.over, let numerator, let denominator)
    where numerator.isLinear && denominator.isLinear && shares.isEmpty:
      guard let numerators = runValues(of: numerator), let denominators = runValues(of: denominator) else {
        return nil
      }
      return (numerators, denominators)
    case .term(let statistic):
      guard let column = columns[statistic], let denominators = column.denominators else { return nil }
      return (runs.map { column.numerators[$0] }, runs.map { denominators[$0] })
    default: return nil
    }
  }

  /// The shares of runs that the formula speaks of, each once.
  var shares: [Statistic] {
    formula.terms.reduce(into: []) { shares, statistic in
      if statistic.isShareOfRuns && !shares.contains(statistic) { shares.append(statistic) }
    }
  }

  /// Whether some share of runs is none or all of them, so that what runs have in common says nothing of the next.
  var hasUnanimousShare: Bool {
    shares.contains { share in
      guard let values = runValues(of: .term(share)) else { return false }
      return values.allSatisfy { $0 == 0 } || values.allSatisfy { $0 == 1 }
    }
  }
}

/// What a statistic is made of, run by run; NaN where a run has nothing to give.
private struct StatisticColumn {
  let kind: Statistic
  let numerators: [Double]
  /// Of a ratio of means; nil for all else.
  var denominators: [Double]?

  init(_ statistic: Statistic, in comparison: Comparison) {
    kind = statistic
    let figures = Dictionary(
      uniqueKeysWithValues: Set(statistic.figures).map { ($0, comparison.column($0) ?? []) })
    func perRun(_ value: (_ figure: (Figure) -> Double) -> Double) -> [Double] {
      (0..<comparison.runs).map { run in value { figures[$0]?[run] ?? .nan } }
    }
    switch statistic {
    case .mean(let figure):
      if let ratio = figure.headlineRatio, let strategy = comparison.index(of: figure.strategy) {
        numerators = comparison.raw(strategy, ratio.numerator)
        denominators = comparison.raw(strategy, ratio.denominator).map { $0 / ratio.denominatorUnit }
      } else {
        numerators = figures[figure] ?? []
      }
    case .quantile(_, let formula), .standardDeviation(let formula):
      numerators = perRun(formula.value)
    case .share(let condition):
      numerators = perRun { figure in condition.holds(figure).map { $0 ? 1 : 0 } ?? .nan }
    case .best(let strategy, let rivals):
      numerators = perRun { figure in
        let profits = rivals.map { figure(Figure($0, .metric(.profit))) }
        let own = figure(Figure(strategy, .metric(.profit)))
        return profits.contains { $0 > own } ? 0 : 1 / Double(profits.count { $0 == own })
      }
    case .presence:
      // No single run has it: `BoundedValue` takes it from the study.
      numerators = perRun { _ in .nan }
    }
  }

  func isDefined(in run: Int) -> Bool { !numerators[run].isNaN && denominators?[run].isNaN != true }

  /// Returns the statistic of a selection of runs; NaN where it has no value.
  func statistic(in runs: [Int]) -> Double {
    func sum(_ column: [Double]) -> Double { runs.reduce(0) { $0 + column[$1] } }
    switch kind {
    case .quantile(let share, _): return SortedSample(runs.map { numerators[$0] })?.quantile(share) ?? .nan
    case .standardDeviation:
      return RunningMoments(runs.lazy.map { numerators[$0] }).standardDeviation ?? .nan
    case .mean, .share, .best, .presence:
      guard let denominators else { return runs.isEmpty ? .nan : sum(numerators) / Double(runs.count) }
      // As in `headline`: a cost for each of fewer than no results is none.
      let denominator = sum(denominators)
      return denominator > 0 ? sum(numerators) / denominator : .nan
    }
  }
}

extension Figure {
  /// The ratio of means by which the figure is quoted; nil if it is no ratio.
  fileprivate var headlineRatio: HeadlineRatio? {
    guard case .metric(let metric) = measure else { return nil }
    return HeadlineRatio.all.first { $0.metric == metric }
  }
}

extension Formula<Statistic> {
  /// Whether the formula adds multiples of means and shares, so that it is the mean of its values in the single runs.
  var isLinear: Bool {
    switch self {
    case .number: true
    case .term(.mean(let figure)): figure.headlineRatio == nil
    case .term(let statistic): statistic.isShareOfRuns
    case .negative(let formula): formula.isLinear
    case .operation(.plus, let left, let right), .operation(.minus, let left, let right):
      left.isLinear && right.isLinear
    case .operation(.times, let left, let right):
      left.isLinear && right.isLinear && (left.terms.isEmpty || right.terms.isEmpty)
    case .operation(.over, let left, let right): left.isLinear && right.terms.isEmpty
    case .magnitude, .least, .greatest: terms.isEmpty
    }
  }

  /// Returns by what a linear formula multiplies a statistic.
  func coefficient(of statistic: Statistic) -> Double {
    switch self {
    case .number, .magnitude, .least, .greatest: return 0
    case .term(let term): return term == statistic ? 1 : 0
    case .negative(let formula): return -formula.coefficient(of: statistic)
    case .operation(let sign, let left, let right):
      let (first, second) = (left.coefficient(of: statistic), right.coefficient(of: statistic))
      switch sign {
      case .plus: return first + second
      case .minus: return first - second
      case .times: return left.constant.map { $0 * second } ?? first * (right.constant ?? .nan)
      case .over: return first / (right.constant ?? .nan)
      }
    }
  }
}
