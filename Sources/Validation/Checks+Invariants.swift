internal import CampaignModel
internal import Experiments
internal import Measurement
internal import Networks
internal import Simulation

extension Check {
  /// What must hold exactly of a strategy beside the control and beside others.
  static let invariants: [Check] = [
    Check(
      "empty-strategy", .invariant, "Incremental figures other than 0 of a strategy that does nothing",
      source: "an empty strategy is the control", .exactly(0)
    ) { trial in
      let idle = Strategy(name: "idle")
      let scenario = PlainMarket.scenario(days: 30, horizon: 90, strategies: [idle])
      let metrics = Metric.all(for: scenario)
      let wrong = (0..<trial.repetitions(4)).reduce(0) { sum, run in
        let world = World(scenario, seed: trial.seed, run: run)
        let (control, ledger) = (simulate(.control, in: world), simulate(idle, in: world))
        let outcome = Outcome(ledger, against: control, world.scenario)
        let figures = zip(metrics, outcome.values).filter {
          $0.0.name.hasPrefix("incremental") || $0.0 == .profit || $0.0 == .cost
        }
        return sum + figures.count { $0.1 != 0 } + (ledger == control ? 0 : 1)
      }
      return Reading(Double(wrong))
    },
    Check(
      "same-seed", .invariant, "Runs that come out differently on one thread and on two",
      source: "same input, same ledger, at any number of threads", .exactly(0)
    ) { trial in
      var scenario = busyScenario
      scenario.experiment = ExperimentPlan(runs: trial.repetitions(4), seed: trial.seed)
      let (one, two) = (await ledgers(scenario, threads: 1), await ledgers(scenario, threads: 2))
      return one.count == scenario.experiment.runs
        ? Reading(Double(zip(one, two).count { $0 != $1 } + abs(one.count - two.count))) : .none
    },
    Check(
      "added-strategy", .invariant, "Runs of a strategy that change when others are added to the scenario",
      source: "strategies share a world, not their effects", .exactly(0)
    ) { trial in
      let scenario = busyScenario
      var alone = scenario
      alone.strategies = [scenario.strategies[0]]
      return Reading(
        Double(
          (0..<trial.repetitions(4)).count { run in
            let (a, b) = (
              World(alone, seed: trial.seed, run: run), World(scenario, seed: trial.seed, run: run)
            )
            return simulate(alone.strategies[0], in: a) != simulate(alone.strategies[0], in: b)
          }))
    },
    Check(
      "no-mention", .invariant,
      "Conversions more or less than the control's when the brand is never mentioned",
      source: "no mention, no need-driven sales, while attention is unlimited", .exactly(0)
    ) { trial in
      let chatter = Strategy(
        name: "chatter",
        activities: [
          PlainMarket.posts(PlainMarket.pleasantry, perDay: 4, days: 30),
          PlainMarket.talks(PlainMarket.pleasantry, hoursPerDay: 1, days: 30),
        ])
      var scenario = PlainMarket.scenario(days: 30, horizon: 90, strategies: [chatter])
      scenario.model[.attentionCrowding] = Quantity(0)
      var difference = 0
      for run in 0..<trial.repetitions(4) {
        let world = World(scenario, seed: trial.seed, run: run)
        let (without, with) = (simulate(.control, in: world), simulate(chatter, in: world))
        // Nobody must have been silent for it to mean anything.
        guard with.days.contains(where: { $0.encounters > 100 }) else { return .none }
        difference += zip(without.conversions[0], with.conversions[0]).reduce(0) {
          $0 + Int(abs($1.0 - $1.1))
        }
      }
      return Reading(Double(difference))
    },
    Check(
      "spread-never", .invariant, "People reached beyond the first at probability 0",
      source: "probability 0 spreads to the seeds", .exactly(0)
    ) { trial in
      let sizes = certainOutbreaks(trial, probability: 0).flatMap { $0.outbreaks.map(\.size) }
      return sizes.isEmpty ? .none : Reading(sizes.reduce(0) { $0 + $1 - 1 })
    },
    Check(
      "spread-always", .invariant,
      "Cascades at probability 1 that miss somebody who can be reached, or reach others",
      source: "probability 1 spreads to everything reachable", .exactly(0)
    ) { trial in
      let worlds = certainOutbreaks(trial, probability: 1)
      guard worlds.contains(where: { !$0.outbreaks.isEmpty }) else { return .none }
      return Reading(
        Double(
          worlds.reduce(0) { sum, world in
            sum + world.outbreaks.count { Int($0.size) != reachable(from: $0.origin, world.graph) }
          }))
    },
  ]

  /// Curators and bots at work in the plain market.
  static var busyScenario: Scenario {
    PlainMarket.scenario(
      days: 30, horizon: 60,
      strategies: [
        Strategy(
          name: "curators",
          activities: [
            PlainMarket.posts(PlainMarket.discovery, perDay: 1, days: 30, minutesEach: 5),
            PlainMarket.talks(PlainMarket.discovery, hoursPerDay: 0.5, days: 30),
          ]),
        Strategy(
          name: "spam", activities: [PlainMarket.messages(perDay: 3000, costPerThousand: 0.08, days: 30)]),
        Strategy(
          name: "promotion", activities: [PlainMarket.posts(PlainMarket.promotion, perDay: 3, days: 30)]),
      ])
  }

  /// Simulates a strategy in a world to the horizon.
  static func simulate(_ strategy: Strategy, in world: World) -> Ledger {
    var simulation = Simulation(world, strategy)
    return simulation.run()
  }

  private static func ledgers(_ scenario: Scenario, threads: Int) async -> [[Ledger]] {
    var ledgers: [[Ledger]] = []
    try? await Experiment(scenario, threads: threads).run { ledgers.append($0.ledgers) }
    return ledgers
  }

  private static func certainOutbreaks(
    _ trial: Trial, probability: Double
  ) -> [(graph: Graph, outbreaks: [Outbreak])] {
    let scenario = Laboratory.outbreaks(
      people: 500, days: 30, network: .random(meanReaders: 1.5), probability: probability)
    let count = trial.repetitions(4)
    let outbreaks = Laboratory.outbreaks(in: scenario, trial, worlds: count)
    return (0..<count).map { (World(scenario, seed: trial.seed, run: $0).network, outbreaks[$0]) }
  }

  /// Returns how many people a walk along the arcs can come to, its start included.
  private static func reachable(from start: Int, _ graph: Graph) -> Int {
    var seen = [Bool](repeating: false, count: graph.count)
    seen[start] = true
    var queue = [start]
    var next = 0
    while next < queue.count {
      for reader in graph.readers(of: queue[next]) where !seen[Int(reader)] {
        seen[Int(reader)] = true
        queue.append(Int(reader))
      }
      next += 1
    }
    return queue.count
  }
}
