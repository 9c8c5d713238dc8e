internal import CampaignModel

/// The names that claims of a scenario can use.
struct ClaimVocabulary: Sendable {
  /// The strategies, the control among them.
  let strategies: NameTable<Void>
  /// The metrics at the horizon.
  let metrics: NameTable<Metric>
  /// The figures that have a value for every day.
  let dailyMetrics: NameTable<DailyMetric>
  /// The last day that is simulated; nil while it is not known.
  let horizonDays: Int?
  /// The strategies whose results are traced back to voices; nil while they are not known.
  let attributed: [String]?

  /// Gathers the names.
  ///
  /// - Parameters:
  ///   - scenario: The scenario, but for its claims.
  ///   - knowsCampaign: Whether its campaign has no mistake that may have cost a metric or days.
  ///   - knowsActions: Whether all names of actions are known.
  ///   - knowsStrategies: Whether all names of strategies are known.
  ///   - knowsExperiment: Whether the experiment has no mistake that may have cost the name of a strategy.
  init(
    _ scenario: Scenario, knowsCampaign: Bool, knowsActions: Bool, knowsStrategies: Bool,
    knowsExperiment: Bool
  ) {
    var strategies = NameTable<Void>("Strategies")
    scenario.allStrategies.forEach { strategies.declare($0.name, as: ()) }
    strategies.isIncomplete = !knowsStrategies
    var metrics = NameTable<Metric>("Metrics")
    Metric.all(for: scenario).forEach { metrics.declare($0.name, as: $0) }
    metrics.isIncomplete = !(knowsCampaign && knowsActions)
    var dailyMetrics = NameTable<DailyMetric>("Figures by day")
    DailyMetric.allCases.forEach { dailyMetrics.declare($0.totalName, as: $0) }
    self.strategies = strategies
    self.metrics = metrics
    self.dailyMetrics = dailyMetrics
    horizonDays = knowsCampaign ? scenario.campaign.horizonDays : nil
    attributed = knowsExperiment ? scenario.experiment.attribution?.strategies ?? [] : nil
  }
}
