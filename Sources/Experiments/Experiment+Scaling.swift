internal import CampaignModel
internal import Simulation

extension Experiment {
  /// How near to the budget the search for an intensity ends, as a share of it.
  static let budgetTolerance = 0.005
  /// Simulations after which the nearest intensity is taken.
  static let scalingTrials = 5

  /// Returns a strategy at the intensity at which it spends a budget in a world, with what came of it; nil when
  /// interrupted.
  ///
  /// The plan says which intensity would spend the budget if all of it took place. Where the simulation then
  /// spends something else, for fresh accounts or because followers run out, the sum asked of the plan is
  /// corrected: by proportion first, then by the secant. The nearest of five is taken.
  func scaled(
    _ strategy: Strategy, to budget: Double, in world: World, _ isInterrupted: () -> Bool
  ) -> (strategy: Strategy, ledger: Ledger)? {
    let plan = PlannedSpend(world, strategy)
    var best: (strategy: Strategy, ledger: Ledger, miss: Double)?
    var tried: [(target: Double, spent: Double, intensity: Double)] = []
    var target = budget
    for _ in 0..<Self.scalingTrials {
      var trial = strategy
      trial.intensity = plan.intensity(spending: target)
      // Asking the plan for more or less changes nothing: this is all that can be done.
      if tried.contains(where: { $0.intensity == trial.intensity }) { break }
      guard let ledger = ledger(of: trial, in: world, isInterrupted) else { return nil }
      let spent = ledger.cost
      let miss = (spent - budget).magnitude
      if miss < best?.miss ?? .infinity { best = (trial, ledger, miss) }
      if miss <= Self.budgetTolerance * budget { break }
      var slope = target > 0 ? spent / target : 0
      if let last = tried.last, target != last.target {
        let secant = (spent - last.spent) / (target - last.target)
        if secant > 0.1 * slope { slope = secant }
      }
      guard slope > 0 else { break }
      tried.append((target, spent, trial.intensity))
      target = max(0, target + (budget - spent) / slope)
    }
    return best.map { ($0.strategy, $0.ledger) }
  }
}

extension Strategy {
  /// The strategy with a tenth more of everything that can be scaled, its own budget included.
  var enlarged: Strategy {
    var copy = self
    copy.intensity *= 1.1
    copy.budget = budget.map { $0 * 1.1 }
    return copy
  }
}
