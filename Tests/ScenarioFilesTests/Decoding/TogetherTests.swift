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
          + "'considerationOnExposure' are both 0, and it follows from no action that is.",
        "base.json5:3:92: error: actions.sale.involvement is 2; expected 0 to 1.",
        "s.json5:3:21: error: campaign.days is 0; expected 1 to 3650.",
        "s.json5:4:17: error: unknown key 'run' in experiment; did you mean 'runs'? "
          + "Known keys: attribution, confidence, marginal, runs, seed, twins.",
        "voices.csv:2:5: error: followers is 'few'; expected a whole number (0 to 10000000000).",
      ])
  }

  @Test("A number that is not finite hides nothing and is reported once")
  func unbounded() throws {
    let (scenario, problems) = try TestFolder(files: [
      "s.json5": """
      {
        campaign: { days: NaN, foo: 1 },
        population: { size: 0, valueAxes: ["tea"], communities: { north: { values: { tea: Infinity } } } },
        experiment: { seed: 1e400 },
      }
      """
    ]).scenario()
    #expect(scenario == nil)
    #expect(
      problems == [
        "s.json5:1:1: error: the top level has no 'actions'; add an object.",
        "s.json5:1:1: error: the top level has no 'strategies'; add an object.",
        "s.json5:2:21: error: a number must be finite; found 'NaN'.",
        "s.json5:2:26: error: unknown key 'foo' in campaign. Known keys: "
          + "currency, days, deadlineDay, goal, horizonDays.",
        "s.json5:3:23: error: population.size is 0; expected 1 to 20000000.",
        "s.json5:3:85: error: a number must be finite; found 'Infinity'.",
        "s.json5:4:23: error: a number must be finite; found '1e400'.",
      ])
  }

  @Test("A wrong column hides no wrong cell")
  func columns() throws {
    let tables = ["name,followers,wat\nann,x,1\nbob,2,1\n", "name,folowers,fee\nann,1,x\n"]
    let problems = try tables.map {
      try TestFolder(files: ["s.json5": RightScenario.text, "curators.csv": $0]).scenario().problems
    }
    #expect(problems[0].contains { $0.contains("unknown column 'wat'") })
    #expect(
      problems[0].contains(
        "curators.csv:2:5: error: followers is 'x'; expected a whole number (0 to 10000000000)."))
    #expect(problems[1].contains { $0.contains("there is no column 'followers'") })
    #expect(
      problems[1].contains("curators.csv:2:7: error: fee is 'x'; expected a number (0 to 1000000000000)."))
    #expect(problems.map(\.count) == [2, 3])
  }

  @Test("One person is called one person")
  func onePerson() throws {
    let text =
      "{ population: { size: 1 }, platforms: { x: {} }, voices: { ann: { kind: 'friend', followers: 2 } } }"
    #expect(
      try TestFolder(files: ["s.json5": text]).scenario().problems.last
        == "s.json5:1:60: warning: the voice 'ann' has 2 followers in the market, but only 1 person is simulated; "
        + "everybody on its platform will follow it.")
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
        "s.json5:11:51: error: the names 'v70090' and 'v117486' of voices get the same random numbers by a rare "
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
