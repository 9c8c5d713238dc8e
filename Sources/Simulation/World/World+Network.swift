internal import CampaignModel
internal import Networks
internal import Randomness

extension World {
  static func network(
    _ plan: NetworkPlan, _ size: Int, _ community: [UInt16], _ values: [ValueVector], _ source: RandomSource
  ) -> Graph {
    Graph.random(count: size, meanDegree: 12, from: source, for: .network)
  }
}
