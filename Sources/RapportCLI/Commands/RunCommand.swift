import Reports

/// `rapport run`: every strategy of a scenario in the same worlds, and the comparison.
struct RunCommand: RunnableCommand {
  static let output = Option(
    "out", .folder("folder"), default: "notebooks-output/ and the scenario's name",
    help:
      "The folder for the CSV files and the report. An older result in it is replaced once the new one is "
      + "complete; a folder with anything else is refused.")

  static let command = Command(
    name: "run",
    summary: "Simulate every strategy of a scenario in the same worlds and compare them.",
    argument: SharedOptions.scenario,
    options: [
      SharedOptions.runs, SharedOptions.seed, SharedOptions.threads, output, SharedOptions.strategies,
      SharedOptions.settings, SharedOptions.format, SharedOptions.dialect, SharedOptions.quiet,
      SharedOptions.noProgress,
    ])

  /// A path, or `-`.
  let scenario: String
  /// Nil where the scenario decides.
  let runs: Int?
  /// Nil where the scenario decides.
  let seed: UInt64?
  let threads: Int
  /// Nil for the folder named after the scenario.
  let folder: String?
  /// Empty for all.
  let strategies: [String]
  let settings: [Assignment]
  let format: OutputFormat
  let dialect: CSVDialect
  let isQuiet: Bool
  let showsProgress: Bool

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    scenario = arguments.words[0]
    runs = arguments[SharedOptions.runs]
    seed = arguments[SharedOptions.seed]
    threads = arguments[SharedOptions.threads] ?? Platform.processorCount
    folder = arguments[Self.output]
    strategies = arguments.all(SharedOptions.strategies)
    settings = arguments.all(SharedOptions.settings)
    format = arguments[SharedOptions.format] ?? .table
    dialect = arguments[SharedOptions.dialect] ?? .standard
    isQuiet = arguments.has(SharedOptions.quiet)
    showsProgress = !isQuiet && !arguments.has(SharedOptions.noProgress)
  }

  func run(on console: Console) async throws -> ExitCode {
    try notAvailable()
  }
}
