public import CampaignModel
public import Simulation

/// What every strategy did in one run or in its twin, and the prices that held in it.
public struct RunResult: Sendable {
  /// The number of the run, from 0.
  public let run: Int
  /// The ledgers, in the order of `Scenario.allStrategies`: the control first.
  public let ledgers: [Ledger]
  /// The ledgers of the declared strategies with a tenth more work; empty unless the scenario asks for them.
  public let marginal: [Ledger]
  /// What was traced back to voices, in the order of the strategies; empty unless asked for.
  public let attributions: [AttributionSample]
  /// The scenario with the run's own values for what is uncertain, and the intensity at which each strategy
  /// was simulated.
  public let scenario: Scenario
  /// How large the run's world was.
  public let extent: World.Extent
}
