import CampaignModel
import Measurement
import Testing

@testable import Reports

/// Bookings are worth 100 USD, half of which is margin; the control has 10 in every run.
@Suite("What a comparison says of each strategy")
struct FindingsTests {
  typealias Result = Samples.Result

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let results: [Result]
    let verdict: Verdict
    let explanation: String
  }

  @Test(
    "a strategy is judged by the interval of its profit, and every clause is true of the numbers",
    arguments: [
      Case(
        testDescription: "profit",
        results: [.init(cost: 100, conversions: 32), .init(cost: 100, conversions: 34)],
        verdict: .pays,
        explanation: """
          costs $100 and brings 23 [10, 36] bookings that would not have come anyway, $4.35 each; returns $10.50 \
          [4.15, 16.85] beyond each $1 spent; breaks even if a booking is worth $8.70 [5.60, 19.43].
          """),
      Case(
        testDescription: "loss",
        results: [.init(cost: 1000, conversions: 14), .init(cost: 1000, conversions: 14)],
        verdict: .loses,
        explanation: """
          costs $1,000 and brings 4 bookings that would not have come anyway, $250 each; loses $0.80 for each $1 \
          spent; breaks even if a booking is worth $500.
          """),
      Case(
        testDescription: "people driven away",
        results: [
          .init(cost: 50, conversions: 4), .init(cost: 50, conversions: 4), .init(cost: 50, conversions: 5),
        ],
        verdict: .loses,
        explanation: """
          costs $50 and drives away 5.7 [4.2, 7.1] bookings that would have come anyway; loses $6.67 [5.23, 8.10] for \
          each $1 spent.
          """),
      Case(
        testDescription: "nobody knows",
        results: [.init(cost: 100, conversions: 2), .init(cost: 100, conversions: 22)], verdict: .undecided,
        explanation: """
          costs $100, and its effect on bookings, 2 [-130, 130], may be luck; what returns beyond each \
          $1 spent, $0 [-64, 64], may be luck.
          """),
      Case(
        testDescription: "no cost", results: [.init(conversions: 11), .init(conversions: 11)], verdict: .pays,
        explanation: "costs nothing and brings 1 booking that would not have come anyway; profit $50."),
      Case(
        testDescription: "no effect and no cost", results: [.init(conversions: 10), .init(conversions: 10)],
        verdict: .equal, explanation: "costs nothing and changes the number of bookings in no run."),
      Case(
        testDescription: "one run", results: [.init(cost: 100, conversions: 13)], verdict: .unknown,
        explanation: """
          costs $100 and brings 3 bookings that would not have come anyway, $33.33 each; returns $0.50 beyond each $1 \
          spent; breaks even if a booking is worth $66.67.
          """),
      Case(
        testDescription: "one bad run", results: [.init(cost: 100, conversions: 7)], verdict: .unknown,
        explanation: """
          costs $100 and drives away 3 bookings that would have come anyway; loses $2.50 for each $1 spent.
          """),
      Case(
        testDescription: "value still to come",
        results: [
          .init(cost: 100, conversions: 14, pipeline: 3), .init(cost: 100, conversions: 14, pipeline: 3),
        ],
        verdict: .pays,
        explanation: """
          costs $100 and brings 4 bookings that would not have come anyway, $25 each; returns $1 beyond each $1 \
          spent; breaks even if a booking is worth $50; incremental revenue of $300 is due after day 3.
          """),
      Case(testDescription: "no run", results: [], verdict: .unknown, explanation: "no run was finished."),
    ])
  func explanations(example: Case) {
    let findings = Findings(Samples.comparison(["s": example.results]))
    #expect(findings.verdict(1) == example.verdict)
    #expect(findings.explanation(1) == example.explanation)
  }

  @Test("a strategy that changes nothing is not called undecided")
  func equal() {
    let idle = Samples.Result(conversions: 10)
    #expect(
      Findings(Samples.comparison(["s": [idle, idle]])).verdict(1).text == "makes no difference to profit")
  }

  @Test("a break-even that the runs hardly bound stands without its interval")
  func vagueBreakEven() {
    // Fieller's interval is [200, 63,000].
    let results = [13, 15, 17].map { Samples.Result(cost: 1000, conversions: $0) }
    let findings = Findings(Samples.comparison(["s": results]))
    #expect(
      findings.explanation(1).hasSuffix(
        "; breaks even if a booking is worth about $400 (these runs cannot bound it closely)."))
    #expect(
      findings.turningPoints == """
        It turns on what a booking is worth (here $100): below about $400 (these runs cannot bound it closely) the \
        highest profit comes with doing nothing, above that with s.
        """)
  }

  @Test(
    "amounts are written in the scenario's currency",
    arguments: [("EUR", "€"), ("CHF", "CHF ")])
  func currencies(code: String, sign: String) {
    let scenario = Samples.scenario(strategies: ["s"], currency: code)
    let comparison = Samples.comparison(
      ["s": [.init(cost: 100, conversions: 9), .init(cost: 100, conversions: 9)]], in: scenario)
    #expect(
      Findings(comparison).explanation(1)
        == "costs \(sign)100 and drives away 1 booking that would have come anyway; loses \(sign)1.50 for each \(sign)1 "
        + "spent.")
  }
}
