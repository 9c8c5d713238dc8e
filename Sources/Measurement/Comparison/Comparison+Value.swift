internal import CampaignModel

/// From which value of the actions on a strategy has the highest mean profit.
public struct ValueLead: Equatable, Sendable {
  /// Index into `Comparison.strategies`.
  public let strategy: Int
  /// The factor on the value of all actions at which the lead begins, with Fieller's set; nil for the first
  /// lead, which begins at 0.
  public let from: RatioOfMeans?
}

// Prices decide nothing in a run: what people do does not depend on the value of their actions to the brand.
// So with all values multiplied by a factor k, the margin is k times as large and the cost as before,
// exactly.
extension Comparison {
  /// Returns the factor on the value of all actions at which a strategy's mean profit is 0, cost over
  /// incremental margin, with Fieller's set.
  ///
  /// With one kind of action, the factor times its value is the break-even value of a conversion. Nil where
  /// there is no such factor: the mean incremental margin is not above 0, or nothing is spent.
  public func breakEvenFactor(_ strategy: Int) -> RatioOfMeans? {
    guard let margin = summary(strategy, .incrementalMargin).estimate?.mean, margin > 0,
      let cost = summary(strategy, .cost).estimate?.mean, cost > 0
    else { return nil }
    return RatioOfMeans(
      numerators: raw(strategy, .cost), denominators: raw(strategy, .incrementalMargin),
      confidence: confidence)
  }

  /// The strategies that have the highest mean profit at some value of the actions, from worthless actions
  /// upwards.
  ///
  /// Mean profit is a straight line k margin - cost over the common factor k on the value of all actions, and
  /// the leaders are the upper envelope of the lines. The control takes part. Empty without runs.
  public var leadsByValue: [ValueLead] {
    guard runs > 0 else { return [] }
    let lines = strategies.indices.map { strategy in
      (
        margin: summary(strategy, .incrementalMargin).estimate?.mean ?? 0,
        cost: summary(strategy, .cost).estimate?.mean ?? 0
      )
    }
    // Just above a factor of 0 the cheapest leads, of several the one whose line rises fastest, then the
    // first.
    var leader = 0
    for strategy in lines.indices {
      let dearer = Rounding.difference(lines[strategy].cost, lines[leader].cost)
      let flatter = Rounding.difference(lines[leader].margin, lines[strategy].margin)
      if (dearer, flatter) < (0, 0) { leader = strategy }
    }
    var leads = [ValueLead(strategy: leader, from: nil)]
    while true {
      let last = lines[leader]
      var next: (strategy: Int, factor: Double)?
      for strategy in lines.indices {
        let more = Rounding.difference(lines[strategy].margin, last.margin)
        guard more > 0 else { continue }
        let factor = Rounding.difference(lines[strategy].cost, last.cost) / more
        if let best = next, (best.factor, -lines[best.strategy].margin) <= (factor, -lines[strategy].margin) {
          continue
        }
        next = (strategy, factor)
      }
      guard let next, next.factor.isFinite else { return leads }
      leads.append(ValueLead(strategy: next.strategy, from: swapFactor(next.strategy, leader)))
      leader = next.strategy
    }
  }

  /// The factor at which two strategies have the same mean profit: difference in cost over difference in
  /// margin.
  private func swapFactor(_ a: Int, _ b: Int) -> RatioOfMeans? {
    RatioOfMeans(
      numerators: differences(a, b, .cost), denominators: differences(a, b, .incrementalMargin),
      confidence: confidence)
  }

  /// Returns whether two strategies earn the same at every value of the actions, in every run.
  public func areEqualAtEveryValue(_ a: Int, _ b: Int) -> Bool {
    [Metric.cost, .incrementalMargin].allSatisfy { differences(a, b, $0).allSatisfy { $0 == 0 } }
  }
}
