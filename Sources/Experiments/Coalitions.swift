internal import Simulation

/// What every set of players that has been asked for brings together, each simulated once.
struct Coalitions {
  /// The number of players.
  let count: Int
  private var known: [[Bool]: Payoff]
  private let play: ([Bool]) -> Payoff?

  /// Begins with what is known already.
  ///
  /// - Parameters:
  ///   - count: The number of players.
  ///   - nobody: What comes without any player.
  ///   - everybody: What comes with all.
  ///   - play: Returns what comes with some of the players; nil when interrupted.
  init(count: Int, nobody: Payoff, everybody: Payoff, play: @escaping ([Bool]) -> Payoff?) {
    self.count = count
    self.play = play
    known = [[Bool](repeating: false, count: count): nobody]
    // Without players everybody is nobody.
    if count > 0 { known[[Bool](repeating: true, count: count)] = everybody }
  }

  /// Returns what comes with some of the players; nil when interrupted.
  mutating func payoff(of members: [Bool]) -> Payoff? {
    if let payoff = known[members] { return payoff }
    let payoff = play(members)
    known[members] = payoff
    return payoff
  }

  /// Returns what is missing when each player alone is left out; nil when interrupted.
  mutating func leaveOneOut() -> [Payoff]? {
    let everybody = [Bool](repeating: true, count: count)
    guard let total = payoff(of: everybody) else { return nil }
    var effects: [Payoff] = []
    for player in 0..<count {
      var others = everybody
      others[player] = false
      guard let rest = payoff(of: others) else { return nil }
      effects.append(total - rest)
    }
    return effects
  }

  /// Returns each player's share by Shapley's rule, or an estimate of it; nil when interrupted.
  ///
  /// A share is what a player adds to those before it, averaged over orders of joining (Shapley 1953): over all
  /// orders exactly, over a sample of them without bias (Castro, Gomez & Tejada 2009). Along each order the
  /// additions lead from nobody to everybody, so that the shares add up to the difference whatever the orders.
  ///
  /// - Parameter orders: Orders of all players, at least one.
  /// - Returns: A share for each player.
  mutating func shapley(over orders: [[Int]]) -> [Payoff]? {
    var sums = [Payoff](repeating: Payoff(), count: count)
    for order in orders {
      var members = [Bool](repeating: false, count: count)
      guard var before = payoff(of: members) else { return nil }
      for player in order {
        members[player] = true
        guard let with = payoff(of: members) else { return nil }
        sums[player] = sums[player] + (with - before)
        before = with
      }
    }
    let number = Double(orders.count)
    return sums.map { Payoff(conversions: $0.conversions / number, margin: $0.margin / number) }
  }
}
