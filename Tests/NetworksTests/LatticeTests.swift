import Networks
import Testing

@Suite("Lattices")
struct LatticeTests {
  @Test("A ring of six with four neighbours is the one drawn by hand")
  func ring() {
    let ring = Graph.ring(count: 6, neighbours: 4)
    #expect(ring.offsets == [0, 4, 8, 12, 16, 20, 24])
    #expect(
      ring.targets == [
        1, 2, 4, 5, 0, 2, 3, 5, 0, 1, 3, 4, 1, 2, 4, 5, 0, 2, 3, 5, 0, 1, 3, 4,
      ])
  }

  @Test(
    "A ring has equal degrees, mirrored arcs and rows in order", arguments: [(1, 0), (3, 2), (5, 4), (40, 6)])
  func ringFacts(count: Int, neighbours: Int) {
    let ring = Graph.ring(count: count, neighbours: neighbours)
    #expect(ring.checkInvariants() == nil)
    #expect(ring.inDegrees().allSatisfy { Int($0) == neighbours })
    #expect(ring.reversed() == ring)
  }

  @Test("A complete graph has an arc from everybody to everybody else", arguments: [0, 1, 2, 7])
  func complete(count: Int) {
    let graph = Graph.complete(count: count)
    #expect(graph.checkInvariants() == nil)
    #expect(graph.count == count)
    #expect(graph.arcCount == count * (count - 1))
  }
}
