/// The command line of Rapport, as a function, so that tests run it in process.
public enum RapportCLI {
  /// The version of the tool.
  public static let version = "0.1.0"

  /// Every command; a new one is a file in `Commands` and a line here.
  static let commands: [any RunnableCommand.Type] = [
    RunCommand.self, ReportCommand.self, CheckCommand.self, NewCommand.self, ExplainCommand.self,
    SpreadCommand.self,
    ValidateCommand.self,
  ]

  static let tool = Tool(
    name: "rapport", version: version,
    overview: "Simulate social-media campaigns and compare what they cost and earn.",
    discussion:
      "Results go to standard output, everything else to standard error. Exit status: 0 done, 1 a check "
      + "said no or the run failed, 64 wrong usage, 65 bad scenario or data, 66 unreadable input, 73 cannot write, "
      + "130 interrupted, 143 terminated.",
    commands: commands.map { $0.command })

  /// Settles what belongs to the process as a whole; main calls it once, before anything else.
  public static func settleProcess() { Platform.returnLargeBlocks() }

  /// Does what the command line asks for and says on the console what came of it.
  ///
  /// - Parameters:
  ///   - arguments: The words of the command line after the name of the program.
  ///   - console: Where to read and write.
  /// - Returns: How the process is to end.
  public static func run(_ arguments: [String], console: Console) async -> ExitCode {
    do {
      return try await perform(ArgumentParser(tool: tool).parse(arguments), on: console)
    } catch let error as UsageError {
      console.report(ErrorText.text(error, tool: tool))
      return .usage
    } catch let error as FileError where error == .readerLeft {
      // `rapport explain | head`: the reader has what it wanted.
      return .done
    } catch let error as any ReportedError {
      console.report(error.report)
      return error.exitCode
    } catch {
      console.report("Error: \(error)\n")
      return .failed
    }
  }

  private static func perform(_ request: Request, on console: Console) async throws -> ExitCode {
    switch request {
    case .help(let command):
      try console.print(HelpText.text(command, tool: tool))
    case .version:
      try console.print("\(version)\n")
    case .completionScript(let shell):
      try console.print(shell.script(for: tool))
    case .command(let arguments):
      guard let type = commands.first(where: { $0.command.name == arguments.command }) else {
        preconditionFailure("the table lists a command that does not exist")
      }
      let command: any RunnableCommand
      do throws(UsageProblem) {
        command = try type.init(arguments)
      } catch {
        throw UsageError(error, command: arguments.command)
      }
      return try await command.run(on: console)
    }
    return .done
  }
}
