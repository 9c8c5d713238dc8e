internal import Simulation

/// What every set of players that has been asked for brings together, each simulated once.
struct Coalitions {
  /// The number of players.
  let count: Int
  private var known: [[Bool]: Payoff]

  /// Begins with what is known already.
  ///
  /// - Parameters:
  ///   - count: The number of players.
  ///   - nobody: What comes without any player.
  ///   - everybody: What comes with all.
  init(count: Int, nobody: Payoff, everybody: Payoff) {
    self.count = count
    known = [[Bool](repeating: false, count: count): nobody]
    // Without players everybody is nobody.
    if count > 0 { known[[Bool](repeating: true, count: count)] = everybody }
  }

  /// Returns what comes with some of the players: what is known, or else what `play` returns.
  private mutating func payoff(of members: [Bool], _ play: ([Bool]) -> Payoff?) -> Payoff? {
    if let payoff = known[members] { return payoff }
    let payoff = play(members)
    known[members] = payoff
    return payoff
  }

  /// Returns what is missing when each player alone is left out.
  ///
  /// - Parameter play: Returns what comes with some of the players; nil when interrupted.
  /// - Returns: An effect for each player; nil when interrupted.
  mutating func leaveOneOut(_ play: ([Bool]) -> Payoff?) -> [Payoff]? {
    let everybody = [Bool](repeating: true, count: count)
    guard let total = payoff(of: everybody, play) else { return nil }
    var effects: [Payoff] = []
    for player in 0..<count {
      var others = everybody
      others[player] = false
      guard let rest = payoff(of: others, play) else { return nil }
      effects.append(total - rest)
    }
    return effects
  }

  /// Returns each player's share by Shapley's rule, or an estimate of it.
  ///
  /// A share is what a player adds to those before it, averaged over orders of joining (Shapley 1953): over all
  /// orders exactly, over a sample of them without bias (Castro, Gomez & Tejada 2009). Along each order the
  /// additions lead from nobody to everybody, so that the shares add up to the difference whatever the orders.
  ///
  /// - Parameters:
  ///   - orders: Orders of all players, at least one.
  ///   - play: Returns what comes with some of the players; nil when interrupted.
  /// - Returns: A share for each player; nil when interrupted.
  mutating func shapley(over orders: [[Int]], _ play: ([Bool]) -> Payoff?) -> [Payoff]? {
    var sums = [Payoff](repeating: Payoff(), count: count)
    for order in orders {
      var members = [Bool](repeating: false, count: count)
      guard var before = payoff(of: members, play) else { return nil }
      for player in order {
        members[player] = true
        guard let with = payoff(of: members, play) else { return nil }
        sums[player] = sums[player] + (with - before)
        before = with
      }
    }
    let number = Double(orders.count)
    return sums.map { Payoff(conversions: $0.conversions / number, margin: $0.margin / number) }
  }
}
