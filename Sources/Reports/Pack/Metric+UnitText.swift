internal import CampaignModel

extension Metric.Unit {
  /// Returns what stands in a column of units: the currency, `1` for a pure number, else the noun.
  func text(currency: String) -> String {
    switch self {
    case .money: currency
    case .ratio: "1"
    case .count: "count"
    case .days: "days"
    case .hours: "hours"
    case .trust: "trust"
    }
  }
}
