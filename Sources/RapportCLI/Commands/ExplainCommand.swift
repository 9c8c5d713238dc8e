import Reports

/// `rapport explain`: what is known of a parameter of the model.
struct ExplainCommand: RunnableCommand {
  static let command = Command(
    name: "explain",
    summary: "Show the unit, default, range, source and confidence of a parameter, or list all.",
    argument: Positional(
      placeholder: "parameter", arity: .optional,
      help: "The name of a parameter; without one, all are listed."),
    options: [SharedOptions.format])

  /// Nil for all.
  let parameter: String?
  let format: OutputFormat

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    parameter = arguments.words.first
    format = arguments[SharedOptions.format] ?? .table
  }

  func run(on console: Console) async throws -> ExitCode {
    try notAvailable()
  }
}
