import ScenarioFiles

/// What a command line asks for.
enum Request: Sendable {
  /// The help of a command, or of the tool.
  case help(Command?)
  case version
  case completionScript(Shell)
  case command(ParsedArguments)
}

/// Reads a command line by the option table, in the conventions of swift-argument-parser: `--name value` and
/// `--name=value` in any order with other words, `--` before words that are no options, `-` as a plain word.
struct ArgumentParser: Sendable {
  let tool: Tool

  func parse(_ arguments: [String]) throws(UsageError) -> Request {
    guard let first = arguments.first else { return .help(nil) }
    if first == "help" { return try help(arguments.dropFirst()) }
    if first.hasPrefix("-"), first != "-" {
      do throws(UsageProblem) {
        return try withoutCommand(arguments)
      } catch {
        throw UsageError(error, command: nil)
      }
    }
    guard let command = tool.command(first) else { throw unknownCommand(first) }
    do throws(UsageProblem) {
      return try parse(arguments.dropFirst(), of: command)
    } catch {
      throw UsageError(error, command: command.name)
    }
  }

  private func help(_ words: ArraySlice<String>) throws(UsageError) -> Request {
    guard let name = words.first(where: { !$0.hasPrefix("-") }) else { return .help(nil) }
    guard let command = tool.command(name) else { throw unknownCommand(name) }
    return .help(command)
  }

  private func unknownCommand(_ name: String) -> UsageError {
    let nearest = NearestName.nearest(to: name, among: tool.commands.map(\.name) + ["help"])
    return UsageError(.unknownCommand(name, nearest: nearest), command: nil)
  }

  /// Reads the options that stand alone.
  private func withoutCommand(_ arguments: [String]) throws(UsageProblem) -> Request {
    if Self.asksForHelp(arguments[...]) { return .help(nil) }
    let script = CommonOptions.completionScript
    var words = arguments[...]
    guard let found = try nextOption(&words, among: [script, CommonOptions.version, CommonOptions.help])
    else {
      throw .unexpected(Array(words))
    }
    guard words.isEmpty else { throw .unexpected(Array(words)) }
    return script.kind.read(found.text).map { .completionScript($0) } ?? .version
  }

  private func parse(_ arguments: ArraySlice<String>, of command: Command) throws(UsageProblem) -> Request {
    if Self.asksForHelp(arguments) { return .help(command) }
    let known = command.options + [CommonOptions.version, CommonOptions.help]
    var parsed = ParsedArguments(command: command.name)
    var rest = arguments
    while let word = rest.first {
      if word == "--" {
        parsed.words += rest.dropFirst()
        break
      }
      if let (option, text) = try nextOption(&rest, among: known) {
        if option.name == CommonOptions.version.name { return .version }
        try parsed.record(option, text)
      } else {
        parsed.words.append(rest.removeFirst())
      }
    }
    try checkCount(of: parsed.words, for: command.argument)
    for option in command.options where option.isRequired && !parsed.has(option) {
      throw .missingOption(label: option.label)
    }
    return .command(parsed)
  }

  /// Takes an option and its value off the front, or returns nil if a plain word stands there.
  private func nextOption(
    _ words: inout ArraySlice<String>, among options: [any CommandOption]
  ) throws(UsageProblem) -> (option: any CommandOption, text: String)? {
    guard let word = words.first, word.hasPrefix("-"), word != "-" else { return nil }
    words.removeFirst()
    let sign = word.firstIndex(of: "=")
    let name = String(word[..<(sign ?? word.endIndex)])
    let attached = sign.map { String(word[word.index(after: $0)...]) }
    guard let option = options.first(where: { "--\($0.name)" == name }) else {
      // Without the dashes, which would make short names look alike.
      let nearest = NearestName.nearest(to: String(name.drop { $0 == "-" }), among: options.map(\.name))
      throw .unknownOption(name, nearest: nearest.map { "--\($0)" })
    }
    guard let value = option.value else {
      if let attached { throw .flagWithValue(option: option.name, value: attached) }
      return (option, "")
    }
    guard let text = attached ?? Self.takeValue(&words) else { throw .missingValue(label: option.label) }
    guard value.accepts(text) else {
      throw .invalidValue(
        text, label: option.label, expected: value.expectation,
        nearest: NearestName.nearest(to: text, among: value.choices))
    }
    return (option, text)
  }

  /// Takes the next word unless it looks like an option.
  ///
  /// A negative number does not: the range of the option will say why it is wrong.
  private static func takeValue(_ words: inout ArraySlice<String>) -> String? {
    guard let word = words.first else { return nil }
    let isOption = word.hasPrefix("-") && word != "-" && word.dropFirst().first?.isNumber != true
    return isOption ? nil : words.removeFirst()
  }

  private func checkCount(of words: [String], for argument: Positional?) throws(UsageProblem) {
    guard let argument else {
      if !words.isEmpty { throw .unexpected(words) }
      return
    }
    if words.isEmpty, argument.arity != .optional { throw .missingArgument(argument.placeholder) }
    if words.count > 1, argument.arity != .oneOrMore { throw .unexpected(Array(words.dropFirst())) }
    if words.contains("") { throw .emptyArgument(argument.placeholder) }
  }

  private static func asksForHelp(_ words: ArraySlice<String>) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "-h" || $0 == "--\(CommonOptions.help.name)" }
  }
}
