import CampaignModel
import Testing

@testable import Simulation

@Suite("Scaling and capping a strategy")
struct ScalingTests {
  /// The four kinds of work that cost most, with fees and a fixed cost.
  private static func scenario(_ change: (inout Strategy) -> Void = { _ in }) -> Scenario {
    var strategy = SmallWorlds.scenario().strategies[3]
    strategy.costs = [FixedCost(name: "agency", category: .setup, amount: Quantity(100))]
    change(&strategy)
    var scenario = SmallWorlds.scenario(strategies: [strategy])
    scenario.voices[0].fee = 60
    scenario.voices[1].fee = 30
    scenario.platforms[0].enforcement = nil
    return scenario
  }

  private static func ledger(_ scenario: Scenario, run: Int = 0) -> Ledger {
    var simulation = Simulation(World(scenario, seed: 2, run: run), scenario.strategies[0])
    return simulation.run()
  }

  private func cost(_ ledger: Ledger, _ category: CostCategory) -> Double {
    ledger.costs.reduce(0) { $1.category == category ? $0 + $1.amount : $0 }
  }

  @Test(
    "Everything but fixed costs is done in proportion, fractions carried over", arguments: [0.25, 0.9, 1.7])
  func proportion(intensity: Double) {
    let full = Self.ledger(Self.scenario())
    let scaled = Self.ledger(Self.scenario { $0.intensity = intensity })
    #expect(cost(scaled, .setup) == 100)
    #expect(abs(cost(scaled, .fees) - 90 * intensity) < 1e-9)
    for category in [CostCategory.labour, .advertising, .tools] {
      #expect(abs(cost(scaled, category) / cost(full, category) - intensity) < 0.01, "\(category)")
    }
    #expect(
      abs(scaled.days.reduce(0) { $0 + $1.hours } / full.days.reduce(0) { $0 + $1.hours } - intensity) < 0.01)
  }

  @Test("At intensity 0 only fixed costs are left, and nobody meets anything")
  func nothing() {
    let ledger = Self.ledger(Self.scenario { $0.intensity = 0 })
    #expect(ledger.cost == 100 && ledger.days.allSatisfy { $0.encounters == 0 && $0.hours == 0 })
  }

  @Test("The plan spends what the simulation does where nothing comes between", arguments: [0.3, 1, 2.2])
  func plannedSpend(intensity: Double) {
    let scenario = Self.scenario { $0.intensity = intensity }
    let plan = PlannedSpend(World(scenario, seed: 2, run: 0), scenario.strategies[0])
    #expect(abs(plan.amount(at: intensity) / Self.ledger(scenario).cost - 1) < 1e-9)
  }

  @Test("The plan finds the intensity that spends an amount", arguments: [150.0, 400, 1000, 5000])
  func inverse(amount: Double) {
    let scenario = Self.scenario()
    let plan = PlannedSpend(World(scenario, seed: 2, run: 0), scenario.strategies[0])
    #expect(abs(plan.amount(at: plan.intensity(spending: amount)) / amount - 1) < 0.01)
  }

  @Test("Where an amount cannot be spent, the plan comes as near as it can")
  func limits() {
    let scenario = Self.scenario()
    let world = World(scenario, seed: 2, run: 0)
    #expect(PlannedSpend(world, scenario.strategies[0]).intensity(spending: 50) == 0)
    #expect(PlannedSpend(world, Strategy(name: "other")).intensity(spending: 50) == 1)
    // Two voices who talk an hour a day have a day of 24 hours each.
    let talkers = PlannedSpend(world, Strategy(name: "other", activities: [SmallWorlds.converse()]))
    let intensity = talkers.intensity(spending: 1e9)
    let labour = talkers.amount(at: intensity) - 90 * intensity
    #expect(labour <= 24000 + 1e-6 && labour > 0.99 * 24000)
  }

  @Test(
    "A budget is never exceeded, and spent but for what is too dear for the rest",
    arguments: [110.0, 300, 900, 1500], 0..<2)
  func cap(budget: Double, run: Int) {
    let free = Self.ledger(Self.scenario(), run: run)
    let capped = Self.ledger(Self.scenario { $0.budget = budget }, run: run)
    #expect(free.cost > 1500 && capped.cost <= budget + 1e-6)
    #expect(capped.cost > budget - 60)
  }

  @Test("A cap above what is spent changes nothing")
  func looseCap() {
    #expect(Self.ledger(Self.scenario { $0.budget = 1e6 }) == Self.ledger(Self.scenario()))
  }

  @Test("A voice whose fee is too dear does not work, and no fresh account is bought without money")
  func unaffordable() {
    let scenario = Self.scenario {
      $0.activities = [SmallWorlds.post(by: [0]), SmallWorlds.message(perDay: 3000)]
      $0.budget = 155
    }
    var strict = scenario
    strict.platforms[0].enforcement = Enforcement(reports: 1, windowDays: 1, suspensionDays: 5)
    let ledger = Self.ledger(strict)
    #expect(cost(ledger, .fees) == 0 && cost(ledger, .tools) > 0)
    #expect(ledger.voices.map(\.hours) == [0, 0] && ledger.cost <= 155 + 1e-6)
  }
}
