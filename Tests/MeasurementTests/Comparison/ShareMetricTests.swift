import CampaignModel
import Testing

@testable import Measurement

@Suite("A metric that is 0 or 1 in every run")
struct ShareMetricTests {
  /// With a goal of 4: reached by `some` in 6 of 10 runs, by `all` in every run.
  private static let sample = comparison(
    [
      "some": Runs(costs: [Double](repeating: 1, count: 10), extra: (0..<10).map { $0 < 6 ? 5 : 0 }),
      "all": Runs(costs: [Double](repeating: 1, count: 10), extra: [Int](repeating: 4, count: 10)),
    ], goal: 4)

  @Test("has Wilson's interval, the same as the probability that it stands for", arguments: 0...2)
  func mean(strategy: Int) throws {
    let estimate = try #require(Self.sample.summary(strategy, .goalReached).estimate)
    let probability = try #require(Self.sample.probabilityOfGoal(strategy))
    #expect(estimate.mean == probability.share && estimate.interval == probability.interval)
    #expect(
      estimate.standardDeviation
        == Estimate(Self.sample.raw(strategy, .goalReached), confidence: 0.95)?.standardDeviation)
  }

  @Test("differs between strategies by Newcombe's interval, the same as that of a claim")
  func difference() throws {
    let found = try #require(Self.sample.pair(2, 1, .goalReached).difference)
    let claim = Self.sample.judge(
      Claim(.mean("all", .goalReached) - .mean("some", .goalReached), .greater, .number(0)))
    #expect(found.mean == 0.4 && found.interval == claim.interval)
    let interval = try #require(found.interval)
    #expect(interval.low > -1 && interval.high < 1 && interval.contains(0.4) && interval.width > 0.3)
    // None of ten against all of ten is no difference beyond doubt.
    let most = try #require(Self.sample.pair(2, 0, .goalReached).difference)
    #expect(most.mean == 1 && most.interval?.high == 1 && most.interval?.low ?? 1 < 0.7)
  }

  @Test("lets runs end by precision though the control's is never in doubt")
  func precision() {
    let goal = PrecisionGoal(.absolute(0.5), of: .goalReached, minimumRuns: 2, maximumRuns: 10)
    let shares = Self.sample.states(of: goal).map(\.share)
    #expect(shares[0] == 0 && shares[1] > 0 && shares[1] < 1 && shares[2] > 0)
    let relative = PrecisionGoal(.percent(90), of: .goalReached, minimumRuns: 2, maximumRuns: 10)
    #expect(Self.sample.states(of: relative)[0].share == 0)
  }
}
