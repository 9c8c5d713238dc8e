import Reports

/// The result is written, but is not as precise as was wanted.
struct Imprecise: ReportedError {
  let message: String
  var exitCode: ExitCode { .failed }

  /// Nil where the goal is reached.
  init?(_ outcome: PrecisionOutcome) {
    if outcome.isReached { return nil }
    message = outcome.sentence
  }
}
