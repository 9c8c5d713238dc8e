internal import CampaignModel
public import Simulation

/// What one run adds to a comparison, in numbers: all that is kept of it, so that it need not be simulated again.
///
/// A twin keeps the metrics of its strategies and nothing else.
public struct RunRecord: Sendable {
  /// How large the world was; nil for a twin.
  public internal(set) var extent: World.Extent?
  /// In the order of `Scenario.allStrategies`, the control first.
  var strategies: [StrategyRecord]
  /// The value of each uncertain quantity, in the order of `Scenario.drawn`.
  var drawn: [Double] = []
  /// The prices of the run, in the order of `Scenario.prices`.
  var prices: [Double] = []
  /// The margin's share of each action's value.
  var marginShares: [Double] = []
  /// What was traced back to voices; empty unless asked for.
  var attributions: [AttributionSample] = []
}

/// What one strategy did in a run.
struct StrategyRecord: Sendable {
  /// The metrics, in the order of `Metric.all(for:)`; NaN where one is not defined.
  var values: [Double]
  /// The daily figures, in the order of `DailyMetric.allCases`, each with a value for every day.
  var daily: [[Double]] = []
  /// What was spent, in the order of `CostMeans.rows`.
  var costs: [Double] = []
  var voices: [VoiceRecord] = []
  var pay = PayRecord()
  var counts = CountRecord()
  /// What the flows of the strategy are worth on the first day, rate by rate, in the order of their terms.
  var presentValues: [Double] = []
  /// The flows behind `presentValues`.
  var flows: [PresentValues.Flow] = []
}

/// What one voice did in a run, each field as in `VoiceLedger`.
struct VoiceRecord: Equatable, Sendable {
  /// Index into `Scenario.voices`.
  var voice: Int
  var audience: Double
  var hours: Double
  var cost: Double
  var relationships: Double
  var followers: Double
  var hollow: Double
  var credited: Double
}

/// What was paid by the hour and to voices in a run, each field as in `Pay`.
struct PayRecord: Equatable, Sendable {
  var wages = 0.0
  var fees = 0.0
  var feesPaid = 0.0
}

/// What a strategy bought and sold in a run, as in `StrategyRun`.
struct CountRecord: Equatable, Sendable {
  var units: [Double] = []
  var otherCost = 0.0
  var pipeline: [Double] = []
}
