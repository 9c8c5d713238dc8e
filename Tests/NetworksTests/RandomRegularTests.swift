import Networks
import Randomness
import Testing

@Suite("A random regular network")
struct RandomRegularTests {
  static func graph(seed: UInt64, count: Int, degree: Int) -> Graph {
    Graph.randomRegular(count: count, degree: degree, from: RandomSource(seed: seed, run: 0), for: Purpose(3))
  }

  @Test(
    "gives everybody the same number of neighbours, each way",
    arguments: [
      (0, 0), (1, 0), (2, 1), (4, 3), (6, 2), (6, 5), (7, 4), (8, 6), (10, 3), (60, 4), (300, 3), (40, 20),
    ],
    UInt64(0)..<20)
  func regular(size: (count: Int, degree: Int), seed: UInt64) {
    let graph = Self.graph(seed: seed, count: size.count, degree: size.degree)
    #expect(graph.checkInvariants() == nil)
    #expect(graph.count == size.count)
    #expect(graph.outDegrees().allSatisfy { Int($0) == size.degree })
    #expect(graph.reversed() == graph)
  }

  @Test("joins four people in two pairs in each of the three ways equally often", arguments: [1, 2, 3])
  func pairs(partner: Int) {
    let hits = (0..<600).count { Self.graph(seed: $0, count: 4, degree: 1).reads(0, partner) }
    // A third of 600, with a standard error of √(600 · 1/3 · 2/3).
    #expect(abs(Double(hits) - 200) < 4 * 11.547)
  }

  @Test("is the same for the same luck and another for other luck")
  func determinism() {
    #expect(Self.graph(seed: 1, count: 50, degree: 3) == Self.graph(seed: 1, count: 50, degree: 3))
    #expect(Self.graph(seed: 1, count: 50, degree: 3) != Self.graph(seed: 2, count: 50, degree: 3))
  }
}
