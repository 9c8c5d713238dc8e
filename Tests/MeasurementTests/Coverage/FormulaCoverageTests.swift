import CampaignModel
import Foundation
import Testing

@testable import Measurement

@Suite("How often intervals of composed formulas hold the truth")
struct FormulaCoverageTests {
  /// A formula of the mean costs of four strategies, what it truly is, and how the costs of a run are drawn.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let formula: Formula<Statistic>
    let truth: Double
    let runs: [Int]
    /// How often the intervals may lie on one side of the truth.
    var worseSide = 0.04
    let draw: @Sendable (inout SplitMix64) -> [Double]

    var testDescription: String { name }
  }

  private static func mean(_ strategy: String) -> Formula<Statistic> { .mean(strategy, .cost) }
  private static func deviation(_ strategy: String) -> Formula<Statistic> {
    .term(.standardDeviation(.of(strategy, .cost)))
  }
  private static let (a, b, c, d) = (mean("a"), mean("b"), mean("c"), mean("d"))

  /// Normal costs around the means given, with luck in common.
  private static func around(_ means: [Double], _ own: Double = 1, _ common: Double = 1)
    -> @Sendable (inout SplitMix64) -> [Double]
  {
    { luck in
      let shared = common * luck.gaussian()
      return means.map { $0 + shared + own * luck.gaussian() }
    }
  }

  private static let cases = [
    Case(
      name: "product", formula: a * b, truth: 9, runs: [5, 10, 40], draw: around([3, 3, 0, 0], 0.7, 0.7)),
    Case(
      name: "difference of ratios", formula: a / b - c / d, truth: 0.75, runs: [10],
      draw: around([20, 10, 10, 8])),
    Case(
      name: "difference of skewed ratios", formula: a / b - c / d, truth: 0.75, runs: [10, 40]
    ) { luck in
      let shared = luck.lognormal(0.4)
      return [20.0, 10, 10, 8].map { $0 * shared * luck.lognormal($0 == 8 ? 0.2 : 0.3) }
    },
    Case(
      name: "ratio of three sums", formula: (a + b) / c / d, truth: 30.0 / 80, runs: [10],
      draw: around([20, 10, 10, 8])),
    Case(
      name: "above the greater of two that tie", formula: a - .greatest([b, c]), truth: 1,
      runs: [10], draw: around([1, 0, 0, 0])),
    Case(
      name: "above the greater of two apart", formula: a - .greatest([b, c]), truth: 1,
      runs: [10], draw: around([2, 0, 1, 0])),
    Case(
      name: "standard deviation", formula: deviation("a"), truth: 1, runs: [10, 40],
      worseSide: 0.06, draw: around([0], 1, 0)),
    Case(
      name: "difference of standard deviations", formula: deviation("a") - deviation("b"), truth: 0,
      runs: [10, 40], draw: around([0, 0], 1, 0)),
    Case(
      name: "mean over standard deviation", formula: a / deviation("a"), truth: 3, runs: [10],
      draw: around([3], 1, 0)),
  ]

  private func interval(_ formula: Formula<Statistic>, _ costs: [[Double]], _ seed: UInt64) -> Interval? {
    let sample = ClaimSample(formula) { statistic in
      let strategy = statistic.figures[0].strategy
      return ["a", "b", "c", "d"].firstIndex(of: strategy).map { index in costs.map { $0[index] } } ?? []
    }
    return BoundedValue(sample, confidence: 0.95, Bootstrap(seed: seed, text: "coverage", samples: 200))
      .interval
  }

  @Test("Formulas of means and standard deviations", arguments: cases)
  func covered(case one: Case) {
    let drawsRuns = one.formula.hasKink || !one.formula.divisors.isEmpty
    for runs in one.runs {
      var trial: UInt64 = 0
      let found = Coverage(seed: 91, of: drawsRuns ? 600 : 2500, truth: one.truth) { luck in
        let costs = (0..<runs).map { _ in one.draw(&luck) }
        trial += 1
        return interval(one.formula, costs, trial)
      }
      #expect(found.keeps95(worseSide: one.worseSide), "\(one.name), \(runs) runs: \(found)")
    }
  }

  // The denominators are so many standard errors from 0; above, the ratio grows without bound.
  @Test(
    "Differences of ratios with small denominators miss on neither side too often",
    arguments: [3.0, 6, 10])
  func sides(distance: Double) {
    let runs = 10
    let (truth, deviation) = (0.4, 5 * Double(runs).squareRoot() / distance)
    var trial: UInt64 = 0
    let found = Coverage(seed: 93, of: 600, truth: truth) { luck in
      let costs = (0..<runs).map { _ in
        let shared = luck.gaussian()
        return [
          10 + shared + luck.gaussian(), 5 + deviation * (0.5 * shared + 0.87 * luck.gaussian()),
          8 + shared + luck.gaussian(), 5 + 0.5 * luck.gaussian(),
        ]
      }
      trial += 1
      return interval(Self.a / Self.b - Self.c / Self.d, costs, trial)
    }
    #expect(found.worseSide <= 0.05, "\(found)")
  }

  // The source's warning, so that it does not outlive a better method.
  @Test(
    "Standard deviations of exponential runs are covered less often, as the source says",
    arguments: [(10, 0.82...0.86), (100, 0.89...0.925)])
  func skewedDeviation(runs: Int, expected: ClosedRange<Double>) {
    let found = Coverage(seed: 92, of: 2000, truth: 1) { luck in
      interval(Self.deviation("a"), (0..<runs).map { _ in [-log(1 - luck.uniform())] }, 1)
    }
    #expect(expected.contains(found.share), "\(found)")
  }

  @Test("A ratio within a formula has no interval where its denominator may be 0")
  func denominators() {
    let doubtful = interval(
      Self.a / Self.b - Self.c, [[1, 3, 1], [2, -1, 2], [1, 1, 3], [2, 4, 1], [3, -2, 2], [1, 2, 2]], 1)
    #expect(doubtful == nil)
    let sound = interval(
      Self.a / Self.b - Self.c, [[1, 3, 1], [2, 4, 2], [1, 3, 3], [2, 4, 1], [3, 3, 2], [1, 4, 2]], 1)
    #expect(sound != nil)
  }
}
