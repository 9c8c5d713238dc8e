import Networks
import Testing

@Suite("A graph")
struct GraphTests {
  /// 0→1, 0→2, 2→0, 0→2 again, and a self-loop at 1, out of order.
  let sources: [Int32] = [2, 0, 0, 1, 0]
  let targets: [Int32] = [0, 2, 1, 1, 2]

  @Test("keeps its arcs in rows, ascending, without self-loops")
  func layout() {
    let graph = Graph(count: 4, sources: sources, targets: targets)
    #expect(graph.offsets == [0, 3, 3, 4, 4])
    #expect(graph.targets == [1, 2, 2, 0])
    #expect(graph.arcCount == 4)
    #expect(graph.meanDegree == 1)
    #expect(Array(graph.readers(of: 0)) == [1, 2, 2])
    #expect(graph.readers(of: 3).isEmpty)
    #expect(graph.checkInvariants(parallelArcs: .kept) == nil)
  }

  @Test("merges parallel arcs when asked")
  func merging() {
    let graph = Graph(count: 4, sources: sources, targets: targets, parallelArcs: .merged)
    #expect(graph.targets == [1, 2, 0])
    #expect(graph.checkInvariants() == nil)
  }

  @Test("keeps each weight with its arc, parallel ones in the order given")
  func weights() {
    let graph = Graph(count: 4, sources: sources, targets: targets, weights: [0.1, 0.2, 0.3, 0.4, 0.5])
    #expect(graph.weights == [0.3, 0.2, 0.5, 0.1])
    #expect(graph.reversed().weights == [0.1, 0.3, 0.2, 0.5])
  }

  @Test("does not depend on the order of the list")
  func order() {
    let graph = Graph(count: 4, sources: sources, targets: targets)
    #expect(graph == Graph(count: 4, sources: sources.reversed(), targets: targets.reversed()))
  }

  @Test("counts degrees in both directions")
  func degrees() {
    let graph = Graph(count: 4, sources: sources, targets: targets)
    #expect(graph.outDegrees() == [3, 0, 1, 0])
    #expect(graph.inDegrees() == [1, 1, 2, 0])
    #expect(graph.outDegree(of: 0) == 3)
    #expect(graph.reversed().outDegrees() == graph.inDegrees())
  }

  @Test("is itself when turned round twice")
  func reversedTwice() {
    let graph = Graph(count: 4, sources: sources, targets: targets, weights: [0.1, 0.2, 0.3, 0.4, 0.5])
    #expect(graph.reversed() != graph)
    #expect(graph.reversed().reversed() == graph)
  }

  @Test(
    "knows who reads whom",
    arguments: [(1, 0, true), (2, 0, true), (0, 2, true), (0, 1, false), (3, 0, false)])
  func reads(reader: Int, person: Int, expected: Bool) {
    #expect(Graph(count: 4, sources: sources, targets: targets).reads(reader, person) == expected)
  }

  @Test("may be empty")
  func empty() {
    let graph = Graph(count: 0, sources: [], targets: [])
    #expect(graph.offsets == [0])
    #expect(graph.meanDegree == 0)
    #expect(graph.checkInvariants() == nil)
  }
}
