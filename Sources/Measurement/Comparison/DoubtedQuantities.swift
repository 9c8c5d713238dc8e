internal import CampaignModel

/// What is uncertain in a scenario.
struct DoubtedQuantities: Sendable {
  /// The paths of the quantities, as a scenario file would address them.
  let paths: [String]
  /// For each strategy, the quantities that it may depend on, as indices into `paths`.
  let ofStrategy: [[Int]]

  /// Gathers them.
  init(_ scenario: Scenario) {
    let paths = scenario.doubts
    self.paths = paths
    ofStrategy = scenario.allStrategies.indices.map { strategy in
      let own = Set(scenario.doubts(of: strategy))
      return paths.indices.filter { own.contains(paths[$0]) }
    }
  }
}
