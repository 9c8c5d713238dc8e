import CampaignModel
import Measurement

@testable import Simulation

/// Comparisons made by hand, whose figures can be worked out on paper.
enum Samples {
  /// What a strategy spends and what comes of it in one run, all on the first day.
  struct Result {
    var cost = 0.0
    var conversions = 0
    var pipeline = 0
  }

  static let booking = Action(
    name: "booking", kind: .booking, needsPerYear: Quantity(1), baseProbability: Quantity(0.1),
    involvement: Quantity(0.5), value: Quantity(100), marginShare: Quantity(0.5))

  static func scenario(
    name: String = "sample", strategies: [String], runs: Int = 2, currency: String = "USD",
    actions: [Action] = [booking]
  ) -> Scenario {
    Scenario(
      name: name, campaign: Campaign(days: 2, horizonDays: 3, currency: currency),
      population: Population(size: 10, communities: [Community(name: "all", share: 1, cohesion: 0)]),
      platforms: [Platform(name: "here", reach: Quantity(0.5))],
      voices: [Voice(name: "anna", kind: .curator)],
      actions: actions,
      strategies: strategies.map {
        Strategy(
          name: $0,
          activities: [
            Activity(
              name: "posts", voices: [0], schedule: Schedule(toDay: 2),
              work: .post(Posting(content: Content(mention: 1, pitch: 0, quality: 1), postsPerDay: 1)))
          ])
      }, experiment: ExperimentPlan(runs: runs, seed: 42))
  }

  /// Returns a comparison of strategies by their results, run by run; in every run the control has 10
  /// conversions, of each action.
  static func comparison(_ results: KeyValuePairs<String, [Result]>, in scenario: Scenario? = nil)
    -> Comparison
  {
    let runs = results.first?.value.count ?? 2
    let scenario = scenario ?? self.scenario(strategies: results.map(\.key), runs: runs)
    var comparison = Comparison(scenario)
    for run in 0..<runs {
      let ledgers = results.map { ledger($0.value[run], scenario, hasVoice: true) }
      comparison.add([ledger(Result(conversions: 10), scenario, hasVoice: false)] + ledgers, scenario)
    }
    return comparison
  }

  /// Returns the control alone.
  static func control(runs: Int) -> Comparison {
    let scenario = scenario(strategies: [], runs: runs)
    var comparison = Comparison(scenario)
    for _ in 0..<runs {
      comparison.add([ledger(Result(conversions: 10), scenario, hasVoice: false)], scenario)
    }
    return comparison
  }

  static func ledger(_ result: Result, _ scenario: Scenario, hasVoice: Bool) -> Ledger {
    var first = LedgerDay()
    first.cost = result.cost
    first.attention = 4
    first.aware = 4
    let days = [first, LedgerDay(), LedgerDay()]
    let conversions = scenario.actions.map { _ in [Int32(result.conversions), 0, 0] }
    var voice = VoiceLedger(voice: 0, audience: 7, credited: scenario.actions.map { _ in 1 })
    voice.cost = result.cost
    let costs =
      result.cost > 0 ? [CostEntry(activity: "posts", category: .posts, amount: result.cost)] : []
    return Ledger(
      days: days, conversions: conversions, realised: conversions,
      pipeline: scenario.actions.map { _ in result.pipeline }, costs: costs, voices: hasVoice ? [voice] : [],
      trust: [TrustSample(day: 2, mean: 0.5)])
  }

  /// Three strategies among 200 people, really simulated.
  static let simulated: Comparison = {
    var scenario = Samples.scenario(strategies: ["posters", "idle"], runs: 3)
    scenario.campaign = Campaign(days: 6, horizonDays: 12, goal: 1)
    scenario.population.size = 200
    scenario.voices = [
      Voice(name: "anna", kind: .curator, followers: 80, fee: 20), Voice(name: "board", kind: .advertisement),
    ]
    scenario.actions[0].needsPerYear = Quantity(100)
    let talk = Content(mention: 0.8, pitch: 0.2, quality: 0.9)
    scenario.strategies[0].activities = [
      Activity(
        name: "post", voices: [0], schedule: Schedule(toDay: 6),
        work: .post(Posting(content: talk, postsPerDay: 2, minutesEach: 20, feePerPost: Quantity(3)))),
      Activity(
        name: "board", voices: [1], schedule: Schedule(toDay: 6),
        work: .advertise(
          Advertising(
            content: talk, budget: Quantity(.uniform(low: 30, high: 50)), costPerThousand: Quantity(50)))),
    ]
    scenario.strategies[0].costs = [FixedCost(name: "post", category: .fees, amount: Quantity(11))]
    scenario.strategies[1].activities = []
    var comparison = Comparison(scenario)
    for run in 0..<3 {
      let world = World(scenario, seed: 5, run: run)
      let ledgers = scenario.allStrategies.map { strategy in
        var simulation = Simulation(world, strategy)
        return simulation.run()
      }
      comparison.add(ledgers, world.scenario)
    }
    return comparison
  }()
}
