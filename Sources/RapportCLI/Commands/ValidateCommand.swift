import Reports
import Validation

/// `rapport validate`: invariants, limits, patterns and fairness of the model, measured now.
struct ValidateCommand: RunnableCommand {
  static let only = Option(
    "only", .choice("kind", Check.Kind.allCases), default: "all",
    help: "The kind of checks to make.")

  static let command = Command(
    name: "validate",
    summary: "Measure the limits and patterns of the model, each with its band and verdict.",
    discussion:
      "Takes about half a minute on two processors. Invariants must hold exactly; limits have an answer in theory, "
      + "to be met within four standard errors; patterns were observed in the world, and they alone are validation; "
      + "fairness asks that no constant decides the winner. Exit status 1 if a check fails.",
    options: [SharedOptions.format, SharedOptions.threads, only, SharedOptions.noProgress])

  let format: OutputFormat
  let threads: Int
  /// What is to be checked.
  var checks: [Check]
  let showsProgress: Bool

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    format = arguments[SharedOptions.format] ?? .table
    threads = arguments[SharedOptions.threads] ?? Platform.processorCount
    let kind = arguments[Self.only]
    checks = Check.all.filter { kind == nil || $0.kind == kind }
    showsProgress = !arguments.has(SharedOptions.noProgress)
  }

  func run(on console: Console) async throws -> ExitCode {
    console.interrupt.listen()
    let progress = ProgressDisplay(
      "validate", total: checks.count, unit: "checks", console: console, isWanted: showsProgress)
    let results: [CheckResult]
    do throws(ChecksInterrupted) {
      defer { progress.finish() }
      results = try await Check.judge(
        checks, threads: threads, isInterrupted: console.interrupt.isRequested
      ) { progress.advance() }
    } catch {
      throw Stopped(finished: error.finished, of: checks.count, "checks", by: console.interrupt)
    }
    let report = CheckReport(results)
    switch format {
    case .table: try console.print(report.text(emphasized: console.outputStyle.bold))
    case .csv: try console.print(report.csv)
    case .json: try console.print(JSONWriter.text(report.json) + "\n")
    }
    return report.failed.isEmpty ? .done : .failed
  }
}
