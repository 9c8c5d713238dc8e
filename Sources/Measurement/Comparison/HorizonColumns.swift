internal import CampaignModel

/// The daily figures that a scenario's claims ask for, run by run: of all others only the moments are kept.
struct HorizonColumns {
  private var columns: [Figure: [Double]] = [:]

  init(_ scenario: Scenario) {
    for figure in scenario.claims.flatMap(\.figures) {
      if case .daily = figure.measure { columns[figure] = [] }
    }
  }

  /// Adds a run of a strategy by its daily figures, in the order of `DailyMetric.allCases`.
  mutating func add(_ strategy: String, _ daily: [[Double]]) {
    for figure in Array(columns.keys) where figure.strategy == strategy {
      guard case .daily(let metric, let day) = figure.measure else { continue }
      let days = daily[DailyMetric.allCases.firstIndex(of: metric) ?? 0].prefix(day)
      // Trust is not measured every day: its last measurement stands.
      let value = metric.isStock ? days.last { !$0.isNaN } : days.reduce(0, +)
      columns[figure]?.append(value ?? .nan)
    }
  }

  /// The values of a figure for all runs, NaN where it is not defined; empty if it was not asked for.
  subscript(figure: Figure) -> [Double] { columns[figure] ?? [] }
}

extension Comparison {
  /// Returns the values of a figure for all runs, NaN where it is not defined; nil if the strategy takes no part.
  func column(_ figure: Figure) -> [Double]? {
    guard let strategy = index(of: figure.strategy) else { return nil }
    let column =
      switch figure.measure {
      case .metric(let metric): raw(strategy, metric)
      case .daily: horizons[figure]
      }
    precondition(
      column.count == runs, "a claim speaks of figures that the scenario has or its claims ask for")
    return column
  }
}
