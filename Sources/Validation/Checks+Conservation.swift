internal import CampaignModel
internal import Simulation

extension Check {
  /// Parts add up to totals, whichever way they are counted.
  static let conservation: [Check] = [
    Check(
      "costs-add-up", .invariant, "Largest relative gap between costs by activity and category, and by day",
      source: "parts sum to totals", .exactly(0, tolerance: 1e-9)
    ) { trial in
      largest(trial) { _, ledger in
        let parts = ledger.costs.reduce(0) { $0 + $1.amount }
        return abs(parts - ledger.cost) / max(1, ledger.cost)
      }
    },
    Check(
      "deeds-add-up", .invariant, "Conversions that are missing among the deeds of people, or counted twice",
      source: "parts sum to totals", .exactly(0)
    ) { trial in
      largest(trial) { _, ledger in
        let counted = ledger.conversions.reduce(0) { $0 + $1.reduce(0) { $0 + Int($1) } }
        return Double(abs(counted - ledger.deeds.count))
      }
    },
    Check(
      "trust-account", .invariant,
      "Gap between mean trust at the end and what was opened, plus earned, less burnt, with nothing forgotten",
      source: "opened + earned - burnt = closed", .exactly(0, tolerance: 1e-9)
    ) { trial in
      largest(trial) { world, ledger in
        let earned = ledger.days.reduce(0) { $0 + $1.trustEarned }
        let burnt = ledger.days.reduce(0) { $0 + $1.trustBurnt }
        let opened = world.scenario.model[.trustPrior].value
        let closed = ledger.trust.last?.mean ?? .nan
        return abs(closed - opened - (earned - burnt) / Double(world.size))
      }
    },
  ]

  /// The largest value of `gap` over strategies and runs in which nothing is forgotten.
  private static func largest(_ trial: Trial, _ gap: (World, Ledger) -> Double) -> Reading {
    var scenario = busyScenario
    scenario.model[.trustHalfLife] = Quantity(1e300)
    var largest = 0.0
    for run in 0..<trial.repetitions(2) {
      let world = World(scenario, seed: trial.seed, run: run)
      for strategy in scenario.strategies {
        let found = gap(world, simulate(strategy, in: world))
        // Not a number is the largest gap of all.
        largest = found.isNaN ? .infinity : max(largest, found)
      }
    }
    return Reading(largest)
  }
}
