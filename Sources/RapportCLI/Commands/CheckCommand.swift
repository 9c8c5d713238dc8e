import CampaignModel
import Experiments
import Reports
import ScenarioFiles

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
    var findings: [Finding] = []
    for path in scenarios {
      let (input, diagnostics) = try ScenarioInput.read(path, settings, console: console)
      var plan: RunPlan?
      if printsPlan, let scenario = input?.scenario {
        do throws(UsageProblem) {
          plan = RunPlan(try scenario.narrowed(to: strategies, runs: runs), threads: threads)
        } catch {
          throw UsageError(error, command: Self.command.name)
        }
      }
      findings.append(Finding(path: path, scenario: input?.scenario, diagnostics: diagnostics, plan: plan))
    }
    switch format {
    case .json: try console.print(JSONWriter.text(.array(findings.map(\.json))) + "\n")
    default:
      console.report(findings.map { $0.diagnostics.lines }.joined())
      try console.print(findings.map(\.text).joined())
    }
    return findings.contains { $0.diagnostics.hasErrors } ? .badData : .done
  }
}

/// What was found about one file.
private struct Finding {
  let path: String
  let scenario: Scenario?
  let diagnostics: Diagnostics
  let plan: RunPlan?

  /// One line on the file, and the plan where it is wanted.
  var text: String {
    let shown = TerminalText.escaped(path)
    guard let scenario else { return "\(shown): \(Self.count(diagnostics.errorCount, "error"))\n" }
    let warnings = diagnostics.warningCount > 0 ? ", \(Self.count(diagnostics.warningCount, "warning"))" : ""
    let size = NumberFormat.integer(scenario.population.size)
    let line =
      "\(shown): good\(warnings); \(size) people, \(Self.count(scenario.strategies.count, "strategy", "strategies"))"
      + " and the control, \(Self.count(plan?.runs ?? scenario.experiment.runs, "run"))\n"
    return line + (plan.map(Self.text) ?? "")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(NumberFormat.integer(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  private static func text(_ plan: RunPlan) -> String {
    let share = NumberFormat.percent(plan.twinSeconds / plan.seconds, decimals: 0)
    let twins =
      plan.twins > 0
      ? ", and \(count(plan.twins, "twin")) (\(share) of the time) to tell doubt from luck" : ""
    return """
        runs        \(NumberFormat.integer(plan.runs)) \(plan.runs == 1 ? "world" : "worlds")\(twins); \(NumberFormat.integer(plan.simulations)) simulations
        encounters  about \(scaled(plan.encounters, [("million", 1e6), ("billion", 1e9)])) in all
        time        about \(time(plan.seconds)) on \(count(plan.threads, "thread"))
        memory      about \(size(plan.memoryBytes))
        disk        about \(size(plan.diskBytes)), and \(size(plan.workingDiskBytes)) more as long as the work lasts
      """ + "\n"
  }

  /// Seconds to two digits, and more time than that as a progress line tells it.
  private static func time(_ seconds: Double) -> String {
    seconds < 90
      ? NumberFormat.significant(seconds, digits: 2) + " s" : ProgressLine.words(for: .seconds(seconds))
  }

  private static func size(_ bytes: Double) -> String { scaled(bytes, [("MiB", 0x1p20), ("GiB", 0x1p30)]) }

  /// Writes a number to two digits in the largest of some ascending units of which there is one, else in the first.
  private static func scaled(_ number: Double, _ units: [(name: String, size: Double)]) -> String {
    let unit = units.last { number >= $0.size } ?? units[0]
    return "\(NumberFormat.significant(number / unit.size, digits: 2)) \(unit.name)"
  }

  var json: JSONNode {
    let problems = diagnostics.sorted.map { diagnostic -> JSONNode in
      [
        "file": .string(diagnostic.position.file), "line": .integer(diagnostic.position.line),
        "column": .integer(diagnostic.position.column), "severity": .string(diagnostic.severity.rawValue),
        "message": .string(diagnostic.message),
      ]
    }
    var members: [JSONNode.Member] = [
      .init("file", .string(path)), .init("good", .boolean(scenario != nil)),
      .init("problems", .array(problems)),
    ]
    if let plan {
      members.append(
        .init(
          "plan",
          [
            "runs": .integer(plan.runs), "twins": .integer(plan.twins),
            "simulations": .integer(plan.simulations),
            "encounters": .number(plan.encounters), "seconds": .number(plan.seconds),
            "twin_seconds": .number(plan.twinSeconds),
            "threads": .integer(plan.threads), "memory_bytes": .number(plan.memoryBytes),
            "disk_bytes": .number(plan.diskBytes), "working_disk_bytes": .number(plan.workingDiskBytes),
          ]))
    }
    return .object(members)
  }
}
