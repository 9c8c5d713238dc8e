/// What is wrong with a command line.
enum UsageProblem: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case missingValue(label: String)
  case invalidValue(String, label: String, expected: String, nearest: String?)
  case flagWithValue(option: String, value: String)
  /// `values` is empty for a flag.
  case repeated(option: String, values: [String])
  case needs(option: String, other: String)
  case missingOption(label: String)
  /// `reason` says what the other option does instead.
  case contradicts(option: String, other: String, reason: String)
  case missingArgument(String)
  case emptyArgument(String)
  case unexpected([String])
  case invalidArgument(String, placeholder: String, expected: String)
}

/// A problem, and the command whose usage helps.
struct UsageError: Error, Equatable {
  let problem: UsageProblem
  /// The name of the command; nil before one is known.
  let command: String?

  init(_ problem: UsageProblem, command: String?) {
    self.problem = problem
    self.command = command
  }
}

extension UsageProblem {
  /// The problem in the user's words.
  var message: String {
    switch self {
    case .unknownCommand(let name, let nearest): "Unknown command '\(name)'" + Self.hint(nearest)
    case .unknownOption(let name, let nearest): "Unknown option '\(name)'" + Self.hint(nearest)
    case .missingValue(let label): "Missing value for '\(label)'"
    case .invalidValue(let value, let label, let expected, let nearest):
      "The value '\(value)' is invalid for '\(label)': expected \(expected)" + Self.hint(nearest)
    case .flagWithValue(let option, let value):
      "The option '--\(option)' takes no value, but '\(value)' was given"
    case .repeated(let option, let values):
      "The option '--\(option)' was given more than once"
        + (values.isEmpty ? "" : " (\(values.map { "'\($0)'" }.joined(separator: ", ")))")
    case .needs(let option, let other): "The option '--\(option)' needs '--\(other)'"
    case .missingOption(let label): "Missing expected argument '\(label)'"
    case .contradicts(let option, let other, let reason):
      "The option '--\(option)' contradicts '\(other)': \(reason)"
    case .missingArgument(let placeholder): "Missing expected argument '<\(placeholder)>'"
    case .emptyArgument(let placeholder): "The argument '<\(placeholder)>' is empty"
    case .unexpected(let words):
      (words.count == 1 ? "Unexpected argument " : "\(words.count) unexpected arguments: ")
        + words.map { "'\($0)'" }.joined(separator: ", ")
    case .invalidArgument(let value, let placeholder, let expected):
      "The value '\(value)' is invalid for '<\(placeholder)>': expected \(expected)"
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { ". Did you mean '\($0)'?" } ?? ""
  }
}

/// What stands on standard error after a usage error.
enum ErrorText {
  static func text(_ error: UsageError, tool: Tool) -> String {
    let command = error.command.flatMap(tool.command)
    let path = command.map { "\(tool.name) \($0.name)" } ?? tool.name
    return """
      Error: \(error.problem.message)
      \(HelpText.usage(command, tool: tool, heading: "Usage: "))
        See '\(path) --help' for more information.

      """
  }
}
