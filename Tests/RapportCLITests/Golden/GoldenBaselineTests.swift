import CampaignModel
import Experiments
import Measurement
import Reports
import Testing

@testable import RapportCLI
@testable import ScenarioFiles

/// A run of a world in which every mechanism is at work, to the byte as it was when last looked at.
///
/// After a change of numbers that is meant, `.ci/record-baseline` records it anew.
@Suite("The golden baseline")
struct GoldenBaselineTests {
  private static let scenario = RecordedFile("Tests/Golden/baseline.json5")
  private static let names = ["summary.csv", "runs.csv", "claims.csv", "attribution.csv"]

  /// Runs the scenario and returns the folder of the result.
  private static func result(_ settings: String...) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let console = TestConsole()
    let words = ["run", scenario.path, "--out", folder("result"), "--quiet"]
    let options = settings.flatMap { ["--set", $0] }
    #expect(await RapportCLI.run(words + options, console: console.console) == .done)
    #expect(console.diagnostics == "")
    return folder
  }

  private static func decoded() throws -> Scenario {
    let (input, diagnostics) = try ScenarioInput.read(scenario.path, [], console: TestConsole().console)
    #expect(!diagnostics.hasErrors)
    return try #require(input).scenario
  }

  @Test("The results are as recorded, byte for byte")
  func asRecorded() async throws {
    let folder = try await Self.result()
    for name in Self.names {
      let recorded = RecordedFile("Tests/Golden/\(name)")
      let before = (try? recorded.text) ?? ""
      let current = try folder.text("result/\(name)")
      let moved = MovedRows(from: before, to: current).lines
      if RecordedFile.isRecording {
        try recorded.record(
          current, then: "\(moved.count) differences to explain in CHANGELOG.md:\n\(Self.excerpt(moved))")
      } else if before != current {
        Issue.record("\(name) is not as recorded; before -> after:\n\(Self.excerpt(moved))")
      }
    }
  }

  /// Numbers of a few rows say what has happened as well as those of hundreds.
  private static func excerpt(_ lines: [String]) -> String {
    let most = 60
    let rest = lines.count > most ? ["and \(lines.count - most) more"] : []
    return (lines.prefix(most) + rest).joined(separator: "\n")
  }

  @Test("The world has every way of working, kind of action, voice, policy and rule of choice")
  func everythingIsThere() throws {
    let scenario = try Self.decoded()
    let works = scenario.strategies.flatMap(\.activities).map(\.work)
    let policies = works.compactMap { work in
      if case .converse(let talks) = work { talks.policy } else { nil }
    }
    #expect(Set(works.map(Self.keyword)) == Set(WorkKeyword.allCases.map(\.rawValue)))
    #expect(Set(policies) == Set(Conversing.Policy.allCases))
    #expect(Set(scenario.actions.map(\.kind)) == Set(Action.Kind.allCases))
    #expect(Set(scenario.voices.map(\.kind)) == Set(Voice.Kind.allCases))
    #expect(Set(scenario.voices.compactMap(\.choice?.rule)) == Set(Voice.Choice.Rule.allCases))
    #expect(scenario.platforms.contains { $0.postHalfLifeDays.value > 0 })
    #expect(scenario.platforms.contains { $0.enforcement != nil })
  }

  /// The name of a case is its keyword in a scenario.
  private static func keyword(_ work: Activity.Work) -> String {
    Mirror(reflecting: work).children.first?.label ?? ""
  }

  @Test("Every metric tells of something that happens there")
  func everyMetricIsAlive() throws {
    let lines = try RecordedFile("Tests/Golden/summary.csv").text.split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(lines.first)
    let metric = try #require(header.firstIndex(of: "metric"))
    let mean = try #require(header.firstIndex(of: "mean"))
    let alive = Set(lines.dropFirst().filter { !["", "0"].contains($0[mean]) }.map { String($0[metric]) })
    let all = Set(lines.dropFirst().map { String($0[metric]) })
    #expect(all.subtracting(alive) == [])
    #expect(try Set(Metric.all(for: Self.decoded()).map(\.name)).isSubset(of: all))
  }

  /// The figures of a single run of fewer days, without those that take further simulations.
  private static func glance(_ change: (inout Scenario) -> Void = { _ in }) async throws -> [UInt8] {
    var scenario = try decoded()
    scenario.campaign.horizonDays = 28
    scenario.population.size = 400
    scenario.experiment = ExperimentPlan(runs: 1, seed: scenario.experiment.seed)
    scenario.claims = []
    change(&scenario)
    var comparison = Comparison(scenario)
    try await Experiment(scenario, threads: 1).run { comparison.add($0.ledgers, $0.scenario) }
    return ResultPack.summary(comparison).bytes
  }

  /// All that is recorded, of a single run of fewer days.
  private static func look(_ setting: String) async throws -> [String] {
    let folder = try await result(
      "experiment.runs=1", "experiment.marginal=false", "experiment.attribution.runs=1",
      "campaign.horizonDays=40", setting)
    return try names.map { try folder.text("result/\($0)") }
  }

  private static let plainGlance = Task { try await glance() }
  private static let plainLook = Task { try await look("experiment.seed=2012") }

  @Test("No parameter can change without moving a number", arguments: Parameter.allCases)
  func matters(parameter: Parameter) async throws {
    let info = parameter.info
    // Half as much again, or half as much where that is more than is allowed.
    let more = info.defaultValue * 1.5
    let value = info.allowed.contains(more) ? more : info.defaultValue * 0.5
    let glance = try await Self.glance { $0.model[parameter] = Quantity(value) }
    guard try await glance == Self.plainGlance.value else { return }
    // What a glance does not show may still show in all that is recorded, which takes several times as long.
    let look = try await Self.look("model.\(parameter.rawValue)=\(value)")
    #expect(try await look != Self.plainLook.value)
  }

  @Test("A moved row is named with what it was and what it is")
  func movedRows() {
    let before = "scenario,strategy,metric,mean\nb,people,cost,1\nb,people,roi,2\nb,spam,cost,3\n"
    let after = "scenario,strategy,metric,mean\nb,people,cost,1\nb,people,roi,2.5\nb,media,cost,3\n"
    #expect(
      MovedRows(from: before, to: after).lines == [
        "people roi mean: 2 -> 2.5", "spam cost: gone", "media cost: new",
      ])
    #expect(MovedRows(from: before, to: before).lines == [])
    let turned = "scenario,strategy,metric,mean\nb,people,roi,2\nb,people,cost,1\nb,spam,cost,3\n"
    #expect(MovedRows(from: before, to: turned).lines == ["the same cells in other places"])
  }
}
