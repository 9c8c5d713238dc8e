internal import CampaignModel

/// The values that uncertain quantities have in the runs.
struct DoubtColumns: Sendable {
  /// The paths of the quantities, as a scenario file would address them.
  let paths: [String]
  /// For each strategy, the quantities that it may depend on, as indices into `paths`.
  let ofStrategy: [[Int]]
  /// For each quantity, a value for each run.
  private(set) var columns: [[Double]]

  /// Begins without any run.
  init(_ scenario: Scenario) {
    let paths = scenario.doubts
    self.paths = paths
    ofStrategy = scenario.allStrategies.indices.map { strategy in
      let own = Set(scenario.doubts(of: strategy))
      return paths.indices.filter { own.contains(paths[$0]) }
    }
    columns = paths.map { _ in [] }
  }

  /// Adds the values of the next run, in the order of `paths`.
  mutating func add(_ drawn: [Double]) {
    for (quantity, value) in drawn.enumerated() {
      columns[quantity].append(value)
    }
  }
}
