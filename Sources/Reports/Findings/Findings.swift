internal import CampaignModel
public import Measurement

/// What a comparison says, in sentences that are true of its numbers.
///
/// No sentence claims more than the intervals allow: a difference whose interval includes 0 is not called
/// one.
public struct Findings: Sendable {
  /// The most columns of a name in a sentence or a chart.
  static let longestName = 60

  let comparison: Comparison
  let wording: Wording
  private let names: [String]

  /// Reads a comparison.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - name: How the name of a strategy is shown, such as escaped or cut.
  public init(_ comparison: Comparison, name: (String) -> String = { $0 }) {
    self.comparison = comparison
    wording = Wording(comparison.scenario)
    names = comparison.strategies.map(name)
  }

  /// Returns the name of a strategy, or what the control stands for.
  func name(_ strategy: Int) -> String { strategy == 0 ? "doing nothing" : names[strategy] }
}

/// Whether a strategy earns more than it costs, as far as the runs can tell.
public enum Verdict: String, Sendable {
  /// The interval of the mean profit lies above 0.
  case pays
  /// The interval of the mean profit lies below 0.
  case loses
  /// The interval of the mean profit includes 0, and more than that.
  case undecided
  /// Profit is that of doing nothing in every run.
  case equal
  /// There are fewer than two runs, and so no interval.
  case unknown

  /// The verdict in words.
  public var text: String {
    switch self {
    case .pays: "pays"
    case .loses: "loses"
    case .undecided: "undecided, profit cannot be told apart from doing nothing"
    case .equal: "makes no difference to profit"
    case .unknown: "too few runs to tell"
    }
  }
}
