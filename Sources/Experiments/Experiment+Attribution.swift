internal import CampaignModel
internal import Randomness
internal import Simulation

extension Experiment {
  /// Traces one strategy's result in one run back to its players.
  ///
  /// - Parameters:
  ///   - strategy: The strategy, as it was simulated.
  ///   - index: Its index into `Scenario.allStrategies`.
  ///   - plan: What is asked for.
  ///   - world: The world of the run.
  ///   - simulation: The strategy's simulation, over, with its touches.
  ///   - control: The ledger of the run's control.
  ///   - isInterrupted: Asked every simulated day.
  /// - Returns: What was found; nil when interrupted.
  func attribution(
    of strategy: Strategy, at index: Int, _ plan: AttributionPlan, in world: World, _ simulation: Simulation,
    control: Ledger, _ isInterrupted: () -> Bool
  ) -> AttributionSample? {
    let scenario = world.scenario
    let players = scenario.players(of: strategy, plan)
    let ledger = simulation.ledger
    let (all, without) = (Payoff(ledger, scenario), Payoff(control, scenario))
    func play(_ members: [Bool]) -> Payoff? {
      let muted = zip(players, members).flatMap { $1 ? [] : $0.voices }
      return simulate(strategy, in: world, muting: Set(muted), isInterrupted: isInterrupted).map {
        Payoff($0.ledger, scenario)
      }
    }
    var coalitions = Coalitions(count: players.count, nobody: without, everybody: all)
    let orders = Self.orders(of: players.count, plan.permutations, world.source, strategy: strategy.name)
    guard let leaveOneOut = coalitions.leaveOneOut(play),
      let shapley = coalitions.shapley(over: orders, play)
    else { return nil }

    let playerOfVoice = ledger.voices.map { voice in
      players.firstIndex { $0.voices.contains(voice.voice) } ?? 0
    }
    var audiences = [Int](repeating: 0, count: players.count)
    for (voice, player) in zip(ledger.voices, playerOfVoice) {
      audiences[player] += voice.audience
    }
    return AttributionSample(
      strategy: index, conversions: all.conversions, controlConversions: without.conversions,
      audiences: audiences,
      credits: TouchCredits(
        ledger.deeds, simulation.touches ?? TouchLog(people: world.size), players: playerOfVoice,
        count: players.count, plan),
      total: all - without, leaveOneOut: leaveOneOut, shapley: shapley)
  }

  /// Returns orders in which players join, drawn anew in each run, and after each its reverse.
  ///
  /// Who comes early in one comes late in the other, which takes much of the luck out of their mean (antithetic
  /// sampling; Mitchell et al. 2022, section 2).
  static func orders(of players: Int, _ count: Int, _ source: RandomSource, strategy: String) -> [[Int]] {
    (0..<count / 2).flatMap { pair -> [[Int]] in
      var stream = source.stream(.playerOrder, subject: UInt32(pair), partner: StableKey(strategy).rawValue)
      var order = Array(0..<players)
      stream.shuffle(&order)
      return [order, order.reversed()]
    }
  }
}
