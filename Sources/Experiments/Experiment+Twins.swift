internal import CampaignModel
internal import Simulation

extension Experiment {
  /// Simulates the twin of a run: every strategy in a second world with the same values for what is uncertain and
  /// new luck; nil when interrupted.
  ///
  /// What differs between a run and its twin is luck alone, what they share beyond other runs is doubt. Nothing is
  /// traced back to voices, and no strategy is simulated at a tenth more work.
  public func twin(of run: Int, _ isInterrupted: () -> Bool = { false }) -> RunResult? {
    if isInterrupted() { return nil }
    let world = World(scenario, seed: seed, run: run, isTwin: true)
    var ledgers: [Ledger] = []
    var resolved = world.scenario
    for (index, strategy) in scenario.allStrategies.enumerated() {
      let simulation =
        index == 0
        ? simulate(strategy, in: world, isInterrupted: isInterrupted)
        : scaled(strategy, in: world, logsTouches: false, isInterrupted)
      guard let simulation else { return nil }
      if index > 0 { resolved.strategies[index - 1].intensity = simulation.intensity }
      ledgers.append(simulation.ledger)
    }
    return RunResult(
      run: run, ledgers: ledgers, marginal: [], attributions: [], scenario: resolved, extent: world.extent)
  }
}
