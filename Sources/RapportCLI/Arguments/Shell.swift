/// A shell for which completion can be set up.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Returns the script that the shell reads, made from the option table.
  func script(for tool: Tool) -> String {
    switch self {
    case .bash: BashCompletion.script(for: tool)
    case .zsh: ZshCompletion.script(for: tool)
    case .fish: FishCompletion.script(for: tool)
    }
  }
}

extension Command {
  /// All options a shell proposes.
  var completedOptions: [any CommandOption] { options + [CommonOptions.version, CommonOptions.help] }
}

extension Tool {
  /// The options that stand without a command.
  var completedOptions: [any CommandOption] {
    [CommonOptions.completionScript, CommonOptions.version, CommonOptions.help]
  }
}
