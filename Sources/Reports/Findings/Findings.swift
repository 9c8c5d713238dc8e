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
  /// The names of the strategies as they are shown, the control first.
  let names: [String]

  /// Reads a comparison.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - columns: The columns to which names of strategies are cut, once escaped; nil leaves them as they are.
  public init(_ comparison: Comparison, columns: Int? = nil) {
    self.comparison = comparison
    wording = Wording(comparison.scenario)
    names = columns.map { Self.labels(of: comparison.strategies, columns: $0) } ?? comparison.strategies
  }

  /// Returns how names that a scenario gives are called in sentences, charts and tables: escaped, cut, and told apart.
  static func labels(of names: [String], columns: Int = longestName) -> [String] {
    TerminalText.distinct(names.map { TerminalText.escaped($0) }, to: columns)
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
