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

  static let resume = Flag(
    "resume",
    help:
      "Carry on with the finished runs of an interrupted run into the same folder. The result is the same to the byte; "
      + "scenario, seed, strategies and settings must be, and --runs may be more.")

  static let onlyRun = Option(
    "only-run", .integer("n", in: 1...1_000_000),
    help: "Simulate this run and its twin alone and write nothing, to look at one that broke.")

  static let precision = Option(
    "precision", .precision("p"),
    help:
      "Make runs until the interval of every strategy reaches no further to each side than this: 5% of the estimate, or "
      + "0.1 in the unit of the metric. All intervals are widened so that they hold though the runs end by what they show."
  )

  static let precisionMetric = Option(
    "precision-metric", .text("metric"), default: "roi", help: "The metric that --precision speaks of.")

  static let minimumRuns = Option(
    "min-runs", .integer("n", in: 10...1_000_000), default: "50",
    help: "The number of runs after which --precision is looked at for the first time.")

  static let maximumRuns = Option(
    "max-runs", .integer("n", in: 10...1_000_000), default: "10,000",
    help: "The number of runs after which --precision gives up; the result is written, and the status is 1.")

  static let command = Command(
    name: "run",
    summary: "Simulate every strategy of a scenario in the same worlds and compare them.",
    argument: SharedOptions.scenario,
    options: [
      SharedOptions.runs, SharedOptions.seed, SharedOptions.threads, output, SharedOptions.strategies,
      SharedOptions.settings, SharedOptions.format, SharedOptions.dialect, SharedOptions.quiet,
      SharedOptions.noProgress, strict, resume, precision, precisionMetric,
      minimumRuns, maximumRuns, onlyRun,
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
  let resumes: Bool
  /// Nil where the number of runs is given.
  let precision: PrecisionWish?
  /// Counted from 1; nil for all.
  let onlyRun: Int?

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
    resumes = arguments.has(Self.resume)
    onlyRun = arguments[Self.onlyRun]
    precision = try PrecisionWish(arguments)
    for (isGiven, name) in [(resumes, Self.resume.name), (precision != nil, Self.precision.name)]
    where isGiven && onlyRun != nil {
      throw .contradicts(
        option: Self.onlyRun.name, other: "--" + name, reason: "it simulates one run and writes nothing")
    }
  }

  func run(on console: Console) async throws -> ExitCode {
    let input = try ScenarioInput.require(scenario, settings, console: console)
    var chosen: Scenario
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
    let goal: PrecisionGoal?
    do throws(UsageProblem) { goal = try precision?.goal(for: chosen) } catch {
      throw UsageError(error, command: Self.command.name)
    }
    chosen.experiment.runs = goal?.maximumRuns ?? chosen.experiment.runs
    if let onlyRun { return try simulate(run: onlyRun - 1, of: chosen, on: console) }
    // Judged before the work, so that nobody waits for a result that cannot be kept.
    let target = try ResultFolder(folder ?? FilePath.join("notebooks-output", chosen.name))
    let identity = WorkIdentity(
      version: "\(RapportCLI.version), records \(RunRecord.layout)",
      model: ModelFingerprint.own, digest: SHA256.hexDigest(of: input.bytes), seed: chosen.experiment.seed,
      strategies: strategies, settings: settings)
    let journal = try RunJournal(
      of: target, identity, RunRecorder(chosen), planned: chosen.experiment.runs,
      twins: goal == nil ? chosen.twins : 0, isAtMost: goal != nil, resumes: resumes, now: console.now)
    if !isQuiet { console.report(journal.notes.map { $0 + "\n" }.joined()) }

    console.interrupt.listen()
    let scratch = try ScratchFile(beside: target)
    let work = RunWork(
      chosen, goal, threads: threads, console: console, showsProgress: showsProgress, scratch: scratch)
    try await work.perform(journal)
    let (comparison, extent) = (work.comparison, work.extent)
    let precision = goal.map { PrecisionOutcome(comparison, $0) }
    let provenance = Provenance(
      version: RapportCLI.version, scenarioText: input.bytes, command: repeatingCommand(chosen),
      precision: precision)
    do {
      try target.write(
        files(work, provenance, scratch), isCancelled: console.interrupt.isRequested,
        check: { () throws(FileError) in try scratch.check() })
    } catch FileError.interrupted {
      throw try work.stopped(journal)
    } catch {
      console.report(
        "All runs are kept: the same command with --resume writes the result without simulating them again.\n"
      )
      throw error
    }
    let short = precision.flatMap(Imprecise.init)
    // Whoever allows more runs carries on with these.
    if short == nil { try journal.complete() } else { try journal.close() }
    try show(comparison, extent, target.path, on: console)
    if let incomplete = Incomplete(comparison, command: repeatingCommand(chosen)) { throw incomplete }
    if let short { throw short }
    if let precision, !isQuiet { console.report(precision.sentence + ".\n") }
    if isStrict { try requireSupport(of: comparison.judgements) }
    return .done
  }

  /// Makes the files of the result.
  private func files(
    _ work: RunWork, _ provenance: Provenance, _ scratch: ScratchFile
  ) throws(FileError) -> [ResultFile] {
    do throws(UnreadableFile) {
      return try ResultPack.files(
        work.comparison, extent: work.extent, provenance: provenance, dialect: dialect)
    } catch {
      try scratch.check()
      preconditionFailure("\(error.file):\(error.line): what was written cannot be read: \(error.message)")
    }
  }

  /// Simulates one run and its twin.
  private func simulate(run: Int, of scenario: Scenario, on console: Console) throws -> ExitCode {
    let experiment = Experiment(scenario, threads: 1)
    guard run < experiment.runs else {
      throw UsageError(
        .invalidValue(
          "\(run + 1)", label: "--only-run", expected: "one of the \(experiment.runs) runs", nearest: nil),
        command: Self.command.name)
    }
    for isTwin in run < experiment.twins ? [false, true] : [false] {
      let world = Replication(run: run, isTwin: isTwin)
      _ = experiment.result(of: world)
      if !isQuiet { console.report("\(RunJournal.list([world])) ended well\n") }
    }
    return .done
  }

  private func requireSupport(of judgements: [Judgement]) throws(Unsupported) {
    let doubtful = judgements.enumerated().filter { $1.verdict != .supported }
    guard !doubtful.isEmpty else { return }
    throw Unsupported(claims: doubtful.map { ($0 + 1, $1.verdict) }, of: judgements.count)
  }

  private func show(
    _ comparison: Comparison, _ extent: MeanExtent?, _ path: String, on console: Console
  ) throws {
    let summary = RunSummary(comparison, extent: extent, width: console.outputWidth)
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
    words += precision?.words ?? ["--runs", "\(scenario.experiment.runs)"]
    words += ["--seed", "\(scenario.experiment.seed)"]
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
