public import CampaignModel

/// One metric of one strategy over all runs in which it is defined.
public struct MetricSummary: Sendable {
  /// Runs in which the metric is defined.
  public let runs: Int
  /// Mean with Student's interval, Wilson's where it is a share of runs; nil when it is never defined.
  public let estimate: Estimate?
  /// Quantiles over runs; nil when it is never defined.
  public let quantiles: Quantiles?
}

/// A ratio that is quoted as the ratio of means over runs, rather than as the mean of each run's ratio.
public struct HeadlineRatio: Hashable, Sendable {
  /// The metric whose headline it is.
  public let metric: Metric
  /// The name of its row in `summary.csv`.
  public var name: String { "\(metric.name)_ratio_of_means" }
  /// Mean profit over mean cost.
  public static let roi = HeadlineRatio(metric: .roi, numerator: .profit, denominator: .cost)
  /// Mean cost over mean incremental conversions.
  public static let cpia = HeadlineRatio(
    metric: .cpia, numerator: .cost, denominator: .incrementalConversions)

  let numerator: Metric
  let denominator: Metric
  /// How many units of the denominator count as one.
  var denominatorUnit = 1.0

  /// Returns the headline ratios of a scenario, in the order in which every file lists them.
  public static func all(for scenario: Scenario) -> [HeadlineRatio] {
    let metrics = Metric.all(for: scenario)
    return all.filter { metrics.contains($0.metric) }
  }

  static let all = [
    roi, HeadlineRatio(metric: .roas, numerator: .incrementalRevenue, denominator: .cost), cpia,
    HeadlineRatio(metric: .costPerRelationship, numerator: .cost, denominator: .relationships),
    HeadlineRatio(
      metric: .inflationFactor, numerator: .creditedConversions, denominator: .incrementalConversions),
    HeadlineRatio(
      metric: .costPerTrustPoint, numerator: .cost, denominator: .incrementalTrust, denominatorUnit: 0.01),
    HeadlineRatio(metric: .marginalROI, numerator: .marginalProfit, denominator: .marginalCost),
  ]
}

/// Two strategies in the same worlds.
public struct PairSummary: Sendable {
  /// Runs in which both are defined.
  public let runs: Int
  /// Mean difference a - b with Student's interval of the paired differences, for shares of runs with Newcombe's; nil
  /// when never defined.
  public let difference: Estimate?
  /// Share of runs in which a is higher, ties counting half; nil when never defined.
  public let probabilityHigher: Double?
}

extension Comparison {
  /// The confidence at which every interval is computed: that of the scenario, or more where the runs ended by what they
  /// showed, so that the scenario's holds all the same.
  public var confidence: Double { sequence?.level(runs: max(1, runs)) ?? scenario.experiment.confidence }

  /// Returns what the runs say about one metric of one strategy.
  public func summary(_ strategy: Int, _ metric: Metric) -> MetricSummary {
    let defined = raw(strategy, metric).filter { !$0.isNaN }
    let estimate = Estimate(defined, confidence: confidence)
    return MetricSummary(
      runs: defined.count,
      estimate: metric.isShareOfRuns
        ? estimate?.with(shareInterval(metric, strategy)) : estimate,
      quantiles: SortedSample(defined).map(Quantiles.init))
  }

  /// Returns a headline ratio with Fieller's interval; nil where it is not defined: nothing spent, or for costs
  /// per result, no result on average.
  public func headline(_ ratio: HeadlineRatio, _ strategy: Int) -> RatioOfMeans? {
    // Of what is not defined in some run, such as for the control, the means would be of other runs.
    let numerators = raw(strategy, ratio.numerator)
    let denominators = raw(strategy, ratio.denominator).map { $0 / ratio.denominatorUnit }
    guard denominators.reduce(0, +) > 0, !numerators.contains(where: \.isNaN) else { return nil }
    return RatioOfMeans(numerators: numerators, denominators: denominators, confidence: confidence)
  }

  /// Returns two strategies set against each other in one metric.
  public func pair(_ a: Int, _ b: Int, _ metric: Metric) -> PairSummary {
    let both = zip(raw(a, metric), raw(b, metric)).filter { !$0.0.isNaN && !$0.1.isNaN }
    let first = both.map(\.0)
    let second = both.map(\.1)
    let difference = Estimate.pairedDifference(first, second, confidence: confidence)
    return PairSummary(
      runs: both.count,
      difference: metric.isShareOfRuns
        ? difference?.with(shareInterval(metric, a, less: b)) : difference,
      probabilityHigher: PairedRuns.probabilityHigher(first, second))
  }

  /// Returns the interval of a share of runs, or of what it is more than that of another strategy, as for claims.
  private func shareInterval(_ metric: Metric, _ a: Int, less b: Int? = nil) -> Interval? {
    func share(_ strategy: Int) -> Formula<Statistic> {
      .term(.mean(Figure(strategies[strategy], .metric(metric))))
    }
    let formula = b.map { .operation(.minus, share(a), share($0)) } ?? share(a)
    return SumWithShares(ClaimSample(formula, in: self), confidence: confidence)?.interval
  }

  /// Returns the differences a - b of a metric in the runs in which both have it, 0 where only rounding differs.
  public func differences(_ a: Int, _ b: Int, _ metric: Metric) -> [Double] {
    zip(raw(a, metric), raw(b, metric)).map(Rounding.difference).filter { !$0.isNaN }
  }

  /// Returns the share of runs in which a strategy ends with a profit; nil without runs.
  public func probabilityOfProfit(_ strategy: Int) -> Proportion? {
    let profits = raw(strategy, .profit)
    return Proportion(successes: profits.filter { $0 > 0 }.count, of: profits.count, confidence: confidence)
  }

  /// Returns the share of runs in which return on investment is above 0, which is where there is a profit; nil when
  /// nothing is spent on which there could be a return.
  public func probabilityOfReturn(_ strategy: Int) -> Proportion? {
    spends(strategy) ? probabilityOfProfit(strategy) : nil
  }

  /// Returns whether a strategy costs anything in some run.
  func spends(_ strategy: Int) -> Bool { raw(strategy, .cost).contains { $0 > 0 } }

  /// Returns for each strategy the share of runs in which its profit is the highest, ties split; the control,
  /// which earns and costs nothing, takes part.
  public var probabilityBest: [Double] {
    PairedRuns.probabilityBest(strategies.indices.map { raw($0, .profit) })
      ?? [Double](repeating: 0, count: strategies.count)
  }

  /// The strategies from the highest mean profit to the lowest.
  public var ranking: [Int] {
    let means = strategies.indices.map { summary($0, .profit).estimate?.mean ?? 0 }
    return strategies.indices.sorted { means[$0] != means[$1] ? means[$0] > means[$1] : $0 < $1 }
  }
}
