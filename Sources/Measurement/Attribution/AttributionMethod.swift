public import CampaignModel
public import Simulation

/// A way to divide a strategy's conversions among its voices: by guessing from touches, or by simulating it again.
public enum AttributionMethod: Hashable, Sendable {
  /// A rule that credits all conversions of people who were touched, also those that would have come anyway.
  case touch(TouchRule)
  /// What is missing when one voice alone is silent.
  ///
  /// What several voices bring, each of which would have been enough, is in nobody's part: the overlap.
  case leaveOneOut
  /// What a voice adds to those already at work, averaged over the orders in which they could join (Shapley 1953).
  case shapley

  /// All of them, in the order of every table.
  public static let all = TouchRule.allCases.map(Self.touch) + [.leaveOneOut, .shapley]

  /// The name in every file.
  public var name: String {
    switch self {
    case .touch(let rule): rule.rawValue
    case .leaveOneOut: "leave_one_out"
    case .shapley: "shapley"
    }
  }

  /// Whether it is known from simulating again, rather than guessed from touches.
  public var isTruth: Bool {
    if case .touch = self { false } else { true }
  }
}

/// What is divided.
public enum AttributedQuantity: String, CaseIterable, Sendable {
  /// Conversions: those credited by a rule, or incremental ones.
  case conversions
  /// Incremental margin; no rule credits it.
  case margin

  /// What it counts in.
  public var unit: Metric.Unit { self == .margin ? .money : .count }

  /// Returns the quantity of a payoff.
  func callAsFunction(_ payoff: Payoff) -> Double {
    self == .margin ? payoff.margin : payoff.conversions
  }
}
