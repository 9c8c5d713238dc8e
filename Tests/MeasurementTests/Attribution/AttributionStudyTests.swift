import CampaignModel
import Measurement
import Testing

@testable import Simulation

@Suite("Who brought it")
struct AttributionStudyTests {
  private static func scenario(voices: Int) -> Scenario {
    Scenario(
      name: "test", campaign: Campaign(days: 1, horizonDays: 1),
      population: Population(size: 1, communities: [Community(name: "all", share: 1, cohesion: 0)]),
      platforms: [Platform(name: "here", reach: Quantity(1))],
      voices: (0..<voices).map { Voice(name: "v\($0)", kind: .curator) }, actions: [],
      strategies: [
        Strategy(
          name: "s",
          activities: [
            Activity(
              name: "post", voices: Array(0..<voices), schedule: Schedule(toDay: 1),
              work: .post(Posting(content: Content(mention: 1, pitch: 0, quality: 1), postsPerDay: 1)))
          ])
      ], experiment: ExperimentPlan(seed: 4, attribution: AttributionPlan(strategies: ["s"])))
  }

  /// Returns a study of runs given by audiences and Shapley shares.
  ///
  /// Leaving one out loses one conversion less, rules credit ten to the first voice, and the control has 100, 200 and so
  /// on conversions.
  private static func study(_ runs: [(audiences: [Int], shares: [Double])]) throws -> AttributionStudy {
    try #require(comparison(runs).attribution(of: 1))
  }

  private static func comparison(_ runs: [(audiences: [Int], shares: [Double])]) -> Comparison {
    let scenario = scenario(voices: runs.first?.shares.count ?? 0)
    var comparison = Comparison(scenario)
    for (run, (audiences, shares)) in runs.enumerated() {
      let total = shares.reduce(0, +)
      let control = Double(100 * (run + 1))
      let first = shares.indices.map { $0 == 0 ? 10.0 : 0 }
      let sample = AttributionSample(
        strategy: 1, conversions: control + total, controlConversions: control, audiences: audiences,
        credits: TouchCredits(byRule: TouchRule.allCases.map { _ in first }, touched: 10),
        total: Payoff(conversions: total, margin: 3 * total),
        leaveOneOut: shares.map { Payoff(conversions: $0 - 1, margin: 3 * $0 - 3) },
        shapley: shares.map { Payoff(conversions: $0, margin: 3 * $0) })
      let empty = Ledger(
        days: [LedgerDay()], conversions: [], realised: [], pipeline: [], costs: [], voices: [], trust: [])
      comparison.add([empty, empty], scenario, attributions: [sample])
    }
    return comparison
  }

  private static func claim(_ relation: Relation, _ number: Double) -> Claim {
    Claim(.term(.presence("s")), relation, .number(number))
  }

  @Test(
    "A claim on presence is judged by the interval of the rank correlation",
    arguments: [(Relation.greater, 0.0, "supported"), (.less, 0.3, "refuted"), (.greater, 0.99, "undecided")])
  func claims(relation: Relation, number: Double, verdict: String) throws {
    let audiences = Array(1...12)
    let runs = (0..<10).map { run in
      (audiences: audiences, shares: audiences.map { Double($0 * 10 + run % 2) })
    }
    let comparison = Self.comparison(runs)
    let presence = try #require(comparison.attribution(of: 1)?.presence)
    let judgement = comparison.judge(Self.claim(relation, number))
    #expect(judgement.verdict.rawValue == verdict && judgement.runs == 10)
    #expect(judgement.estimate == presence.coefficient && judgement.interval == presence.interval)
  }

  @Test("Presence of fewer than four voices, or of a strategy nobody asked about, has no value")
  func noPresence() {
    let few = Self.comparison(Self.two).judge(Self.claim(.less, 0.3))
    #expect(few.verdict == .undecided && few.estimate == nil)
    #expect(few.gap == .presence(strategy: "s", players: 2))
    var scenario = Self.scenario(voices: 4)
    scenario.experiment.attribution = nil
    let unasked = Comparison(scenario).judge(Self.claim(.less, 0.3))
    #expect(unasked.verdict == .undecided && unasked.gap == .presence(strategy: "s", players: 0))
    let missing = Comparison(scenario).judge(Claim(.term(.presence("t")), .less, .number(0.3)))
    #expect(missing.verdict == .notJudged && missing.gap == nil)
  }

  private static let two = [(audiences: [5, 9], shares: [4.0, 2]), ([5, 9], [6, 2])]

  @Test("Parts and totals are means over runs, and parts with the overlap add up to the total")
  func parts() throws {
    let study = try Self.study(Self.two)
    #expect(study.runs == 2)
    #expect([0, 1].map { study.part($0, .shapley)?.mean } == [5, 2])
    #expect([0, 1].map { study.part($0, .leaveOneOut)?.mean } == [4, 1])
    #expect([0, 1].map { study.part($0, .touch(.linear))?.mean } == [10, 0])
    #expect([0, 1].map { study.part($0, .shapley, .margin)?.mean } == [15, 6])
    #expect(study.part(0, .touch(.linear), .margin) == nil)
    #expect(study.total(.shapley)?.mean == 7 && study.total(.leaveOneOut, .margin)?.mean == 21)
    #expect(study.overlap()?.mean == 2 && study.overlap(.margin)?.mean == 6)
    #expect(study.total(.touch(.position))?.mean == 10 && study.total(.touch(.position), .margin) == nil)
    #expect(study.part(0, .shapley)?.interval?.contains(5) == true)
  }

  @Test("Before and after sets each run against the control of the one before, the first against the last's")
  func beforeAfter() throws {
    // 106 - 200 and 208 - 100.
    let found = try #require(try Self.study(Self.two).beforeAfter)
    #expect(found.mean == 7 && abs((found.standardDeviation ?? 0) - 202 / 2.0.squareRoot()) < 1e-9)
    let single = try Self.study([Self.two[0]])
    #expect(single.beforeAfter == nil)
  }

  @Test("The error of a rule is its mean distance from Shapley's shares")
  func error() throws {
    let study = try Self.study(Self.two)
    #expect(study.meanAbsoluteError(.touch(.linear)) == 3.5)
    #expect(study.meanAbsoluteError(.leaveOneOut) == 1)
    #expect(study.meanAbsoluteError(.shapley) == 0)
    #expect(study.worstRule?.rule == .firstTouch && study.worstRule?.error == 3.5)
  }

  @Test("Nothing is found without runs")
  func noRuns() {
    let comparison = Comparison(Self.scenario(voices: 4))
    let study = comparison.attribution(of: 1)
    #expect(study?.total(.shapley) == nil && study?.worstRule == nil && study?.presence == nil)
    #expect(comparison.attribution(of: 0) == nil)
  }

  // MARK: Presence

  @Test("Presence is the rank correlation of audience and mean share, from four voices on")
  func presence() throws {
    let runs = [(audiences: [10, 20, 30, 40], shares: [1.0, 4, 2, 8]), ([10, 20, 30, 40], [3, 0, 8, 8])]
    // Means 2, 2, 5, 8: the ranks 1.5, 1.5, 3, 4 beside 1, 2, 3, 4.
    let found = try #require(try Self.study(runs).presence)
    #expect(abs(found.coefficient - 4.5 / (5 * 4.5).squareRoot()) < 1e-12)
    #expect(found.players == 4)
    #expect(found.interval?.contains(found.coefficient) == true)
    let few = try Self.study([([1, 2, 3], [1, 2, 3]), ([1, 2, 3], [1, 2, 3])])
    let equal = try Self.study([([7, 7, 7, 7], [1, 2, 3, 4])])
    let single = try Self.study([runs[0]])
    #expect(few.presence == nil && equal.presence == nil)
    #expect(single.presence != nil && single.presence?.interval == nil)
  }

  @Test(
    "Complete agreement of four voices proves nothing, that of eight does",
    arguments: [(4, false), (8, true)])
  func fewVoices(voices: Int, isPositive: Bool) throws {
    let run = (audiences: Array(1...voices), shares: (1...voices).map(Double.init))
    let found = try #require(try Self.study([run, run]).presence)
    #expect(found.coefficient == 1 && found.interval?.high == 1)
    #expect((found.interval?.low ?? 0 > 0) == isPositive)
  }

  @Test("The interval of presence widens with the luck of runs and narrows with more voices")
  func presenceInterval() throws {
    /// Shares that follow the audience, but for a swing that differs from run to run.
    func width(voices: Int, swing: Double) throws -> Double {
      let runs = (0..<6).map { (run: Int) -> (audiences: [Int], shares: [Double]) in
        let shares = (1...voices).map { (voice: Int) -> Double in
          let luck = (voice * 7 + run * run * 5) % 11
          return Double(voice) + swing * Double(luck)
        }
        return (Array(1...voices), shares)
      }
      return try #require(try Self.study(runs).presence?.interval).width
    }
    let calm = try width(voices: 20, swing: 0.4)
    let (wild, few) = (try width(voices: 20, swing: 4), try width(voices: 5, swing: 0.4))
    #expect(wild > calm && few > calm)
  }

  // MARK: Payoffs and timing against the outcome

  @Test("What is divided is the outcome's increment, and expanded less lost is it too")
  func outcome() {
    var scenario = Self.scenario(voices: 2)
    scenario.campaign = Campaign(days: 10, horizonDays: 20)
    scenario.population.size = 300
    scenario.voices[0].followers = 100
    scenario.voices[1].followers = 60
    scenario.strategies[0].activities[0].schedule = Schedule(toDay: 10)
    scenario.actions = [
      Action(
        name: "purchase", kind: .purchase, needsPerYear: Quantity(100), baseProbability: Quantity(0.1),
        involvement: Quantity(0.3), value: Quantity(7), marginShare: Quantity(0.3))
    ]
    let world = World(scenario, seed: 1, run: 0)
    let ledgers = scenario.allStrategies.map { strategy in
      var simulation = Simulation(world, strategy)
      return simulation.run()
    }
    var comparison = Comparison(scenario)
    comparison.add(ledgers, world.scenario)
    func value(_ metric: Metric) -> Double { comparison.summary(1, metric).estimate?.mean ?? .nan }
    let payoff = Payoff(ledgers[1], world.scenario) - Payoff(ledgers[0], world.scenario)
    #expect(payoff.conversions == value(.incrementalConversions) && payoff.conversions > 0)
    #expect(abs(payoff.margin - value(.incrementalMargin)) < 1e-9)
    #expect(value(.expanded) - value(.lost) == value(.incrementalConversions))
    #expect(value(.accelerated) + value(.delayed) <= value(.conversions) - value(.expanded))
    #expect(comparison.summary(0, .expanded).estimate?.mean == 0)
    #expect(comparison.summary(0, .daysGained).estimate?.mean == 0)
  }
}
