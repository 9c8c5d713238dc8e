/// Completion for zsh, by its function `_arguments`.
enum ZshCompletion {
  static func script(for tool: Tool) -> String {
    let commands = tool.commands.map { "'\($0.name):\(quoted($0.summary))'" }
    return """
      #compdef \(tool.name)
      # Completion for zsh. Write it to a file called _\(tool.name) in a folder of $fpath, or load it with:
      #   source <(\(tool.name) --generate-completion-script zsh)

      _\(tool.name)() {
        local -a commands
        commands=(
      \(commands.map { "    \($0)\n" }.joined())    'help:Show help for a command.'
        )
        if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
          _describe 'command' commands
          return
        fi
        if [[ $words[2] == -* ]]; then
          _arguments \\
      \(arguments(tool.completedOptions))
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
        help)
          _describe 'command' commands
          ;;
      \(tool.commands.map(branch).joined())  esac
      }

      if [[ $funcstack[1] == _\(tool.name) ]]; then
        _\(tool.name) "$@"
      else
        compdef _\(tool.name) \(tool.name)
      fi

      """
  }

  private static func branch(_ command: Command) -> String {
    let specifications = [arguments(command.completedOptions)] + words(command.argument)
    return """
        \(command.name))
          _arguments -S \\
      \(specifications.joined(separator: " \\\n"))
          ;;

      """
  }

  private static func words(_ argument: Positional?) -> [String] {
    guard let argument else { return [] }
    let position =
      switch argument.arity {
      case .one: "1:"
      case .optional: "1::"
      case .oneOrMore: "*:"
      }
    return ["      '\(position)\(quoted(argument.placeholder)):\(action([], argument.completion))'"]
  }

  /// Returns one line for each option: `'--runs=[How many.]:n: '`.
  private static func arguments(_ options: [any CommandOption]) -> String {
    let lines = options.map { option in
      let start = option.isRepeatable ? "*" : ""
      let help = "[\(quoted(option.summary))]"
      guard let value = option.value else { return "'\(start)--\(option.name)\(help)'" }
      let what = quoted(value.placeholder) + ":" + action(value.choices, value.completion)
      return "'\(start)--\(option.name)=\(help):\(what)'"
    }
    return lines.map { "      \($0)" }.joined(separator: " \\\n")
  }

  private static func action(_ choices: [String], _ completion: Completion) -> String {
    if !choices.isEmpty { return "(\(choices.joined(separator: " ")))" }
    switch completion {
    case .nothing: return " "
    case .files: return "_files"
    case .folders: return "_files -/"
    }
  }

  /// Escapes what ends a text in a specification, and the quotation mark around it.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "'": result += "'\\''"
      case "[", "]", ":", "\\": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }
}
