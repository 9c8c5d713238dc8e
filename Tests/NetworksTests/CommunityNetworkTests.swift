import Networks
import Testing

@Suite("A network of communities")
struct CommunityNetworkTests {
  static let world = CommunityWorld(count: 1000, communityCount: 10)
  static let shape = CommunityShape(meanDegree: 12, withinShare: 0.7, reciprocity: 0.3, homophily: 0.5)

  @Test("keeps the invariants", arguments: UInt64(0)..<8)
  func invariants(seed: UInt64) {
    #expect(Self.world.graph(Self.shape, seed: seed).checkInvariants() == nil)
  }

  @Test(
    "has the mean degree asked for within 2 % and the shares within 0.03",
    arguments: [
      shape,
      CommunityShape(meanDegree: 12, withinShare: 1, reciprocity: 0, homophily: 0),
      CommunityShape(meanDegree: 4, withinShare: 0, reciprocity: 1, homophily: 0.5),
      CommunityShape(meanDegree: 24, withinShare: 0.8, reciprocity: 0.6, homophily: 0.9),
      CommunityShape(meanDegree: 0, withinShare: 0.8, reciprocity: 0.6, homophily: 0.9),
    ])
  func figures(shape: CommunityShape) {
    let seeds: ClosedRange<UInt64> = 1...4
    let summaries = seeds.map {
      NetworkSummary(Self.world.graph(shape, seed: $0), communities: Self.world.communities)
    }
    let mean = { (figure: (NetworkSummary) -> Double) in summaries.map(figure).reduce(0, +) / 4 }
    #expect(abs(mean(\.readers.mean) - shape.meanDegree) <= 0.02 * shape.meanDegree)
    guard shape.meanDegree > 0 else { return }
    // Chance alone makes some pairs mutual where none are asked for.
    #expect(abs(mean(\.reciprocity) - max(shape.reciprocity, shape.withinShare == 1 ? 0.1 : 0)) < 0.04)
    #expect(abs(mean { $0.withinShare ?? 0 } - shape.withinShare) < 0.03)
  }

  @Test("keeps the mean degree in communities too small for their share", arguments: [1, 2, 3, 6])
  func smallCommunities(size: Int) {
    let world = CommunityWorld(count: 600, communityCount: 600 / size)
    let arcs = (1...4).map { world.graph(Self.shape, seed: $0).meanDegree }
    #expect(abs(arcs.reduce(0, +) / 4 - 12) < 0.24)
  }

  @Test("keeps the mean degree where one community is everybody")
  func oneCommunity() {
    let world = CommunityWorld(count: 1000, communityCount: 1)
    let arcs = (1...4).map { world.graph(Self.shape, seed: $0).meanDegree }
    #expect(abs(arcs.reduce(0, +) / 4 - 12) < 0.24)
  }

  @Test("cannot give more readers than there are others")
  func saturated() {
    let shape = CommunityShape(meanDegree: 40, withinShare: 0.7, reciprocity: 0.3, homophily: 0.5)
    let graph = CommunityWorld(count: 12, communityCount: 3).graph(shape, seed: 1)
    #expect(graph.checkInvariants() == nil)
    #expect(graph.meanDegree > 10)
  }

  @Test("may have nobody or one person", arguments: [0, 1])
  func tiny(count: Int) {
    let graph = CommunityWorld(count: count, communityCount: 1).graph(Self.shape, seed: 1)
    #expect(graph.count == count)
    #expect(graph.arcCount == 0)
  }

  @Test("gives the popular hundredth more than their share of readers")
  func heavyTail() {
    let popular = NetworkSummary(Self.world.graph(Self.shape, seed: 1))
    var even = Self.world
    even.popularity = [Float](repeating: 1, count: 1000)
    let equal = NetworkSummary(even.graph(Self.shape, seed: 1))
    #expect(popular.readers.topShare > 0.06)
    #expect(equal.readers.topShare < 0.025)
    #expect(popular.readers.gini > equal.readers.gini + 0.15)
  }

  @Test("joins people of like values the more, the stronger homophily is")
  func homophily() {
    let world = CommunityWorld(count: 1000, communityCount: 10, scatter: 2)
    let likeness = [0, 0.5, 1].map { homophily in
      world.likeness(
        world.graph(
          CommunityShape(meanDegree: 12, withinShare: 0.5, reciprocity: 0.2, homophily: homophily), seed: 2))
    }
    #expect(likeness[1] > likeness[0] + 0.02)
    #expect(likeness[2] > likeness[1] + 0.1)
  }

  @Test("is the same for the same luck and another for other luck")
  func determinism() {
    #expect(Self.world.graph(Self.shape, seed: 1) == Self.world.graph(Self.shape, seed: 1))
    #expect(Self.world.graph(Self.shape, seed: 1) != Self.world.graph(Self.shape, seed: 2))
  }

  @Test("with a newcomer changes only arcs of those who choose the newcomer", arguments: UInt64(1)...3)
  func newcomer(seed: UInt64) {
    let after = CommunityWorld(count: 1001, communityCount: 10)
    var before = after
    before.communities.removeLast()
    before.values.removeLast()
    before.popularity.removeLast()
    let large = after.graph(Self.shape, seed: seed)
    let small = before.graph(Self.shape, seed: seed)
    let newcomer = 1000
    let acquainted = Set(large.readers(of: newcomer) + large.reversed().readers(of: newcomer))
    let strangers = (0..<Int32(newcomer)).filter { !acquainted.contains($0) }
    #expect(!acquainted.isEmpty)
    #expect(
      strangers.allSatisfy { person in
        let others = { (graph: Graph) in graph.readers(of: Int(person)).filter { !acquainted.contains($0) } }
        return others(large) == others(small)
      })
  }
}
