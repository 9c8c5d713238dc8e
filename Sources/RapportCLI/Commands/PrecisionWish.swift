import CampaignModel
import Measurement
import ScenarioFiles

/// What the command line says of precision.
struct PrecisionWish: Sendable {
  private let width: PrecisionGoal.Width
  private let text: String
  private let metric: String
  private let minimumRuns: Int
  private let maximumRuns: Int

  /// Reads the options; nil without `--precision`.
  init?(_ arguments: ParsedArguments) throws(UsageProblem) {
    let details: [any CommandOption] = [
      RunCommand.precisionMetric, RunCommand.minimumRuns, RunCommand.maximumRuns,
    ]
    guard let width = arguments[RunCommand.precision] else {
      for option in details where arguments.has(option) {
        throw .needs(option: option.name, other: RunCommand.precision.name)
      }
      return nil
    }
    if arguments.has(SharedOptions.runs) {
      throw .contradicts(
        option: SharedOptions.runs.name, other: "--" + RunCommand.precision.name,
        reason: "it makes as many runs as it takes, at most --max-runs")
    }
    self.width = width
    text =
      switch width {
      case .relative(let share): "\(share * 100)%"
      case .absolute(let value): "\(value)"
      }
    metric = arguments[RunCommand.precisionMetric] ?? Metric.roi.name
    minimumRuns = arguments[RunCommand.minimumRuns] ?? 50
    maximumRuns = arguments[RunCommand.maximumRuns] ?? max(10_000, minimumRuns)
    if minimumRuns > maximumRuns {
      throw .contradicts(
        option: RunCommand.minimumRuns.name, other: "--\(RunCommand.maximumRuns.name) \(maximumRuns)",
        reason: "it is the larger of the two")
    }
  }

  /// Returns the goal in the terms of a scenario.
  func goal(for scenario: Scenario) throws(UsageProblem) -> PrecisionGoal {
    let metrics = Metric.all(for: scenario)
    guard let metric = metrics.first(where: { $0.name == metric }) else {
      throw .invalidValue(
        metric, label: RunCommand.precisionMetric.label, expected: "the name of a metric",
        nearest: NearestName.nearest(to: metric, among: metrics.map(\.name)))
    }
    return PrecisionGoal(width, of: metric, minimumRuns: minimumRuns, maximumRuns: maximumRuns)
  }

  /// The options that say the same.
  var words: [String] {
    [
      "--precision", text, "--precision-metric", metric, "--min-runs", "\(minimumRuns)", "--max-runs",
      "\(maximumRuns)",
    ]
  }
}
