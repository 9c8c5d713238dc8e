import Measurement
import Testing

@Suite("Ratio of means")
struct RatioOfMeansTests {
  private let a = [12.1, 9.4, 15.3, 11.8, 10.2, 13.9, 8.7, 12.5]

  // Roots of the quadratic as Fieller writes it, numpy.roots([A, -2 * B, D]) with t = scipy.stats.t.ppf(0.975, 7),
  // C = numpy.cov(y, x) / 8, A = mean(x)**2 - t**2 * C[1, 1], B = mean(x) * mean(y) - t**2 * C[0, 1],
  // D = mean(y)**2 - t**2 * C[0, 0].
  @Test(
    "The interval is Fieller's",
    arguments: [
      (
        [10.9, 9.9, 13.1, 11.1, 8.6, 12.2, 8.9, 10.4], 1.1034077555816688, 1.025002353301872,
        1.1747251860123642
      ),
      ([1.5, -0.5, 3, 2, 0.5, 4, 1, 2.5], 6.707142857142857, 4.474220794004349, 18.583811845120564),
    ] as [([Double], Double, Double, Double)])
  func fieller(denominators: [Double], ratio: Double, low: Double, high: Double) throws {
    let found = try #require(RatioOfMeans(numerators: a, denominators: denominators, confidence: 0.95))
    #expect(agree(found.ratio, ratio, to: 1e-14))
    #expect(agree(found.interval, low, high, to: 1e-12))
    #expect(found.count == 8)
  }

  @Test("A denominator that may be 0 leaves no interval and says so")
  func unbounded() throws {
    let found = try #require(
      RatioOfMeans(numerators: a, denominators: [3, -2, 5, -4, 1, 2, -3, 1], confidence: 0.95))
    #expect(agree(found.ratio, 31.3, to: 1e-14))
    #expect(found.confidenceSet == .unbounded)
    #expect(found.interval == nil)
  }

  @Test("A constant denominator scales the interval of the mean", arguments: [4, 0.1, -3])
  func constantDenominator(cost: Double) throws {
    let constant = [Double](repeating: cost, count: a.count)
    let found = try #require(RatioOfMeans(numerators: a, denominators: constant, confidence: 0.95))
    let mean = try #require(Estimate(a, confidence: 0.95))
    let interval = try #require(mean.interval)
    let ends = [interval.low / cost, interval.high / cost].sorted()
    #expect(agree(found.ratio, mean.mean / cost, to: 1e-15))
    #expect(agree(found.interval, ends[0], ends[1], to: 1e-14))
  }

  @Test("Columns in exact proportion leave no doubt about the ratio")
  func proportional() throws {
    let found = try #require(
      RatioOfMeans(numerators: [20, 24, 22], denominators: [10, 12, 11], confidence: 0.95))
    #expect(found.confidenceSet == .bounded(Interval(low: 2, high: 2)))
  }

  @Test("Changing the units of both columns scales the interval")
  func units() throws {
    let costs = [10.9, 9.9, 13.1, 11.1, 8.6, 12.2, 8.9, 10.4]
    let plain = try #require(
      RatioOfMeans(numerators: a, denominators: costs, confidence: 0.9)?.interval)
    let scaled = RatioOfMeans(
      numerators: a.map { $0 * -8 }, denominators: costs.map { $0 * 2 }, confidence: 0.9)
    #expect(agree(scaled?.interval, plain.high * -4, plain.low * -4, to: 1e-14))
  }

  @Test("Without runs, or with a mean denominator of 0, there is no ratio")
  func undefined() {
    #expect(RatioOfMeans(numerators: [], denominators: [], confidence: 0.95) == nil)
    #expect(RatioOfMeans(numerators: [1, 2], denominators: [0, 0], confidence: 0.95) == nil)
    #expect(RatioOfMeans(numerators: [1, 2], denominators: [-1, 1], confidence: 0.95) == nil)
  }

  @Test("One run gives a ratio without interval")
  func single() throws {
    let found = try #require(RatioOfMeans(numerators: [6], denominators: [4], confidence: 0.95))
    #expect(found.ratio == 1.5)
    #expect(found.confidenceSet == .tooFewRuns)
    #expect(found.interval == nil)
  }

  @Test("A numerator of 0 in every run is a ratio of 0 for sure")
  func zeroNumerator() {
    let found = RatioOfMeans(numerators: [0, 0], denominators: [1, 1.1], confidence: 0.5)
    #expect(found?.interval == Interval(low: 0, high: 0))
  }

  @Test("95 % intervals cover the ratio of correlated columns", arguments: [-0.8, 0, 0.8])
  func fiellerCoverage(correlation: Double) {
    let rest = (1 - correlation * correlation).squareRoot()
    let share = coverage(seed: 21) { luck in
      var (numerators, denominators) = ([Double](), [Double]())
      for _ in 0..<10 {
        let shared = luck.normal()
        denominators.append(5 + shared)
        numerators.append(10 + 4 * (correlation * shared + rest * luck.normal()))
      }
      let found = RatioOfMeans(
        numerators: numerators, denominators: denominators, confidence: 0.95)
      return found?.interval?.contains(2) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }
}
