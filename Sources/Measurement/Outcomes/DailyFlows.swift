internal import CampaignModel
internal import Simulation

/// Money and deeds of one strategy in one run, day by day, beside the control's.
struct DailyFlows {
  let cost: [Double]
  let conversions: [Double]
  let incrementalConversions: [Double]
  let revenue: [Double]
  let incrementalRevenue: [Double]
  let incrementalMargin: [Double]

  init(_ ledger: Ledger, against control: Ledger, _ scenario: Scenario) {
    let days = ledger.days.count
    let prices = scenario.actions.map(\.value.value)
    let margins = scenario.actions.map { $0.value.value * $0.marginShare.value }
    func sum(_ counts: [[Int32]], _ other: [[Int32]]?, _ weights: [Double]?) -> [Double] {
      var sums = [Double](repeating: 0, count: days)
      for action in counts.indices {
        let weight = weights?[action] ?? 1
        for day in 0..<days {
          sums[day] += Double(counts[action][day] - (other?[action][day] ?? 0)) * weight
        }
      }
      return sums
    }
    cost = ledger.days.map(\.cost)
    conversions = sum(ledger.conversions, nil, nil)
    incrementalConversions = sum(ledger.conversions, control.conversions, nil)
    revenue = sum(ledger.realised, nil, prices)
    incrementalRevenue = sum(ledger.realised, control.realised, prices)
    incrementalMargin = sum(ledger.realised, control.realised, margins)
  }

  /// Incremental margin less cost, added up to each day.
  var cumulativeProfit: [Double] { Self.cumulativeProfit(incrementalMargin, cost) }

  /// Returns incremental margin less cost, added up to each day; 0 where rounding alone is left (`Rounding`).
  static func cumulativeProfit(_ margin: [Double], _ cost: [Double]) -> [Double] {
    var (sum, magnitude) = (0.0, 0.0)
    return cost.indices.map {
      sum += margin[$0] - cost[$0]
      magnitude += margin[$0].magnitude + cost[$0]
      return sum.magnitude <= Rounding.share * magnitude ? 0 : sum
    }
  }
}
