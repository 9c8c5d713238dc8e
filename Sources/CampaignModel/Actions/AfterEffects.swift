internal import Randomness

/// What comes of having done an action: an experience, good or bad, and what satisfied people do next.
public struct AfterEffects: Hashable, Sendable {
  /// Chance that a person whom no campaign has touched is satisfied, in [0, 1].
  public var satisfaction: Quantity
  /// What satisfied people may do, each action at most once.
  public var followOns: [FollowOn]

  /// Gathers the fields.
  public init(satisfaction: Quantity, followOns: [FollowOn] = []) {
    self.satisfaction = satisfaction
    self.followOns = followOns
  }
}

/// An action that may follow from another without being considered anew.
public struct FollowOn: Hashable, Sendable {
  /// Index into `Scenario.actions`; that of the action itself makes a repeat purchase.
  public var action: Int
  /// Chance that a satisfied person whom no campaign has touched does it, in [0, 1].
  public var probability: Quantity
  /// From the experience to the deed; where it is not `Lag.none`, at least a day.
  public var lag: Lag

  /// Gathers the fields.
  public init(action: Int, probability: Quantity, lag: Lag = .none) {
    self.action = action
    self.probability = probability
    self.lag = lag
  }

  /// Whether the deed follows on the same day.
  public var isImmediate: Bool { lag.meanDays.distribution == nil && lag.meanDays.value == 0 }
}

extension [Action] {
  /// The first follow-on, by action and its place there, that closes a circle of deeds of one and the same day; nil
  /// when there is none.
  ///
  /// Such a circle might never end: a satisfied person could go round and round in a day.
  public var immediateCircle: (action: Int, followOn: Int)? {
    /// 0: not visited, 1: on the way, 2: leads into no circle.
    var visits = [Int](repeating: 0, count: count)
    func visit(_ index: Int) -> (action: Int, followOn: Int)? {
      visits[index] = 1
      for (place, followOn) in (self[index].after?.followOns ?? []).enumerated()
      where followOn.isImmediate && indices.contains(followOn.action) {
        if visits[followOn.action] == 1 { return (index, place) }
        if visits[followOn.action] == 0, let found = visit(followOn.action) { return found }
      }
      visits[index] = 2
      return nil
    }
    for index in indices where visits[index] == 0 {
      if let found = visit(index) { return found }
    }
    return nil
  }

  /// By what chains of follow-ons multiply at each step in the long run, and the action that begins most of them.
  ///
  /// The spectral radius of the matrix of expected follow-ons of people whom no campaign has touched (a multi-type
  /// branching process; Harris 1963, chapter 2). Above 1, deeds multiply until the horizon ends them.
  public var followOnGrowth: (rate: Double, action: Int)? {
    let steps = 256
    var offspring = [Double](repeating: 1, count: count)
    var logarithms: [Double] = []
    for _ in 0..<2 * steps {
      let before = offspring
      for index in indices {
        let after = self[index].after
        offspring[index] =
          (after?.satisfaction.value ?? 0)
          * (after?.followOns ?? []).reduce(0) { $0 + $1.probability.value * before[$1.action] }
      }
      guard let most = offspring.max(), most > 0 else { return nil }
      logarithms.append(PortableMath.log(most))
      offspring = offspring.map { $0 / most }
    }
    // The second half, in which only the largest eigenvalue is left; a circle of several actions takes turns.
    let mean = logarithms.suffix(steps).reduce(0, +) / Double(steps)
    guard let action = indices.max(by: { offspring[$0] < offspring[$1] }) else { return nil }
    return (PortableMath.exp(mean), action)
  }

  /// The indices of the actions that can ever be done: considered, following from one that can, or a standing
  /// change.
  public var possible: Set<Int> {
    var found = Set(indices.filter { self[$0].kind == .brandLift || self[$0].isConsidered })
    var next = found.sorted()
    while let index = next.popLast() {
      guard let after = self[index].after, after.satisfaction.canBePositive else { continue }
      for followOn in after.followOns
      where followOn.probability.canBePositive && found.insert(followOn.action).inserted {
        next.append(followOn.action)
      }
    }
    return found
  }
}
