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

  @Test(
    "results are laid out for the terminal, by COLUMNS where it is set, and for 100 columns elsewhere",
    arguments: [
      (true, 90, [:], 90), (true, 72, [:], 80), (true, 200, [:], 100), (true, nil, [:], 100),
      (true, 90, ["COLUMNS": "84"], 84), (true, 90, ["COLUMNS": "wide"], 90),
      (true, 90, ["COLUMNS": "0"], 90),
      (false, 90, ["COLUMNS": "84"], 100),
    ] as [(Bool, Int?, [String: String], Int)])
  func width(isTerminal: Bool, width: Int?, variables: [String: String], expected: Int) {
    let console = TestConsole(isTerminal: isTerminal, width: width, variables: variables).console
    #expect(console.outputWidth == expected)
  }

  @Test("a style wraps text, or leaves it as it is")
  func style() {
    #expect(Style(isEnabled: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(isEnabled: true).bold("") == "")
    #expect(Style(isEnabled: false).bold("x") == "x")
  }
}
