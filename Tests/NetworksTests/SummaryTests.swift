import Networks
import Testing

@Suite("A summary")
struct SummaryTests {
  @Test(
    "measures how unequal degrees are",
    arguments: [
      ([2, 2, 2, 2], 2, 2, 0, 0.25),
      ([0, 0, 0, 8], 2, 8, 0.75, 1),
      ([3, 1, 2, 0], 1.5, 3, 5.0 / 12, 0.5),
      ([0, 0], 0, 0, 0, 0),
      ([], 0, 0, 0, 0),
    ] as [([Int32], Double, Int, Double, Double)])
  func degrees(degrees: [Int32], mean: Double, largest: Int, gini: Double, topShare: Double) {
    let summary = DegreeSummary(degrees)
    #expect(summary.mean == mean)
    #expect(summary.largest == largest)
    #expect(abs(summary.gini - gini) < 1e-12)
    #expect(summary.topShare == topShare)
  }

  @Test("takes the top hundredth of many")
  func topHundredth() {
    // Of 250 people two are the top hundredth: 10 and one of the two with 5, of 262 arcs.
    let degrees = [10, 5, 5] + [Int32](repeating: 1, count: 242) + [Int32](repeating: 0, count: 5)
    #expect(DegreeSummary(degrees).topShare == 15.0 / 262)
  }

  @Test("counts mutual arcs and arcs inside communities")
  func network() {
    // 0⇄1, 1→2, 2→3, and 0→1 twice.
    let graph = Graph(count: 4, sources: [0, 1, 1, 2, 0], targets: [1, 0, 2, 3, 1])
    let summary = NetworkSummary(graph, communities: [0, 0, 1, 1])
    #expect(summary.people == 4)
    #expect(summary.arcs == 5)
    #expect(summary.reciprocity == 0.6)
    #expect(summary.withinShare == 0.8)
    #expect(summary.readers.largest == 2)
    #expect(summary.read.largest == 2)
    #expect(NetworkSummary(graph).withinShare == nil)
  }

  @Test("of nobody is all zeros")
  func nobody() {
    let summary = NetworkSummary(Graph(count: 0, sources: [], targets: []), communities: [])
    #expect(summary.reciprocity == 0)
    #expect(summary.withinShare == 0)
    #expect(summary.readers.mean == 0)
  }
}
