/// What the command line knows of a command.
struct Command: Sendable {
  let name: String
  /// One sentence.
  let summary: String
  /// More, or empty.
  var discussion = ""
  /// Nil for a command that takes options alone.
  var argument: Positional?
  var options: [any CommandOption]
}

/// The words of a command that belong to no option.
struct Positional: Sendable {
  /// How many there may be.
  enum Arity: Sendable {
    case one, optional, oneOrMore
  }

  let placeholder: String
  var arity = Arity.one
  var completion = Completion.nothing
  let help: String

  /// The words as they stand in a usage line.
  var synopsis: String {
    switch arity {
    case .one: "<\(placeholder)>"
    case .optional: "[<\(placeholder)>]"
    case .oneOrMore: "<\(placeholder)> ..."
    }
  }
}

/// The program as a whole.
struct Tool: Sendable {
  let name: String
  let version: String
  let overview: String
  let discussion: String
  let commands: [Command]

  func command(_ name: String) -> Command? { commands.first { $0.name == name } }
}

/// What every program of its kind understands, beside its commands.
enum CommonOptions {
  static let help = Flag("help", help: "Show help information.")
  static let version = Flag("version", help: "Show the version.")
  static let completionScript = Option(
    "generate-completion-script", .choice("shell", Shell.allCases),
    help: "Print a script that teaches the shell to complete commands and options.")
}
