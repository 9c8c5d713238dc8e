/// An error that the user is told in full by its message and its exit code.
protocol ReportedError: Error {
  /// What is wrong, where, and what to do about it; no line break at its end.
  var message: String { get }
  /// What stands on standard error: the message as one sentence after `Error: `, unless it has a form of its own.
  var report: String { get }
  /// How the process ends.
  var exitCode: ExitCode { get }
}

extension ReportedError {
  var report: String { "Error: \(message)\n" }
}
