import Foundation
import Randomness
import Testing

@Suite("Distributions of counts")
struct CountingDistributionTests {
  // Means on both sides of 10, where inversion gives way to rejection, and chances on both sides of 1/2.
  @Test(
    "Binomial numbers follow their law",
    arguments: [
      (1, 0.3), (5, 0.5), (12, 0.04), (30, 0.3), (30, 0.97), (19, 0.52), (20, 0.5), (21, 0.49), (100, 0.1),
      (100, 0.75), (1_000, 0.004), (1_000, 0.03), (50_000, 0.002), (3_000, 0.5),
    ])
  func binomial(n: Int, p: Double) {
    let numbers = values(8_000) { $0.binomial(n, p) }
    let fit = ChiSquare(numbers) { binomialProbability($0, of: n, p) }
    #expect(fit.fits, "\(fit)")
    #expect(numbers.allSatisfy { (0...n).contains($0) })
  }

  @Test(
    "Binomial numbers of very many trials have the mean and variance of their law",
    arguments: [(1_000_000, 0.01), (1_000_000_000, 0.37), (1 << 40, 1e-9), (1 << 40, 0.999)])
  func binomialMoments(n: Int, p: Double) {
    let mean = Double(n) * p
    let variance = mean * (1 - p)
    let numbers = values(8_000) { Double($0.binomial(n, p)) }
    let far = standardErrors(
      numbers, mean: mean, variance: variance, kurtosis: 3 + (1 - 6 * p * (1 - p)) / variance)
    #expect(far.mean < 4.5 && far.variance < 4.5, "\(far)")
  }

  @Test(
    "A binomial number is certain without trials and for chances 0 and 1", arguments: [0, 1, 30, 1_000_000])
  func binomialExtremes(n: Int) {
    #expect(values(20) { $0.binomial(n, 0) } == [Int](repeating: 0, count: 20))
    #expect(values(20) { $0.binomial(n, 1) } == [Int](repeating: n, count: 20))
    #expect(values(20) { $0.binomial(0, 0.5) } == [Int](repeating: 0, count: 20))
  }

  @Test("Poisson numbers follow their law", arguments: [0.01, 0.7, 4, 9.99, 10, 10.5, 14, 30, 300, 4_000])
  func poisson(mean: Double) {
    let fit = ChiSquare(values(8_000) { $0.poisson(mean) }) { poissonProbability($0, mean: mean) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("Large Poisson numbers have the mean and variance of their law", arguments: [1e5, 1e8, 1e12])
  func poissonMoments(mean: Double) {
    let far = standardErrors(
      values(8_000) { Double($0.poisson(mean)) }, mean: mean, variance: mean, kurtosis: 3 + 1 / mean)
    #expect(far.mean < 4.5 && far.variance < 4.5, "\(far)")
  }

  @Test("Where nothing is expected, a Poisson number is 0")
  func poissonZero() {
    #expect(values(20) { $0.poisson(0) } == [Int](repeating: 0, count: 20))
  }

  @Test("Geometric numbers follow their law", arguments: [0.004, 0.1, 0.5, 0.95])
  func geometric(p: Double) {
    let fit = ChiSquare(values(8_000) { $0.geometric(p) }) { p * Foundation.pow(1 - p, Double($0)) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("A certain success comes at once, an all but impossible one never")
  func geometricExtremes() {
    #expect(values(20) { $0.geometric(1) } == [Int](repeating: 0, count: 20))
    #expect(values(20) { $0.geometric(1e-300) } == [Int](repeating: .max, count: 20))
  }

  @Test("With the same luck, a larger chance gives no fewer successes and no more failures before them")
  func monotone() {
    let successes = [0.1, 0.2, 0.3, 0.4].map { p in values(500) { $0.binomial(20, p) } }
    let events = [0.5, 1, 4, 9.9].map { mean in values(500) { $0.poisson(mean) } }
    let failures = [0.9, 0.5, 0.1, 0.01].map { p in values(500) { $0.geometric(p) } }
    for (fewer, more) in [successes, events, failures].flatMap({ zip($0, $0.dropFirst()) }) {
      #expect(zip(fewer, more).allSatisfy { $0 <= $1 })
    }
  }

  @Test("An event happens as often as its probability says", arguments: [0.001, 0.2, 0.5, 0.99])
  func bernoulli(p: Double) {
    let count = values(20_000) { $0.bernoulli(p) }.count { $0 }
    let fit = ChiSquare(counts: [count, 20_000 - count], probabilities: [p, 1 - p])
    #expect(fit.fits, "\(fit)")
  }

  @Test("An event of probability 0 never happens, one of probability 1 always")
  func bernoulliExtremes() {
    #expect(values(1_000) { $0.bernoulli(0) }.allSatisfy { !$0 })
    #expect(values(1_000) { $0.bernoulli(1) }.allSatisfy { $0 })
  }
}
