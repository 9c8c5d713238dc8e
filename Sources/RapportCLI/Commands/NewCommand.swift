import ScenarioFiles

/// `rapport new`: a commented scenario to start from.
struct NewCommand: RunnableCommand {
  static let output = Option(
    "out", .folder("folder"), default: "the current folder", help: "The folder to write the file to.")

  private static let argument = Positional(placeholder: "name", help: "The name of the scenario.")

  static let command = Command(
    name: "new",
    summary: "Write a commented starter scenario.",
    discussion: "The file is called after the scenario, with .json5 at the end. An existing file is never "
      + "overwritten.",
    argument: argument,
    options: [output])

  private static let suffix = ".json5"

  /// Without the suffix.
  let name: String
  let folder: String

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    let word = arguments.words[0]
    name = word.hasSuffix(Self.suffix) ? String(word.dropLast(Self.suffix.count)) : word
    guard Self.isFileName(name) else {
      throw .invalidArgument(
        word, placeholder: Self.argument.placeholder,
        expected: "letters, digits, '-', '_', '.' or spaces, not beginning with '.' or '-'")
    }
    folder = arguments[Self.output] ?? "."
  }

  /// The file to write.
  var path: String { folder == "." ? name + Self.suffix : FilePath.join(folder, name + Self.suffix) }

  func run(on console: Console) async throws -> ExitCode {
    if folder != "." { try OutputFile.makeFolders(folder) }
    try OutputFile.create(path, Array(StarterScenario.text(name: name).utf8))
    console.report("Wrote \(path). Next: rapport run \(ShellWord.quoted(path))\n")
    return .done
  }

  private static func isFileName(_ name: String) -> Bool {
    guard let first = name.first, first != ".", first != "-", first != " " else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || "-_. ".contains($0) }
  }
}
