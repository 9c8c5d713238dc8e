internal import CampaignModel
internal import Simulation

/// What a strategy bought and sold in one run, by price and day.
struct StrategyFlows {
  /// In units of the prices, over all days.
  private(set) var counts = CountRecord()
  private var daily: [PresentValues.Flow: [Double]] = [:]

  /// Takes a ledger apart.
  ///
  /// - Parameters:
  ///   - strategy: Index into `Scenario.allStrategies`.
  ///   - ledger: What it did.
  ///   - control: What happened without it, in the same world.
  ///   - scenario: The scenario with the run's own prices.
  ///   - prices: The prices of the scenario as it was declared.
  init(_ strategy: Int, _ ledger: Ledger, against control: Ledger, _ scenario: Scenario, _ prices: [Price]) {
    var rest = ledger.days.map { -$0.cost }
    counts.units = prices.map { _ in 0 }
    for (index, price) in prices.enumerated() {
      let current = price.value(in: scenario)
      guard let units = Self.units(of: price, strategy, ledger, against: control, at: current) else {
        continue
      }
      counts.units[index] = units.reduce(0, +)
      let margin: Double
      if case .value(let action) = price.kind {
        margin = scenario.actions[action].marginShare.value
      } else {
        margin = -1
        for day in rest.indices { rest[day] += units[day] * current }
      }
      daily[.units(index)] = units.map { $0 * margin }
      if price.quantity.distribution != nil { daily[.asDrawn(index)] = units.map { $0 * margin * current } }
    }
    // What is left of a sum that was taken apart is rounding where nothing else was paid.
    let cost = ledger.cost
    rest = rest.map { $0.magnitude > 1e-9 * cost ? $0 : 0 }
    daily[.other] = rest
    counts.otherCost = -rest.reduce(0, +)
    counts.pipeline = scenario.actions.indices.map { Double(ledger.pipeline[$0] - control.pipeline[$0]) }
  }

  /// The flows in their order: the same in every run.
  var order: [PresentValues.Flow] { daily.keys.sorted() }

  /// Returns the flows in their order and what each is worth on the first day: at the run's own rate, then at those of
  /// the grid.
  func presentValues(
    _ grid: DiscountGrid, ownRate: Double
  ) -> (flows: [PresentValues.Flow], values: [Double]) {
    let order = order
    let values = order.flatMap { flow -> [Double] in
      let days = daily[flow] ?? []
      return [Finance.netPresentValue(days, ratePerYear: ownRate)] + grid.presentValues(days)
    }
    return (order, values)
  }

  /// The units of a price by day; nil where the strategy has nothing to do with it, in any run.
  private static func units(
    of price: Price, _ strategy: Int, _ ledger: Ledger, against control: Ledger, at current: Double
  ) -> [Double]? {
    let bought = ledger.purchases
    switch price.kind {
    case .value(let action):
      return zip(ledger.realised[action], control.realised[action]).map { Double($0 - $1) }
    case .wage: return bought.hours.isEmpty ? nil : bought.hours
    case .fees(let entry):
      guard let index = bought.entries.firstIndex(of: entry), current > 0 else { return nil }
      return bought.fees[index].map { $0 / current }
    case .posts(let places), .impressions(let places):
      let parts = places.filter { $0.strategy + 1 == strategy }.compactMap { place in
        bought.pieces.indices.contains(place.activity) ? bought.pieces[place.activity] : nil
      }
      guard let first = parts.first else { return nil }
      return parts.dropFirst().reduce(first) { sum, part in zip(sum, part).map { $0 + $1 } }
    case .discountRate: return nil
    }
  }
}
