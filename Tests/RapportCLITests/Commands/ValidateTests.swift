import Reports
import Testing

@testable import RapportCLI
@testable import Validation

@Suite("rapport validate")
struct ValidateTests {
  private static func check(_ name: String, _ band: Band, _ reading: Reading) -> Check {
    Check(name, .pattern, "Share of \(name)", source: "Somebody, 2012", band) { _ in reading }
  }

  private static let good = check("good", .near(1), Reading(1.125, standardError: 0.0625))
  private static let bad = check("bad", .inside(0.6...0.85), Reading(0.5))
  private static let missing = check("missing", .above(0), Reading.none)

  private func command(_ line: String) throws -> ValidateCommand {
    let parser = ArgumentParser(tool: RapportCLI.tool)
    guard case .command(let arguments) = try parser.parse(line.split(separator: " ").map(String.init)) else {
      throw UsageError(.unexpected(["a request of another kind"]), command: nil)
    }
    return try ValidateCommand(arguments)
  }

  private func run(_ checks: [Check], _ options: String = "") async throws -> (ExitCode, TestConsole) {
    var command = try command("validate " + options)
    command.checks = checks
    let console = TestConsole()
    return (try await command.run(on: console.console), console)
  }

  @Test("It takes a kind, a format and threads")
  func options() throws {
    let limits = try command("validate --only limit --format json --threads 3 --no-progress")
    #expect(Set(limits.checks.map(\.kind)) == [.limit])
    #expect(limits.format == .json && limits.threads == 3 && !limits.showsProgress)
    #expect(try command("validate").checks.count == Check.all.count)
    #expect(throws: UsageError.self) { try command("validate --only everything") }
  }

  @Test("It ends with 0 when all pass and with 1 when one fails")
  func exitCodes() async throws {
    #expect(try await run([Self.good]).0 == .done)
    #expect(try await run([Self.good, Self.bad]).0 == .failed)
    #expect(try await run([Self.missing]).0 == .failed)
  }

  @Test("The table names what failed, with its source, and keeps the kinds apart in the caption")
  func table() async throws {
    let output = try await run([Self.good, Self.bad, Self.missing]).1.output
    #expect(
      output == """
        check    kind     expected                  measured  standard error  verdict
        -------  -------  ------------------------  --------  --------------  -------
        good     pattern  1.000, 4 standard errors     1.125           0.063  pass
        bad      pattern  0.6000 to 0.8500            0.5000                  fail
        missing  pattern  > 0                              -                  fail

        1 of 3 checks passes: pattern 1/3.
          bad: Share of bad. Source: Somebody, 2012.
          missing: Share of missing. Source: Somebody, 2012.

        Only patterns set the model beside the world and may be called validation, those excepted whose
        figure sized a default. Invariants and limits say that the program computes what its equations say;
        fairness, that no constant decides the winner by itself.

        """)
  }

  @Test("CSV has a row for each check, with its band in numbers")
  func csv() async throws {
    let output = try await run([Self.good, Self.bad, Self.missing], "--format csv").1.output
    #expect(
      output == """
        check,kind,statement,source,expected,band_low,band_high,measured,standard_error,verdict
        good,pattern,Share of good,"Somebody, 2012",1,0.75,1.25,1.125,0.0625,pass
        bad,pattern,Share of bad,"Somebody, 2012",,0.6,0.85,0.5,,fail
        missing,pattern,Share of missing,"Somebody, 2012",,0,,,,fail

        """)
  }

  @Test("JSON has them under checks, and null for what is not defined")
  func json() async throws {
    let output = try await run([Self.missing], "--format json").1.output
    #expect(output.hasPrefix("{\n  \"passed\": 0,\n  \"failed\": 1,\n  \"caption\": \"Only patterns"))
    #expect(
      output.hasSuffix(
        """
          "checks": [
            {
              "name": "missing",
              "kind": "pattern",
              "statement": "Share of missing",
              "source": "Somebody, 2012",
              "expected": null,
              "band_low": 0.0,
              "band_high": null,
              "measured": null,
              "standard_error": null,
              "verdict": "fail"
            }
          ]
        }

        """))
  }
}
