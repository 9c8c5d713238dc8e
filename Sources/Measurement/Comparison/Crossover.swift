internal import CampaignModel

/// When one strategy overtakes another in cumulative profit for good.
public struct Crossover: Equatable, Sendable {
  /// Index into `Comparison.strategies` of the one that ends ahead on the mean.
  public let strategy: Int
  /// Index into `Comparison.strategies` of the one it overtakes.
  public let rival: Int
  /// Runs made.
  public let runs: Int
  /// Runs in which it ends ahead.
  public let runsWithCrossover: Int
  /// The day from which it stays ahead on the curves of the means over runs, from 1.
  public let dayOfMeans: Int
  /// The days of the runs in which it ends ahead, from 1; nil when there is none.
  public let days: Quantiles?
}

extension Comparison {
  /// Every ordered pair of strategies of which the first ends above the second in mean cumulative profit; the
  /// control takes part.
  ///
  /// The day is the first from which it stays above to the horizon: day 1 where it always is.
  public var allCrossovers: [Crossover] {
    strategies.indices.flatMap { a in strategies.indices.compactMap { crossover(a, over: $0) } }
  }

  /// Returns when a strategy overtakes another for good; nil where it does not end above it on the mean.
  public func crossover(_ strategy: Int, over rival: Int) -> Crossover? {
    guard strategy != rival,
      let day = Finance.crossoverDay(meanProfitCurve(strategy), meanProfitCurve(rival))
    else { return nil }
    let days = columns[layout.crossover(strategy, over: rival)].filter { !$0.isNaN }
    return Crossover(
      strategy: strategy, rival: rival, runs: runs, runsWithCrossover: days.count, dayOfMeans: day + 1,
      days: SortedSample(days).map(Quantiles.init))
  }

  /// Returns the mean cumulative profit at the end of each day; empty without runs.
  func meanProfitCurve(_ strategy: Int) -> [Double] {
    let index = DailyMetric.allCases.firstIndex(of: .cumulativeProfit) ?? 0
    return daily[strategy].metrics[index].compactMap(\.mean)
  }
}
