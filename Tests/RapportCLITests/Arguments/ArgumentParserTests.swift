import Testing

@testable import RapportCLI

@Suite("Reading the command line")
struct ArgumentParserTests {
  private let parser = ArgumentParser(tool: RapportCLI.tool)

  private func parsed(_ line: String) throws -> ParsedArguments {
    let request = try parser.parse(line.split(separator: " ").map(String.init))
    guard case .command(let arguments) = request else {
      throw UsageError(.unexpected(["a request of another kind"]), command: nil)
    }
    return arguments
  }

  private func problem(_ words: [String]) -> UsageProblem? {
    do throws(UsageError) {
      _ = try parser.parse(words)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(
    "a value follows its option or an equals sign, before or after other words",
    arguments: ["run --runs 7 file", "run --runs=7 file", "run file --runs 7", "run file --runs=7"])
  func placement(line: String) throws {
    let arguments = try parsed(line)
    #expect(arguments[SharedOptions.runs] == 7)
    #expect(arguments.words == ["file"])
  }

  @Test("an option that is not given has no value")
  func absent() throws {
    let arguments = try parsed("run file")
    #expect(arguments[SharedOptions.runs] == nil)
    #expect(!arguments.has(SharedOptions.quiet))
    #expect(arguments.all(SharedOptions.strategies).isEmpty)
  }

  @Test("a repeatable option keeps its values in order")
  func repeatable() throws {
    let arguments = try parsed("run --strategy b file --strategy=a --set x.y=1 --set z==2")
    #expect(arguments.all(SharedOptions.strategies) == ["b", "a"])
    #expect(
      arguments.all(SharedOptions.settings) == [
        Assignment(path: "x.y", value: "1"), Assignment(path: "z", value: "=2"),
      ])
  }

  @Test("words after -- are no options")
  func terminator() throws {
    #expect(try parsed("check -- --plan -x -- -h").words == ["--plan", "-x", "--", "-h"])
  }

  @Test("a dash is a word")
  func dash() throws {
    #expect(try parsed("run -").words == ["-"])
  }

  @Test("an attached value may be anything, even empty or like an option")
  func attached() throws {
    #expect(try parsed("run f --out=--quiet")[RunCommand.output] == "--quiet")
    #expect(
      problem(["run", "f", "--strategy="])
        == .invalidValue(
          "", label: "--strategy <name>", expected: "a name", nearest: nil))
  }

  @Test(
    "help is given wherever it is asked for, even beside mistakes",
    arguments: ["run --help", "run -h", "run file --bogus -h", "run --runs zero --help", "help run"])
  func help(line: String) throws {
    guard case .help(let command) = try parser.parse(line.split(separator: " ").map(String.init)) else {
      Issue.record("not taken for a request for help")
      return
    }
    #expect(command?.name == "run")
  }

  @Test(
    "without a command the help of the tool is given", arguments: ["", "-h", "--help", "help", "--bogus -h"])
  func toolHelp(line: String) throws {
    guard case .help(nil) = try parser.parse(line.split(separator: " ").map(String.init)) else {
      Issue.record("not taken for a request for help")
      return
    }
  }

  @Test("the version is given with or without a command", arguments: [["--version"], ["run", "--version"]])
  func version(words: [String]) throws {
    guard case .version = try parser.parse(words) else {
      Issue.record("not taken for a request for the version")
      return
    }
  }

  @Test(
    "the script for a shell is given", arguments: [["bash"], ["zsh"], ["fish"]])
  func completion(shell: [String]) throws {
    guard case .completionScript(let found) = try parser.parse(["--generate-completion-script"] + shell)
    else {
      Issue.record("not taken for a request for a script")
      return
    }
    #expect([found.rawValue] == shell)
  }

  @Test(
    "a mistake is found for what it is",
    arguments: [
      (["rum", "x"], .unknownCommand("rum", nearest: "run")),
      (["simulate"], .unknownCommand("simulate", nearest: nil)),
      (["-"], .unknownCommand("-", nearest: nil)),
      (["help", "chekc"], .unknownCommand("chekc", nearest: "check")),
      (["--verison"], .unknownOption("--verison", nearest: "--version")),
      (["run", "f", "--thread", "2"], .unknownOption("--thread", nearest: "--threads")),
      (["run", "f", "--THREADS=2"], .unknownOption("--THREADS", nearest: "--threads")),
      (["run", "f", "-q"], .unknownOption("-q", nearest: nil)),
      (["explain", "--runs", "2"], .unknownOption("--runs", nearest: nil)),
      (["run", "f", "--runs"], .missingValue(label: "--runs <n>")),
      (["run", "f", "--out", "--quiet"], .missingValue(label: "--out <folder>")),
      (["run", "f", "--out", "--", "x"], .missingValue(label: "--out <folder>")),
      (["run", "f", "--quiet=yes"], .flagWithValue(option: "quiet", value: "yes")),
      (["run", "f", "--help=yes"], .flagWithValue(option: "help", value: "yes")),
      (["run", "f", "--runs", "1", "--runs=2"], .repeated(option: "runs", values: ["1", "2"])),
      (["run", "f", "--quiet", "--quiet"], .repeated(option: "quiet", values: [])),
      (["run"], .missingArgument("scenario")), (["check", "--plan"], .missingArgument("scenario")),
      (["run", ""], .emptyArgument("scenario")), (["run", "a", "b"], .unexpected(["b"])),
      (["explain", "a", "b", "c"], .unexpected(["b", "c"])), (["--version", "x"], .unexpected(["x"])),
      (["--", "run"], .unknownOption("--", nearest: nil)),
      (
        ["run", "f", "--format", "jsno"],
        .invalidValue("jsno", label: "--format <format>", expected: "table, csv or json", nearest: "json")
      ),
      (
        ["check", "f", "--format", "csv"],
        .invalidValue("csv", label: "--format <format>", expected: "table or json", nearest: nil)
      ),
    ] as [([String], UsageProblem)])
  func mistakes(words: [String], expected: UsageProblem) {
    #expect(problem(words) == expected)
  }

  @Test(
    "a value that cannot be read names what is allowed",
    arguments: [
      ("--runs", "0", "a whole number from 1 to 1,000,000"),
      ("--runs", "-5", "a whole number from 1 to 1,000,000"),
      ("--runs", "1e3", "a whole number from 1 to 1,000,000"),
      ("--runs", "+1", "a whole number from 1 to 1,000,000"),
      ("--runs", "99999999999999999999", "a whole number from 1 to 1,000,000"),
      ("--threads", "1025", "a whole number from 1 to 1,024"),
      ("--threads", "", "a whole number from 1 to 1,024"),
      ("--seed", "-1", "a whole number from 0 to 18446744073709551615"),
      ("--seed", "18446744073709551616", "a whole number from 0 to 18446744073709551615"),
      ("--out", "", "a folder"), ("--out", "-", "a folder"),
      ("--set", "trust", "path=value, such as model.trust.negativityBias=1"),
      ("--set", "=1", "path=value, such as model.trust.negativityBias=1"),
      ("--set", "a..b=1", "path=value, such as model.trust.negativityBias=1"),
    ])
  func invalid(option: String, value: String, expected: String) {
    guard case .invalidValue(let found, _, expected, nil) = problem(["run", "f", option, value]) else {
      Issue.record("accepted, or refused for another reason")
      return
    }
    #expect(found == value)
  }

  @Test("a seed may have all 64 bits")
  func largestSeed() throws {
    #expect(try parsed("run f --seed 18446744073709551615")[SharedOptions.seed] == .max)
  }
}
