import Networks
import Randomness
import Testing

@Suite("Preferential attachment")
struct PreferentialAttachmentTests {
  static func graph(seed: UInt64, count: Int, arcsPerNode: Int) -> Graph {
    Graph.preferentialAttachment(
      count: count, arcsPerNode: arcsPerNode, from: RandomSource(seed: seed, run: 0), for: Purpose(2))
  }

  @Test("keeps the invariants and lets everybody read only earlier people", arguments: UInt64(0)..<20)
  func invariants(seed: UInt64) {
    let graph = Self.graph(seed: seed, count: 200, arcsPerNode: 3)
    #expect(graph.checkInvariants() == nil)
    #expect(graph.inDegrees() == (0..<200).map { Int32(min($0, 3)) })
    #expect((0..<200).allSatisfy { person in graph.readers(of: person).allSatisfy { $0 > person } })
  }

  @Test("of fewer people is the beginning of the network of more")
  func prefix() {
    let small = Self.graph(seed: 5, count: 300, arcsPerNode: 3)
    let large = Self.graph(seed: 5, count: 301, arcsPerNode: 3)
    #expect(
      (0..<300).allSatisfy {
        Array(large.readers(of: $0)).filter { $0 < 300 } == Array(small.readers(of: $0))
      })
  }

  @Test("leaves (m + 1) / (2m + 1) of the people without readers", arguments: [1, 2, 5])
  func unread(arcsPerNode: Int) {
    let graph = Self.graph(seed: 6, count: 8000, arcsPerNode: arcsPerNode)
    let expected = Double(arcsPerNode + 1) / Double(2 * arcsPerNode + 1)
    let share = Double(graph.outDegrees().count { $0 == 0 }) / 8000
    #expect(abs(share - expected) < 4 * (expected * (1 - expected) / 8000).squareRoot())
  }

  @Test(
    "with one arc each gives a tail of exponent 3: P(at least q readers) = 2 / ((q + 1)(q + 2))",
    arguments: [1, 3, 10, 20])
  func tail(readers: Int) {
    let degrees = Self.graph(seed: 7, count: 20_000, arcsPerNode: 1).outDegrees()
    let expected = 2 / (Double(readers + 1) * Double(readers + 2))
    let share = Double(degrees.count { $0 >= readers }) / 20_000
    #expect(abs(share - expected) < 4 * (expected * (1 - expected) / 20_000).squareRoot())
  }

  @Test("is the same for the same luck and another for other luck")
  func determinism() {
    let graph = Self.graph(seed: 8, count: 100, arcsPerNode: 2)
    #expect(graph == Self.graph(seed: 8, count: 100, arcsPerNode: 2))
    #expect(graph != Self.graph(seed: 9, count: 100, arcsPerNode: 2))
  }
}
