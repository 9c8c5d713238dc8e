import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("What a comparison says of the strategies together")
struct LeadTests {
  private static let good = [Samples.Result(cost: 100, conversions: 32), .init(cost: 100, conversions: 34)]
  private static let better = [Samples.Result(cost: 100, conversions: 42), .init(cost: 100, conversions: 44)]
  private static let wild = [Samples.Result(cost: 100, conversions: 52), .init(cost: 100, conversions: 16)]
  private static let idle = [Samples.Result(conversions: 10), .init(conversions: 10)]
  private static let bad = [Samples.Result(cost: 900, conversions: 10), .init(cost: 900, conversions: 10)]

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let comparison: Comparison
    let lead: String
  }

  @Test(
    "a lead is one only where all intervals say so",
    arguments: [
      Case(
        testDescription: "clear", comparison: Samples.comparison(["good": good, "better": better]),
        lead: "The highest profit comes with better: $500 more than with good, and more in every run."),
      Case(
        testDescription: "nothing is best", comparison: Samples.comparison(["bad": bad]),
        lead: "The highest profit comes with doing nothing: $900 more than with bad, and more in every run."),
      Case(
        testDescription: "apart by luck", comparison: Samples.comparison(["good": good, "wild": wild]),
        lead: """
          On profit, wild and good cannot be told apart: they are $50 [-12,000, 12,000] apart on average, and \
          wild is ahead in 50 % of the runs. Nor can wild be told apart from doing nothing.
          """),
      Case(
        testDescription: "many rivals",
        comparison: Samples.comparison(["good": good, "wild": wild, "bad": bad, "idle": idle]),
        lead: """
          On profit, wild and good cannot be told apart: they are $50 [-12,000, 12,000] apart on average, and \
          wild is ahead in 50 % of the runs. Nor can wild be told apart from doing nothing, idle or bad.
          """),
      Case(
        testDescription: "equal", comparison: Samples.comparison(["idle": idle]),
        lead: "On profit, doing nothing and idle are equal in every run."),
      Case(
        testDescription: "one run",
        comparison: Samples.comparison(["good": [good[0]], "better": [better[0]]]),
        lead: """
          In the one run, better ends $500 ahead of good on profit; one run cannot tell whether that is luck.
          """),
      Case(
        testDescription: "one run, equal", comparison: Samples.comparison(["idle": [idle[0]]]),
        lead: "In the one run, doing nothing and idle are equal on profit."),
      Case(
        testDescription: "no strategy", comparison: Samples.control(runs: 2),
        lead: "The scenario declares no strategy: only the world without a campaign was simulated."),
      Case(
        testDescription: "no run", comparison: Samples.comparison(["good": []]), lead: "No run was finished."),
    ])
  func lead(example: Case) {
    #expect(Findings(example.comparison).lead == example.lead)
  }

  private static func constant(_ cost: Double, _ conversions: Int, runs: Int = 2) -> [Samples.Result] {
    [Samples.Result](repeating: .init(cost: cost, conversions: conversions), count: runs)
  }

  @Test("who leads at which value of a booking follows from costs and margins")
  func values() {
    let comparison = Samples.comparison([
      "cheap": Self.constant(100, 18), "deep": Self.constant(400, 30), "bad": Self.bad,
    ])
    #expect(
      Findings(comparison).turningPoints == """
        It turns on what a booking is worth (here $100): below $25 the highest profit comes with doing nothing, from \
        there to $50 with cheap, above that with deep.
        """)
  }

  @Test("a turning point has its interval, and none is named where the runs do not tell the margins apart")
  func uncertainValues() {
    let comparison = Samples.comparison([
      "good": Self.good, "wild": [.init(cost: 150, conversions: 24), .init(cost: 150, conversions: 46)],
    ])
    #expect(
      Findings(comparison).turningPoints == """
        It turns on what a booking is worth (here $100): below $8.70 [5.60, 19.43] the highest profit comes with doing \
        nothing, above that with good or, from a value that these runs cannot bound, with wild.
        """)
  }

  @Test("a strategy that surely loses is no equal of doing nothing, though its margin may be any")
  func dearerWithoutMargin() {
    let comparison = Samples.comparison([
      "s01": [9, 12, 9, 12].map { .init(cost: 200, conversions: $0) },
      "s02": Self.constant(6000, 20, runs: 4),
    ])
    #expect(Findings(comparison).verdict(1) == .loses)
    #expect(
      Findings(comparison).turningPoints == """
        It turns on what a booking is worth (here $100): below $1,220 [950, 1,720] the highest profit comes with doing \
        nothing or, from a value that these runs cannot bound, with s01, above that with s02.
        """)
  }

  /// Runs in which nearly always the same happens, and in a few of them something else.
  private static func rarely(_ few: Int, _ conversions: Int, of runs: Int = 100) -> [Samples.Result] {
    (0..<runs).map { .init(cost: 10, conversions: $0 < few ? conversions : 10) }
  }

  @Test("a verdict and a lead that few runs make are said to rest on them")
  func fewRuns() {
    let findings = Findings(Samples.comparison(["lucky": Self.rarely(6, 30)]))
    #expect(
      findings.lead.hasSuffix(
        " and more in 6 % of the runs. That rests on few of the runs: lucky is ahead in 6 of 100, and without the 6 most in its favour it is not on average."
      ), "\(findings.lead)")
    #expect(findings.verdict(1) == .pays)
    #expect(
      findings.explanation(1).hasSuffix(
        ". The verdict rests on few of the runs: 6 of 100 end with a profit, and without the best 6 the mean profit is not above 0."
      ), "\(findings.explanation(1))")
  }

  @Test("a loss that few runs make is said to rest on them, and what most runs say is not")
  func fewLosses() {
    let plain = Findings(Samples.comparison(["bad": Self.rarely(6, 11)]))
    #expect(plain.verdict(1) == .loses && !plain.explanation(1).contains("rests on few"))
    let unlucky = Findings(
      Samples.comparison([
        "unlucky": (0..<100).map { .init(cost: $0 < 10 ? 2000 : 0, conversions: $0 < 10 ? 9 : 11) }
      ]))
    #expect(unlucky.verdict(1) == .loses)
    #expect(
      unlucky.explanation(1).hasSuffix(
        ". The verdict rests on few of the runs: 10 of 100 end with a loss, and without the worst 8 the mean profit is not below 0."
      ), "\(unlucky.explanation(1))")
  }

  @Test(
    "where one strategy leads at every value, that is said",
    arguments: [
      (idle, "doing nothing and s alike"), (constant(0, 12), "s"), (bad, "doing nothing"),
    ])
  func noTurningPoint(results: [Samples.Result], leader: String) {
    #expect(
      Findings(Samples.comparison(["s": results])).turningPoints
        == "Whatever a booking is worth, the highest profit comes with \(leader).")
  }

  @Test(
    "where the runs leave open which strategy leads at another value, that is said",
    arguments: [
      ["s": [Samples.Result(cost: 100, conversions: 2), .init(cost: 100, conversions: 22)]],
      ["s": [.init(cost: 100, conversions: 2), .init(cost: 100, conversions: 21)]],
      ["s": [.init(cost: 100, conversions: 9)]], ["good": good, "wild": wild, "late": wild],
      ["wild": wild],
    ] as [KeyValuePairs<String, [Samples.Result]>])
  func open(results: KeyValuePairs<String, [Samples.Result]>) {
    #expect(
      Findings(Samples.comparison(results)).turningPoints
        == "These runs cannot tell whether another value of a booking would change the choice: run more.")
  }

  @Test("strategies whose costs differ by rounding alone lead together")
  func equalButForRounding() {
    let costs = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1]
    let results = costs.map { cost in (0..<2).map { _ in Samples.Result(cost: 100 * cost, conversions: 18) } }
    #expect(
      Findings(Samples.comparison(["a": results[0], "b": results[1]])).turningPoints == """
        It turns on what a booking is worth (here $100): below $15 the highest profit comes with doing nothing, above \
        that with a and b alike.
        """)
  }

  @Test("with several actions the values are multiplied together")
  func manyActions() {
    var link = Samples.booking
    link.name = "link"
    link.value = Quantity(60)
    let scenario = Samples.scenario(strategies: ["s"], actions: [Samples.booking, link])
    let findings = Findings(Samples.comparison(["s": Self.constant(100, 15)], in: scenario))
    #expect(
      findings.turningPoints == """
        It turns on what the actions are worth: below 0.250 times the values given the highest profit comes with doing \
        nothing, above that with s.
        """)
    #expect(
      findings.explanation(1) == """
        costs $100 and brings 10 conversions that would not have come anyway, $10 each; returns $3 beyond each $1 \
        spent; breaks even if the actions are worth 0.250 times the values given.
        """)
  }

  @Test("actions without value turn nothing")
  func worthless() {
    var link = Samples.booking
    link.value = Quantity(0)
    let scenario = Samples.scenario(strategies: ["s"], actions: [link])
    #expect(Findings(Samples.comparison(["s": Self.good], in: scenario)).turningPoints == nil)
  }

  @Test("an uncertain value is given as such, and doing nothing and an idle strategy lead together")
  func uncertainPrice() {
    var booking = Samples.booking
    booking.value = Quantity(.uniform(low: 50, high: 150))
    let scenario = Samples.scenario(strategies: ["s", "idle"], actions: [booking])
    let comparison = Samples.comparison(["s": Self.constant(100, 18), "idle": Self.idle], in: scenario)
    #expect(
      Findings(comparison).turningPoints == """
        It turns on what a booking is worth (here about $100): below $25 the highest profit comes with doing nothing \
        and idle alike, above that with s.
        """)
  }
}
