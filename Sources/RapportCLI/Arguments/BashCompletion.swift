/// Completion for bash 3.2 and later; files and folders are left to readline (`-o default`).
enum BashCompletion {
  static func script(for tool: Tool) -> String {
    let commands = (tool.commands.map(\.name) + ["help"]).joined(separator: " ")
    return """
      # Completion for bash. Load it with:
      #   source <(\(tool.name) --generate-completion-script bash)

      _\(tool.name)() {
        local cur="${COMP_WORDS[COMP_CWORD]}"
        local prev="${COMP_WORDS[COMP_CWORD-1]}"
        local command="${COMP_WORDS[1]}"
        COMPREPLY=()
        # bash takes --name=value for three words.
        if [[ $cur == "=" ]]; then
          cur=""
        elif [[ $prev == "=" ]]; then
          prev="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        if (( COMP_CWORD == 1 )); then
          COMPREPLY=($(compgen -W "\(commands) \(names(tool.completedOptions))" -- "$cur"))
          return
        fi
        case "$command" in
        --\(CommonOptions.completionScript.name))
          COMPREPLY=($(compgen -W "\(Shell.allCases.map(\.rawValue).joined(separator: " "))" -- "$cur"))
          ;;
        help)
          COMPREPLY=($(compgen -W "\(tool.commands.map(\.name).joined(separator: " "))" -- "$cur"))
          ;;
      \(tool.commands.map(branch).joined())  esac
      }

      complete -o default -F _\(tool.name) \(tool.name)

      """
  }

  private static func names(_ options: [any CommandOption]) -> String {
    options.map { "--\($0.name)" }.joined(separator: " ")
  }

  private static func branch(_ command: Command) -> String {
    var lines = ["\(command.name))", "  case \"$prev\" in"]
    for option in command.options {
      guard let value = option.value else { continue }
      let reply =
        if !value.choices.isEmpty {
          "COMPREPLY=($(compgen -W \"\(value.choices.joined(separator: " "))\" -- \"$cur\")); "
        } else if value.completion == .folders {
          "compopt -o dirnames +o default 2>/dev/null; "
        } else {
          ""
        }
      lines.append("  --\(option.name)) \(reply)return ;;")
    }
    lines += [
      "  esac", "  if [[ $cur == -* ]]; then",
      "    COMPREPLY=($(compgen -W \"\(names(command.completedOptions))\" -- \"$cur\"))", "  fi", "  ;;",
    ]
    return lines.map { "  \($0)\n" }.joined()
  }
}
