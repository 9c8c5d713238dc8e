internal import CampaignModel
internal import Simulation

/// What all records of a scenario have alike beyond their counts, so that none is added to those of other work.
///
/// It is read off ledgers in which nothing has happened: what a run does changes numbers and no shape.
struct RecordShape: Sendable {
  /// The voices of each strategy, as indices into `Scenario.voices`.
  let voices: [[Int]]
  /// The flows of each strategy, in their order.
  let flows: [[PresentValues.Flow]]
  /// Whether each metric of each strategy is defined in every run.
  let isDefined: [[Bool]]
  /// How many players each strategy has whose results are traced back, by its index; in the order of the samples.
  let players: [(strategy: Int, count: Int)]

  /// Finds the shape of a scenario with these metrics and prices.
  init(_ scenario: Scenario, _ metrics: [Metric], _ prices: [Price]) {
    let ledgers = scenario.allStrategies.map { Ledger(of: $0, in: scenario) }
    voices = ledgers.map { $0.voices.map(\.voice) }
    flows = ledgers.indices.map { strategy in
      StrategyFlows(strategy, ledgers[strategy], against: ledgers[0], scenario, prices).order
    }
    isDefined = ledgers.map { ledger in
      // What is a number where nothing was spent and nobody moved is one everywhere, but for a lifetime, which may
      // have no end at the rates that a run draws.
      zip(metrics, Outcome(ledger, against: ledgers[0], scenario).values).map { metric, value in
        value != nil && metric != .lifetimeMargin
      }
    }
    players = scenario.attributedStrategies.map { strategy in
      let players = scenario.experiment.attribution.map {
        scenario.players(of: scenario.allStrategies[strategy], $0)
      }
      return (strategy, players?.count ?? 0)
    }
  }
}
