public import CampaignModel

/// How a figure goes with an uncertain quantity over the runs.
public struct DoubtDriver: Equatable, Sendable {
  /// The path of the quantity, as a scenario file would address it.
  public let quantity: String
  /// Runs in which the figure is defined.
  public let runs: Int
  /// Spearman's correlation of quantity and figure over these runs; nil where either does not vary.
  public let correlation: RankCorrelation?
}

extension Comparison {
  /// Returns the variance of a metric between runs, split into luck and doubt; nil where the runs and twins in which
  /// it is defined do not suffice.
  ///
  /// A strategy that depends on nothing uncertain has no doubt, exactly.
  public func split(_ strategy: Int, _ metric: Metric) -> VarianceSplit? {
    split(
      raw(strategy, metric), rawTwins(strategy, metric), hasDoubt: !doubts.ofStrategy[strategy].isEmpty)
  }

  /// Returns the variance of the difference a - b of a metric between runs, split into luck and doubt; nil where the
  /// runs and twins in which it is defined do not suffice.
  public func split(_ a: Int, less b: Int, _ metric: Metric) -> VarianceSplit? {
    split(
      zip(raw(a, metric), raw(b, metric)).map(Rounding.difference),
      zip(rawTwins(a, metric), rawTwins(b, metric)).map(Rounding.difference),
      hasDoubt: !(doubts.ofStrategy[a].isEmpty && doubts.ofStrategy[b].isEmpty))
  }

  private func split(_ runs: [Double], _ twins: [Double], hasDoubt: Bool) -> VarianceSplit? {
    guard hasDoubt else { return VarianceSplit(withoutDoubt: runs.filter { !$0.isNaN }) }
    let pairs = zip(runs, twins).filter { !$0.isNaN && !$1.isNaN }
    return VarianceSplit(pairs.map(\.0), pairs.map(\.1), confidence: confidence)
  }

  /// Returns how a metric goes with each uncertain quantity that its strategy may depend on, over all runs and without
  /// the twins; empty where nothing is uncertain.
  ///
  /// A figure that varies by rounding alone does not vary.
  ///
  /// - Parameters:
  ///   - strategy: Index into `strategies`.
  ///   - metric: The figure.
  ///   - confidence: The coverage of each interval; nil for that of the scenario.
  /// - Returns: A correlation for each quantity, in the order of the scenario.
  public func drivers(_ strategy: Int, _ metric: Metric, confidence: Double? = nil) -> [DoubtDriver] {
    let figures = raw(strategy, metric)
    let defined = figures.indices.filter { !figures[$0].isNaN }
    let values = defined.map { figures[$0] }
    let isConstant = Rounding.isConstant(values)
    return doubts.ofStrategy[strategy].map { quantity in
      let draws = columns[layout.quantity(quantity)]
      return DoubtDriver(
        quantity: doubts.paths[quantity], runs: defined.count,
        correlation: isConstant
          ? nil
          : RankCorrelation(defined.map { draws[$0] }, values, confidence: confidence ?? self.confidence))
    }
  }
}
