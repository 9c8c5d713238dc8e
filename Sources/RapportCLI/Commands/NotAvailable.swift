/// The command is in the table but its work is not connected.
struct NotAvailable: ReportedError, Equatable {
  let command: String
  var message: String { "The command '\(command)' is not available in this version" }
  var exitCode: ExitCode { .failed }
}

extension RunnableCommand {
  /// Ends a command whose work is not connected.
  func notAvailable() throws -> ExitCode { throw NotAvailable(command: Self.command.name) }
}
