public import CampaignModel

/// One strategy in one world, from the first day to the horizon.
public struct Simulation: Sendable {
  private(set) var state: RunState

  /// Prepares the day before the first.
  ///
  /// - Parameters:
  ///   - world: The world of the run.
  ///   - strategy: What is done; one of the world's scenario, or the control.
  ///   - silenced: People who take no part: they notice, pass on and choose nothing.
  ///   - muted: Voices that do nothing and cost nothing, as indices into `Scenario.voices`. Nothing else changes: their
  ///     followers stay, fixed costs are paid, and no other voice gets their share of a budget. A silent connector is
  ///     helped, but does not speak.
  ///   - logsTouches: Whether `touches` is kept; it changes no result.
  public init(
    _ world: World, _ strategy: Strategy, silencing silenced: [Int] = [], muting muted: Set<Int> = [],
    logsTouches: Bool = false
  ) {
    // The run's own values of uncertain prices are in the world's copy of the strategy.
    var resolved = world.scenario.strategies.first { $0.name == strategy.name } ?? strategy
    resolved.intensity = strategy.intensity
    resolved.budget = strategy.budget
    state = RunState(world, resolved, silenced: silenced, muted: muted, logsTouches: logsTouches)
  }

  /// How much of the strategy's plan is done; 1 is all of it.
  public var intensity: Double { state.strategy.intensity }

  /// The last day that is over; 0 before the first.
  public var day: Int { state.day }

  /// Whether the horizon is reached.
  public var isOver: Bool { state.day == state.ledger.days.count }

  /// Simulates one day: all phases in their order.
  ///
  /// Costs what happens in it, not the number of people.
  public mutating func advance() {
    beginDay()
    for phase in Phase.allCases {
      perform(phase)
    }
  }

  /// Begins the next day without doing anything in it; for tests and timings of single phases.
  package mutating func beginDay() {
    precondition(!isOver, "no day follows the horizon")
    state.day += 1
  }

  /// Carries out one phase of today; for tests and timings of single phases.
  package mutating func perform(_ phase: Phase) {
    state.perform(phase)
  }

  /// Simulates all days that are left and returns the ledger.
  public mutating func run() -> Ledger {
    while !isOver {
      advance()
    }
    return ledger
  }

  /// Every mention of the brand that somebody has met so far; nil unless asked for.
  public var touches: TouchLog? { state.touches }

  /// What has happened so far.
  public var ledger: Ledger {
    var ledger = state.ledger
    ledger.costs = state.costEntries
    ledger.deeds.sort()
    return ledger
  }
}
