/// `rapport check`: every problem of scenario files, and what a run would take.
struct CheckCommand: RunnableCommand {
  static let plan = Flag(
    "plan", help: "Print the runs a scenario asks for and estimate their time, memory and disk space.")
  static let format = Option(
    "format", .choice("format", [OutputFormat.table, .json]), default: "table",
    help: "How the findings are written to standard output.")

  static let command = Command(
    name: "check",
    summary: "Read scenario files and report every problem with its place and remedy.",
    discussion: "Nothing is simulated and nothing is written. Exit status 65 if there is a problem.",
    argument: Positional(
      placeholder: "scenario", arity: .oneOrMore, completion: .files,
      help: "Scenario files, or - for standard input."),
    options: [
      plan, SharedOptions.runs, SharedOptions.threads, SharedOptions.strategies, SharedOptions.settings,
      format,
    ])

  /// Paths, at most one of them `-`.
  let scenarios: [String]
  let printsPlan: Bool
  /// Nil where the scenario decides.
  let runs: Int?
  let threads: Int
  /// Empty for all.
  let strategies: [String]
  let settings: [Assignment]
  let format: OutputFormat

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    try arguments.require(
      Self.plan, for: [SharedOptions.runs, SharedOptions.threads, SharedOptions.strategies])
    scenarios = arguments.words
    // What was read once is not there to be read again.
    guard scenarios.filter({ $0 == "-" }).count <= 1 else { throw .unexpected(["-"]) }
    printsPlan = arguments.has(Self.plan)
    runs = arguments[SharedOptions.runs]
    threads = arguments[SharedOptions.threads] ?? Platform.processorCount
    strategies = arguments.all(SharedOptions.strategies)
    settings = arguments.all(SharedOptions.settings)
    format = arguments[Self.format] ?? .table
  }

  func run(on console: Console) async throws -> ExitCode {
    try notAvailable()
  }
}
