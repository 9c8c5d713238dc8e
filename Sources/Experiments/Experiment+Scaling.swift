internal import CampaignModel
internal import Simulation

extension Experiment {
  /// Simulates a strategy at the intensity at which it spends a budget in a world; nil when interrupted.
  ///
  /// The plan says which intensity would spend the budget if all of it took place. Where the simulation then
  /// spends something else, for fresh accounts or because followers run out, the sum asked of the plan is
  /// corrected. The nearest attempt is taken.
  func scaled(
    _ strategy: Strategy, to budget: Double, in world: World, logsTouches: Bool = false,
    _ isInterrupted: () -> Bool
  ) -> Simulation? {
    let plan = PlannedSpend(world, strategy)
    var best: (simulation: Simulation, miss: Double)?
    var search = BudgetSearch(budget)
    for _ in 0..<BudgetSearch.attempts {
      var trial = strategy
      trial.intensity = plan.intensity(spending: search.asked)
      // Asking the plan for more or less changes nothing: this is all that can be done.
      if trial.intensity == best?.simulation.intensity { break }
      guard
        let simulation = simulate(
          trial, in: world, logsTouches: logsTouches, isInterrupted: isInterrupted)
      else { return nil }
      let spent = simulation.ledger.cost
      let miss = (spent - budget).magnitude
      if miss < best?.miss ?? .infinity { best = (simulation, miss) }
      if miss <= BudgetSearch.tolerance * budget { break }
      search.add(spent: spent)
    }
    return best?.simulation
  }
}

/// The search for the sum to ask of a plan, so that a budget is spent.
struct BudgetSearch {
  /// How near to the budget the search ends, as a share of it.
  static let tolerance = 0.005
  /// Simulations after which the nearest is taken; one is the rule, five are enough where fresh accounts are
  /// most of the cost.
  static let attempts = 8

  /// The sum to ask of the plan next.
  private(set) var asked: Double

  private let budget: Double
  /// What was asked and what was spent then, the nearest to the budget first.
  private var known: [(asked: Double, spent: Double)] = []

  init(_ budget: Double) {
    self.budget = budget
    asked = budget
  }

  /// Learns what was spent when `asked` was, and corrects it.
  ///
  /// By proportion first, then along the line or parabola through what was spent nearest to the budget (inverse
  /// quadratic interpolation, as in Brent 1973); where that leads out of the range known to hold the answer,
  /// by halving it.
  mutating func add(spent: Double) {
    known.append((asked, spent))
    known.sort { ($0.spent - budget).magnitude < ($1.spent - budget).magnitude }
    let low = known.filter { $0.spent < budget }.map(\.asked).max() ?? 0
    let high = known.filter { $0.spent > budget }.map(\.asked).min() ?? .infinity
    let next = known.count == 1 ? asked * budget / spent : interpolated
    if next.isFinite && next > low && next < high {
      asked = next
    } else {
      asked = high.isFinite ? (low + high) / 2 : low * 2
    }
  }

  /// The sum at which the polynomial through the nearest three points meets the budget.
  private var interpolated: Double {
    let points = known.prefix(3)
    return points.indices.reduce(0) { sum, i in
      sum
        + points.indices.reduce(points[i].asked) { term, j in
          i == j ? term : term * (budget - points[j].spent) / (points[i].spent - points[j].spent)
        }
    }
  }
}

extension Strategy {
  /// The strategy with a tenth more of everything that is scaled, and of its own budget.
  var enlarged: Strategy {
    var copy = self
    copy.intensity *= 1.1
    copy.budget = budget.map { $0 * 1.1 }
    return copy
  }
}
