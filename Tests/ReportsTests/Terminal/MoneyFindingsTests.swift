import CampaignModel
import Measurement
import Testing

@testable import Reports
@testable import Simulation

/// Bookings are worth 100 USD, half of which is margin; the control has 10 in every run.
@Suite("What is said of budgets, pay, goals and bad luck")
struct MoneyFindingsTests {
  /// Returns a comparison of one strategy whose profits are given, run by run.
  private static func comparison(
    _ conversions: [Int], cost: Double = 100, _ change: (inout Scenario) -> Void = { _ in }
  ) -> Comparison {
    var scenario = Samples.scenario(strategies: ["s"], runs: conversions.count)
    change(&scenario)
    return Samples.comparison(["s": conversions.map { .init(cost: cost, conversions: $0) }], in: scenario)
  }

  @Test(
    "the goal is told in words",
    arguments: [
      ([13, 13, 13, 14], "; reaches the goal in 25 % of the runs."),
      ([13, 13], "; reaches the goal in no run."),
      ([14, 15], "; reaches the goal in every run."),
    ])
  func goal(conversions: [Int], ending: String) {
    let findings = Findings(Self.comparison(conversions) { $0.campaign.goal = 4 })
    #expect(findings.explanation(1).hasSuffix(ending), "\(findings.explanation(1))")
  }

  @Test("the worst tenth is told where some runs lose and some do not, of ten and more")
  func shortfall() {
    let mixed = Findings(Self.comparison([11] + (0..<9).map { 20 + $0 }))
    #expect(mixed.explanation(1).contains("; the worst tenth of the runs loses $50 on average"))
    for conversions in [
      [11] + (0..<8).map { 20 + $0 }, [Int](repeating: 11, count: 10), (0..<10).map { 20 + $0 },
    ] {
      #expect(!Findings(Self.comparison(conversions)).explanation(1).contains("worst tenth"))
    }
  }

  @Test(
    "strategies that meet the budget are told with their intensity, and the others with what they spend",
    arguments: [
      (100.0, "Scaled to $100 each: s ×2.50."), (100.5, "Scaled to $100 each: s ×2.50."),
      (70, "Cannot be scaled to $100 each in every run: on average s ×2.50 spends $70."),
    ])
  func scaling(cost: Double, text: String) {
    let comparison = Self.comparison([12, 13], cost: cost) {
      $0.economics.budget = 100
      $0.strategies[0].intensity = 2.5
    }
    #expect(Findings(comparison).scaling == text)
    #expect(RunSummary(comparison, extent: nil).text().contains("\n\(text)\n"))
  }

  @Test("without a budget nothing is said of scaling, and without a lead nothing of overtaking")
  func silence() {
    let findings = Findings(Self.comparison([2, 22]))
    #expect(findings.scaling == nil && findings.crossover == nil)
  }

  /// Returns a ledger by the cost and the bookings of each of three days.
  private static func ledger(_ costs: [Double], _ bookings: [Int32], _ pay: Pay = Pay()) -> Ledger {
    var days = costs.map { cost in
      var day = LedgerDay()
      day.cost = cost
      return day
    }
    days[0].hours = 10
    var ledger = Ledger(
      days: days, conversions: [bookings], realised: [bookings], pipeline: [0], costs: [], voices: [],
      trust: [TrustSample(day: 2, mean: 0.5)])
    ledger.pay = pay
    return ledger
  }

  @Test(
    "the pay at which a strategy breaks even stands beside the value: by the hour or as a fee, whichever is more",
    arguments: [
      // The margin is 300; what is left beside 60 of pay and 40 of the rest.
      (Pay(wages: 60), "breaks even if a booking is worth $33.33, or if an hour of work costs $26."),
      (Pay(fees: 60, feesPaid: 2), "breaks even if a booking is worth $33.33, or if the mean fee is $130."),
      (Pay(), "breaks even if a booking is worth $33.33."),
    ])
  func pay(pay: Pay, ending: String) {
    let scenario = Samples.scenario(strategies: ["s"])
    var comparison = Comparison(scenario)
    for _ in 0..<2 {
      comparison.add(
        [Self.ledger([0, 0, 0], [10, 0, 0]), Self.ledger([100, 0, 0], [16, 0, 0], pay)], scenario)
    }
    #expect(Findings(comparison).explanation(1).hasSuffix(ending), "\(Findings(comparison).explanation(1))")
  }

  @Test("a leader that was behind is told with the day from which it is ahead")
  func crossover() {
    let scenario = Samples.scenario(strategies: ["slow", "fast"], runs: 3)
    var comparison = Comparison(scenario)
    for late in [20, 21, 22] as [Int32] {
      comparison.add(
        [
          Self.ledger([0, 0, 0], [10, 0, 0]), Self.ledger([100, 0, 0], [10, 0, late]),
          Self.ledger([0, 0, 0], [11, 0, 0]),
        ], scenario)
    }
    let text =
      "On the mean of the runs, slow overtakes fast for good on day 3; in every run it does, on day 3."
    #expect(Findings(comparison).crossover == text)
    #expect(RunSummary(comparison, extent: nil).text().contains("\n\(text)\n"))
  }
}
