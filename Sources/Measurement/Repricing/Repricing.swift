public import CampaignModel
internal import Simulation

/// What one strategy bought and sold in each run in units of the scenario's prices, so that it can be valued at others.
public struct StrategyCounts: Sendable {
  /// By price of `Scenario.prices`, a number for each run: deeds realised beyond the control's for the value of an
  /// action, hours for the wage, money at a factor of 1 for fees, posts, thousands of impressions; none for the
  /// discount rate.
  public fileprivate(set) var units: [[Double]]
  /// Cost that goes with none of the prices, for each run.
  public fileprivate(set) var otherCost: [Double] = []
  /// By action, a number for each run: choices whose value falls due after the horizon, beyond the control's.
  public fileprivate(set) var pipeline: [[Double]]
}

/// What is needed to value the runs of a comparison at other prices.
public struct Repricing: Sendable {
  /// The prices of the scenario.
  public let prices: [Price]
  /// The rates at which flows are discounted.
  public let grid: DiscountGrid
  /// By strategy, the control first.
  public private(set) var counts: [StrategyCounts]
  /// By price, what it is in each run.
  public private(set) var drawn: [[Double]]
  /// By action, its margin's share of the value in each run.
  public private(set) var marginShares: [[Double]]
  /// By strategy, the present values of what goes with each price.
  public private(set) var presentValues: [PresentValues]

  init(_ scenario: Scenario) {
    prices = scenario.prices
    grid = DiscountGrid(
      days: scenario.campaign.horizonDays, rate: scenario.economics.discountRatePerYear.value)
    let empty = StrategyCounts(
      units: prices.map { _ in [] }, pipeline: scenario.actions.map { _ in [] })
    counts = scenario.allStrategies.map { _ in empty }
    drawn = prices.map { _ in [] }
    marginShares = scenario.actions.map { _ in [] }
    presentValues = scenario.allStrategies.map { _ in PresentValues() }
  }

  /// Adds the prices of the next run; its strategies follow.
  mutating func add(_ scenario: Scenario) {
    for (index, price) in prices.enumerated() { drawn[index].append(price.value(in: scenario)) }
    for index in scenario.actions.indices {
      marginShares[index].append(scenario.actions[index].marginShare.value)
    }
  }

  /// Adds a strategy of the run whose prices were added last.
  mutating func add(_ strategy: Int, _ ledger: Ledger, against control: Ledger, _ scenario: Scenario) {
    var rest = ledger.days.map { -$0.cost }
    var flows: [PresentValues.Flow: [Double]] = [:]
    for (index, price) in prices.enumerated() {
      let current = price.value(in: scenario)
      guard price.kind != .discountRate else { continue }
      guard let daily = units(of: price, strategy, ledger, against: control, at: current) else {
        counts[strategy].units[index].append(0)
        continue
      }
      counts[strategy].units[index].append(daily.reduce(0, +))
      let margin: Double
      if case .value(let action) = price.kind {
        margin = scenario.actions[action].marginShare.value
      } else {
        margin = -1
        for day in rest.indices { rest[day] += daily[day] * current }
      }
      flows[.units(index)] = daily.map { $0 * margin }
      if price.quantity.distribution != nil { flows[.asDrawn(index)] = daily.map { $0 * margin * current } }
    }
    // What is left of a sum that was taken apart is rounding where nothing else was paid.
    let cost = ledger.cost
    rest = rest.map { $0.magnitude > 1e-9 * cost ? $0 : 0 }
    flows[.other] = rest
    counts[strategy].otherCost.append(-rest.reduce(0, +))
    for action in scenario.actions.indices {
      counts[strategy].pipeline[action].append(Double(ledger.pipeline[action] - control.pipeline[action]))
    }
    presentValues[strategy].add(
      flows, grid, ownRate: scenario.economics.discountRatePerYear.value, prices: prices.count)
  }

  /// The units of a price by day; nil where the strategy has nothing to do with it, in any run.
  private func units(
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
