import CampaignModel
import Testing

@testable import Measurement

@Suite("Why a claim has no value")
struct ClaimGapTests {
  /// `a` brings something in three of four runs but on the whole nothing, `idle` nothing at all.
  private let sample = comparison([
    "a": Runs(costs: [100, 100, 100, 100], extra: [2, 2, 2, -6]),
    "idle": Runs(costs: [100, 100, 100, 100], extra: [0, 0, 0, 0]),
  ])

  private func gap(_ formula: Formula<Statistic>) -> ClaimGap? {
    sample.judge(Claim(formula, .greater, .number(0))).gap
  }

  private func undefined(_ strategy: String, _ metric: Metric, _ runs: Int) -> ClaimGap.Undefined {
    ClaimGap.Undefined(figure: .of(strategy, metric), runs: runs, allRuns: 4)
  }

  @Test("A figure that no run defines is named with the number of runs")
  func nowhere() {
    #expect(gap(.mean("idle", .cpia)) == .figures([undefined("idle", .cpia, 0)]))
    #expect(gap(.mean("a", .cost) / .mean("idle", .cpia)) == .figures([undefined("idle", .cpia, 0)]))
  }

  @Test("A ratio of means may lack a value although some runs have one")
  func ofMeans() {
    #expect(gap(.mean("a", .cpia)) == .figures([undefined("a", .cpia, 3)]))
    #expect(
      gap(.mean("a", .cpia) - .mean("idle", .cpia))
        == .figures([undefined("a", .cpia, 3), undefined("idle", .cpia, 0)]))
  }

  @Test("Arithmetic that leads nowhere is no figure's fault, and a value has no gap")
  func arithmetic() {
    #expect(gap(.mean("a", .cost) / .number(0)) == .arithmetic)
    #expect(gap(.mean("a", .cost)) == nil)
  }
}
