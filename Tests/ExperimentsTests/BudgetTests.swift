import CampaignModel
import Simulation
import Testing

@testable import Experiments

@Suite("Equal budgets and the next money")
struct BudgetTests {
  private static let content = Content(mention: 0.8, pitch: 0.3, quality: 0.7)

  private static func activity(_ name: String, _ voices: [Int], _ work: Activity.Work) -> Activity {
    Activity(name: name, voices: voices, schedule: Schedule(toDay: 20), work: work)
  }

  private static let strategies = [
    Strategy(
      name: "hired",
      activities: [activity("post", [0, 1], .post(Posting(content: content, postsPerDay: 0.7)))],
      costs: [
        FixedCost(name: "agency", category: .setup, amount: Quantity(.uniform(low: 100, high: 400)))
      ]),
    Strategy(
      name: "talk",
      activities: [
        activity(
          "converse", [0, 1],
          .converse(Conversing(content: content, hoursPerDay: 2, minutesEach: 9, policy: .random)))
      ]),
    Strategy(
      name: "spam",
      activities: [
        activity(
          "message", [2],
          .message(
            Messaging(
              content: content, messagesPerDay: 100, costPerThousand: Quantity(40), hoursPerDay: 0.2,
              replacementCost: Quantity(30))))
      ]),
    Strategy(
      name: "posters",
      activities: [
        activity(
          "advertise", [3],
          .advertise(Advertising(content: content, budget: Quantity(50), costPerThousand: Quantity(8))))
      ]),
  ]

  private static func scenario(
    budget: Double? = 1500, marginal: Bool = false, strategies: [Strategy] = strategies
  ) -> Scenario {
    Scenario(
      name: "small", campaign: Campaign(days: 20, horizonDays: 30),
      population: Population(size: 500, communities: [Community(name: "one", share: 1, cohesion: 0.5)]),
      network: .random(meanReaders: 5),
      platforms: [
        Platform(
          name: "somewhere", reach: Quantity(0.3),
          enforcement: Enforcement(reports: 4, windowDays: 2, suspensionDays: 9))
      ],
      voices: [
        Voice(name: "anna", kind: .curator, followers: 200, fee: 300),
        Voice(name: "bert", kind: .curator, followers: 150, fee: 150),
        Voice(name: "bot", kind: .stranger), Voice(name: "board", kind: .advertisement),
      ],
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(30), baseProbability: Quantity(0.2),
          involvement: Quantity(0.5), value: Quantity(20))
      ],
      strategies: strategies,
      economics: Economics(wagePerHour: Quantity(.uniform(low: 20, high: 30)), budget: budget),
      experiment: ExperimentPlan(runs: 3, seed: 8, marginal: marginal))
  }

  private static func results(_ scenario: Scenario, threads: Int = 2) async throws -> [RunResult] {
    var results: [RunResult] = []
    try await Experiment(scenario, threads: threads).run { results.append($0) }
    return results
  }

  @Test("Every strategy spends the budget in every run, within 1 %, at the intensity that is told")
  func everyRun() async throws {
    for result in try await Self.results(Self.scenario()) {
      #expect(result.ledgers[0].cost == 0)
      for (strategy, ledger) in zip(result.scenario.strategies, result.ledgers.dropFirst()) {
        #expect(abs(ledger.cost / 1500 - 1) < 0.01, "\(strategy.name) \(ledger.cost)")
        var again = Simulation(World(Self.scenario(), seed: 8, run: result.run), strategy)
        #expect(again.run() == ledger)
      }
    }
  }

  @Test("Prices differ from run to run, and so do the intensities")
  func intensitiesFollowPrices() async throws {
    let results = try await Self.results(Self.scenario())
    #expect(Set(results.map { $0.scenario.strategies[0].intensity }).count == 3)
    #expect(Set(results.map { $0.scenario.strategies[3].intensity }) == [30])
  }

  @Test("Scaling is the same at any number of threads")
  func threads() async throws {
    let scenario = Self.scenario(marginal: true)
    let (alone, together) = (
      try await Self.results(scenario, threads: 1), try await Self.results(scenario, threads: 3)
    )
    #expect(alone.map(\.ledgers) == together.map(\.ledgers))
    #expect(alone.map(\.marginal) == together.map(\.marginal))
    #expect(alone.map(\.scenario) == together.map(\.scenario))
  }

  @Test("A strategy whose hours run out spends what it can, and one without prices stays as it is")
  func unreachable() async throws {
    let strategies = [Self.strategies[1], Strategy(name: "idle")]
    let result = try #require(
      try await Self.results(Self.scenario(budget: 1e7, strategies: strategies)).first)
    #expect(result.ledgers[1].cost < 1e6 && result.ledgers[1].cost > 5000)
    #expect(result.scenario.strategies[1].intensity == 1 && result.ledgers[2].cost == 0)
  }

  @Test("The next money is asked in the same worlds, for a tenth more work")
  func marginal() async throws {
    let plain = try await Self.results(Self.scenario(budget: nil))
    let asked = try await Self.results(Self.scenario(budget: nil, marginal: true))
    #expect(plain.map(\.ledgers) == asked.map(\.ledgers))
    #expect(plain.allSatisfy { $0.marginal.isEmpty } && asked.allSatisfy { $0.marginal.count == 4 })
    for result in asked {
      let ratio = result.marginal[3].cost / result.ledgers[4].cost
      #expect(abs(ratio - 1.1) < 1e-9)
    }
  }

  @Test("A strategy's own budget grows by a tenth, too")
  func marginalCap() async throws {
    var strategy = Self.strategies[3]
    strategy.budget = 40
    let result = try #require(
      try await Self.results(Self.scenario(budget: nil, marginal: true, strategies: [strategy])).first)
    #expect(abs(result.ledgers[1].cost - 40) < 1e-9 && abs(result.marginal[0].cost - 44) < 1e-9)
  }

  @Test("The plan counts the extra simulations")
  func planned() {
    let cases: [(budget: Double?, marginal: Bool)] = [(nil, false), (nil, true), (1500, false), (1500, true)]
    let counts = cases.map {
      RunPlan(Self.scenario(budget: $0.budget, marginal: $0.marginal), threads: 1).simulations
    }
    // Three twins as well, as the wage is uncertain: they are not asked for a tenth more.
    #expect(counts == [15 + 15, 27 + 15, 27 + 27, 39 + 27])
  }
}

@Suite("The search for a sum to ask of a plan")
struct BudgetSearchTests {
  /// What is spent when a sum is asked of the plan.
  enum World: CaseIterable {
    case dearer, saturating, kinked, steep, flat

    func spent(_ asked: Double) -> Double {
      switch self {
      case .dearer: asked * 1.3 + 40
      case .saturating: asked + 40 * asked.squareRoot()
      case .kinked: asked < 700 ? asked : 700 + (asked - 700) / 3
      case .steep: asked * asked / 500
      case .flat: 20 * asked.squareRoot()
      }
    }
  }

  @Test(
    "comes within half a percent in the attempts it has, whatever comes on top of the plan",
    arguments: World.allCases)
  func converges(world: World) {
    func spent(_ asked: Double) -> Double { world.spent(asked) }
    var search = BudgetSearch(1000)
    var attempts = 1
    while abs(spent(search.asked) - 1000) > 5 && attempts < BudgetSearch.attempts {
      search.add(spent: spent(search.asked))
      attempts += 1
    }
    #expect(abs(spent(search.asked) - 1000) <= 5)
  }
}
