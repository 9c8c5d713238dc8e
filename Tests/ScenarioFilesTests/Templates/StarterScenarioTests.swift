import CampaignModel
import ScenarioFiles
import Testing

@Suite("The starter scenario")
struct StarterScenarioTests {
  @Test(
    "reads without problems and is named after its file", arguments: ["spring-sale", "été \u{1B}\n}", ""])
  func reads(name: String) throws {
    let folder = TestFolder(files: ["\(name).json5": StarterScenario.text(name: name)])
    let (scenario, problems) = try folder.scenario(at: "\(name).json5")
    #expect(problems == [])
    #expect(scenario?.population.size == 20_000)
    #expect(scenario?.experiment.runs == 20)
    #expect(scenario?.strategies.count == 3)
    if name == "spring-sale" { #expect(scenario?.name == name) }
  }

  @Test("fits on a screen or two and ends with a line feed")
  func size() {
    let lines = StarterScenario.text(name: "x").split(separator: "\n", omittingEmptySubsequences: false)
    #expect((50...80).contains(lines.count))
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(lines.last == "")
  }
}
