import Measurement
import Testing

@Suite("Rank correlation")
struct RankCorrelationTests {
  private let x: [Double] = [1, 2, 2, 4, 5, 6, 7, 7, 7, 10]
  private let y: [Double] = [2, 1, 4, 3, 7, 5, 5, 8, 10, 9]

  @Test("With ties, the coefficient is SciPy's and the interval Bonett and Wright's")
  func knownValues() throws {
    let found = try #require(RankCorrelation(x, y, confidence: 0.95))
    // rho = scipy.stats.spearmanr(x, y).statistic
    #expect(agree(found.coefficient, 0.8642633970683911, to: 1e-14))
    // numpy.tanh(numpy.arctanh(rho) -+ scipy.stats.norm.ppf(0.975) * numpy.sqrt((1 + rho**2 / 2) / 7))
    #expect(agree(found.interval, 0.415112978728577, 0.9746724257107432, to: 1e-12))
    #expect(found.count == 10)
  }

  @Test("Only the order counts, not the numbers")
  func monotone() {
    let found = RankCorrelation(x, y, confidence: 0.95)
    #expect(RankCorrelation(x.map { $0 * $0 * $0 }, y.map { $0 - 100 }, confidence: 0.95) == found)
    #expect(RankCorrelation(y, x, confidence: 0.95) == found)
  }

  @Test("Reversing one column changes the sign and mirrors the interval")
  func reversed() throws {
    let found = try #require(RankCorrelation(x, y, confidence: 0.95))
    let mirrored = try #require(RankCorrelation(x, y.map { -$0 }, confidence: 0.95))
    let interval = try #require(found.interval)
    #expect(mirrored.coefficient == -found.coefficient)
    #expect(agree(mirrored.interval, -interval.high, -interval.low, to: 1e-14))
  }

  @Test("Complete agreement is exactly 1, complete reversal exactly -1, both without interval")
  func complete() throws {
    let agreement = try #require(RankCorrelation(x, x, confidence: 0.95))
    #expect(agreement.coefficient == 1)
    #expect(agreement.interval == nil)
    let reversal = try #require(RankCorrelation(x, x.map { -$0 }, confidence: 0.95))
    #expect(reversal.coefficient == -1)
    #expect(reversal.interval == nil)
  }

  @Test(
    "Too few pairs or a constant column correlate with nothing",
    arguments: [([], []), ([1], [2]), ([1, 1, 1, 1], [1, 2, 3, 4]), ([1, 2], [5, 5])]
      as [([Double], [Double])])
  func undefined(x: [Double], y: [Double]) {
    #expect(RankCorrelation(x, y, confidence: 0.95) == nil)
  }

  @Test("Three pairs have a coefficient but no interval")
  func three() throws {
    let found = try #require(RankCorrelation([1, 2, 3], [1, 3, 2], confidence: 0.95))
    #expect(found.coefficient == 0.5)
    #expect(found.interval == nil)
  }

  // Independent columns: Spearman's coefficient of the population is 0.
  @Test("95 % intervals cover the coefficient of independent columns", arguments: [25, 60])
  func independentCoverage(count: Int) {
    let share = coverage(seed: 41) { luck in
      let (x, y) = ((0..<count).map { _ in luck.uniform() }, (0..<count).map { _ in luck.uniform() })
      return RankCorrelation(x, y, confidence: 0.95)?.interval?.contains(0) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }

  // For normal columns with correlation r, Spearman's is 6/π asin(r / 2); r = 0.5176 makes it 0.5 exactly where
  // asin(r / 2) = π / 12, so r = 2 sin(π / 12).
  @Test("95 % intervals cover the coefficient of dependent columns")
  func dependentCoverage() {
    let r = 0.517_638_090_205_041_5
    let rest = (1 - r * r).squareRoot()
    let share = coverage(seed: 42) { luck in
      let x = luck.normals(30)
      let y = x.map { r * $0 + rest * luck.normal() }
      return RankCorrelation(x, y, confidence: 0.95)?.interval?.contains(0.5) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }
}
