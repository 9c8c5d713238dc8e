public import CampaignModel
internal import Simulation

/// Every strategy of a scenario in the same worlds, run after run.
public struct Experiment: Sendable {
  /// What is simulated.
  public let scenario: Scenario
  /// Number of runs, at least 1.
  public let runs: Int
  /// Number of runs that have a twin, at most all.
  public let twins: Int
  /// Where all luck comes from.
  public let seed: UInt64
  /// Runs simulated at the same time, at least 1; changes nothing but the time it takes.
  public let threads: Int

  /// Plans an experiment.
  ///
  /// - Parameters:
  ///   - scenario: What is simulated, with its number of runs and its seed.
  ///   - threads: Runs simulated at the same time, at least 1.
  public init(_ scenario: Scenario, threads: Int) {
    precondition(scenario.experiment.runs >= 1 && threads >= 1, "an experiment needs runs and threads")
    self.scenario = scenario
    runs = scenario.experiment.runs
    twins = scenario.twins
    seed = scenario.experiment.seed
    self.threads = threads
  }

  /// Why an experiment ended early.
  public struct Interrupted: Error {
    /// Runs that were finished and handed over, twins among them.
    public let finished: Int
  }

  /// Simulates all runs and hands over each result, in the order of the runs whatever finishes first.
  ///
  /// A new run begins when one is over, so that at most `threads` worlds exist at once; a
  /// finished run waits only for those before it. The twins come after the runs, and change none of them.
  ///
  /// - Parameters:
  ///   - isInterrupted: Asked every simulated day; ends the experiment when true.
  ///   - receiveTwin: Called with the result of each twin, one at a time and in their order, after all runs; nil
  ///     simulates none.
  ///   - receive: Called with each result, one at a time.
  /// - Throws: `Interrupted` when `isInterrupted` became true before the last run was over.
  public func run(
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    receiveTwin: ((RunResult) throws -> Void)? = nil, receive: (RunResult) throws -> Void
  ) async throws {
    try await run(
      keeping: NoStore<RunResult>(), isInterrupted: isInterrupted, record: { $1 },
      twins: receiveTwin == nil ? { _ in 0 } : nil
    ) { world, result in
      guard let result else { preconditionFailure("without a store nothing is left out") }
      if world.isTwin { try receiveTwin?(result) } else { try receive(result) }
      return true
    }
  }

  /// Simulates one run: its world, every strategy in it, and what tracing results back to voices takes; nil when
  /// interrupted.
  ///
  /// Where the scenario sets a budget for all, each strategy is scaled to it first.
  public func result(of run: Int, _ isInterrupted: () -> Bool = { false }) -> RunResult? {
    if isInterrupted() { return nil }
    let world = World(scenario, seed: seed, run: run)
    guard let control = simulate(.control, in: world, isInterrupted: isInterrupted)?.ledger else {
      return nil
    }
    let attributed = run < scenario.attributedRuns ? scenario.attributedStrategies : []
    var ledgers = [control]
    var marginal: [Ledger] = []
    var attributions: [AttributionSample] = []
    var resolved = world.scenario
    for index in scenario.strategies.indices {
      var strategy = scenario.strategies[index]
      let plan = attributed.contains(index + 1) ? scenario.experiment.attribution : nil
      guard
        let simulation = scaled(strategy, in: world, logsTouches: plan != nil, isInterrupted)
      else { return nil }
      strategy.intensity = simulation.intensity
      resolved.strategies[index].intensity = strategy.intensity
      ledgers.append(simulation.ledger)
      if scenario.experiment.marginal {
        guard let more = simulate(strategy.enlarged, in: world, isInterrupted: isInterrupted) else {
          return nil
        }
        marginal.append(more.ledger)
      }
      if let plan {
        guard
          let sample = attribution(
            of: strategy, at: index + 1, plan, in: world, simulation, control: control, isInterrupted)
        else { return nil }
        attributions.append(sample)
      }
    }
    return RunResult(
      run: run, ledgers: ledgers, marginal: marginal, attributions: attributions, scenario: resolved,
      extent: world.extent)
  }

  /// Simulates a strategy at the scenario's budget for all, if it has one; nil when interrupted.
  func scaled(
    _ strategy: Strategy, in world: World, logsTouches: Bool, _ isInterrupted: () -> Bool
  ) -> Simulation? {
    guard let budget = scenario.economics.budget else {
      return simulate(strategy, in: world, logsTouches: logsTouches, isInterrupted: isInterrupted)
    }
    return scaled(strategy, to: budget, in: world, logsTouches: logsTouches, isInterrupted)
  }

  /// Simulates a strategy to the horizon; nil when interrupted.
  func simulate(
    _ strategy: Strategy, in world: World, muting muted: Set<Int> = [], logsTouches: Bool = false,
    isInterrupted: () -> Bool
  ) -> Simulation? {
    var simulation = Simulation(world, strategy, muting: muted, logsTouches: logsTouches)
    while !simulation.isOver {
      if isInterrupted() { return nil }
      simulation.advance()
    }
    return simulation
  }
}
