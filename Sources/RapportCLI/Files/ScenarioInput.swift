import CampaignModel
import Reports
import ScenarioFiles

/// A scenario that has been read, with everything it was read from.
struct ScenarioInput {
  let scenario: Scenario
  /// The bytes of all files read, in the order in which they were asked for.
  let bytes: [UInt8]
  /// What is doubtful about it, in lines; empty when nothing is.
  let warnings: String

  /// The scenario has errors.
  struct Faulty: ReportedError {
    /// Every problem, a line each.
    let message: String
    let exitCode = ExitCode.badData
    // Each line says `file:line:column: error:` already, as editors expect.
    var report: String { message }
  }

  /// Reads a scenario and everything it refers to.
  ///
  /// - Parameters:
  ///   - path: The file, or `-` for standard input.
  ///   - settings: Values that replace the file's.
  ///   - console: Where standard input comes from.
  /// - Returns: The scenario, or nil if it has errors, and everything that is wrong or doubtful.
  /// - Throws: `FileError` if the file itself cannot be read.
  static func read(
    _ path: String, _ settings: [Assignment], console: Console
  ) throws -> (input: ScenarioInput?, diagnostics: Diagnostics) {
    let reads = Reads()
    let reader = ScenarioReader { name in
      do throws(FileError) {
        let bytes = try InputFile.read(name, console: console)
        reads.bytes += bytes
        return .success(bytes)
      } catch {
        reads.errors[name] = error
        return .failure(ReadFailure(path: name, reason: error.reason))
      }
    }
    do throws(ReadFailure) {
      let (scenario, diagnostics) = try reader.scenario(
        at: path, setting: settings.map { "\($0.path)=\($0.value)" })
      let input = scenario.map {
        ScenarioInput(scenario: $0, bytes: reads.bytes, warnings: diagnostics.lines)
      }
      return (input, diagnostics)
    } catch {
      throw reads.errors[error.path] ?? FileError.notReadableFile(path)
    }
  }

  /// Reads a scenario that must be without errors.
  static func require(_ path: String, _ settings: [Assignment], console: Console) throws -> ScenarioInput {
    let (input, diagnostics) = try read(path, settings, console: console)
    guard let input else { throw Faulty(message: diagnostics.lines) }
    return input
  }

  /// What a reader's closure has read.
  private final class Reads {
    var bytes: [UInt8] = []
    var errors: [String: FileError] = [:]
  }
}

extension Scenario {
  /// Returns the scenario with only some of its strategies, and with other runs and another seed, where given.
  func narrowed(
    to names: [String], runs: Int? = nil, seed: UInt64? = nil
  ) throws(UsageProblem) -> Scenario {
    var copy = self
    for name in names where !strategies.contains(where: { $0.name == name }) {
      let known = strategies.map(\.name)
      throw .invalidValue(
        name, label: "--strategy", expected: "one of " + known.joined(separator: ", "),
        nearest: NearestName.nearest(to: name, among: known))
    }
    if !names.isEmpty { copy.strategies = strategies.filter { names.contains($0.name) } }
    copy.experiment.runs = runs ?? copy.experiment.runs
    copy.experiment.seed = seed ?? copy.experiment.seed
    return copy
  }
}

extension Diagnostics {
  /// The problems, each line ended; empty when there are none.
  var lines: String {
    let text = rendered()
    return text.isEmpty ? "" : text + "\n"
  }
}
