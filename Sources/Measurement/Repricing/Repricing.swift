public import CampaignModel

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

  init(_ recorder: RunRecorder) {
    let scenario = recorder.scenario
    prices = recorder.prices
    grid = recorder.grid
    let empty = StrategyCounts(
      units: prices.map { _ in [] }, pipeline: scenario.actions.map { _ in [] })
    counts = scenario.allStrategies.map { _ in empty }
    drawn = prices.map { _ in [] }
    marginShares = scenario.actions.map { _ in [] }
    presentValues = scenario.allStrategies.map { _ in PresentValues() }
  }

  /// Adds the next run.
  mutating func add(_ record: RunRecord) {
    for index in prices.indices { drawn[index].append(record.prices[index]) }
    for index in marginShares.indices { marginShares[index].append(record.marginShares[index]) }
    for (strategy, record) in record.strategies.enumerated() {
      for index in prices.indices { counts[strategy].units[index].append(record.counts.units[index]) }
      counts[strategy].otherCost.append(record.counts.otherCost)
      for action in marginShares.indices {
        counts[strategy].pipeline[action].append(record.counts.pipeline[action])
      }
      presentValues[strategy].add(record.flows, record.presentValues, rates: grid.rates.count)
    }
  }
}
