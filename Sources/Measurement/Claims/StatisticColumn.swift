internal import CampaignModel

/// What a statistic is made of, run by run; NaN where a run has nothing to give.
struct StatisticColumn {
  let kind: Statistic
  let numerators: [Double]
  /// Of a ratio of means; nil for all else.
  var denominators: [Double]?
}

extension StatisticColumn {
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
        let parts = PairedRuns.parts(rivals.map { figure(Figure($0, .metric(.profit))) })
        return rivals.firstIndex(of: strategy).map { parts[$0] } ?? .nan
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
      let values = runs.map { numerators[$0] }
      let deviation = RunningMoments(values).standardDeviation
      return deviation.map { Rounding.isConstant(values) ? 0 : $0 } ?? .nan
    case .mean, .share, .best, .presence:
      guard let denominators else { return runs.isEmpty ? .nan : sum(numerators) / Double(runs.count) }
      // As in `headline`: a cost for each of fewer than no results is none.
      let denominator = sum(denominators)
      return denominator > 0 ? sum(numerators) / denominator : .nan
    }
  }
}

extension StatisticColumn {
  /// Returns the statistic without each of the runs in turn, which differ; NaN where it has no value, and for a quantile.
  ///
  /// - Complexity: O(n), where calling `statistic(in:)` for each would be O(n²).
  func leavingOneOut(of runs: [Int]) -> [Double] {
    let values = runs.map { numerators[$0] }
    let others = Double(runs.count - 1)
    switch kind {
    case .quantile: return values.map { _ in .nan }
    case .standardDeviation:
      let moments = RunningMoments(values)
      guard let mean = moments.mean, let variance = moments.variance, others > 1 else {
        return values.map { _ in .nan }
      }
      // A number leaves the sum of squared deviations with its own, n / (n - 1) times for its part in the mean.
      return values.map { value in
        let own = (value - mean) * (value - mean) * (others + 1) / others
        return (max(0, others * variance - own) / (others - 1)).squareRoot()
      }
    case .mean, .share, .best, .presence:
      let sum = values.reduce(0, +)
      guard let denominators else { return values.map { (sum - $0) / others } }
      let total = runs.reduce(0) { $0 + denominators[$1] }
      return zip(runs, values).map { run, value in
        let denominator = total - denominators[run]
        return denominator > 0 ? (sum - value) / denominator : .nan
      }
    }
  }
}

extension Figure {
  /// The ratio of means by which the figure is quoted; nil if it is no ratio.
  var headlineRatio: HeadlineRatio? {
    guard case .metric(let metric) = measure else { return nil }
    return HeadlineRatio.all.first { $0.metric == metric }
  }
}
