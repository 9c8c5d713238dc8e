import Foundation
import Randomness
import Testing

@Suite("Continuous distributions")
struct ContinuousDistributionTests {
  private let count = 8_000

  @Test("Normal numbers follow their law")
  func normal() {
    let fit = Kolmogorov(values(count) { $0.normal() }, law: normalLaw)
    #expect(fit.fits, "\(fit)")
    let far = standardErrors(values(count, run: 1) { $0.normal() }, mean: 0, variance: 1, kurtosis: 3)
    #expect(far.mean < 4.5 && far.variance < 4.5, "\(far)")
  }

  @Test("Lognormal numbers have a normal logarithm", arguments: [(0, 1), (3, 0.2), (-2, 2)])
  func lognormal(mu: Double, sigma: Double) {
    let numbers = values(count) { $0.lognormal(mu: mu, sigma: sigma) }
    let fit = Kolmogorov(numbers) { normalLaw((Foundation.log($0) - mu) / sigma) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("A lognormal number without spread is its median")
  func lognormalConstant() {
    #expect(values(20) { $0.lognormal(mu: 0, sigma: 0) } == [Double](repeating: 1, count: 20))
  }

  @Test("Exponential numbers follow their law")
  func exponential() {
    let fit = Kolmogorov(values(count) { $0.exponential() }) { -expm1(-$0) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("Gamma numbers follow their law", arguments: [0.5, 1, 1.5, 3, 20.5], [1, 7])
  func gamma(shape: Double, scale: Double) {
    let numbers = values(count) { $0.gamma(shape: shape, scale: scale) }
    let fit = Kolmogorov(numbers) { gammaLaw($0 / scale, shape: shape) }
    #expect(fit.fits, "\(fit)")
  }

  @Test(
    "Gamma numbers of any shape have the mean and variance of their law",
    arguments: [0.2, 0.9, 1.1, 400, 1e6])
  func gammaMoments(shape: Double) {
    let far = standardErrors(
      values(count) { $0.gamma(shape: shape, scale: 2) }, mean: 2 * shape, variance: 4 * shape,
      kurtosis: 3 + 6 / shape)
    #expect(far.mean < 4.5 && far.variance < 4.5, "\(far)")
  }

  @Test("Beta numbers follow their law", arguments: [(1, 1), (2, 5), (7, 1), (30, 4)])
  func beta(a: Int, b: Int) {
    let numbers = values(count) { $0.beta(Double(a), Double(b)) }
    let fit = Kolmogorov(numbers) { betaLaw($0, a, b) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("Beta numbers of weights one half follow the arc sine law")
  func betaArcSine() {
    let numbers = values(count) { $0.beta(0.5, 0.5) }
    let fit = Kolmogorov(numbers) { 2 / Double.pi * asin($0.squareRoot()) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("Beta numbers of tiny weights lie at the ends in proportion to the weights")
  func betaTiny() {
    let numbers = values(count) { $0.beta(3e-4, 1e-4) }
    let high = numbers.count { $0 > 0.5 }
    let fit = ChiSquare(counts: [high, count - high], probabilities: [0.75, 0.25])
    #expect(fit.fits, "\(fit)")
    #expect(numbers.allSatisfy { (0...1).contains($0) })
  }

  @Test("Triangular numbers follow their law", arguments: [(1, 2, 8), (-3, -3, 4), (0, 5, 5)])
  func triangular(low: Double, mode: Double, high: Double) {
    let numbers = values(count) { $0.triangular(low: low, mode: mode, high: high) }
    let fit = Kolmogorov(numbers) { x in
      x < mode
        ? (x - low) * (x - low) / (high - low) / (mode - low)
        : 1 - (high - x) * (high - x) / (high - low) / max(high - mode, .leastNonzeroMagnitude)
    }
    #expect(fit.fits, "\(fit)")
    #expect(numbers.allSatisfy { (low...high).contains($0) })
  }

  @Test("A triangle without width is a constant")
  func triangularConstant() {
    #expect(values(20) { $0.triangular(low: 4, mode: 4, high: 4) } == [Double](repeating: 4, count: 20))
  }

  @Test("Pareto numbers follow their law", arguments: [(1, 2), (0.5, 0.7), (30, 6)])
  func pareto(minimum: Double, exponent: Double) {
    let numbers = values(count) { $0.pareto(minimum: minimum, exponent: exponent) }
    let fit = Kolmogorov(numbers) { 1 - Foundation.pow(minimum / $0, exponent) }
    #expect(fit.fits, "\(fit)")
    #expect(numbers.allSatisfy { $0 >= minimum })
  }

  @Test("Numbers of a range are uniform on it", arguments: [0.0..<1, -3..<5, 1e9..<1e9 + 1])
  func uniform(range: Range<Double>) {
    let numbers = values(count) { $0.uniform(in: range) }
    let width = range.upperBound - range.lowerBound
    let fit = Kolmogorov(numbers) { ($0 - range.lowerBound) / width }
    #expect(fit.fits, "\(fit)")
    #expect(numbers.allSatisfy { range.contains($0) })
  }

  @Test("The smallest range has one number")
  func narrowRange() {
    #expect(values(100) { $0.uniform(in: 1..<1.0.nextUp) }.allSatisfy { $0 == 1 })
  }
}
