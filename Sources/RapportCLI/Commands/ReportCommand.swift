import Reports

/// `rapport report`: the report of a result folder, made anew without simulating.
struct ReportCommand: RunnableCommand {
  static let command = Command(
    name: "report",
    summary: "Make the report of a result folder anew, without simulating.",
    discussion:
      "Reads the tables that rapport run has written and replaces the page, its charts and the manifest; the same "
      + "tables give the same report. Tables that were changed since are reported on as they are, with a warning.",
    argument: Positional(
      placeholder: "folder", completion: .folders, help: "A folder that rapport run has written."),
    options: [SharedOptions.quiet])

  let folder: String
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) throws(UsageProblem) {
    folder = arguments.words[0]
    isQuiet = arguments.has(SharedOptions.quiet)
  }

  func run(on console: Console) async throws -> ExitCode {
    let input = try ResultInput(folder)
    let target = try ResultFolder(folder)
    let files: [ResultFile]
    do throws(UnreadableFile) {
      files = try Report.files(input.tables, input.manifest)
    } catch {
      throw BrokenResult(folder: folder, problem: error)
    }
    console.interrupt.listen()
    try target.write(files, isCancelled: console.interrupt.isRequested)
    guard !isQuiet else { return .done }
    for name in input.changed {
      console.report(
        "Warning: \(FilePath.join(folder, name)) has changed since it was written; the report shows what it holds now.\n"
      )
    }
    try console.print("Report: \(FilePath.join(folder, Report.pageName))\n")
    return .done
  }
}
