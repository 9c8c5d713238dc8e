internal import CampaignModel
public import Measurement
public import Simulation

/// What `rapport run` says on the terminal: what was simulated, what came of it, what that means.
///
/// No line is wider than 100 columns, unless a path is. Nothing is said by colour alone, and names from the
/// scenario cannot upset the terminal.
public struct RunSummary: Sendable {
  /// The columns of a window.
  static let width = 100
  /// The columns of a strategy's name.
  static let nameWidth = 24

  let comparison: Comparison
  let extent: World.Extent?
  let findings: Findings

  /// Reads a comparison.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - extent: How large the world of a run was; nil when no run was finished.
  public init(_ comparison: Comparison, extent: World.Extent?) {
    self.comparison = comparison
    self.extent = extent
    findings = Findings(comparison, columns: Self.nameWidth)
  }

  /// Returns the text.
  ///
  /// - Parameters:
  ///   - folder: Where the files were written; nil when none were.
  ///   - emphasized: What is done to the lines that matter most, such as making them bold.
  /// - Returns: Lines that each end in a line feed.
  public func text(folder: String? = nil, emphasized: (String) -> String = { $0 }) -> String {
    var blocks = [[emphasized(title)] + Self.paragraph(simulated) + Self.paragraph(findings.scaling ?? "")]
    if comparison.runs > 0 {
      blocks.append(lines(of: effectTable(emphasized)))
      blocks.append(lines(of: returnTable(emphasized)) + Self.paragraph(caption))
      blocks.append(returnAxis(emphasized))
      blocks.append(explanations(emphasized))
      blocks += comparison.attributions.map { attribution($0, emphasized) }
    }
    blocks.append(
      Self.paragraph(findings.lead).map(emphasized) + Self.paragraph(findings.crossover ?? "")
        + Self.paragraph(findings.turningPoints ?? ""))
    blocks.append(doubtLines(emphasized))
    blocks.append(claimLines(emphasized))
    if let folder { blocks.append(["Files: " + TerminalText.escaped(folder)]) }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func paragraph(_ text: String) -> [String] { TerminalText.wrapped(text, width: width) }

  private func lines(of table: String) -> [String] { table.split(separator: "\n").map(String.init) }

  private var title: String {
    TerminalText.truncated(TerminalText.escaped(comparison.scenario.name), to: Self.width)
  }

  /// One line on each strategy, indented under its name.
  private func explanations(_ emphasized: (String) -> String) -> [String] {
    let strategies = comparison.strategies.indices.dropFirst()
    let label = strategies.map { TerminalText.width(findings.name($0)) }.max() ?? 0
    return strategies.flatMap { strategy -> [String] in
      let (name, verdict) = (findings.name(strategy), findings.verdict(strategy).text)
      // Emphasis comes after wrapping, whose widths it would upset; a verdict fits on the first line.
      return Self.labelled(name, "\(verdict): \(findings.explanation(strategy))", label: label) { line in
        line.hasPrefix(verdict) ? emphasized(verdict) + line.dropFirst(verdict.count) : line
      }
    }
  }

  /// Returns a text as lines indented under a name.
  ///
  /// - Parameters:
  ///   - name: The name, at the beginning of the first line.
  ///   - text: The text.
  ///   - label: The columns of the longest name.
  ///   - first: What is done to the text of the first line.
  /// - Returns: The lines, none wider than the window.
  static func labelled(
    _ name: String, _ text: String, label: Int, first: (String) -> String = { $0 }
  ) -> [String] {
    TerminalText.wrapped(text, width: width - label - 2).enumerated().map { index, line in
      let lead = index == 0 ? name : ""
      return lead + String(repeating: " ", count: label + 2 - TerminalText.width(lead))
        + (index == 0 ? first(line) : line)
    }
  }
}
