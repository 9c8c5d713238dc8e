internal import CampaignModel
public import Measurement

/// What `rapport run` says on the terminal: what was simulated, what came of it, what that means.
///
/// No line is wider than the window, unless a path is. Nothing is said by colour alone, and names from the
/// scenario cannot upset the terminal.
public struct RunSummary: Sendable {
  /// The columns of windows for which there is a layout; a narrower one breaks lines, a wider one leaves room.
  public static let widths = 80...100
  /// The columns of a strategy's name.
  static let nameWidth = 24

  /// The columns of the window.
  let width: Int
  let comparison: Comparison
  let extent: MeanExtent?
  let findings: Findings

  /// Reads a comparison.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - extent: How large the worlds of the runs were; nil when no run was finished.
  ///   - width: The columns of the window, in `widths`.
  public init(_ comparison: Comparison, extent: MeanExtent?, width: Int = widths.upperBound) {
    precondition(Self.widths.contains(width), "there is a layout for 80 to 100 columns")
    self.width = width
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
    var blocks = [[emphasized(title)] + paragraph(simulated) + paragraph(findings.scaling ?? "")]
    if comparison.runs > 0 {
      blocks.append(effectTable(emphasized))
      blocks.append(returnTable(emphasized) + paragraph(caption))
      blocks.append(returnAxis(emphasized))
      blocks.append(explanations(emphasized))
      blocks += comparison.attributions.map { attribution($0, emphasized) }
    }
    blocks.append(
      paragraph(findings.lead).map(emphasized) + paragraph(findings.crossover ?? "")
        + paragraph(findings.turningPoints ?? ""))
    blocks.append(doubtLines(emphasized))
    blocks.append(claimLines(emphasized))
    if let folder { blocks.append(["Files: " + TerminalText.escaped(folder)]) }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  func paragraph(_ text: String) -> [String] { TerminalText.wrapped(text, width: width) }

  /// Returns a table as lines, and a line on the columns for which there is no room.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - leastNeeded: The titles of what may be left out in a narrow window, the least needed first.
  ///   - emphasized: What is done to the line of titles.
  /// - Returns: The lines, without line breaks.
  func lines(
    _ table: TextTable, leastNeeded: [String], _ emphasized: (String) -> String = { $0 }
  ) -> [String] {
    // What fits the widest window is shown as a file or a pipe gets it.
    let (shown, left) =
      width < Self.widths.upperBound ? table.narrowed(to: width, leavingOut: leastNeeded) : (table, [])
    return shown.text(width: width, styled: emphasized).split(separator: "\n").map(String.init)
      + paragraph(left.isEmpty ? "" : "Without \(Wording.list(left, "and")), for want of room.")
  }

  private var title: String {
    TerminalText.truncated(TerminalText.escaped(comparison.scenario.name), to: width)
  }

  /// One line on each strategy, indented under its name.
  private func explanations(_ emphasized: (String) -> String) -> [String] {
    let strategies = comparison.strategies.indices.dropFirst()
    let label = strategies.map { TerminalText.width(findings.name($0)) }.max() ?? 0
    return strategies.flatMap { strategy -> [String] in
      let (name, verdict) = (findings.name(strategy), findings.verdict(strategy).text)
      // Emphasis comes after wrapping, whose widths it would upset; a verdict fits on the first line.
      return labelled(name, "\(verdict): \(findings.explanation(strategy))", label: label) { line in
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
  func labelled(
    _ name: String, _ text: String, label: Int, first: (String) -> String = { $0 }
  ) -> [String] {
    TerminalText.wrapped(text, width: width - label - 2).enumerated().map { index, line in
      let lead = index == 0 ? name : ""
      return lead + String(repeating: " ", count: label + 2 - TerminalText.width(lead))
        + (index == 0 ? first(line) : line)
    }
  }
}
