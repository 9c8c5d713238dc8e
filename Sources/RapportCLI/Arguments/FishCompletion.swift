/// Completion for fish 3.0 and later.
enum FishCompletion {
  static func script(for tool: Tool) -> String {
    let name = tool.name
    var lines = [
      "# Completion for fish. Load it with:",
      "#   \(name) --generate-completion-script fish | source",
      "",
      "function __\(name)_without_command",
      "  set -l words (commandline -opc)",
      "  test (count $words) -eq 1; or string match -q -- '-*' $words[2]",
      "end",
      "",
      "function __\(name)_with_command",
      "  set -l words (commandline -opc)",
      "  test (count $words) -ge 2; and test $words[2] = $argv[1]",
      "end",
      "",
      "complete -c \(name) -f",
    ]
    let bare = "complete -c \(name) -n __\(name)_without_command"
    for command in tool.commands {
      lines.append("\(bare) -a \(command.name) -d \(quoted(command.summary))")
    }
    lines.append("\(bare) -a help -d 'Show help for a command.'")
    lines += tool.completedOptions.map { "\(bare) \(words($0))" }
    for command in tool.commands {
      let start = "complete -c \(name) -n '__\(name)_with_command \(command.name)'"
      if command.argument?.completion == .files { lines.append("\(start) -F") }
      lines += command.completedOptions.map { "\(start) \(words($0))" }
    }
    let names = tool.commands.map(\.name).joined(separator: " ")
    lines.append("complete -c \(name) -n '__\(name)_with_command help' -a '\(names)'")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ option: any CommandOption) -> String {
    var words = "-l \(option.name)"
    if option.name == CommonOptions.help.name { words += " -s h" }
    if let value = option.value {
      words += value.completion == .files ? " -r -F" : " -x"
      if !value.choices.isEmpty {
        words += " -a '\(value.choices.joined(separator: " "))'"
      } else if value.completion == .folders {
        words += " -a '(__fish_complete_directories)'"
      }
    }
    return words + " -d " + quoted(option.summary)
  }

  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text {
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "'"
  }
}
