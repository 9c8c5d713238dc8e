import Testing

@testable import RapportCLI

@Suite("The console")
struct ConsoleTests {
  @Test("messages keep their lines and lose what upsets a terminal")
  func report() {
    let console = TestConsole()
    console.console.report("a\nb\u{1B}[31m\u{202E}\n")
    #expect(console.diagnostics == "a\nb\\u{1B}[31m\\u{202E}\n")
  }

  @Test(
    "colour is for terminals that have it and users who want it",
    arguments: [
      (true, ["TERM": "xterm"], true), (true, [:], true), (true, ["NO_COLOR": ""], true),
      (true, ["NO_COLOR": "1"], false),
      (true, ["TERM": "dumb"], false), (false, ["TERM": "xterm"], false),
    ] as [(Bool, [String: String], Bool)])
  func colour(isTerminal: Bool, variables: [String: String], expected: Bool) {
    let console = TestConsole(isTerminal: isTerminal, variables: variables).console
    #expect(console.outputStyle.isEnabled == expected)
  }

  @Test("a style wraps text, or leaves it as it is")
  func style() {
    #expect(Style(isEnabled: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(isEnabled: true).bold("") == "")
    #expect(Style(isEnabled: false).bold("x") == "x")
  }
}
