import Networks
import Randomness
import Testing

@Suite("A random graph")
struct RandomGraphTests {
  static let purpose = Purpose(1)

  static func graph(seed: UInt64, count: Int = 1000, meanDegree: Double = 8) -> Graph {
    Graph.random(
      count: count, meanDegree: meanDegree, from: RandomSource(seed: seed, run: 0), for: purpose)
  }

  @Test("keeps the invariants", arguments: UInt64(0)..<20)
  func invariants(seed: UInt64) {
    #expect(Self.graph(seed: seed).checkInvariants() == nil)
  }

  @Test("has a binomial number of arcs", arguments: UInt64(0)..<20)
  func arcs(seed: UInt64) {
    let pairs = 1000.0 * 999
    let probability = 8.0 / 999
    let deviation = (pairs * probability * (1 - probability)).squareRoot()
    #expect(abs(Double(Self.graph(seed: seed).arcCount) - pairs * probability) < 4 * deviation)
  }

  @Test("has binomial degrees in both directions", arguments: UInt64(0)..<5)
  func degrees(seed: UInt64) {
    let graph = Self.graph(seed: seed, count: 2000)
    for degrees in [graph.outDegrees(), graph.inDegrees()] {
      let mean = graph.meanDegree
      let variance = degrees.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / 1999
      // The index of dispersion of binomial counts is 1 - p, with a standard error near √(2/n).
      #expect(abs(variance / mean - (1 - mean / 1999)) < 4 * (2.0 / 2000).squareRoot())
    }
  }

  @Test("reaches every possible arc and no other")
  func extremes() {
    #expect(Self.graph(seed: 1, count: 9, meanDegree: 8) == Graph.complete(count: 9))
    #expect(Self.graph(seed: 1, count: 9, meanDegree: 0).arcCount == 0)
    #expect(Self.graph(seed: 1, count: 1, meanDegree: 0).count == 1)
    #expect(Self.graph(seed: 1, count: 0, meanDegree: 0).count == 0)
  }

  @Test("is the same for the same luck and another for other luck")
  func determinism() {
    #expect(Self.graph(seed: 3) == Self.graph(seed: 3))
    #expect(Self.graph(seed: 3) != Self.graph(seed: 4))
  }
}
