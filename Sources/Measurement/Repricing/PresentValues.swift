/// Means and covariances over runs of one strategy's present values, flow by flow and rate by rate.
///
/// Net present value at other prices and another rate is a weighted sum of these: its mean is the weighted sum of the
/// means, its variance the weights' quadratic form in the covariances. Nothing has to be kept for each run.
public struct PresentValues: Sendable {
  /// Money or units that go with one price.
  public enum Flow: Hashable, Sendable, Comparable {
    /// Units of a price by its index, positive where they earn, with the margin's share, and negative where they cost.
    case units(Int)
    /// The same times the price that the run drew.
    case asDrawn(Int)
    /// Cost that goes with no price, negative.
    case other

    private var order: (Int, Int) {
      switch self {
      case .units(let index): (index, 0)
      case .asDrawn(let index): (index, 1)
      case .other: (.max, 0)
      }
    }

    /// Orders by price, units first.
    public static func < (a: Flow, b: Flow) -> Bool { a.order < b.order }
  }

  /// A flow at a rate: the run's own for the first of each flow, then those of the grid.
  public struct Term: Hashable, Sendable {
    /// The flow.
    public let flow: Flow
    /// Index into `DiscountGrid.rates`; nil for the run's own rate.
    public let rate: Int?
  }

  /// The terms, flow by flow; those of flows that are 0 in every run among them.
  public private(set) var terms: [Term] = []
  /// The mean of each term over runs.
  public private(set) var means: [Double] = []

  private var count = 0.0
  /// Sums of products of deviations, row by row, a full square.
  private var products: [Double] = []

  /// Adds a run by its flows, in their order, and their values as `StrategyFlows` gives them.
  mutating func add(_ flows: [Flow], _ values: [Double], rates: Int) {
    if terms.isEmpty {
      terms = flows.flatMap { flow in
        [Term(flow: flow, rate: nil)] + (0..<rates).map { Term(flow: flow, rate: $0) }
      }
      means = terms.map { _ in 0 }
      products = [Double](repeating: 0, count: terms.count * terms.count)
    }
    precondition(values.count == terms.count, "every run has the same flows")
    count += 1
    // Welford's update (1962) for vectors.
    let before = zip(values, means).map { $0 - $1 }
    for index in means.indices { means[index] += before[index] / count }
    let after = zip(values, means).map { $0 - $1 }
    for row in before.indices where before[row] != 0 {
      for column in after.indices { products[row * after.count + column] += before[row] * after[column] }
    }
  }

  /// Returns the covariance over runs of two terms, with divisor n - 1; nil for fewer than two runs.
  public func covariance(_ a: Int, _ b: Int) -> Double? {
    count > 1 ? products[a * terms.count + b] / (count - 1) : nil
  }

  /// Returns whether a term is 0 in every run.
  public func isNothing(_ term: Int) -> Bool {
    means[term] == 0 && products[term * terms.count + term] == 0
  }
}
