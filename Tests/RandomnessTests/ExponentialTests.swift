import Randomness
import Testing

@Suite("Exponential numbers")
struct ExponentialTests {
  private static let numbers = {
    var stream = QuickStream(RandomSource(seed: 3, run: 0), Purpose(1))
    return (0..<400_000).map { _ in stream.exponential(.shared) }
  }()

  @Test("Moments are 1, 2 and 6")
  func moments() {
    let count = Double(Self.numbers.count)
    for (power, expected, variance) in [(1, 1.0, 1.0), (2, 2, 20), (3, 6, 684)] {
      let mean =
        Self.numbers.reduce(0) { sum, x in sum + (0..<power).reduce(1) { product, _ in product * x } } / count
      #expect(abs(mean - expected) < 4 * (variance / count).squareRoot())
    }
  }

  @Test(
    "As many lie beyond any point as exp(-x) says, in layers, wedges and the tail",
    arguments: [0.001, 0.1, 0.5, 1, 2.5, 5, 7.6, 7.8, 9])
  func tail(from point: Double) {
    let count = Double(Self.numbers.count)
    let share = PortableMath.exp(-point)
    let found = Double(Self.numbers.count { $0 > point })
    #expect(abs(found - share * count) <= 4 * (share * (1 - share) * count).squareRoot())
    #expect(Self.numbers.allSatisfy { $0 >= 0 && $0 <= QuickStream.largestExponential })
  }
}
