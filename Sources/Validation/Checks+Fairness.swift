internal import CampaignModel
internal import Measurement
internal import Simulation

extension Check {
  /// No constant decides the winner: take away what punishes spam and it wins; make labour dear and it loses.
  static let fairness: [Check] = [
    Check(
      "spam-unpunished", .fairness,
      "Short-run profit of spam less that of curators at equal spend, with trust, pressure and enforcement off",
      source: "spam must win or tie when nothing punishes it", .atLeast(0)
    ) { trial in
      var scenario = rivals(days: 20, horizon: 30)
      scenario.model[.choiceTrust] = Quantity(0)
      scenario.model[.choiceRelationship] = Quantity(0)
      scenario.model[.choiceFit] = Quantity(0)
      scenario.model[.choiceLost] = Quantity(0)
      scenario.model[.pressureScale] = Quantity(1e9)
      scenario.model[.negativeMentionRate] = Quantity(0)
      return Reading(meanOf: profits(scenario, trial, 12).map { $0[1] - $0[0] })
    },
    Check(
      "labour-price", .fairness, "Profit of curators at a wage of 1,000 an hour",
      source: "there is a wage above which conversation loses", .below(0)
    ) { trial in Reading(meanOf: profits(paid(1000), trial, 8).map { $0[0] }) },
    Check(
      "free-labour", .fairness, "Profit of curators, fixed costs aside, when their hours cost nothing",
      source: "so that the wage, and not the method, is what makes conversation lose", .above(0)
    ) { trial in Reading(meanOf: profits(paid(0), trial, 8).map { $0[0] }) },
    Check(
      "nameless", .fairness, "Runs that change when strategies swap their names",
      source: "what a strategy is called decides nothing", .exactly(0)
    ) { trial in
      let scenario = rivals(days: 20, horizon: 30)
      var swapped = scenario
      swapped.strategies[0].name = scenario.strategies[1].name
      swapped.strategies[1].name = scenario.strategies[0].name
      let (before, after) = (profits(scenario, trial, 4), profits(swapped, trial, 4))
      return Reading(Double(zip(before, after).count { $0 != $1 }))
    },
  ]

  /// Curators and spam in the plain market, both for nothing but a fixed 100.
  private static func rivals(days: Int, horizon: Int) -> Scenario {
    let cost = [FixedCost(name: "all", category: .setup, amount: Quantity(100))]
    var scenario = PlainMarket.scenario(
      days: days, horizon: horizon,
      strategies: [
        Strategy(
          name: "curators",
          activities: [
            PlainMarket.posts(PlainMarket.discovery, perDay: 1, days: days),
            PlainMarket.talks(PlainMarket.discovery, hoursPerDay: 0.5, days: days),
          ], costs: cost),
        Strategy(
          name: "spam", activities: [PlainMarket.messages(perDay: 20_000, days: days)], costs: cost),
      ])
    scenario.economics.wagePerHour = Quantity(0)
    return scenario
  }

  /// The curators alone, at some wage, watched for half a year.
  private static func paid(_ wage: Double) -> Scenario {
    var scenario = rivals(days: 60, horizon: 180)
    scenario.strategies.removeLast()
    scenario.strategies[0].costs = []
    scenario.economics.wagePerHour = Quantity(wage)
    return scenario
  }

  /// The profit of each strategy, run by run.
  private static func profits(_ scenario: Scenario, _ trial: Trial, _ usual: Int) -> [[Double]] {
    let profit = Metric.all(for: scenario).firstIndex(of: .profit)
    return (0..<trial.repetitions(usual)).map { run in
      let world = World(scenario, seed: trial.seed, run: run)
      let control = simulate(.control, in: world)
      return scenario.strategies.map { strategy in
        let outcome = Outcome(simulate(strategy, in: world), against: control, world.scenario)
        return profit.flatMap { outcome.values[$0] } ?? .nan
      }
    }
  }
}
