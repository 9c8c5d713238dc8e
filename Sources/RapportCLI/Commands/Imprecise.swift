import CampaignModel
import Measurement
import Reports

/// The result is written, but is not as precise as was wanted.
struct Imprecise: ReportedError {
  let message: String
  var exitCode: ExitCode { .failed }

  /// Nil where the goal is reached.
  init?(_ comparison: Comparison, _ goal: PrecisionGoal) {
    let states = comparison.states(of: goal)
    guard let worst = states.max(by: { $0.share < $1.share }) else {
      message = "The precision of \(goal.metric.name) is unknown: no strategy has it"
      return
    }
    if worst.share <= 1 { return nil }
    let name = comparison.strategies[worst.strategy]
    let interval = worst.interval.map {
      "\(NumberFormat.significant(worst.value, digits: 3)) [\(NumberFormat.significant($0.low, digits: 3)), \(NumberFormat.significant($0.high, digits: 3))]"
    }
    if worst.interval?.width == 0 {
      message =
        "Precision not reached after \(NumberFormat.integer(comparison.runs)) runs: \(goal.metric.name) of \(name) is the "
        + "same in all of them, which does not bound what rarer events do to it; allow more with --max-runs"
      return
    }
    message =
      "Precision not reached after \(NumberFormat.integer(comparison.runs)) runs: \(goal.metric.name) of \(name) is "
      + (interval.map {
        "\($0), \(NumberFormat.significant(worst.share, digits: 2)) times as wide as wanted; allow more with --max-runs"
      } ?? "not bounded by the runs")
  }

  /// Says that the goal is reached.
  static func reached(_ comparison: Comparison, _ goal: PrecisionGoal) -> String {
    let width =
      switch goal.width {
      case .percent(let percent): NumberFormat.significant(percent, digits: 3) + " %"
      case .absolute(let value): NumberFormat.significant(value, digits: 3)
      }
    return
      "After \(NumberFormat.integer(comparison.runs)) runs \(goal.metric.name) of every strategy is known to within \(width)."
  }
}
