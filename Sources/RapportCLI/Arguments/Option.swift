/// A row of the option table, from which parsing, help, hints and shell completion are made.
protocol CommandOption: Sendable {
  /// The name after the two dashes.
  var name: String { get }
  /// What it does; the first sentence says it all in short.
  var help: String { get }
  /// Whether it may be given more than once.
  var isRepeatable: Bool { get }
  /// Whether it must be given.
  var isRequired: Bool { get }
  /// What follows the name; nil for a flag.
  var value: (any OptionValue)? { get }
}

extension CommandOption {
  /// The option as it stands in help and errors: `--runs <n>` or `--quiet`.
  var label: String { value.map { "--\(name) <\($0.placeholder)>" } ?? "--\(name)" }

  /// The first sentence of the help.
  var summary: String {
    help.firstRange(of: ". ").map { help[..<$0.lowerBound] + "." } ?? help
  }
}

/// What can be said of an option's value without knowing its type.
protocol OptionValue: Sendable {
  var placeholder: String { get }
  var expectation: String { get }
  var choices: [String] { get }
  var completion: Completion { get }
  /// What holds when the option is not given, for the help text.
  var standard: String? { get }
  /// Whether the text can be read.
  func accepts(_ text: String) -> Bool
}

/// An option with a value.
struct Option<Value: Sendable>: CommandOption {
  let name: String
  let help: String
  let isRepeatable: Bool
  let isRequired: Bool
  let kind: ValueKind<Value>
  let standard: String?

  init(
    _ name: String, _ kind: ValueKind<Value>, isRepeatable: Bool = false, isRequired: Bool = false,
    default standard: String? = nil, help: String
  ) {
    self.name = name
    self.kind = kind
    self.isRepeatable = isRepeatable
    self.isRequired = isRequired
    self.standard = standard
    self.help = help
  }

  var value: (any OptionValue)? { self }
}

extension Option: OptionValue {
  var placeholder: String { kind.placeholder }
  var expectation: String { kind.expectation }
  var choices: [String] { kind.choices }
  var completion: Completion { kind.completion }
  func accepts(_ text: String) -> Bool { kind.read(text) != nil }
}

/// An option without a value.
struct Flag: CommandOption {
  let name: String
  let help: String

  init(_ name: String, help: String) {
    self.name = name
    self.help = help
  }

  var isRepeatable: Bool { false }
  var isRequired: Bool { false }
  var value: (any OptionValue)? { nil }
}
