// What is uncertain, and how it is told apart from luck.
extension Scenario {
  /// The paths of the quantities that are given as distributions, in a fixed order.
  public var doubts: [String] { drawn.map(\.path) }

  /// The quantities that are given as distributions, with the values they have: in a resolved scenario, the run's draws.
  public var drawn: [(path: String, value: Double)] {
    var found: [(path: String, value: Double)] = []
    var copy = self
    copy.forEachQuantity { path, quantity in
      if quantity.distribution != nil { found.append((path, quantity.value)) }
    }
    return found
  }

  /// Returns the paths of the quantities given as distributions on which a strategy may depend: all but other
  /// strategies' own.
  ///
  /// - Parameter strategy: Index into `allStrategies`.
  /// - Returns: The paths, in the order of `doubts`.
  public func doubts(of strategy: Int) -> [String] {
    var alone = self
    alone.strategies = strategy == 0 ? [] : [strategies[strategy - 1]]
    return alone.doubts
  }

  /// Number of runs that get a twin, a second world with the same values for what is uncertain and new luck; at most
  /// all, and 0 where nothing is uncertain or a single run leaves nothing to compare.
  ///
  /// By default half the runs, at least ten, have one: fewer say little about how much of the spread is doubt.
  public var twins: Int {
    let runs = experiment.runs
    if runs < 2 || experiment.twins == 0 || doubts.isEmpty { return 0 }
    return min(runs, experiment.twins ?? max(10, (runs + 1) / 2))
  }
}
