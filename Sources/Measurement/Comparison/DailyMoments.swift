public import CampaignModel
internal import Simulation

/// The stages of the funnel.
public enum FunnelStage: String, CaseIterable, Sendable {
  /// Has noticed something.
  case attention
  /// Has engaged.
  case attraction
  /// Has come to like the brand.
  case affinity
  /// Follows a voice.
  case audience
  /// Has acted.
  case action
}

/// Mean and spread over runs of every figure of every day of one strategy.
struct DailyMoments {
  private(set) var metrics: [[RunningMoments]]
  private(set) var stages: [[RunningMoments]]
  private(set) var entries: [[RunningMoments]]

  init(days: Int) {
    let none = [RunningMoments](repeating: RunningMoments(), count: days)
    metrics = DailyMetric.allCases.map { _ in none }
    stages = FunnelStage.allCases.map { _ in none }
    entries = stages
  }

  /// Adds a run by its daily figures, in the order of `DailyMetric.allCases`.
  mutating func add(_ daily: [[Double]]) {
    for (index, series) in daily.enumerated() {
      for (day, value) in series.enumerated() where !value.isNaN {
        metrics[index][day].add(value)
      }
    }
    for (index, stage) in FunnelStage.allCases.enumerated() {
      var before = 0.0
      for (day, stock) in daily[DailyMetric.allCases.firstIndex(of: stage.metric) ?? 0].enumerated() {
        entries[index][day].add(stock - before)
        stages[index][day].add(stock)
        before = stock
      }
    }
  }

  /// The values of all days; NaN where a day has none.
  static func series(_ metric: DailyMetric, _ ledger: Ledger, _ flows: DailyFlows) -> [Double] {
    func flow(_ field: KeyPath<LedgerDay, Int>) -> [Double] { ledger.days.map { Double($0[keyPath: field]) } }
    func stock(_ field: KeyPath<LedgerDay, Int>) -> [Double] {
      var sum = 0
      return ledger.days.map {
        sum += $0[keyPath: field]
        return Double(sum)
      }
    }
    switch metric {
    case .cost: return flows.cost
    case .conversions: return flows.conversions
    case .incrementalConversions: return flows.incrementalConversions
    case .revenue: return flows.revenue
    case .incrementalRevenue: return flows.incrementalRevenue
    case .incrementalMargin: return flows.incrementalMargin
    case .cumulativeProfit: return flows.cumulativeProfit
    case .hours: return ledger.days.map(\.hours)
    case .encounters: return flow(\.encounters)
    case .shares: return flow(\.shares)
    case .unfollows: return flow(\.unfollows)
    case .reports: return flow(\.reports)
    case .negativeMentions: return flow(\.negativeMentions)
    case .aware: return stock(\.aware)
    case .audience: return stock(\.audience)
    case .writtenOff: return stock(\.writtenOff)
    case .attention: return stock(\.attention)
    case .attraction: return stock(\.attraction)
    case .affinity: return stock(\.affinity)
    case .action: return stock(\.action)
    case .trustMean:
      var samples = [Double](repeating: .nan, count: ledger.days.count)
      for sample in ledger.trust {
        samples[sample.day - 1] = sample.mean
      }
      return samples
    }
  }
}

extension FunnelStage {
  /// The people at the stage, day by day.
  fileprivate var metric: DailyMetric {
    switch self {
    case .attention: .attention
    case .attraction: .attraction
    case .affinity: .affinity
    case .audience: .audience
    case .action: .action
    }
  }
}

extension Comparison {
  /// Estimates a daily figure.
  ///
  /// - Parameters:
  ///   - strategy: Index into `strategies`.
  ///   - metric: The figure.
  ///   - day: The day, from 1.
  /// - Returns: The mean over runs with its interval; nil where the day has none.
  public func daily(_ strategy: Int, _ metric: DailyMetric, day: Int) -> Estimate? {
    let index = DailyMetric.allCases.firstIndex(of: metric) ?? 0
    return Estimate(daily[strategy].metrics[index][day - 1], confidence: confidence)
  }

  /// Returns the mean number of people at a stage at the end of a day, and of those who came to it on the day.
  public func funnel(_ strategy: Int, _ stage: FunnelStage, day: Int) -> (people: Estimate?, change: Double) {
    let index = FunnelStage.allCases.firstIndex(of: stage) ?? 0
    return (
      Estimate(daily[strategy].stages[index][day - 1], confidence: confidence),
      daily[strategy].entries[index][day - 1].mean ?? 0
    )
  }
}
