import Testing

@testable import Measurement

@Suite("The bootstrap")
struct BootstrapTests {
  private static let bootstrap = Bootstrap(seed: 3, text: "a claim")

  private static func median(_ values: [Double]) -> Double { SortedSample(values)?.quantile(0.5) ?? .nan }
  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  private static func deviation(_ values: [Double]) -> Double {
    RunningMoments(values).standardDeviation ?? .nan
  }

  /// The share of 600 samples whose 95 % interval holds the truth; its standard error is 0.9 %.
  private func share(
    runs: Int, truth: Double, _ draw: (inout SplitMix64) -> Double, _ statistic: ([Double]) -> Double
  ) -> Double {
    var luck = SplitMix64(seed: 5)
    var hits = 0
    for trial in 0..<600 {
      let values = (0..<runs).map { _ in draw(&luck) }
      let bootstrap = Bootstrap(seed: UInt64(trial), text: "coverage")
      let interval = bootstrap.interval(runs: Array(0..<runs), confidence: 0.95, samples: 500) { drawn in
        statistic(drawn.map { values[$0] })
      }
      if interval?.contains(truth) == true { hits += 1 }
    }
    return Double(hits) / 600
  }

  @Test(
    "95 % intervals cover the median, of few runs more often, as its ends are numbers of the sample",
    arguments: [10, 25])
  func median(runs: Int) {
    let covered = share(runs: runs, truth: 0, { $0.normal() }, Self.median)
    #expect((0.93...0.985).contains(covered), "covers \(covered)")
  }

  @Test("95 % intervals cover a mean", arguments: [8, 25])
  func mean(runs: Int) {
    let covered = share(runs: runs, truth: 1, { $0.normal() + 1 }, Self.mean)
    #expect((0.93...0.97).contains(covered), "covers \(covered)")
  }

  @Test("95 % intervals cover a product of means, and nearly a standard deviation, whose estimate is biased")
  func others() {
    let product = share(runs: 25, truth: 9, { $0.normal() + 3 }) { Self.mean($0) * Self.mean($0) }
    #expect((0.93...0.97).contains(product), "covers \(product)")
    let deviation = share(runs: 40, truth: 1, { $0.normal() }, Self.deviation)
    #expect((0.88...0.985).contains(deviation), "covers \(deviation)")
  }

  @Test("95 % intervals cover a ratio of means, whose parts go together", arguments: [10, 40])
  func ratio(runs: Int) {
    var luck = SplitMix64(seed: 9)
    var hits = 0
    for trial in 0..<600 {
      let costs = (0..<runs).map { _ in 10 + luck.normal() }
      let margins = costs.map { 1.5 * $0 + 3 * luck.normal() }
      let bootstrap = Bootstrap(seed: UInt64(trial), text: "ratio")
      let interval = bootstrap.interval(runs: Array(0..<runs), confidence: 0.95, samples: 500) { drawn in
        Self.mean(drawn.map { margins[$0] }) / Self.mean(drawn.map { costs[$0] })
      }
      if interval?.contains(1.5) == true { hits += 1 }
    }
    let covered = Double(hits) / 600
    #expect((0.93...0.97).contains(covered), "covers \(covered)")
  }

  @Test("The same claim and seed give the same interval, others another")
  func deterministic() {
    let values = [3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3]
    func interval(_ bootstrap: Bootstrap) -> Interval? {
      bootstrap.interval(runs: Array(0..<10), confidence: 0.95, samples: 100) {
        Self.mean($0.map { values[$0] })
      }
    }
    #expect(interval(Self.bootstrap) == interval(Bootstrap(seed: 3, text: "a claim")))
    #expect(interval(Self.bootstrap) != interval(Bootstrap(seed: 4, text: "a claim")))
    #expect(interval(Self.bootstrap) != interval(Bootstrap(seed: 3, text: "another")))
  }

  @Test("A statistic without spread has an interval without width")
  func constant() {
    let interval = Self.bootstrap.interval(runs: Array(0..<9), confidence: 0.95) { _ in 7 }
    #expect(interval == Interval(low: 7, high: 7))
  }

  @Test("Too few runs, or a statistic that some samples lack, have no interval", arguments: [0, 1, 2, 5])
  func none(runs: Int) {
    #expect(Self.bootstrap.interval(runs: Array(0..<runs), confidence: 0.95) { _ in 7 } == nil)
    let lacking = Self.bootstrap.interval(runs: Array(0..<9), confidence: 0.95) { $0.contains(0) ? 1 : .nan }
    #expect(lacking == nil)
  }

  @Test("More runs than one stream of draws serves are all drawn from")
  func manyRuns() {
    var smallest = Int.max
    var largest = 0
    _ = Self.bootstrap.interval(runs: Array(0..<9000), confidence: 0.95, samples: 2) { drawn in
      smallest = min(smallest, drawn.suffix(800).min() ?? .max)
      largest = max(largest, drawn.prefix(800).max() ?? 0)
      return 0
    }
    #expect(smallest < 100 && largest > 8900)
  }
}
