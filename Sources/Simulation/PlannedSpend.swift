public import CampaignModel

/// What a strategy plans to spend at some intensity, in one world and before anything happens in it.
///
/// The planning phase alone, day by day: prices of the run, hours that run out and whole pieces of work are in it;
/// suspensions and followers who do not answer are not. It costs no more than days times voices.
public struct PlannedSpend: Sendable {
  /// The most that a strategy is scaled up.
  public static let highestIntensity = 1000.0

  private let start: RunState

  /// Prepares a strategy in the world of a run.
  ///
  /// - Parameters:
  ///   - world: The world of the run.
  ///   - strategy: What is planned.
  public init(_ world: World, _ strategy: Strategy) {
    start = Simulation(world, strategy).state
  }

  /// Returns the money that would be spent at an intensity, at least 0.
  public func amount(at intensity: Double) -> Double { trial(at: intensity).amount }

  /// Returns the money that would be spent at an intensity and the pieces of work that would be done for it.
  private func trial(at intensity: Double) -> (amount: Double, pieces: Double) {
    var state = start
    var pieces = 0.0
    state.strategy.intensity = intensity
    for day in 1...state.world.scenario.campaign.days {
      state.day = day
      state.plan()
      state.bookPlannedTalks()
      pieces += state.channels.reduce(0) { $0 + $1.planned * max($1.minutesEach, 1) }
    }
    return (state.spent, pieces + state.material.reduce(0, +))
  }

  /// Returns the intensity at which an amount would be spent, or as nearly as the plan allows.
  ///
  /// - Parameter amount: Money, at least 0.
  /// - Returns: A number in 0...`highestIntensity`: 0 where fixed costs alone are too much; where hours run out or
  ///   nothing costs anything, the least with which all is spent that can be, and 1 where that is nothing more
  ///   than fixed costs.
  public func intensity(spending amount: Double) -> Double {
    var low = (intensity: 0.0, amount: self.amount(at: 0))
    guard low.amount < amount else { return 0 }
    var high = (intensity: 1.0, amount: self.amount(at: 1))
    while high.amount < amount && high.intensity < Self.highestIntensity {
      // A far leap that brings no more work means that nothing is left to buy, though fees would go on rising; a
      // short one may meet no whole piece.
      let leap = trial(at: min(high.intensity * 16, Self.highestIntensity))
      guard leap.amount > high.amount && leap.pieces > trial(at: high.intensity).pieces else { break }
      low = high
      high.intensity = min(high.intensity * 2, Self.highestIntensity)
      high.amount = self.amount(at: high.intensity)
    }
    guard high.amount > low.amount else { return max(high.intensity, 1) }
    return narrowed(low, high, min(amount, high.amount))
  }

  /// Returns where between two intensities an amount is spent.
  private func narrowed(
    _ first: (intensity: Double, amount: Double), _ last: (intensity: Double, amount: Double),
    _ amount: Double
  ) -> Double {
    var (low, high) = (first, last)
    // Interpolation finds a straight line in one step; halving gets over steps and kinks.
    for step in 0..<40 where high.amount - low.amount > 1e-4 * amount {
      let share = step % 3 == 2 ? 0.5 : (amount - low.amount) / (high.amount - low.amount)
      let middle = low.intensity + (high.intensity - low.intensity) * min(max(share, 1e-3), 1 - 1e-3)
      guard middle > low.intensity && middle < high.intensity else { break }
      let point = (intensity: middle, amount: self.amount(at: middle))
      if (point.amount - amount).magnitude <= 1e-5 * amount { return middle }
      if point.amount < amount { low = point } else { high = point }
    }
    return high.amount - amount <= amount - low.amount ? high.intensity : low.intensity
  }
}

extension RunState {
  /// Books the hours of today's planned talks and favours, which are worked one by one otherwise.
  fileprivate mutating func bookPlannedTalks() {
    for channel in channels where channel.planned > 0 {
      guard strategy.activities[channel.activity].work.kind.demand.isPaidByPiece else { continue }
      bookHours(channel.planned * channel.minutesEach / 60, channel)
    }
  }
}
