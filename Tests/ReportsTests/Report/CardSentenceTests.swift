import CampaignModel
import Measurement
import Testing

@testable import Reports
@testable import Simulation

/// Bookings are worth 100 USD, half of which is margin; the control has 10 in every run.
@Suite("The sentence that opens each card is true of the numbers")
struct CardSentenceTests {
  typealias Result = Samples.Result

  static func constant(_ cost: Double, _ conversions: Int, runs: Int = 2) -> [Result] {
    [Result](repeating: Result(cost: cost, conversions: conversions), count: runs)
  }
  static let wild = [Result(cost: 100, conversions: 2), Result(cost: 100, conversions: 22)]
  static let none = constant(0, 10)
  /// 40 runs, in the first of which much comes for nothing.
  static func luckyIn(_ few: Int) -> [Result] { (0..<40).map { Result(conversions: $0 < few ? 20 : 10) } }

  /// A comparison and what is said of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let comparison: Comparison
    let sentence: String?

    init(_ name: String, _ results: KeyValuePairs<String, [Result]>, _ sentence: String?) {
      testDescription = name
      comparison = Samples.comparison(results)
      self.sentence = sentence
    }
  }

  @Test(
    "cost: who brings a booking for least, unless nobody is sure to bring any",
    arguments: [
      Case(
        "one clearly", ["dear": constant(900, 20), "cheap": constant(100, 20)],
        "A booking that would not have come anyway costs least with cheap: $10; next comes dear with $90."),
      Case(
        "two whose intervals meet",
        [
          "a": [19, 20, 21].map { .init(cost: 100, conversions: $0) },
          "b": [19, 20, 21].map { .init(cost: 110, conversions: $0) },
        ],
        "A booking that would not have come anyway seems to cost least with a: $10.00 [8.01, 13.31]; next comes b with $11.00 [8.81, 14.64], and the two intervals meet."
      ),
      Case("luck", ["wild": wild], "No strategy is sure to bring bookings that would not have come anyway."),
      Case("none", ["idle": none], "No strategy is sure to bring bookings that would not have come anyway."),
      Case(
        "driven away", ["bad": constant(100, 5)],
        "No strategy is sure to bring bookings that would not have come anyway."
      ),
      Case(
        "for nothing", ["friends": constant(0, 12)],
        "friends brings bookings that would not have come anyway, and costs nothing."),
      Case(
        "one run", ["a": constant(100, 15, runs: 1)],
        "In the one run, a booking that would not have come anyway costs least with a: $20."),
      Case("no run", ["a": []], nil),
    ])
  func cheapest(example: Case) { #expect(Findings(example.comparison).cheapest == example.sentence) }

  @Test(
    "return: nobody wins whose interval says otherwise",
    arguments: [
      Case(
        "gain and loss", ["good": constant(100, 20), "bad": constant(100, 11)],
        "Money returns most with good: $4 beyond each $1 spent; next comes bad with -$0.50."),
      Case(
        "all lose", ["bad": constant(100, 11), "worse": constant(100, 10)],
        "All strategies are sure to lose money: least is lost with bad, $0.50 for each $1 spent."),
      Case(
        "all that spend lose", ["idle": none, "bad": constant(100, 11), "worse": constant(100, 10)],
        "All strategies that cost anything are sure to lose money: least is lost with bad, $0.50 for each $1 spent."
      ),
      Case(
        "the only one loses", ["bad": constant(100, 11)],
        "bad is sure to lose money: $0.50 for each $1 spent."),
      Case(
        "one loses, the other may", ["wild": wild, "bad": constant(100, 11)],
        "No strategy is sure to bring its money back: the highest mean return, $0 [-64, 64] beyond each $1 spent with wild, may be luck."
      ),
      Case(
        "luck", ["wild": wild],
        "No strategy is sure to bring its money back: the highest mean return, $0 [-64, 64] beyond each $1 spent with wild, may be luck."
      ),
      Case(
        "the mean leader may be luck, another is sure",
        [
          "lucky": [.init(cost: 100, conversions: 2), .init(cost: 100, conversions: 52)],
          "sure": constant(100, 20),
        ],
        "Sure to bring more than the money back: sure; the highest mean return, $7.50 [-150, 170] beyond each $1 spent with lucky, may be luck."
      ),
      Case("nothing spent", ["idle": none], "Nothing is spent, so that there is no return on money."),
      Case(
        "one run", ["bad": constant(100, 11, runs: 1)],
        "In the one run, least is lost with bad: $0.50 for each $1 spent."),
    ])
  func returns(example: Case) { #expect(Findings(example.comparison).bestReturn == example.sentence) }

  @Test(
    "payback: who has earned the money back, and who has not",
    arguments: [
      Case(
        "both kinds", ["good": constant(100, 20), "bad": constant(100, 11)],
        "On the mean of the runs, these have paid for themselves for good: good by day 1; bad has not by day 3."
      ),
      Case(
        "nobody", ["bad": constant(100, 11)],
        "On the mean of the runs, no strategy has paid for itself by day 3."),
      Case(
        "nobody who had to", ["bad": constant(100, 11), "friends": constant(0, 12)],
        "On the mean of the runs, no strategy that costs anything has paid for itself by day 3."),
      Case("nothing spent", ["idle": none], "Nothing is spent, so that there is nothing to pay back."),
    ])
  func payback(example: Case) { #expect(Findings(example.comparison).payback == example.sentence) }

  @Test("trust that no strategy changes is said to be unchanged")
  func unchangedTrust() {
    #expect(
      Findings(Samples.comparison(["a": Self.none])).trust
        == "No strategy is seen to change how much people trust the brand when the campaign ends.")
  }

  @Test("trust that is raised by one and lowered by another names both with their intervals")
  func changedTrust() throws {
    let scenario = Samples.scenario(strategies: ["kind", "rude"], runs: 3)
    var comparison = Comparison(scenario)
    for noise in [0.0, 0.001, 0.002] {
      var ledgers = (0..<3).map { _ in Samples.ledger(.init(conversions: 10), scenario, hasVoice: true) }
      ledgers[1].trust = [.init(day: 2, mean: 0.55 + noise)]
      ledgers[2].trust = [.init(day: 2, mean: 0.4 + noise)]
      ledgers[2].days[0].writtenOff = 3
      comparison.add(ledgers, scenario)
    }
    #expect(
      Findings(comparison).trust == """
        Trust when the campaign ends, on a scale from 0 to 1, is raised most by kind, by 0.0510 [0.0485, 0.0535] and \
        lowered most by rude, by 0.0990 [0.0965, 0.1015] (3 people write the brand off).
        """)
  }

  @Test(
    "a change of trust that pairing makes very sure keeps three digits, without bounds that are then equal")
  func sureTrust() {
    func trust(_ noise: [Double]) -> String? {
      let scenario = Samples.scenario(strategies: ["kind"], runs: 3)
      var comparison = Comparison(scenario)
      for noise in noise {
        var ledgers = (0..<2).map { _ in Samples.ledger(.init(conversions: 10), scenario, hasVoice: true) }
        ledgers[1].trust = [.init(day: 2, mean: 0.52636 + noise)]
        comparison.add(ledgers, scenario)
      }
      return Findings(comparison).trust
    }
    let start = "Trust when the campaign ends, on a scale from 0 to 1, is raised most by kind, by "
    #expect(trust([-0.000012, 0, 0.000016]) == start + "0.0264 [0.0263, 0.0264].")
    #expect(trust([-0.000001, 0, 0.000001]) == start + "0.0264.")
  }

  @Test(
    "best: in how many runs who is ahead, doing nothing among them",
    arguments: [
      Case(
        "always", ["good": constant(0, 20)], "Run by run, the highest profit comes with good in every run."),
      Case(
        "half", ["wild": wild],
        "Run by run, the highest profit comes with doing nothing in 50 % of the runs and with wild in 50 % of the runs."
      ),
      Case(
        "halves of a percent", ["often": constant(0, 11, runs: 40), "seldom": luckyIn(17)],
        "Run by run, the highest profit comes with often in 58 % of the runs and with seldom in 42 % of the runs."
      ),
      Case(
        "ties are split", ["idle": none],
        "Run by run, the highest profit comes with doing nothing in 50 % of the runs and with idle in 50 % of the runs."
      ),
      Case("one run", ["good": constant(0, 20, runs: 1)], nil),
    ])
  func best(example: Case) { #expect(Findings(example.comparison).best == example.sentence) }

  @Test(
    "risk: how far single campaigns are apart",
    arguments: [
      Case(
        "some lose", ["wild": wild],
        "Single campaigns differ: with wild, all 2 runs end with a profit between -$500 and $500, and 50 % of the runs lose money."
      ),
      Case("no spread", ["s": constant(100, 20)], "With s, every run ends with a profit of $400."),
      Case(
        "one run", ["s": constant(100, 20, runs: 1)],
        "One run does not say how far single campaigns are apart."),
    ])
  func risk(example: Case) { #expect(Findings(example.comparison).risk == example.sentence) }

  @Test("spending is by category, and none is said where nothing is spent")
  func spending() {
    #expect(
      Findings(Samples.comparison(["a": Self.constant(100, 11), "b": Self.constant(900, 11)])).spending
        == "No strategy spends more than b: $900 on average, all of it on paid posts.")
    #expect(Findings(Samples.comparison(["idle": Self.none])).spending == "Nothing is spent.")
  }

  @Test("claims are counted by what became of them")
  func claims() {
    #expect(Findings(Samples.comparison(["a": Self.none])).claims == "The scenario claims nothing.")
  }

  @Test("what was not asked is said with how to ask")
  func attribution() {
    #expect(
      Findings(Samples.comparison(["a": Self.none, "b \"c\"": Self.none])).howToAttribute == #"""
        Which voice brought what was not asked. To know, run it again with --set 'experiment.attribution.strategy=["a","b \"c\""]'.
        """#)
  }

  @Test("what rules credit stands beside what is brought, and voices beside their pay")
  func attributed() {
    let findings = Findings(Samples.fourVoices)
    #expect(
      findings.credit(Samples.fourVoices.attributions[0]) == """
        Rules of attribution credit the voices of s with 22 [-3, 47] bookings; what they really bring beyond doing \
        nothing is 11 [-2, 24].
        """)
    #expect(
      findings.paidVoices
        == "The one paid voice may earn more or less than is paid, which the runs cannot tell.")
    #expect(Findings(Samples.simulated).paidVoices == nil)
  }

  @Test("assumptions count what is set, assumed and drawn")
  func assumptions() {
    let scenario = Samples.scenario(strategies: ["a"])
    var uncertain = scenario
    uncertain.model[.trustHalfLife] = Quantity(.uniform(low: 80, high: 100), in: 1...1000)
    let plain = Findings(Comparison(scenario)).assumptions
    #expect(plain?.hasSuffix("No number of the scenario is given as uncertain.") == true)
    let drawn = Findings(Comparison(uncertain)).assumptions
    #expect(
      drawn?.hasPrefix("The scenario sets 1 of the model's \(Parameter.allCases.count) constants; of the ")
        == true)
    #expect(drawn?.hasSuffix("1 number is uncertain and drawn anew in each run.") == true)
  }

  @Test("the funnel speaks of the strategy with the highest profit, and of what comes anyway")
  func funnel() {
    #expect(
      Findings(Samples.comparison(["a": Self.constant(0, 20)])).funnel == """
        Of 10 people, a gets 4 to notice something, 0 to engage and 0 to like the brand by day 3, on average; 0 follow \
        a voice and 0 act. Without a campaign 0 act.
        """)
  }
}
