internal import CampaignModel
internal import ScenarioFiles

/// A scenario and the files it may name, in one piece: parted by the byte 0x1E, the record separator of ASCII.
///
/// Whatever name ends in `.json5` is the second part, in `.csv` the third, and everything else the fourth.
struct ScenarioBytes {
  static let separator: UInt8 = 0x1E

  private let parts: [[UInt8]]

  init(_ bytes: [UInt8]) {
    parts = bytes.split(separator: Self.separator, maxSplits: 3, omittingEmptySubsequences: false).map {
      Array($0)
    }
  }

  /// Reads the scenario, and holds the reader to its word: a scenario, or errors that say where and what.
  func scenario(setting options: [String] = []) -> Scenario? {
    let reader = ScenarioReader { path in
      let index = path == "s.json5" ? 0 : path.hasSuffix(".json5") ? 1 : path.hasSuffix(".csv") ? 2 : 3
      guard index < parts.count else { return .failure(ReadFailure(path: path, reason: "no such file")) }
      return .success(parts[index])
    }
    guard let (scenario, diagnostics) = try? reader.scenario(at: "s.json5", setting: options) else {
      preconditionFailure("the scenario itself is always there")
    }
    precondition((scenario == nil) == diagnostics.hasErrors, "no scenario without errors, no errors with one")
    check(diagnostics)
    return scenario
  }
}

/// Holds a reader to what it promises of its messages.
func check(_ diagnostics: Diagnostics) {
  let limit = 50
  let lines = diagnostics.rendered(limit: limit).split(separator: "\n", omittingEmptySubsequences: false)
  precondition(lines.count <= limit + 1, "a message has one line")
  for diagnostic in diagnostics.sorted.prefix(limit) {
    precondition(diagnostic.position.line >= 1 && diagnostic.position.column >= 1, "a place outside the text")
    precondition(!diagnostic.message.isEmpty && diagnostic.message.utf8.count < 10_000, "a message is short")
  }
}
