internal import CampaignModel

/// Where the numbers of a run stand in its row of `RunColumns`: those of each strategy together, then those of the run.
struct RunLayout: Sendable {
  /// What a strategy has in a run besides its metrics.
  enum Amount: Int, CaseIterable {
    case wages, fees, feesPaid, otherCost
  }

  private let metrics: Int
  private let prices: Int
  private let actions: Int
  private let quantities: Int
  private let strategies: Int
  /// The daily figures that claims ask for: of all others only the moments are kept.
  private let figures: [Figure]
  /// Where each of `figures` is found, as indices.
  private let sources: [(strategy: Int, metric: Int, day: Int, isStock: Bool)]

  init(_ recorder: RunRecorder, quantities: Int) {
    let scenario = recorder.scenario
    metrics = recorder.metrics.count
    prices = recorder.prices.count
    actions = scenario.actions.count
    self.quantities = quantities
    let names = scenario.allStrategies.map(\.name)
    strategies = names.count
    var figures: [Figure] = []
    var sources: [(strategy: Int, metric: Int, day: Int, isStock: Bool)] = []
    for figure in scenario.claims.flatMap(\.figures) where !figures.contains(figure) {
      guard case .daily(let metric, let day) = figure.measure,
        let strategy = names.firstIndex(of: figure.strategy)
      else { continue }
      figures.append(figure)
      sources.append((strategy, DailyMetric.allCases.firstIndex(of: metric) ?? 0, day, metric.isStock))
    }
    (self.figures, self.sources) = (figures, sources)
  }

  // MARK: Places

  private var ofStrategy: Int { metrics + Amount.allCases.count + prices + actions }
  private var ofRun: Int { strategies * ofStrategy }

  /// How many numbers a run has.
  var width: Int { ofRun + quantities + prices + actions + figures.count + strategies * strategies }

  /// All that belongs to a strategy.
  func strategy(_ strategy: Int) -> Range<Int> { strategy * ofStrategy..<(strategy + 1) * ofStrategy }

  /// What the run drew: its prices and the margin's share of each action's value.
  var drawnPrices: Range<Int> {
    let start = ofRun + quantities
    return start..<start + prices + actions
  }

  func metric(_ strategy: Int, _ metric: Int) -> Int { strategy * ofStrategy + metric }

  func amount(_ strategy: Int, _ amount: Amount) -> Int { strategy * ofStrategy + metrics + amount.rawValue }

  func quantity(_ quantity: Int) -> Int { ofRun + quantity }

  /// The place of a daily figure; nil if no claim asks for it.
  func figure(_ figure: Figure) -> Int? {
    figures.firstIndex(of: figure).map { drawnPrices.upperBound + $0 }
  }

  /// The day from which a strategy stays ahead of a rival, from 1.
  func crossover(_ strategy: Int, over rival: Int) -> Int {
    drawnPrices.upperBound + figures.count + strategy * strategies + rival
  }

  // MARK: Rows

  /// Returns the row of a run.
  func row(_ record: RunRecord) -> [Double] {
    var row: [Double] = []
    row.reserveCapacity(width)
    for strategy in record.strategies {
      row += strategy.values
      row += [strategy.pay.wages, strategy.pay.fees, strategy.pay.feesPaid, strategy.counts.otherCost]
      row += strategy.counts.units + strategy.counts.pipeline
    }
    row += record.drawn + record.prices + record.marginShares
    for source in sources {
      let days = record.strategies[source.strategy].daily[source.metric].prefix(source.day)
      // Trust is not measured every day: its last measurement stands.
      row.append((source.isStock ? days.last { !$0.isNaN } : days.reduce(0, +)) ?? .nan)
    }
    let index = DailyMetric.allCases.firstIndex(of: .cumulativeProfit) ?? 0
    let profits = record.strategies.map { $0.daily[index] }
    for a in profits.indices {
      for b in profits.indices {
        let day = a == b ? nil : Finance.crossoverDay(profits[a], profits[b])
        row.append(day.map { Double($0 + 1) } ?? .nan)
      }
    }
    return row
  }

  /// Takes what belongs to a strategy apart again.
  func parts(_ strategy: [Double], _ drawn: [Double], run: Int) -> StrategyRun {
    let units = metrics + Amount.allCases.count
    return StrategyRun(
      run: run, values: Array(strategy[..<metrics]), otherCost: strategy[metrics + Amount.otherCost.rawValue],
      units: Array(strategy[units..<units + prices]), pipeline: Array(strategy[(units + prices)...]),
      prices: Array(drawn[..<prices]), marginShares: Array(drawn[prices...]))
  }
}

/// What a strategy did in one run, so that it can be listed, and valued at other prices.
public struct StrategyRun: Sendable {
  /// The number of the run, from 0.
  public let run: Int
  /// The metrics, in the order of `Comparison.metrics`; NaN where one is not defined.
  public let values: [Double]
  /// Cost that goes with none of the prices.
  public let otherCost: Double
  /// By price of `Scenario.prices`: deeds realised beyond the control's for the value of an action, hours for the wage,
  /// money at a factor of 1 for fees, posts, thousands of impressions; 0 for the discount rate.
  public let units: [Double]
  /// By action: choices whose value falls due after the horizon, beyond the control's.
  public let pipeline: [Double]
  /// What each price is in the run.
  public let prices: [Double]
  /// By action, its margin's share of the value in the run.
  public let marginShares: [Double]
}

extension Comparison {
  /// Hands over what a strategy did in each run, in the order of the runs.
  public func forEachRun(_ strategy: Int, _ body: (StrategyRun) -> Void) {
    var position = 0
    columns.forEachRow(layout.strategy(strategy), layout.drawnPrices) { own, drawn in
      body(layout.parts(own, drawn, run: number(ofRun: position)))
      position += 1
    }
  }

  /// Returns the values of a figure for all runs, NaN where it is not defined; nil if the strategy takes no part.
  func column(_ figure: Figure) -> [Double]? {
    guard let strategy = index(of: figure.strategy) else { return nil }
    let column =
      switch figure.measure {
      case .metric(let metric): raw(strategy, metric)
      case .daily: layout.figure(figure).map { columns[$0] } ?? []
      }
    precondition(
      column.count == runs, "a claim speaks of figures that the scenario has or its claims ask for")
    return column
  }
}
