internal import CampaignModel

/// A formula of statistics with the numbers that each of them is made of, run by run.
///
/// Kept are the runs in which all of them are defined, so that what is compared comes from the same runs.
struct ClaimSample {
  let formula: Formula<Statistic>
  let columns: [Statistic: StatisticColumn]
  /// The indices of the runs kept.
  let runs: [Int]
}

extension ClaimSample {
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

  /// The numerators and denominators of the runs kept, if the formula is a ratio of means, or a multiple or part of one.
  var ratio: (numerators: [Double], denominators: [Double])? { ratio(of: formula) }

  private func ratio(of formula: Formula<Statistic>) -> (numerators: [Double], denominators: [Double])? {
    func times(_ factor: Double, _ formula: Formula<Statistic>) -> ([Double], [Double])? {
      ratio(of: formula).map { parts in (parts.numerators.map { factor * $0 }, parts.denominators) }
    }
    switch formula {
    case .operation(.over, let numerator, let denominator)
    where numerator.isLinear && denominator.isLinear && shares.isEmpty:
      guard let numerators = runValues(of: numerator), let denominators = runValues(of: denominator) else {
        return nil
      }
      return (numerators, denominators)
    case .operation(.over, let formula, let divisor):
      if let divisor = divisor.constant { return times(1 / divisor, formula) }
      // A number over a ratio is that many times its reciprocal.
      guard let number = formula.constant, let parts = ratio(of: divisor) else { return nil }
      return (parts.denominators.map { number * $0 }, parts.numerators)
    case .operation(.times, let left, let right):
      return left.constant.map { times($0, right) } ?? right.constant.flatMap { times($0, left) }
    case .negative(let formula):
      return times(-1, formula)
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
