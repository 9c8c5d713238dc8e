import Measurement

/// The result is written, but lacks runs that could not be simulated.
struct Incomplete: ReportedError {
  /// Numbers of the runs, from 1.
  let runs: [Int]
  /// The command line that makes the result.
  let command: String

  /// Nil where no run is missing.
  init?(_ comparison: Comparison, command: String) {
    guard !comparison.leftOut.isEmpty else { return nil }
    runs = comparison.leftOut.map { $0 + 1 }
    self.command = command
  }

  var message: String {
    let list = runs.map(String.init).joined(separator: ", ")
    return (runs.count == 1 ? "Run \(list) is" : "Runs \(list) are")
      + " left out of the result, as rapport broke twice while simulating it; to see it break: "
      + runs.map { "\(command) --only-run \($0)" }.joined(separator: "; ")
  }
  var exitCode: ExitCode { .failed }
}
