internal import CampaignModel
public import Measurement

/// Whether a result is as precise as was asked for, in words and for the manifest.
public struct PrecisionOutcome: Equatable, Sendable {
  /// Whether the interval of every strategy is as narrow as was asked for.
  public let isReached: Bool
  /// What is so, without a full stop: how precise all is known, or what is furthest from the goal.
  public let sentence: String
  private let goal: PrecisionGoal
  /// The strategy furthest from the goal; nil where none has the metric.
  private let strategy: String?
  /// How many times as wide as asked for its interval is; infinite where the runs do not bound it.
  private let widthShare: Double?

  /// Judges a comparison by a goal.
  public init(_ comparison: Comparison, _ goal: PrecisionGoal) {
    let worst = comparison.states(of: goal).max { $0.share < $1.share }
    self.goal = goal
    isReached = worst.map { $0.share <= 1 } ?? false
    strategy = worst.map { comparison.strategies[$0.strategy] }
    widthShare = worst?.share
    let runs = "\(NumberFormat.integer(comparison.runs)) runs"
    guard let worst, let strategy else {
      sentence = "The precision of \(goal.metric.name) is unknown: no strategy has it"
      return
    }
    if isReached {
      sentence =
        "After \(runs) \(goal.metric.name) of every strategy is known to within \(Self.text(goal.width))"
      return
    }
    let subject = "Precision not reached after \(runs): \(goal.metric.name) of \(strategy) is "
    guard let interval = worst.interval else {
      sentence = subject + "not bounded by the runs"
      return
    }
    if interval.width == 0 {
      sentence =
        subject
        + "the same in all of them, which does not bound what rarer events do to it; allow more with --max-runs"
      return
    }
    let numbers = [worst.value, interval.low, interval.high].map { NumberFormat.significant($0, digits: 3) }
    sentence =
      subject + "\(numbers[0]) [\(numbers[1]), \(numbers[2])], "
      + "\(NumberFormat.significant(worst.share, digits: 2)) times as wide as wanted; allow more with --max-runs"
  }

  private static func text(_ width: PrecisionGoal.Width) -> String {
    switch width {
    case .percent(let percent): NumberFormat.significant(percent, digits: 3) + " %"
    case .absolute(let value): NumberFormat.significant(value, digits: 3)
    }
  }

  /// The outcome as it stands in the manifest.
  var node: JSONNode {
    let goalMember: JSONNode.Member =
      switch goal.width {
      case .percent(let percent): .init("within_percent", .number(percent))
      case .absolute(let value): .init("within", .number(value))
      }
    return .object([
      .init("metric", .string(goal.metric.name)), goalMember, .init("reached", .boolean(isReached)),
      .init("strategy", strategy.map { .string($0) } ?? .null), .init("times_as_wide", .number(widthShare)),
      .init("sentence", .string(sentence)),
    ])
  }
}
