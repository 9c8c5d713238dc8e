import Networks
import Randomness
import Testing

@Suite("Popularity")
struct PopularityTests {
  static func weights(_ count: Int, exponent: Double) -> [Float] {
    Graph.popularity(count: count, exponent: exponent, from: RandomSource(seed: 5, run: 0), for: Purpose(5))
  }

  @Test("lies between 1 and the structural cutoff", arguments: [2.0, 2.5, 3.5])
  func range(exponent: Double) {
    // 4,096 people: a cutoff of 64.
    #expect(Self.weights(4096, exponent: exponent).allSatisfy { $0 >= 1 && $0 <= 64 })
  }

  @Test("has the tail of its exponent", arguments: [2.0, 2.5, 3.5], [2.0, 4.0, 10.0])
  func tail(exponent: Double, weight: Double) {
    let weights = Self.weights(16_384, exponent: exponent)
    // P(W > w) of a Pareto distribution cut off at 128.
    let survival = { (w: Double) in PortableMath.pow(w, 1 - exponent) }
    let expected = (survival(weight) - survival(128)) / (1 - survival(128))
    let share = Double(weights.count { Double($0) > weight }) / 16_384
    #expect(abs(share - expected) < 4 * (expected * (1 - expected) / 16_384).squareRoot())
  }

  @Test("of the others stays when a person joins")
  func newcomer() {
    #expect(Self.weights(1000, exponent: 2.5) == Array(Self.weights(1001, exponent: 2.5).dropLast()))
  }

  @Test("of nobody is empty")
  func nobody() {
    #expect(Self.weights(0, exponent: 2.5).isEmpty)
  }
}
