import CampaignModel
import Testing

@testable import Measurement

@Suite("What the estimate of a claim counts in")
struct ClaimUnitTests {
  private static let money = Formula<Statistic>.mean("a", .cost)
  private static let count = Formula<Statistic>.mean("a", .incrementalConversions)
  private static let ratio = Formula<Statistic>.mean("a", .roas)
  private static let hours = Formula<Statistic>.mean("a", .hours)

  @Test(
    "is a unit where that is clear",
    arguments: [
      (money, Metric.Unit.money), (money * .number(2), .money), (.number(2) * count, .count),
      (money - .number(100), .money), (money + money, .money), (money * ratio, .money),
      (money * count, .money),
      (money / count, .money), (money / .number(2), .money), (money / ratio, .money), (money / money, .ratio),
      (count / count, .ratio), (ratio * .number(1.5e6), .ratio), (.number(1) / ratio, .ratio),
      (hours / count, .hours),
      (.negative(money), .money), (.magnitude(money - money), .money),
      (.greatest([money, .number(0)]), .money),
      (.median(.of("a", .cost) - .of("b", .cost)), .money), (.p(.of("a", .cost), .less, .number(1)), .ratio),
      (.median(.of("a", .paybackDay)), .days), (.term(.presence("a")), .ratio),
    ])
  func clear(formula: Formula<Statistic>, unit: Metric.Unit) {
    #expect(formula.unit == unit)
  }

  @Test(
    "is not told where it is not",
    arguments: [
      money + ratio, ratio * .number(1.5e6) + money, count * .number(0.9) - money, .least([money, count]),
      money * money, .number(1) / money, count / money, .median(.of("a", .cost) + .of("a", .roi)),
    ])
  func unclear(formula: Formula<Statistic>) {
    #expect(formula.unit == nil)
  }
}
