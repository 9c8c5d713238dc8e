/// A command: its row in the table, and what it does.
protocol RunnableCommand: Sendable {
  /// What parsing, help and completion know of it.
  static var command: Command { get }

  /// Takes its options and checks them against each other.
  init(_ arguments: ParsedArguments) throws(UsageProblem)

  /// Does the work; results go to the output of the console, the rest to its diagnostics.
  func run(on console: Console) async throws -> ExitCode
}
