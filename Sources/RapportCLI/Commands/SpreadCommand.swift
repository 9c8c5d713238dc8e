import Networks
import Reports
import ScenarioFiles

/// `rapport spread`: the expected reach of given seeds on a network.
struct SpreadCommand: RunnableCommand {
  /// How something spreads.
  enum Model: String, CaseIterable, Sendable {
    case ic, wc, lt
  }

  static let network = Option(
    "network", .file("file"), isRequired: true,
    help:
      "An edge list, or - for standard input. A line 'u v' or 'u v p' is an arc along which u reaches v; parallel "
      + "lines are parallel arcs, and self-loops are dropped.")
  static let undirected = Flag("undirected", help: "Take each line for two arcs, one each way.")
  static let model = Option(
    "model", .choice("model", Model.allCases), isRequired: true,
    help:
      "How it spreads. ic is the independent cascade; wc the weighted cascade, with probability 1/in-degree of its "
      + "target on each arc; lt the linear threshold model, with weight 1/in-degree of its target on each arc."
  )
  static let probability = Option(
    "probability", .probability("p"), default: "the file's third column",
    help: "The probability of every arc, for --model ic.")
  static let seeds = Option(
    "seeds", .identifiers("ids"), isRequired: true,
    help: "Who has it from the beginning: ids of the file, separated by commas. Repeated ids count once.")
  static let runs = Option(
    "runs", .integer("n", in: 1...1_000_000), default: "10,000", help: "How many cascades to simulate.")
  static let seed = Option(
    "seed", .seed("seed"), default: "1", help: SharedOptions.seed.help)

  static let command = Command(
    name: "spread",
    summary: "Estimate how many people given seeds reach on a network.",
    options: [
      network, undirected, model, probability, seeds, runs, seed, SharedOptions.threads, SharedOptions.format,
      SharedOptions.dialect, SharedOptions.quiet, SharedOptions.noProgress,
    ])

  /// A path, or `-`.
  let network: String
  let isUndirected: Bool
  let model: Model
  /// Nil where the file or the model decides.
  let probability: Double?
  let ids: [Int]
  let runs: Int
  let seed: UInt64
  let threads: Int
  let format: OutputFormat
  let dialect: CSVDialect
  let showsProgress: Bool

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    guard let network = arguments[Self.network], let model = arguments[Self.model],
      let ids = arguments[Self.seeds]
    else { preconditionFailure("required options were given") }
    self.network = network
    self.model = model
    self.ids = ids
    isUndirected = arguments.has(Self.undirected)
    probability = arguments[Self.probability]
    runs = arguments[Self.runs] ?? 10_000
    seed = arguments[Self.seed] ?? 1
    threads = arguments[SharedOptions.threads] ?? Platform.processorCount
    format = arguments[SharedOptions.format] ?? .table
    dialect = arguments[SharedOptions.dialect] ?? .standard
    showsProgress = !arguments.has(SharedOptions.quiet) && !arguments.has(SharedOptions.noProgress)
    guard probability == nil || model == .ic else {
      throw .contradicts(
        option: Self.probability.name, other: "--model \(model.rawValue)",
        reason: "it gives every arc 1/in-degree of its target")
    }
  }

  func run(on console: Console) async throws -> ExitCode {
    let file = try NetworkInput.read(
      network, undirected: isUndirected,
      weights: model == .ic && probability == nil ? .probabilities : .ignored,
      console: console)
    let seeds = try people(in: file)
    console.interrupt.listen()
    let graph = file.graph
    switch (model, probability) {
    case (.ic, let probability?):
      try await show(IndependentCascade(graph, probability: probability), from: seeds, on: console)
    case (.ic, nil): try await show(IndependentCascade(weightsOf: graph), from: seeds, on: console)
    case (.wc, _): try await show(IndependentCascade.weighted(graph), from: seeds, on: console)
    case (.lt, _): try await show(LinearThreshold(graph), from: seeds, on: console)
    }
    return .done
  }

  /// The people who have the ids of the seeds, each once.
  private func people(in file: EdgeListFile) throws(UnknownSeeds) -> [Int32] {
    let unknown = ids.filter { file.person(withID: $0) == nil }
    guard unknown.isEmpty else { throw UnknownSeeds(unknown, in: file, at: network) }
    return Set(ids.compactMap { file.person(withID: $0).map(Int32.init) }).sorted()
  }

  private func show(_ cascade: some Cascade, from seeds: [Int32], on console: Console) async throws {
    let progress = ProgressDisplay(
      FilePath.split(network).name, total: runs, unit: "runs", console: console, isWanted: showsProgress)
    defer { progress.finish() }
    let start = console.now()
    let sample: [CascadeRun]
    do throws(CascadeInterrupted) {
      sample = try await cascade.sample(
        from: seeds, runs: runs, seed: seed, threads: threads, isInterrupted: console.interrupt.isRequested,
        advance: progress.advance)
    } catch {
      throw Stopped(finished: error.finished, of: runs, "runs", by: console.interrupt)
    }
    let seconds = (console.now() - start) / .seconds(1)
    progress.finish()
    guard
      let summary = SpreadSummary(
        model: model.rawValue, probability: probability, description: description,
        people: cascade.graph.count,
        arcs: cascade.graph.arcCount, seeds: seeds.count, seed: seed, sizes: sample.map { Double($0.size) },
        rounds: sample.map { Double($0.rounds) }, attempts: sample.reduce(0) { $0 + $1.attempts })
    else { preconditionFailure("there is at least one run") }
    switch format {
    case .table:
      try console.print(summary.text(width: console.outputWidth, emphasized: console.outputStyle.bold))
    case .json: try console.print(summary.json(seconds: seconds))
    case .csv: try console.print(summary.csv(dialect: dialect))
    }
  }

  private var description: String {
    switch (model, probability) {
    case (.ic, let probability?):
      "Independent cascade with probability \(ShortestNumber.text(probability)) on every arc"
    case (.ic, nil): "Independent cascade with the file's probability on each arc"
    case (.wc, _): "Weighted cascade: probability 1/in-degree of its target on each arc"
    case (.lt, _): "Linear threshold with weight 1/in-degree of its target on each arc"
    }
  }
}

/// Seeds are not in the network.
private struct UnknownSeeds: ReportedError {
  let message: String
  let exitCode = ExitCode.badData

  init(_ unknown: [Int], in file: EdgeListFile, at path: String) {
    let first = unknown[0]
    let others = unknown.count > 1 ? " (nor have \(NumberFormat.integer(unknown.count - 1)) other seeds)" : ""
    message =
      "--seeds names \(first), which no line of \(path) has\(others); its ids go from \(file.ids.first ?? 0) to "
      + "\(file.ids.last ?? 0), and the nearest is \(file.nearestID(to: first) ?? 0)"
  }
}
