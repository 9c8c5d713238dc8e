import Foundation
import Measurement
import Testing

@Suite("Luck and doubt")
struct VarianceSplitTests {
  @Test("Three runs with twins are split as on paper")
  func knownValues() throws {
    let found = try #require(VarianceSplit([1, 4, 9], [3, 4, 7], confidence: 0.95))
    // Between: 2 ((2 - 14/3)^2 + (4 - 14/3)^2 + (8 - 14/3)^2) / 2 = 56/3; within: (2^2 + 0 + 2^2) / 6 = 4/3.
    #expect(agree(found.luck, 4.0 / 3, to: 1e-14))
    #expect(agree(found.doubt, (56.0 / 3 - 4.0 / 3) / 2, to: 1e-14))
    #expect(agree(try #require(found.share), 26.0 / 30, to: 1e-14))
    #expect(found.twins == 3)
  }

  @Test("The interval is that of the jackknife done by leaving out one run after the other")
  func jackknife() throws {
    var generator = SplitMix64(seed: 3)
    let pairs = Self.pairs(12, share: 0.6, .uniform, &generator)
    func halfLogRatio(_ runs: [Double], _ twins: [Double]) -> Double {
      let n = Double(runs.count)
      let means = zip(runs, twins).map { ($0 + $1) / 2 }
      let mean = means.reduce(0, +) / n
      let between = 2 * means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
      let within = zip(runs, twins).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / (2 * n)
      return 0.5 * log(between / within)
    }
    let all = halfLogRatio(pairs.runs, pairs.twins)
    let pseudovalues = pairs.runs.indices.map { left in
      let rest = pairs.runs.indices.filter { $0 != left }
      return 12 * all - 11 * halfLogRatio(rest.map { pairs.runs[$0] }, rest.map { pairs.twins[$0] })
    }
    let expected = try #require(Estimate(pseudovalues, confidence: 0.9)?.interval)
    let found = try #require(VarianceSplit(pairs.runs, pairs.twins, confidence: 0.9))
    #expect(agree(found.interval, max(0, tanh(expected.low)), tanh(expected.high), to: 1e-10))
    #expect(agree(try #require(found.share), tanh(all), to: 1e-12))
  }

  @Test("Rounding is neither luck nor doubt")
  func rounding() throws {
    let (a, b) = (0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1)
    for (runs, twins) in [([a, b, a], [b, b, a]), ([a, b, a], [a, b, a])] {
      let none = try #require(VarianceSplit(runs, twins, confidence: 0.95))
      #expect(none.luck == 0 && none.doubt == 0 && none.share == nil && none.interval == nil)
    }
    let alone = try #require(VarianceSplit(withoutDoubt: [a, b, a]))
    #expect(alone.luck == 0 && alone.share == nil)
    // Run and twin agree but for rounding: all is doubt, exactly.
    let doubt = try #require(VarianceSplit([a, 2, 3], [b, 2, 3], confidence: 0.95))
    #expect(doubt.luck == 0 && doubt.share == 1)
    // Mean squares that agree but for rounding leave no doubt.
    let luck = try #require(VarianceSplit([0.1, 0.3, 0.1], [0.3, 0.1, 0.4], confidence: 0.95))
    #expect(luck.doubt == 0 || luck.doubt > 1e-12 * luck.luck)
  }

  @Test("A run and its twin may change places, and units and origin change no share")
  func symmetries() throws {
    var generator = SplitMix64(seed: 8)
    let pairs = Self.pairs(15, share: 0.5, .normal, &generator)
    let found = try #require(VarianceSplit(pairs.runs, pairs.twins, confidence: 0.95))
    #expect(VarianceSplit(pairs.twins, pairs.runs, confidence: 0.95) == found)
    func moved(_ column: [Double]) -> [Double] { column.map { 1024 * $0 - 1_048_576 } }
    let other = try #require(VarianceSplit(moved(pairs.runs), moved(pairs.twins), confidence: 0.95))
    let interval = try #require(found.interval)
    #expect(agree(other.interval, interval.low, interval.high, to: 1e-8))
    #expect(agree(try #require(other.share), try #require(found.share), to: 1e-8))
  }

  // Of smaller shares an estimate is now and then set to 0, which leaves the others too high on average.
  @Test(
    "Both parts are right on average, whatever the shape of doubt", arguments: [0.5, 0.9], Shape.allCases)
  func unbiased(share: Double, shape: Shape) throws {
    var generator = SplitMix64(seed: 12)
    var (luck, doubt) = (RunningMoments(), RunningMoments())
    for _ in 0..<2000 {
      let pairs = Self.pairs(20, share: share, shape, &generator)
      let split = try #require(VarianceSplit(pairs.runs, pairs.twins, confidence: 0.95))
      luck.add(split.luck)
      doubt.add(split.doubt)
    }
    for (moments, expected) in [(luck, 1 - share), (doubt, share)] {
      let (mean, error) = (try #require(moments.mean), try #require(moments.standardError))
      #expect(abs(mean - expected) <= 3 * error, "\(mean)")
    }
  }

  @Test(
    "95 % intervals cover known shares in 93 to 97 % of data sets",
    arguments: [(10, 0.3), (20, 0.1), (20, 0.5), (20, 0.9), (40, 0.3), (40, 0.97)], Shape.allCases)
  func covers(size: (twins: Int, share: Double), shape: Shape) {
    let held = coverage(seed: 21) { generator in
      let pairs = Self.pairs(size.twins, share: size.share, shape, &generator)
      return VarianceSplit(pairs.runs, pairs.twins, confidence: 0.95)?.interval?.contains(size.share) ?? false
    }
    #expect((0.93...0.97).contains(held), "\(held)")
  }

  @Test("Where doubt is skewed intervals cover less than they promise, but far more than those of F would")
  func coversSkewed() {
    let s = 0.6
    let deviation = ((exp(s * s) - 1) * exp(s * s)).squareRoot()
    let held = coverage(seed: 33) { generator in
      let doubts = (0..<20).map { _ in (exp(s * generator.normal()) - exp(s * s / 2)) / deviation }
      let columns = (0..<2).map { _ in
        doubts.map { 0.9.squareRoot() * $0 + 0.1.squareRoot() * generator.normal() }
      }
      return VarianceSplit(columns[0], columns[1], confidence: 0.95)?.interval?.contains(0.9) ?? false
    }
    // The quantiles of F cover 82 %.
    #expect((0.87...0.93).contains(held), "\(held)")
  }

  @Test("Without doubt the interval reaches down to 0 in all but one of forty data sets")
  func coversNothing() {
    let held = coverage(seed: 5) { generator in
      let pairs = Self.pairs(20, share: 0, .normal, &generator)
      return VarianceSplit(pairs.runs, pairs.twins, confidence: 0.95)?.interval?.low == 0
    }
    // Two errors of a quarter per hundred, and the jackknife's own half per hundred.
    #expect((0.96...0.985).contains(held), "\(held)")
  }

  @Test("Twins that are all equal to their runs leave no luck")
  func allDoubt() throws {
    let found = try #require(VarianceSplit([1, 5, 2], [1, 5, 2], confidence: 0.95))
    #expect(found.luck == 0 && found.share == 1 && found.interval == Interval(low: 1, high: 1))
    #expect(agree(found.doubt, 13.0 / 3, to: 1e-14))
  }

  @Test("Runs with equal sums of run and twin have no doubt, and no interval")
  func noSpreadBetween() throws {
    let found = try #require(VarianceSplit([1, 3, 0], [3, 1, 4], confidence: 0.95))
    #expect(found.doubt == 0 && found.share == 0 && found.interval == nil)
  }

  @Test("Where nothing varies there is nothing to share out")
  func constant() throws {
    let found = try #require(VarianceSplit([7, 7, 7], [7, 7, 7], confidence: 0.95))
    #expect(found.luck == 0 && found.doubt == 0 && found.share == nil && found.interval == nil)
    #expect(VarianceSplit(withoutDoubt: [7, 7])?.share == nil)
  }

  @Test("A single pair that makes all the luck, or all the spread, bounds nothing")
  func oneMakesAll() throws {
    #expect(try #require(VarianceSplit([1, 2, 3, 4], [1, 2, 3, 5], confidence: 0.95)).interval == nil)
    #expect(try #require(VarianceSplit([1, 1, 1, 9], [1, 1, 1, 8], confidence: 0.95)).interval == nil)
  }

  @Test("Two twins split but bound nothing, one does neither")
  func few() throws {
    #expect(try #require(VarianceSplit([1, 2], [1, 3], confidence: 0.95)).interval == nil)
    #expect(VarianceSplit([1], [2], confidence: 0.95) == nil)
    #expect(VarianceSplit([], [], confidence: 0.95) == nil)
  }

  @Test("What depends on nothing uncertain varies by luck alone, without any twin")
  func withoutDoubt() throws {
    let found = try #require(VarianceSplit(withoutDoubt: [1, 3, 8]))
    #expect(found.luck == 13 && found.doubt == 0 && found.twins == 0)
    #expect(found.share == 0 && found.interval == Interval(low: 0, high: 0))
    #expect(VarianceSplit(withoutDoubt: [1]) == nil)
  }

  /// How doubt is spread; each with mean 0 and variance 1.
  enum Shape: CaseIterable {
    case normal, uniform, triangular

    func draw(_ generator: inout SplitMix64) -> Double {
      switch self {
      case .normal: generator.normal()
      case .uniform: (generator.uniform() - 0.5) * 12.0.squareRoot()
      case .triangular: (generator.uniform() + generator.uniform() - 1) * 6.0.squareRoot()
      }
    }
  }

  /// Runs with twins of an additive model of variance 1, so much of it doubt.
  private static func pairs(_ count: Int, share: Double, _ shape: Shape, _ generator: inout SplitMix64)
    -> (runs: [Double], twins: [Double])
  {
    var (runs, twins): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      let doubt = share.squareRoot() * shape.draw(&generator)
      runs.append(doubt + (1 - share).squareRoot() * generator.normal())
      twins.append(doubt + (1 - share).squareRoot() * generator.normal())
    }
    return (runs, twins)
  }
}
