import CampaignModel
import Experiments
import Measurement
import Reports
import Simulation

/// `rapport run`: every strategy of a scenario in the same worlds, and the comparison.
struct RunCommand: RunnableCommand {
  static let output = Option(
    "out", .folder("folder"), default: "notebooks-output/ and the scenario's name",
    help:
      "The folder for the CSV files and the report. An older result in it is replaced once the new one is complete, and your own "
      + "files beside it stay; a folder that holds no result but other files is refused.")

  static let strict = Flag(
    "strict",
    help:
      "End with status 1 unless the runs support every claim of the scenario. The result is written all the same."
  )

  static let command = Command(
    name: "run",
    summary: "Simulate every strategy of a scenario in the same worlds and compare them.",
    argument: SharedOptions.scenario,
    options: [
      SharedOptions.runs, SharedOptions.seed, SharedOptions.threads, output, SharedOptions.strategies,
      SharedOptions.settings, SharedOptions.format, SharedOptions.dialect, SharedOptions.quiet,
      SharedOptions.noProgress, strict,
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
  let isStrict: Bool

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
    isStrict = arguments.has(Self.strict)
  }

  func run(on console: Console) async throws -> ExitCode {
    let input = try ScenarioInput.require(scenario, settings, console: console)
    let chosen: Scenario
    do throws(UsageProblem) {
      chosen = try input.scenario.narrowed(to: strategies, runs: runs, seed: seed)
    } catch {
      throw UsageError(error, command: Self.command.name)
    }
    if !isQuiet {
      console.report(input.warnings)
      if isStrict && chosen.claims.isEmpty {
        console.report("Warning: the scenario claims nothing, so --strict asks for nothing.\n")
      }
    }
    // Judged before the work, so that nobody waits for a result that cannot be kept.
    let target = try ResultFolder(folder ?? FilePath.join("notebooks-output", chosen.name))

    console.interrupt.listen()
    let (comparison, extent) = try await simulate(chosen, on: console)
    let provenance = Provenance(
      version: RapportCLI.version, scenarioText: input.bytes, command: repeatingCommand(chosen))
    let files = ResultPack.files(comparison, extent: extent, provenance: provenance, dialect: dialect)
    try target.write(
      files.map { ResultFolder.File(name: $0.name, bytes: $0.bytes) },
      isCancelled: console.interrupt.isRequested)
    try show(comparison, extent, target.path, on: console)
    if isStrict { try requireSupport(of: comparison.judgements) }
    return .done
  }

  private func requireSupport(of judgements: [Judgement]) throws(Unsupported) {
    let doubtful = judgements.enumerated().filter { $1.verdict != .supported }
    guard !doubtful.isEmpty else { return }
    throw Unsupported(claims: doubtful.map { ($0 + 1, $1.verdict) }, of: judgements.count)
  }

  private func simulate(_ scenario: Scenario, on console: Console) async throws -> (Comparison, World.Extent?)
  {
    let experiment = Experiment(scenario, threads: threads)
    let total = experiment.runs + experiment.twins
    let unit = experiment.twins > 0 ? "runs and twins" : "runs"
    let progress = ProgressDisplay(
      scenario.name, total: total, unit: unit, console: console, isWanted: showsProgress)
    defer { progress.finish() }
    var comparison = Comparison(scenario)
    var extent: World.Extent?
    do {
      try await experiment.run(isInterrupted: console.interrupt.isRequested) { twin in
        comparison.addTwin(twin.ledgers, twin.scenario)
        progress.advance()
      } receive: { result in
        comparison.add(
          result.ledgers, result.scenario, marginal: result.marginal, attributions: result.attributions)
        extent = result.extent
        progress.advance()
      }
    } catch let error as Experiment.Interrupted {
      throw Stopped(finished: error.finished, of: total, unit)
    }
    return (comparison, extent)
  }

  private func show(
    _ comparison: Comparison, _ extent: World.Extent?, _ path: String, on console: Console
  ) throws {
    let summary = RunSummary(comparison, extent: extent)
    switch format {
    case .table:
      let style = console.outputStyle
      try console.print(summary.text(folder: path, emphasized: style.bold))
    case .csv: try console.print(ResultPack.summary(comparison, dialect: dialect).bytes)
    case .json: try console.print(summary.json())
    }
  }

  /// The command line that makes the same result again, wherever the scenario lies and on any number of threads.
  private func repeatingCommand(_ scenario: Scenario) -> String {
    var words = ["rapport", "run", self.scenario == "-" ? "-" : FilePath.split(self.scenario).name]
    words += ["--runs", "\(scenario.experiment.runs)", "--seed", "\(scenario.experiment.seed)"]
    words += strategies.flatMap { ["--strategy", $0] }
    words += settings.flatMap { ["--set", "\($0.path)=\($0.value)"] }
    if dialect != .standard { words += ["--csv-dialect", dialect.rawValue] }
    return words.map(ShellWord.quoted).joined(separator: " ")
  }
}

/// The runs do not support what the scenario claims.
private struct Unsupported: ReportedError {
  /// The numbers of the claims and how they came out.
  let claims: [(number: Int, verdict: Judgement.Verdict)]
  let count: Int

  init(claims: [(number: Int, verdict: Judgement.Verdict)], of count: Int) {
    self.claims = claims
    self.count = count
  }

  var message: String {
    let list = claims.map { "\($0.number) (\($0.verdict.rawValue))" }.joined(separator: ", ")
    return "\(claims.count) of \(count) claims not supported: \(list)"
  }
  var exitCode: ExitCode { .failed }
}
