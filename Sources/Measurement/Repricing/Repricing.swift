public import CampaignModel

/// What is needed to value the runs of a comparison at other prices, besides what each bought and sold: `StrategyRun`.
public struct Repricing: Sendable {
  /// The prices of the scenario.
  public let prices: [Price]
  /// The rates at which flows are discounted.
  public let grid: DiscountGrid
  /// By strategy, the present values of what goes with each price.
  public private(set) var presentValues: [PresentValues]

  init(_ recorder: RunRecorder) {
    prices = recorder.prices
    grid = recorder.grid
    presentValues = recorder.scenario.allStrategies.map { _ in PresentValues() }
  }

  /// Adds the next run.
  mutating func add(_ record: RunRecord) {
    for (strategy, record) in record.strategies.enumerated() {
      presentValues[strategy].add(record.flows, record.presentValues, rates: grid.rates.count)
    }
  }
}
