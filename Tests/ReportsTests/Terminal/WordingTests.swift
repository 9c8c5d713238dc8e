import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("How figures are put into words")
struct WordingTests {
  private static let wording = Wording(Samples.scenario(strategies: []))

  @Test(
    "amounts have the digits of a price tag, large ones a larger unit",
    arguments: [
      (3_500_000_000_000, 900_000_000_000, 6_100_000_000_000, "$3,500 [900, 6,100] bn"),
      (35e12, 9e12, 61e12, "$35 [9, 61] tn"),
      (-12_345_678, -13_000_000, -11_700_000, "-$12.35 [-13.00, -11.70] M"),
      (9_900_000, 9_800_000, 9_990_000, "$9,900,000 [9,800,000, 9,990,000]"),
      (12_345_678, 12_345_678, 12_345_678, "$12.35 M"), (-300, -410, -190, "-$300 [-410, -190]"),
      (206.33, 199.79, 213.04, "$206 [200, 213]"), (99.9, 96.5, 103.3, "$99.90 [96.50, 103.30]"),
      (10.5, 4.147, 16.853, "$10.50 [4.15, 16.85]"), (0.3, -18, 18, "$0.30 [-18, 18]"),
    ] as [(Double, Double, Double, String)])
  func amounts(value: Double, low: Double, high: Double, text: String) {
    #expect(Self.wording.amount(value, Interval(low: low, high: high)) == text)
  }

  @Test("an interval may be left out, and the amount is rounded by it all the same")
  func withoutInterval() {
    let interval = Interval(low: 100, high: 240_000)
    #expect(Self.wording.amount(1165, interval, showsInterval: false) == "$1,200")
    #expect(Wording.figure(1165, interval, showsInterval: false) == "1,200")
  }

  @Test("numbers of conversions are shortened too")
  func conversions() {
    #expect(Self.wording.conversions(1, nil) == "1 booking")
    #expect(
      Self.wording.conversions(25e6, Interval(low: 20e6, high: 30e6)) == "25.0 [20.0, 30.0] M bookings")
  }

  @Test(
    "shares of all runs are rounded so that they add up to 100, by the largest remainder and then the larger share",
    arguments: [
      ([0.425, 0.575], ["42 %", "58 %"]), ([0.575, 0.425, 0], ["58 %", "42 %", "0 %"]),
      ([1.0 / 3, 1.0 / 3, 1.0 / 3], ["34 %", "33 %", "33 %"]),
      ([0.006, 0.006, 0.988], ["1 %", "<1 %", "99 %"]),
      ([1.0 / 6, 2.0 / 3, 1.0 / 6], ["17 %", "67 %", "16 %"]),
      ([0.996, 0.004], [">99 %", "<1 %"]), ([1, 0], ["100 %", "0 %"]), ([nil, nil], ["-", "-"]), ([], []),
    ] as [([Double?], [String])])
  func partition(shares: [Double?], texts: [String]) {
    #expect(Wording.shares(shares) == texts)
  }

  @Test("an interval that is no number is left out")
  func undefined() {
    #expect(Self.wording.amount(1165, Interval(low: -.infinity, high: .infinity)) == "$1,165")
    #expect(Wording.figure(1165, Interval(low: -.infinity, high: .infinity)) == "1,165")
  }

  @Test("Where the one action is a standing change, its people are counted")
  func supporters() {
    var scenario = Samples.scenario(strategies: [])
    scenario.actions = [Action(name: "lift", kind: .brandLift, value: Quantity(1))]
    #expect(Wording(scenario).nouns == "supporters")
  }
}
