import Foundation
import Testing

@testable import Measurement

@Suite("The bootstrap")
struct BootstrapTests {
  private static let bootstrap = Bootstrap(seed: 3, text: "a claim")

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  /// A column that finds quantiles of drawn runs without sorting them anew.
  private struct Ranked {
    private let ascending: [Double]
    private let ranks: [Int]

    init(_ values: [Double]) {
      let order = values.indices.sorted { values[$0] < values[$1] }
      ascending = order.map { values[$0] }
      var ranks = [Int](repeating: 0, count: values.count)
      for (rank, index) in order.enumerated() { ranks[index] = rank }
      self.ranks = ranks
    }

    func quantile(_ p: Double, _ drawn: [Int]) -> Double {
      var times = [Int](repeating: 0, count: ranks.count)
      for run in drawn { times[ranks[run]] += 1 }
      let position = p * Double(drawn.count - 1)
      var (rank, seen) = (0, times[0])
      while Double(seen) <= position.rounded(.down) { (rank, seen) = (rank + 1, seen + times[rank + 1]) }
      let low = ascending[rank]
      while Double(seen) <= position.rounded(.up) { (rank, seen) = (rank + 1, seen + times[rank + 1]) }
      return low + (position - position.rounded(.down)) * (ascending[rank] - low)
    }
  }

  /// How often the bootstrap of 200 samples holds the truth of 600 data sets of pairs.
  private func coverage(
    runs: Int, truth: Double, _ draw: (inout SplitMix64) -> (Double, Double),
    _ statistic: (Ranked, Ranked, [Int]) -> Double
  ) -> Coverage {
    var trial: UInt64 = 0
    return Coverage(seed: 5, of: 600, truth: truth) { luck in
      let pairs = (0..<runs).map { _ in draw(&luck) }
      let (first, second) = (Ranked(pairs.map(\.0)), Ranked(pairs.map(\.1)))
      trial += 1
      return Bootstrap(seed: trial, text: "coverage", samples: 200).interval(
        runs: Array(0..<runs), confidence: 0.95
      ) { statistic(first, second, $0) }
    }
  }

  @Test("95 % intervals cover the difference of two medians of the same runs", arguments: [10, 40])
  func medians(runs: Int) {
    let found = coverage(runs: runs, truth: 1) { luck in
      let shared = luck.gaussian()
      return (shared + luck.gaussian() + 1, shared + luck.gaussian())
    } _: {
      $0.quantile(0.5, $2) - $1.quantile(0.5, $2)
    }
    #expect(found.keeps95(), "\(found)")
  }

  @Test("95 % intervals cover the distance of two quartiles")
  func quartiles() {
    let found = coverage(runs: 40, truth: 1.348_979_500_392_163) {
      ($0.gaussian(), 0)
    } _: {
      $0.quantile(0.75, $2) - $0.quantile(0.25, $2)
    }
    #expect(found.keeps95(), "\(found)")
  }

  // As urgency-and-resources.json5 asks: whether a skewed figure has a far tail.
  @Test("95 % intervals cover a high quantile less three medians")
  func tail() {
    let median = exp(-0.18)
    let found = coverage(runs: 100, truth: median * exp(0.6 * 1.644_853_626_951_472) - 3 * median) {
      ($0.lognormal(0.6), 0)
    } _: {
      $0.quantile(0.95, $2) - 3 * $0.quantile(0.5, $2)
    }
    #expect(found.keeps95(), "\(found)")
  }

  @Test("The same claim and seed give the same interval, others another")
  func deterministic() {
    let values = [3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3]
    func interval(_ bootstrap: Bootstrap) -> Interval? {
      bootstrap.interval(runs: Array(0..<10), confidence: 0.95) {
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
    _ = Bootstrap(seed: 3, text: "a claim", samples: 2).interval(runs: Array(0..<9000), confidence: 0.95) {
      drawn in
      smallest = min(smallest, drawn.suffix(800).min() ?? .max)
      largest = max(largest, drawn.prefix(800).max() ?? 0)
      return 0
    }
    #expect(smallest < 100 && largest > 8900)
  }
}
