import Testing

@testable import RapportCLI

@Suite("The tool as a whole")
struct RapportCLITests {
  private func run(_ line: String, _ console: TestConsole = TestConsole()) async -> ExitCode {
    await RapportCLI.run(line.split(separator: " ").map(String.init), console: console.console)
  }

  @Test("the version is one line on standard output")
  func version() async {
    let console = TestConsole()
    #expect(await run("--version", console) == .done)
    #expect(console.output == "\(RapportCLI.version)\n")
  }

  @Test("a usage error shows the mistake, the usage and where to find more")
  func usageError() async {
    let console = TestConsole()
    #expect(await run("explain --fromat json", console) == .usage)
    #expect(console.output == "")
    #expect(
      console.diagnostics == """
        Error: Unknown option '--fromat'. Did you mean '--format'?
        Usage: rapport explain [<parameter>] [--format <format>] [--odd]
          See 'rapport explain --help' for more information.

        """)
  }

  @Test("an unknown command shows the usage of the tool")
  func unknownCommand() async {
    let console = TestConsole()
    #expect(await run("chekc file", console) == .usage)
    #expect(
      console.diagnostics == """
        Error: Unknown command 'chekc'. Did you mean 'check'?
        Usage: rapport <subcommand>
          See 'rapport --help' for more information.

        """)
  }

  @Test(
    "every problem has its words",
    arguments: [
      (.unknownCommand("x", nearest: nil), "Unknown command 'x'"),
      (.missingValue(label: "--runs <n>"), "Missing value for '--runs <n>'"),
      (
        .invalidValue("0", label: "--runs <n>", expected: "1 or 2", nearest: nil),
        "The value '0' is invalid for '--runs <n>': expected 1 or 2"
      ),
      (
        .invalidValue("jsn", label: "--format <format>", expected: "csv or json", nearest: "json"),
        "The value 'jsn' is invalid for '--format <format>': expected csv or json. Did you mean 'json'?"
      ),
      (.flagWithValue(option: "quiet", value: "1"), "The option '--quiet' takes no value, but '1' was given"),
      (
        .repeated(option: "runs", values: ["1", "2"]),
        "The option '--runs' was given more than once ('1', '2')"
      ),
      (.repeated(option: "quiet", values: []), "The option '--quiet' was given more than once"),
      (.needs(option: "runs", other: "plan"), "The option '--runs' needs '--plan'"),
      (.missingArgument("scenario"), "Missing expected argument '<scenario>'"),
      (.emptyArgument("scenario"), "The argument '<scenario>' is empty"),
      (.unexpected(["b"]), "Unexpected argument 'b'"),
      (.unexpected(["b", "c"]), "2 unexpected arguments: 'b', 'c'"),
      (
        .invalidArgument("../x", placeholder: "name", expected: "a name"),
        "The value '../x' is invalid for '<name>': expected a name"
      ),
    ] as [(UsageProblem, String)])
  func words(problem: UsageProblem, message: String) {
    #expect(problem.message == message)
  }

  @Test("what a user types cannot upset the terminal")
  func hostileWord() async {
    let console = TestConsole()
    #expect(await run("\u{1B}[2J", console) == .usage)
    #expect(console.diagnostics.hasPrefix("Error: Unknown command '\\u{1B}[2J'\n"))
  }

  @Test("a full disk behind standard output ends with its own code and a message")
  func fullDisk() async {
    let console = TestConsole(outputFailure: .noSpace)
    #expect(await run("--help", console) == .unwritable)
    #expect(console.diagnostics == "Error: Cannot write standard output: No space left on device\n")
  }

  @Test("a reader that has seen enough ends the tool quietly")
  func closedPipe() async {
    let console = TestConsole(outputFailure: .brokenPipe)
    #expect(await run("--help", console) == .done)
    #expect(console.diagnostics == "")
  }

  @Test("options that contradict each other are a usage error of the command")
  func crossCheck() async {
    let console = TestConsole()
    #expect(await run("check file --threads 2", console) == .usage)
    #expect(
      console.diagnostics.hasPrefix("Error: The option '--threads' needs '--plan'\nUsage: rapport check "))
  }

  @Test("the exit codes are those of sysexits.h")
  func exitCodes() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 73, 130, 143])
  }
}
