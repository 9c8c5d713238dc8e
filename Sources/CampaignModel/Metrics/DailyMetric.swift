/// A figure of a day: what happened on it, or what had come about by its end.
public enum DailyMetric: String, CaseIterable, Sendable {
  case cost
  case conversions
  case incrementalConversions = "incremental_conversions"
  case revenue
  case incrementalRevenue = "incremental_revenue"
  case incrementalMargin = "incremental_margin"
  case cumulativeProfit = "cumulative_profit"
  case hours
  case encounters
  case shares
  case unfollows
  case reports
  case negativeMentions = "negative_mentions"
  case aware
  case audience
  case writtenOff = "written_off"
  case trustMean = "trust_mean"
  case attention
  case attraction
  case affinity
  case action

  /// The figures of `daily.csv`; the other stages of the funnel have a table of their own.
  public static let tabled = allCases.filter { ![.attention, .attraction, .affinity, .action].contains($0) }

  /// What it counts in.
  public var unit: Metric.Unit {
    switch self {
    case .cost, .revenue, .incrementalRevenue, .incrementalMargin, .cumulativeProfit: .money
    case .hours: .hours
    case .trustMean: .trust
    default: .count
    }
  }

  /// Whether it counts what came about by the end of the day, rather than what happened on the day.
  public var isStock: Bool {
    switch self {
    case .cumulativeProfit, .aware, .audience, .writtenOff, .trustMean: true
    case .attention, .attraction, .affinity, .action: true
    default: false
    }
  }

  /// The name of what it comes to over several days: what is added up to a profit is the profit.
  public var totalName: String { self == .cumulativeProfit ? Metric.profit.name : rawValue }
}
