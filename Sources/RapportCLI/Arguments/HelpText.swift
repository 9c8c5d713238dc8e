/// Help in the layout of swift-argument-parser, wrapped to 80 columns.
enum HelpText {
  static let width = 80
  /// Where the explanations begin.
  static let labelWidth = 26

  /// Returns the help of a command, or of the tool.
  static func text(_ command: Command?, tool: Tool) -> String {
    var sections = ["OVERVIEW: " + wrapped(command?.summary ?? tool.overview, firstIndent: 10, indent: 0)]
    let discussion = command?.discussion ?? tool.discussion
    if !discussion.isEmpty { sections.append(wrapped(discussion, firstIndent: 0, indent: 0)) }
    sections.append(usage(command, tool: tool, heading: "USAGE: "))
    if let argument = command?.argument {
      sections.append("ARGUMENTS:\n" + row("<\(argument.placeholder)>", argument.help))
    }
    sections.append("OPTIONS:\n" + optionRows(command))
    if command == nil {
      let rows = tool.commands.map { row($0.name, $0.summary) }
      sections.append("SUBCOMMANDS:\n" + rows.joined(separator: "\n"))
      sections.append("  See '\(tool.name) help <subcommand>' for detailed help.")
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// Returns the line that shows how a command is written, under a heading of seven characters.
  static func usage(_ command: Command?, tool: Tool, heading: String) -> String {
    guard let command else { return "\(heading)\(tool.name) <subcommand>" }
    let options = command.options.map { option in
      let synopsis = option.label + (option.isRepeatable ? " ..." : "")
      return option.isRequired ? synopsis : "[\(synopsis)]"
    }
    let arguments = command.argument.map { [$0.synopsis] } ?? []
    let words = ["\(tool.name) \(command.name)"] + arguments + options
    return heading + wrapped(words, firstIndent: heading.count, indent: heading.count)
  }

  private static func optionRows(_ command: Command?) -> String {
    let own: [any CommandOption] = command?.options ?? [CommonOptions.completionScript]
    var rows = own.map { row($0.label, $0.help + notes($0.value)) }
    rows.append(row(CommonOptions.version.label, CommonOptions.version.help))
    rows.append(row("-h, " + CommonOptions.help.label, CommonOptions.help.help))
    return rows.joined(separator: "\n")
  }

  private static func notes(_ value: (any OptionValue)?) -> String {
    guard let value else { return "" }
    var notes: [String] = []
    if !value.choices.isEmpty { notes.append("values: " + value.choices.joined(separator: ", ")) }
    if let standard = value.standard { notes.append("default: " + standard) }
    return notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
  }

  private static func row(_ label: String, _ help: String) -> String {
    let start = "  " + label
    let text = wrapped(help, firstIndent: labelWidth, indent: labelWidth)
    let gap = labelWidth - start.count
    return start
      + (gap > 0 ? String(repeating: " ", count: gap) : "\n" + String(repeating: " ", count: labelWidth))
      + text
  }

  private static func wrapped(_ text: String, firstIndent: Int, indent: Int) -> String {
    wrapped(text.split(separator: " ").map(String.init), firstIndent: firstIndent, indent: indent)
  }

  /// Joins words by spaces, or by a line break and an indent where a line would be too long.
  private static func wrapped(_ words: [String], firstIndent: Int, indent: Int) -> String {
    var result = ""
    var column = firstIndent
    for word in words {
      if result.isEmpty {
        result = word
        column += word.count
      } else if column + 1 + word.count > width {
        result += "\n" + String(repeating: " ", count: indent) + word
        column = indent + word.count
      } else {
        result += " " + word
        column += 1 + word.count
      }
    }
    return result
  }
}
