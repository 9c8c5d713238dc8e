internal import CampaignModel
internal import Networks
internal import Randomness

extension World {
  /// Builds who reads whom.
  static func network(
    _ plan: NetworkPlan, _ size: Int, _ community: [UInt16], _ values: [ValueVector], _ source: RandomSource
  ) -> Graph {
    switch plan {
    case .communities(let meanReaders, let withinShare, let reciprocity, let homophily, let tailExponent):
      return Graph.communities(
        community.map(Int32.init), values: values.map(\.components),
        popularity: Graph.popularity(count: size, exponent: tailExponent, from: source, for: .popularity),
        shape: CommunityShape(
          meanDegree: min(meanReaders, Double(size - 1)), withinShare: withinShare, reciprocity: reciprocity,
          homophily: homophily),
        from: source, for: .network)
    case .ring(let neighbours):
      return Graph.ring(count: size, neighbours: neighbours)
    case .random(let meanReaders):
      return Graph.random(
        count: size, meanDegree: min(meanReaders, Double(size - 1)), from: source, for: .network)
    case .preferentialAttachment(let readsEach):
      return Graph.preferentialAttachment(count: size, arcsPerNode: readsEach, from: source, for: .network)
    case .listed(let graph):
      return graph.enlarged(to: size)
    case .none:
      return Graph(count: size, sources: [], targets: [])
    }
  }
}
