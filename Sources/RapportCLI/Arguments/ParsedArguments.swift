/// A command line that agrees with the option table.
struct ParsedArguments: Equatable, Sendable {
  /// The name of the command.
  let command: String
  /// The words that belong to no option, as many as the command allows.
  var words: [String] = []
  /// What was given for each option, in order; an empty text for a flag.
  private var texts: [String: [String]] = [:]

  init(command: String) { self.command = command }

  /// Returns the value of an option, or nil if it was not given.
  subscript<Value>(option: Option<Value>) -> Value? { all(option).last }

  /// Returns the values of a repeatable option in the order given.
  func all<Value>(_ option: Option<Value>) -> [Value] {
    (texts[option.name] ?? []).compactMap(option.kind.read)
  }

  /// Returns whether a flag or option was given.
  func has(_ option: any CommandOption) -> Bool { texts[option.name] != nil }

  /// Throws if any of `options` was given without the flag that gives it a meaning.
  func require(_ flag: Flag, for options: [any CommandOption]) throws(UsageProblem) {
    guard !has(flag) else { return }
    for option in options where has(option) {
      throw .needs(option: option.name, other: flag.name)
    }
  }

  /// Takes note of one option; the text has been accepted.
  mutating func record(_ option: any CommandOption, _ text: String = "") throws(UsageProblem) {
    if let earlier = texts[option.name]?.last, !option.isRepeatable {
      throw .repeated(option: option.name, values: option.value == nil ? [] : [earlier, text])
    }
    texts[option.name, default: []].append(text)
  }
}
