import CampaignModel
import ScenarioFiles
import Testing

@Suite("Several problems at once")
struct TogetherTests {
  @Test("are all reported, in the order of their places, whatever files they are in")
  func together() throws {
    let (scenario, problems) = try TestFolder(files: [
      "s.json5": """
      {
        extends: "base.json5",
        campaign: { days: 0 },
        experiment: { run: 5 },
        voices: { curators: { kind: "curator", fromFile: "voices.csv" } },
      }
      """,
      "base.json5": """
      {
        population: { size: 100 },
        actions: { sale: { kind: "purchase", needsPerYear: 0, baseProbability: 0.1, involvement: 2, value: 1 } },
        strategies: { idle: {} },
      }
      """,
      "voices.csv": "name,followers\nann,few\n",
    ]).scenario(setting: ["population.size=many", "economics.wagePerHour"])
    #expect(scenario == nil)
    #expect(
      problems == [
        "--set:1:17: error: population.size is a string 'many'; expected a whole number (1 to 20000000).",
        "--set:1:22: error: expected '.', '[' or '='; found the end of the text. "
          + "Write it like model.trust.decay=0.1.",
        "base.json5:3:20: warning: actions.sale is never considered: 'needsPerYear' and "
          + "'considerationOnExposure' are both 0.",
        "base.json5:3:94: error: actions.sale.involvement is 2; expected 0 to 1.",
        "s.json5:3:21: error: campaign.days is 0; expected 1 to 3650.",
        "s.json5:4:17: error: unknown key 'run' in experiment; did you mean 'runs'? "
          + "Known keys: confidence, runs, seed.",
        "voices.csv:2:5: error: followers is 'few'; expected a whole number (0 to 10000000000).",
      ])
  }

  @Test("Warnings alone leave the scenario usable")
  func warnings() throws {
    let text = RightScenario.text.replacing("needsPerYear: 4", with: "needsPerYear: 0")
    let (scenario, problems) = try TestFolder(files: [
      "s.json5": text, "curators.csv": RightScenario.curators,
    ])
    .scenario()
    #expect(scenario != nil)
    #expect(problems.map { $0.contains(" warning: ") } == [true])
  }

  @Test("Voices whose names stand for the same draws must be renamed")
  func collidingKeys() throws {
    let names = ["v70090", "v117486"]
    #expect(StableKey(names[0]) == StableKey(names[1]))
    let text = RightScenario.text.replacing(
      "house:",
      with:
        "\(names[0]): { kind: 'friend', platform: 'blog' }, \(names[1]): { kind: 'friend', platform: 'blog' }, house:"
    )
    let (_, problems) = try TestFolder(files: ["s.json5": text, "curators.csv": RightScenario.curators])
      .scenario()
    #expect(
      problems == [
        "s.json5:11:54: error: the names 'v70090' and 'v117486' of voices get the same random numbers by a rare "
          + "coincidence; rename one of them."
      ])
  }

  @Test("A table with semicolons may have decimal commas")
  func decimalCommas() throws {
    let table = "name;followers;fee;sincerity\nann;100;5,5;0,75\n"
    let (scenario, problems) = try TestFolder(files: ["s.json5": RightScenario.text, "curators.csv": table])
      .scenario()
    #expect(problems == [])
    #expect(scenario?.voices.last?.fee == 5.5)
    #expect(scenario?.voices.last?.sincerity == 0.75)
  }
}
