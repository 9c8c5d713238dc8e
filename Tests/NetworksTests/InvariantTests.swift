import Testing

@testable import Networks

@Suite("The checker of invariants names")
struct InvariantTests {
  @Test(
    "what is broken",
    arguments: [
      ([0, 1], [1], "0 is read by nobody known: 1"),
      ([0, 1], [0], "0 reads themself"),
      ([0, 2, 2, 2], [2, 1], "the readers of 0 are out of order"),
      ([0, 2, 2], [1, 1], "1 reads 0 twice"),
      ([0, 1, 0, 1], [1], "offsets fall after person 1"),
      ([0, 1, 2], [1], "offsets do not span the arcs"),
      ([1, 1], [0], "offsets do not span the arcs"),
    ] as [([Int32], [Int32], String)])
  func broken(offsets: [Int32], targets: [Int32], expected: String) {
    #expect(Graph(offsets: offsets, targets: targets).checkInvariants() == expected)
  }

  @Test("a weight that has no arc")
  func weights() {
    let graph = Graph(offsets: [0, 1, 1], targets: [1], weights: [0.5, 0.5])
    #expect(graph.checkInvariants() == "2 weights for 1 arcs")
  }

  @Test("nothing in parallel arcs that are allowed")
  func parallel() {
    #expect(Graph(offsets: [0, 2, 2], targets: [1, 1]).checkInvariants(parallelArcs: .kept) == nil)
  }
}
