import Measurement

/// The result is written, but lacks runs that could not be simulated.
struct Incomplete: ReportedError {
  /// Numbers of the runs, from 1.
  let runs: [Int]
  /// Numbers of the runs, from 1, whose twin alone is missing.
  let twins: [Int]
  /// The command line that makes the result.
  let command: String

  /// Nil where no run is missing.
  init?(_ comparison: Comparison, command: String) {
    guard !comparison.leftOut.isEmpty || !comparison.leftOutTwins.isEmpty else { return nil }
    runs = comparison.leftOut.map { $0 + 1 }
    twins = comparison.leftOutTwins.map { $0 + 1 }
    self.command = command
  }

  var message: String {
    let worlds = runs.map { "run \($0)" } + twins.map { "the twin of run \($0)" }
    return
      "Left out of the result, as rapport broke twice while simulating it: \(worlds.joined(separator: ", ")); to see"
      + " it break: " + (runs + twins).map { "\(command) --only-run \($0)" }.joined(separator: "; ")
  }
  var exitCode: ExitCode { .failed }
}
