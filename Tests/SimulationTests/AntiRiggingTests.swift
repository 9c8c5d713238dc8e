import CampaignModel
import Testing

@testable import Simulation

/// No constant decides the winner.
@Suite("Against rigging")
struct AntiRiggingTests {
  /// Short-run profit over runs: margin of what was bought within the horizon, less cost, beyond the control.
  private func profits(_ scenario: Scenario, runs: Int) -> [String: [Double]] {
    var profits: [String: [Double]] = [:]
    for run in 0..<runs {
      let world = World(scenario, seed: 31, run: run)
      var control = Simulation(world, .control)
      let without = control.run().realised[0].reduce(0, +)
      for strategy in scenario.strategies {
        var simulation = Simulation(world, strategy)
        let ledger = simulation.run()
        let margin = Double(ledger.realised[0].reduce(0, +) - without) * 50
        profits[strategy.name, default: []].append(margin - ledger.cost)
      }
    }
    return profits
  }

  /// A scenario in which bots and curators spend the same.
  private func scenario() -> Scenario {
    var scenario = SmallWorlds.scenario(days: 20, horizon: 30)
    scenario.voices[0].wagePerHour = 0
    scenario.voices[1].wagePerHour = 0
    let cost = [FixedCost(name: "all", category: .setup, amount: Quantity(100))]
    scenario.strategies = [
      Strategy(name: "talk", activities: [SmallWorlds.post(), SmallWorlds.converse()], costs: cost),
      Strategy(name: "spam", activities: [freeMessages], costs: cost),
    ]
    return scenario
  }

  private var freeMessages: Activity {
    var activity = SmallWorlds.message(perDay: 3000)
    activity.work = .message(Messaging(content: SmallWorlds.blast, messagesPerDay: 3000))
    return activity
  }

  @Test("With trust, pressure and enforcement switched off, spam wins or ties in the short run")
  func spamWinsWhenNothingPunishes() {
    var scenario = scenario()
    scenario.platforms[0].enforcement = nil
    scenario.model[.choiceTrust] = Quantity(0)
    scenario.model[.choiceRelationship] = Quantity(0)
    scenario.model[.choiceFit] = Quantity(0)
    scenario.model[.choiceLost] = Quantity(0)
    scenario.model[.pressureScale] = Quantity(1000)
    scenario.model[.negativeMentionRate] = Quantity(0)
    let profits = profits(scenario, runs: 12)
    let differences = zip(profits["spam"] ?? [], profits["talk"] ?? []).map { $0.0 - $0.1 }
    let mean = differences.reduce(0, +) / Double(differences.count)
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / Double(differences.count - 1) / Double(differences.count)).squareRoot()
    #expect(mean + 2 * error >= 0, "spam less talk: \(mean) +- \(error)")
  }

  @Test("There is a wage above which conversation loses")
  func labourHasItsPrice() {
    var scenario = scenario()
    scenario.strategies.removeLast()
    func profit(wage: Double) -> Double {
      scenario.voices[0].wagePerHour = wage
      scenario.voices[1].wagePerHour = wage
      let column = profits(scenario, runs: 6)["talk"] ?? []
      return column.reduce(0, +) / Double(column.count)
    }
    let cheap = profit(wage: 0)
    let dear = profit(wage: 1000)
    #expect(cheap > dear)
    #expect(dear < 0)
  }
}
