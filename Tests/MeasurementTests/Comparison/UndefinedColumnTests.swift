import CampaignModel
import Testing

@testable import Measurement

@Suite("Metrics that are not defined in every run")
struct UndefinedColumnTests {
  /// `a` has no cost per conversion in the first run, `idle` in none.
  private let sample = comparison([
    "a": Runs(costs: [100, 60, 90], extra: [0, 2, 3]), "idle": Runs(costs: [1, 2, 3], extra: [0, 0, 0]),
  ])

  @Test("Runs without a value count in no mean, quantile or difference")
  func some() throws {
    let summary = sample.summary(1, .cpia)
    #expect(summary.runs == 2 && summary.estimate?.mean == 30)
    #expect(summary.quantiles?.p05 == 30 && summary.quantiles?.p95 == 30)
    #expect(sample.pair(1, 2, .cpia).runs == 0)
    // The headline uses all runs: 250 for five.
    #expect(agree(try #require(sample.headline(.cpia, 1)?.ratio), 50, to: 1e-15))
  }

  @Test("A metric that is never defined has nothing")
  func never() {
    let summary = sample.summary(2, .cpia)
    #expect(summary.runs == 0 && summary.estimate == nil && summary.quantiles == nil)
    let pair = sample.pair(2, 1, .cpia)
    #expect(pair.difference == nil && pair.probabilityHigher == nil)
    #expect(sample.headline(.cpia, 2) == nil)
  }

  @Test("A single run has values and shares, but no interval of means")
  func single() throws {
    let one = comparison(["a": Runs(costs: [40], extra: [2])])
    let summary = one.summary(1, .profit)
    #expect(summary.estimate?.mean == 60 && summary.estimate?.interval == nil)
    #expect(summary.estimate?.standardDeviation == nil)
    #expect(summary.quantiles?.p05 == 60 && summary.quantiles?.p95 == 60)
    #expect(one.pair(1, 0, .profit).probabilityHigher == 1)
    #expect(one.pair(1, 0, .profit).difference?.interval == nil)
    #expect(one.probabilityBest == [0, 1])
    #expect(one.expectedShortfall(1) == 60)
    let profitable = try #require(one.probabilityOfProfit(1))
    #expect(profitable.share == 1 && agree(profitable.interval, 0.20654931437723745, 1, to: 1e-12))
    #expect(one.headline(.roi, 1)?.confidenceSet == .tooFewRuns)
  }

  @Test("Strategies that tie for the highest profit share the run")
  func ties() {
    let twins = Runs(costs: [50, 50, 200], extra: [2, 2, 2])
    let tied = comparison(["a": twins, "b": twins])
    // Two runs between both, and one in which the control is best.
    #expect(tied.probabilityBest == [Double](repeating: 1.0 / 3, count: 3))
    #expect(tied.pair(1, 2, .profit).probabilityHigher == 0.5)
  }

  @Test("NaN is nobody's place in an order")
  func traps() async {
    await #expect(processExitsWith: .failure) { _ = PairedRuns.probabilityHigher([.nan], [1]) }
    await #expect(processExitsWith: .failure) { _ = PairedRuns.probabilityBest([[1], [.nan]]) }
    await #expect(processExitsWith: .failure) { _ = SortedSample([.nan]) }
  }
}
