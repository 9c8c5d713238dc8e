import Reports
import Testing

@testable import RapportCLI

@Suite("The commands take their options")
struct CommandTests {
  private func arguments(_ line: String) throws -> ParsedArguments {
    let parser = ArgumentParser(tool: RapportCLI.tool)
    guard case .command(let arguments) = try parser.parse(line.split(separator: " ").map(String.init)) else {
      throw UsageError(.unexpected(["a request of another kind"]), command: nil)
    }
    return arguments
  }

  @Test("run takes all of them")
  func run() throws {
    let command = try RunCommand(
      arguments(
        "run s.json5 --runs 9 --seed 7 --threads 2 --out o --strategy a --strategy b --set x=1 --format csv "
          + "--csv-dialect excel-eu --quiet"))
    #expect(command.scenario == "s.json5")
    #expect(command.runs == 9)
    #expect(command.seed == 7)
    #expect(command.threads == 2)
    #expect(command.folder == "o")
    #expect(command.strategies == ["a", "b"])
    #expect(command.settings == [Assignment(path: "x", value: "1")])
    #expect(command.format == .csv)
    #expect(command.dialect == .excelEU)
    #expect(command.isQuiet)
    #expect(!command.showsProgress)
  }

  @Test("run leaves to the scenario what is not given")
  func runDefaults() throws {
    let command = try RunCommand(arguments("run -"))
    #expect(command.scenario == "-")
    #expect(command.runs == nil)
    #expect(command.seed == nil)
    #expect(command.threads >= 1)
    #expect(command.folder == nil)
    #expect(command.format == .table)
    #expect(command.dialect == .standard)
    #expect(command.showsProgress)
  }

  @Test("no progress is not the same as quiet")
  func noProgress() throws {
    let command = try RunCommand(arguments("run f --no-progress"))
    #expect(!command.showsProgress)
    #expect(!command.isQuiet)
  }

  @Test("check takes several files, and with --plan what a plan depends on")
  func check() throws {
    let command = try CheckCommand(
      arguments("check a b --plan --runs 5 --threads 3 --strategy x --format json"))
    #expect(command.scenarios == ["a", "b"])
    #expect(command.printsPlan)
    #expect(command.runs == 5)
    #expect(command.threads == 3)
    #expect(command.strategies == ["x"])
    #expect(command.format == .json)
  }

  @Test("standard input cannot be checked twice")
  func inputTwice() throws {
    let arguments = try arguments("check - a -")
    #expect(throws: UsageProblem.unexpected(["-"])) { try CheckCommand(arguments) }
  }

  @Test(
    "new makes a file of the name",
    arguments: [
      ("new spring", "spring.json5"), ("new spring.json5", "spring.json5"), ("new a.b", "a.b.json5"),
      ("new spring --out x/y", "x/y/spring.json5"), ("new spring --out x/", "x/spring.json5"),
      ("new été", "été.json5"),
    ])
  func new(line: String, path: String) throws {
    #expect(try NewCommand(arguments(line)).path == path)
  }

  @Test(
    "new refuses a name that is no file name", arguments: ["../x", "a/b", ".x", ".json5", "a\u{7}b", "a:b"])
  func newName(name: String) throws {
    let arguments = try arguments("new \(name)")
    #expect(throws: UsageProblem.self) { try NewCommand(arguments) }
  }

  @Test("explain takes a parameter or none")
  func explain() throws {
    #expect(try ExplainCommand(arguments("explain trust.decay --format json")).parameter == "trust.decay")
    #expect(try ExplainCommand(arguments("explain")).parameter == nil)
  }
}
