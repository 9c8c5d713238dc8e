import Randomness
import Testing

/// The numbers themselves: what every machine and every later version must draw.
@Suite("Samples, number by number")
struct SamplerGoldenTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let values: [Double]
    let draw: @Sendable (inout DrawStream) -> Double

    var testDescription: String { name }
  }

  @Test(
    "Samples have the recorded values",
    arguments: [
      Golden(
        name: "uniform(in:)",
        values: [0.442891097939591, 0.24476305275392818, 0.810339489379563, 0.7216488842088307]
      ) { $0.uniform(in: -1..<3) },
      Golden(name: "index(below:)", values: [360722, 311190, 452584, 430412]) {
        Double($0.index(below: 1_000_000))
      },
      Golden(name: "bernoulli", values: [1, 1, 0, 0]) { $0.bernoulli(0.4) ? 1 : 0 },
      Golden(name: "geometric", values: [101, 116, 78, 83]) { Double($0.geometric(0.01)) },
      Golden(name: "binomial by inversion", values: [5, 5, 6, 6]) { Double($0.binomial(30, 0.2)) },
      Golden(name: "binomial by rejection", values: [23995610, 24002725, 23997843, 23999363]) {
        $0.total { Double($0.binomial(30_000, 0.8)) }
      },
      Golden(name: "poisson by inversion", values: [5, 5, 6, 5]) { Double($0.poisson(6)) },
      Golden(name: "poisson by rejection", values: [501196, 499189, 500498, 500383]) {
        $0.total { Double($0.poisson(500)) }
      },
      Golden(
        name: "normal",
        values: [36.48316537910811, -55.52665044711208, 41.954554313691546, -27.12826463170671]
      ) { $0.total { $0.normal() } },
      Golden(
        name: "lognormal",
        values: [2.274445398402773, 2.1249771288454666, 2.5610910196912102, 2.4901367042027527]
      ) { $0.lognormal(mu: 1, sigma: 0.5) },
      Golden(
        name: "exponential",
        values: [1.0196455533794326, 1.1673491683893424, 0.792779970236804, 0.8430118758996532]
      ) { $0.exponential() },
      Golden(
        name: "gamma",
        values: [3724.2026774696697, 3565.2598580831796, 3480.9500950042748, 3580.432491523594]
      ) { $0.total { $0.gamma(shape: 1.2, scale: 3) } },
      Golden(
        name: "gamma of a small shape",
        values: [303.9245941805692, 270.9240089338669, 298.7930316914839, 276.38589215565423]
      ) { $0.total { $0.gamma(shape: 0.3, scale: 1) } },
      Golden(
        name: "beta", values: [368.48759575260027, 364.61687836035213, 374.21738468332677, 367.1527133301399]
      ) { $0.total { $0.beta(2, 3.5) } },
      Golden(
        name: "triangular",
        values: [2.424312022798683, 2.2883716866811192, 2.6911780717146194, 2.6248325109772925]
      ) { $0.triangular(low: 1, mode: 2, high: 6) },
      Golden(
        name: "pareto", values: [1.8913265683176856, 2.074236699290127, 1.6412981463861709, 1.6936440030073]
      ) { $0.pareto(minimum: 1, exponent: 1.6) },
      Golden(name: "shuffle", values: [886251, 379030, 893499, 670529]) { $0.shuffled(1_000) },
      Golden(name: "sample", values: [360920, 310862, 375452, 274429]) {
        $0.sample(count: 2, from: 0..<1_000).reduce(0) { 1_000 * $0 + Double($1) }
      },
    ])
  func golden(expected: Golden) {
    let source = RandomSource(seed: 6, run: 2)
    let found = expected.values.indices.map { index in
      var stream = source.stream(Purpose(9), index: UInt32(index))
      return expected.draw(&stream)
    }
    #expect(found == expected.values)
  }
}

extension DrawStream {
  /// The first two of `count` shuffled numbers, as one.
  fileprivate mutating func shuffled(_ count: Int) -> Double {
    var numbers = Array(0..<count)
    shuffle(&numbers)
    return Double(numbers[0] * count + numbers[1])
  }

  /// The sum of 1,000 numbers, so that the rarer branches of a sampler are met.
  fileprivate mutating func total(_ draw: (inout DrawStream) -> Double) -> Double {
    var sum = 0.0
    for _ in 0..<1_000 { sum += draw(&self) }
    return sum
  }
}
