import CampaignModel
import Testing

@testable import Measurement

@Suite("Judging claims")
struct JudgementTests {
  /// Means of cost 100, 130 and 100; of extra conversions 4, 7 and 0; in the runs `b` is always ahead of `a`.
  private let sample = comparison([
    "a": Runs(costs: [100, 90, 110, 100, 95, 105, 100, 100], extra: [4, 2, 6, 4, 3, 5, 4, 4]),
    "b": Runs(costs: [130, 120, 140, 130, 125, 135, 130, 130], extra: [7, 5, 9, 7, 6, 8, 7, 7]),
    "idle": Runs(costs: [100, 90, 110, 100, 95, 105, 100, 100], extra: [0, 0, 0, 0, 0, 0, 0, 0]),
  ])

  private func verdict(_ left: Formula<Statistic>, _ relation: Relation, _ right: Formula<Statistic>)
    -> String
  {
    sample.judge(Claim(left, relation, right)).verdict.rawValue
  }

  @Test(
    "A mean is supported on the side where its interval lies, refuted on the other, else undecided",
    arguments: [
      // The mean of a's extra conversions is 4 [3, 5].
      (Relation.greater, 2.9, "supported"), (.greater, 4, "undecided"), (.greater, 5.1, "refuted"),
      (.greaterOrEqual, 2.9, "supported"), (.greaterOrEqual, 5.1, "refuted"), (.less, 5.1, "supported"),
      (.less, 4, "undecided"), (.less, 2.9, "refuted"), (.lessOrEqual, 5.1, "supported"),
      (.lessOrEqual, 2.9, "refuted"), (.equal, 4, "undecided"), (.equal, 2.9, "refuted"),
      (.equal, 5.1, "refuted"),
    ])
  func means(relation: Relation, threshold: Double, expected: String) {
    let extra = Formula.mean("a", .incrementalConversions)
    #expect(verdict(extra, relation, .number(threshold)) == expected)
    #expect(verdict(.number(threshold), relation.mirrored, extra) == expected)
  }

  @Test("What is the same in every run has no doubt left", arguments: Relation.allCases)
  func equality(relation: Relation) {
    let holds = relation.holds(0, 0)
    let extra = Formula.mean("idle", .incrementalConversions)
    #expect(verdict(extra, relation, .number(0)) == (holds ? "supported" : "refuted"))
    #expect(
      verdict(.mean("a", .cost), relation, .mean("idle", .cost)) == (holds ? "supported" : "refuted"))
  }

  @Test("A share that is 1 in all runs supports equality to 1, though the next run might differ")
  func unanimous() throws {
    let share = Formula.p(.of("idle", .incrementalConversions), .equal, .number(0))
    #expect(verdict(share, .equal, .number(1)) == "supported")
    #expect(verdict(share, .greaterOrEqual, .number(1)) == "supported")
    #expect(verdict(share, .less, .number(1)) == "undecided")
    #expect(verdict(share, .greater, .number(0.5)) == "supported")
    #expect(verdict(share, .greater, .number(0.9)) == "undecided")
    let judgement = sample.judge(Claim(share, .greater, .number(0.5)))
    let wilson = try #require(Proportion(successes: 8, of: 8, confidence: 0.95))
    #expect(judgement.estimate == 1 && judgement.interval == wilson.interval && judgement.runs == 8)
  }

  @Test("A difference of means is paired: what the strategies share cancels")
  func paired() {
    let judgement = sample.judge(
      Claim(.mean("b", .cost) - .number(10), .greater, .mean("a", .cost) + .number(15)))
    #expect(judgement.verdict == .supported && judgement.estimate == 5)
    #expect(judgement.interval == Interval(low: 5, high: 5))
    #expect(judgement.isDifference && judgement.unit == .money)
  }

  @Test("A linear combination has the interval of its values in the runs")
  func linear() {
    let formula = (.number(2) * .mean("a", .cost) - .mean("idle", .incrementalConversions)) / .number(4)
    let judgement = sample.judge(Claim(formula, .greater, .number(0)))
    let expected = Estimate([100, 90, 110, 100, 95, 105, 100, 100].map { $0 / 2 }, confidence: 0.95)
    #expect(judgement.estimate == expected?.mean && judgement.interval == expected?.interval)
    // Money less a number of bookings.
    #expect(!judgement.isDifference && judgement.unit == nil)
  }

  @Test("The mean of a ratio metric is the ratio of means, with Fieller's interval")
  func ratios() {
    let judgement = sample.judge(Claim(.mean("a", .roi), .less, .number(3)))
    let headline = sample.headline(HeadlineRatio.all[0], 1)
    #expect(judgement.estimate == headline?.ratio && judgement.interval == headline?.interval)
    #expect(judgement.verdict == .supported)
    let quotient = sample.judge(Claim(.mean("a", .profit) / .mean("a", .cost), .less, .number(3)))
    #expect(quotient.estimate == judgement.estimate && quotient.interval == judgement.interval)
  }

  @Test("A multiple of a ratio is judged like the ratio, and a number over it like its reciprocal")
  func multiplesOfRatios() throws {
    let roi = Formula<Statistic>.mean("b", .roi)
    let plain = try #require(sample.judge(Claim(roi, .greater, .number(0))).interval)
    func found(_ formula: Formula<Statistic>) -> Interval? {
      sample.judge(Claim(formula, .greater, .number(0))).interval
    }
    #expect(agree(found(.number(6) * roi / .number(2)), 3 * plain.low, 3 * plain.high, to: 1e-12))
    #expect(agree(found(.negative(roi) * .number(4)), -4 * plain.high, -4 * plain.low, to: 1e-12))
    #expect(agree(found(.number(6) / (roi / .number(2))), 12 / plain.high, 12 / plain.low, to: 1e-12))
  }

  @Test("A cost for each of no results has no value, and decides nothing")
  func undefined() {
    let judgement = sample.judge(Claim(.mean("idle", .cpia), .greater, .number(0)))
    #expect(judgement.verdict == .undecided && judgement.estimate == nil && judgement.interval == nil)
    let payback = sample.judge(Claim(.median(.of("idle", .paybackDay)), .less, .number(99)))
    #expect(payback.verdict == .undecided && payback.runs == 0)
    let cost = Formula.mean("a", .cost)
    #expect(verdict(cost / .number(0), .less, .number(99)) == "undecided")
    #expect(verdict(cost / (cost - cost), .less, .number(99)) == "undecided")
    #expect(verdict((cost / .number(0)) / cost, .less, .number(99)) == "undecided")
    #expect(verdict(.mean("a", .roi) / .number(0), .less, .number(99)) == "undecided")
    #expect(verdict(.number(9) / .mean("control", .roi), .less, .number(99)) == "undecided")
  }

  @Test("Numbers too large to be squared decide nothing", arguments: [1e10, 1e40, 1e49])
  func huge(factor: Double) {
    let large = Formula.mean("a", .cost) * .number(factor)
    #expect(
      verdict(large * .number(factor), .greater, .number(0)) == (factor < 1e20 ? "supported" : "undecided"))
    #expect(
      verdict(large / .mean("b", .cost), .greater, .number(0)) == (factor < 1e48 ? "supported" : "undecided"))
  }

  @Test("Runs in which a side is not defined are left out of both")
  func dropped() {
    let judgement = comparison([
      "a": Runs(costs: [1, 2, 0, 3], extra: [1, 1, 1, 1]),
      "b": Runs(costs: [1, 0, 5, 2], extra: [2, 2, 2, 2]),
    ]).judge(Claim(.p(.of("a", .roi), .less, .of("b", .roi)), .greater, .number(0)))
    #expect(judgement.runs == 2 && judgement.estimate == 1)
  }

  @Test("Medians, products and differences of ratios have intervals too")
  func composed() throws {
    let difference = Claim(.mean("b", .roi), .greater, .mean("a", .roi))
    let judgement = sample.judge(difference)
    #expect(
      judgement.verdict == .supported
        && judgement.estimate.map { abs($0 - (350.0 / 130 - 2)) < 1e-12 } == true)
    let interval = try #require(judgement.interval)
    #expect(interval.contains(350.0 / 130 - 2) && interval.width > 0)
    #expect(sample.judge(Claim(.median(.of("a", .cost)), .equal, .number(100))).verdict == .undecided)
    #expect(verdict(.median(.of("a", .cost) - .of("idle", .cost)), .equal, .number(0)) == "supported")
    #expect(verdict(.mean("a", .cost) * .mean("b", .cost), .greater, .number(1e5)) == "refuted")
    #expect(verdict(.greatest([.mean("a", .cost), .number(120)]), .less, .mean("b", .cost)) == "supported")
  }

  @Test("The best of all is counted over all rivals, and not judged when one of them is missing")
  func best() {
    let rivals = ["control", "a", "b", "idle"]
    let best = Formula<Statistic>.term(.best("b", rivals: rivals))
    let judgement = sample.judge(Claim(best, .greater, .number(0.5)))
    #expect(judgement.verdict == .supported && judgement.estimate == 1)
    let missing = Formula<Statistic>.term(.best("b", rivals: rivals + ["other"]))
    #expect(verdict(missing, .greater, .number(0.5)) == "not judged")
    #expect(verdict(.mean("other", .cost), .greater, .number(0.5)) == "not judged")
  }

  @Test(
    "A chain is supported if all of it is, refuted if any part is, and shows its middle",
    arguments: [
      (90.0, 110.0, "supported"), (101, 110, "undecided"), (90, 91, "refuted"), (140, 180, "refuted"),
    ])
  func chains(low: Double, high: Double, expected: String) {
    let condition = Condition<Statistic>(
      .number(low), [.init(.less, .mean("a", .cost)), .init(.less, .number(high))])
    let judgement = sample.judge(Claim(statement: "", text: "chain", condition: condition))
    #expect(judgement.verdict.rawValue == expected)
    #expect(
      judgement.estimate == 100 && judgement.interval?.contains(95.5) == true && judgement.unit == .money)
  }

  @Test(
    "A daily figure is a flow up to its day, or a stock on it",
    arguments: [
      (DailyMetric.incrementalConversions, 1, 2.0), (.incrementalConversions, 2, 2.0),
      (.incrementalConversions, 3, 4.0), (.cumulativeProfit, 1, 0.0), (.cumulativeProfit, 3, 100.0),
      (.aware, 3, 4.0),
      (.trustMean, 2, 0.5), (.trustMean, 3, 0.25),
    ])
  func horizons(metric: DailyMetric, day: Int, expected: Double) {
    let claim = Claim(.term(.mean(Figure("a", .daily(metric, day: day)))), .equal, .number(expected))
    let runs = Runs(costs: [100, 100], extra: [4, 4])
    let judgement = comparison(["a": runs], claims: [claim]).judgements.first
    #expect(judgement?.verdict == .supported && judgement?.estimate == expected)
  }

  @Test("A single run decides nothing")
  func singleRun() {
    let single = comparison(["a": Runs(costs: [1], extra: [1])])
    for formula in [Formula.mean("a", .cost), .p(.of("a", .cost), .greater, .number(0)), .mean("a", .roi)] {
      let judgement = single.judge(Claim(formula, .greaterOrEqual, .number(0)))
      #expect(judgement.verdict == .undecided && judgement.estimate != nil)
    }
  }
}
