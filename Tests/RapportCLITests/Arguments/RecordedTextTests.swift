import Testing

@testable import RapportCLI

/// Help and completion as they were when last looked at, compared as literals.
///
/// After a change that is meant, `RAPPORT_RECORD=1 swift test` writes them anew. That run fails, so that nobody
/// takes it for a test.
@Suite("Recorded texts")
struct RecordedTextTests {
  static let commandLines = [
    "--help", "run --help", "report --help", "check --help", "new --help", "explain --help", "spread --help",
    "validate --help",
    "--generate-completion-script bash",
    "--generate-completion-script zsh", "--generate-completion-script fish",
  ]

  private static func output(_ commandLine: String) async -> String {
    let console = TestConsole()
    let words = commandLine.split(separator: " ").map(String.init)
    #expect(await RapportCLI.run(words, console: console.console) == .done)
    #expect(console.diagnostics == "")
    return console.output
  }

  @Test("a text is as recorded", arguments: commandLines)
  func asRecorded(commandLine: String) async throws {
    let recorded = try #require(recordedTexts[commandLine] ?? recordedCompletions[commandLine])
    #expect(await Self.output(commandLine) == recorded)
  }

  @Test("every command has its help recorded")
  func complete() {
    #expect(Set(RapportCLI.tool.commands.map { "\($0.name) --help" }).isSubset(of: Self.commandLines))
  }

  @Test(
    "no line of a help text is wider than 80 columns", arguments: commandLines.filter { $0.hasSuffix("help") }
  )
  func width(commandLine: String) async {
    let lines = await Self.output(commandLine).split(separator: "\n")
    #expect(lines.map(\.count).max() ?? 0 <= 80)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test(
    "recording writes the texts anew and fails", .enabled(if: Platform.environment("RAPPORT_RECORD") == "1"))
  func record() async throws {
    let (completions, helps) = (
      Self.commandLines.filter { $0.contains("completion") },
      Self.commandLines.filter { !$0.contains("completion") }
    )
    try await Self.record("recordedTexts", helps, "RecordedTexts.swift")
    try await Self.record("recordedCompletions", completions, "RecordedCompletions.swift")
    Issue.record("The texts are recorded; look at the difference and run the tests again.")
  }

  private static func record(_ constant: String, _ commandLines: [String], _ name: String) async throws {
    var file = """
      // swift-format-ignore-file
      // Written by RecordedTextTests when RAPPORT_RECORD is 1.

      let \(constant): [String: String] = [

      """
    for commandLine in commandLines {
      file += "  \"\(commandLine)\": ###\"\"\"\n" + (await output(commandLine)) + "\n\"\"\"###,\n"
    }
    let path = FilePath.join(FilePath.split(#filePath).folder, name)
    try? Platform.removeFile(path)
    try OutputFile.create(path, Array((file + "]\n").utf8))
  }
}
