import CampaignModel
import Testing

@testable import Measurement

@Suite("Claims on shares of runs")
struct ShareClaimTests {
  /// With a goal of 4: `rich` reaches it in all of 20 runs, `poor` and `idle` in none, `half` and `twin` in the same ten,
  /// and `other` in the other ten.
  private let sample = comparison(
    [
      "rich": runs { _ in 6 }, "poor": runs { _ in 0 }, "idle": runs { _ in 1 },
      "half": runs { $0 % 2 == 0 ? 6 : 0 }, "twin": runs { $0 % 2 == 0 ? 4 : 1 },
      "other": runs { $0 % 2 == 0 ? 0 : 6 },
    ], goal: 4)

  private static func runs(_ extra: (Int) -> Int) -> Runs {
    Runs(costs: (0..<20).map { 100 + Double($0 % 3) }, extra: (0..<20).map(extra))
  }

  private func goal(_ strategy: String) -> Formula<Statistic> { .mean(strategy, .goalReached) }

  private func judge(_ left: Formula<Statistic>, _ relation: Relation, _ right: Formula<Statistic>)
    -> Judgement
  {
    sample.judge(Claim(left, relation, right))
  }

  private func wilson(_ successes: Int) throws -> Interval {
    try #require(Proportion(successes: successes, of: 20, confidence: 0.95)).interval
  }

  @Test(
    "A metric that is 0 or 1 is judged as the share of runs in which it is 1",
    arguments: ["rich", "poor", "half"])
  func metric(strategy: String) {
    let share = judge(.p(.of(strategy, .goalReached), .equal, .number(1)), .less, .number(0.01))
    let mean = judge(goal(strategy), .less, .number(0.01))
    #expect(mean.verdict == share.verdict && mean.estimate == share.estimate)
    #expect(mean.interval == share.interval && (mean.interval?.width ?? 0) > 0.1)
  }

  @Test("None of 20 runs is no support for less than one in a hundred, but it is for these runs")
  func none() throws {
    let rare = judge(goal("poor"), .less, .number(0.01))
    #expect(rare.verdict == .undecided && rare.estimate == 0)
    #expect(rare.interval == (try wilson(0)))
    #expect(judge(goal("poor"), .less, .number(0.2)).verdict == .supported)
    #expect(judge(goal("poor"), .equal, .number(0)).verdict == .supported)
  }

  @Test("A multiple of a share, and what is missing to 1, have the interval of the share")
  func multiples() throws {
    let all = try wilson(20)
    let missing = judge(.number(1) - goal("rich"), .less, .number(0.5))
    #expect(missing.interval == Interval(low: 0, high: 1 - all.low) && missing.verdict == .supported)
    let scaled = judge(goal("rich") * .number(10) / .number(5), .greater, .number(1))
    #expect(scaled.interval == Interval(low: 2 * all.low, high: 2))
  }

  @Test("All against none is no difference of exactly 1, but one of more than a half")
  func difference() throws {
    let difference = judge(goal("rich") - goal("poor"), .greater, .number(0.5))
    #expect(difference.verdict == .supported && difference.estimate == 1)
    // Newcombe: the distances of 1 - 0.8389 and 0.1611, squared and added, without correlation.
    let reach = try wilson(0).high * 2.0.squareRoot()
    let interval = try #require(difference.interval)
    #expect(abs(interval.low - (1 - reach)) < 1e-12 && interval.high == 1)
    #expect(judge(goal("rich") - goal("poor"), .greater, .number(0.9)).verdict == .undecided)
    #expect(judge(goal("rich"), .greater, goal("poor")).verdict == .supported)
    #expect(judge(goal("idle"), .less, goal("poor")).verdict == .undecided)
    #expect(judge(goal("idle"), .equal, goal("poor")).verdict == .supported)
  }

  @Test("Differences of p(...) are judged in the same way")
  func probabilities() {
    func p(_ strategy: String) -> Formula<Statistic> {
      .p(.of(strategy, .incrementalConversions), .greaterOrEqual, .number(4))
    }
    let difference = judge(p("rich") - p("poor"), .greater, .number(0.9))
    #expect(
      difference.verdict == .undecided
        && difference.interval == judge(goal("rich") - goal("poor"), .less, .number(0)).interval)
  }

  @Test("What shares have in common narrows their difference and widens their sum, but leaves a doubt")
  func paired() throws {
    func width(_ formula: Formula<Statistic>) throws -> Double {
      try #require(judge(formula, .greater, .number(0)).interval).width
    }
    let alike = try width(goal("half") - goal("twin"))
    let opposite = try width(goal("half") - goal("other"))
    #expect(alike > 0.1 && alike < 0.2 && opposite > 0.75)
    #expect(abs(try width(goal("half") + goal("other")) - alike) < 1e-12)
    #expect(abs(try width(goal("half") + goal("twin")) - opposite) < 1e-12)
  }

  @Test("Newcombe's interval of two paired shares, by hand")
  func newcombe() throws {
    // 10 of 20 against 20 of 20, which correlates with nothing.
    let (half, all) = (try wilson(10), try wilson(20))
    let found = try #require(judge(goal("half") - goal("rich"), .less, .number(0)).interval)
    let below = ((0.5 - half.low) * (0.5 - half.low)).squareRoot()
    let above = ((half.high - 0.5) * (half.high - 0.5) + (1 - all.low) * (1 - all.low)).squareRoot()
    #expect(abs(found.low - (-0.5 - below)) < 1e-12 && abs(found.high - (-0.5 + above)) < 1e-12)
  }

  @Test("A sum with an amount adds the doubts of both")
  func mixed() throws {
    let sum = judge(goal("poor") * .number(1000) + .mean("poor", .cost), .less, .number(400))
    let cost = try #require(judge(.mean("poor", .cost), .less, .number(400)).interval)
    let interval = try #require(sum.interval)
    #expect(sum.verdict == .supported && interval.low == cost.low)
    #expect(interval.high > cost.high + 150 && interval.high < 300)
  }

  @Test("Where nothing bounds a share that is none or all, the claim is undecided")
  func nonlinear() {
    for formula in [
      goal("rich") * goal("rich"), goal("rich") / goal("rich"), .least([goal("rich"), .number(2)]),
    ] {
      let judgement = judge(formula, .greater, .number(0.5))
      #expect(judgement.verdict == .undecided && judgement.estimate == 1 && judgement.interval == nil)
    }
    #expect(judge(goal("half") * goal("half"), .greater, .number(0)).verdict == .supported)
  }
}
