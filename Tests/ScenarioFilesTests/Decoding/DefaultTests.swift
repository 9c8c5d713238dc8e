import CampaignModel
import ScenarioFiles
import Testing

@Suite("What a scenario leaves out")
struct DefaultTests {
  private static let smallest = """
    {
      campaign: { days: 10 }, population: { size: 100 }, strategies: { idle: {} },
      voices: { me: { kind: "friend" } },
      actions: { sale: { kind: "purchase", needsPerYear: 1, baseProbability: 0.1, involvement: 0, value: 1 } },
    }
    """

  private func scenario(at path: String = "s.json5", setting options: [String] = []) throws -> Scenario {
    let (scenario, problems) = try TestFolder(files: [path: Self.smallest]).scenario(
      at: path, setting: options)
    #expect(problems == [])
    return try #require(scenario)
  }

  @Test("has the domain's defaults")
  func defaults() throws {
    let scenario = try scenario()
    #expect(scenario.summary == "")
    #expect(scenario.campaign == Campaign(days: 10, horizonDays: 10))
    #expect(
      scenario.population
        == Population(size: 100, communities: [Community(name: "everybody", share: 1, cohesion: 0)])
    )
    #expect(
      scenario.network
        == .communities(
          meanReaders: 12, withinShare: 0.7, reciprocity: 0.3, homophily: 0.5, tailExponent: 2.5))
    #expect(scenario.platforms == [Platform(name: "everywhere", reach: Quantity(0.1, in: 0...1))])
    #expect(scenario.voices == [Voice(name: "me", kind: .friend)])
    #expect(scenario.actions.first?.marginShare == Quantity(1))
    #expect(scenario.actions.first?.decisionLag == Lag.none)
    #expect(scenario.economics == Economics())
    #expect(scenario.model == ModelParameters())
    #expect(scenario.experiment == ExperimentPlan())
  }

  @Test("A strategy is traced back with one option, and with all that can be set")
  func attribution() throws {
    let option = "strategies.s={}"
    let standard = try scenario(setting: [option, "experiment.attribution.strategy=s"])
    #expect(standard.experiment.attribution == AttributionPlan(strategies: ["s"]))
    #expect(standard.attributedStrategies.count == 1 && standard.attributedRuns == 20)
    let all = try scenario(setting: [
      option,
      """
      experiment={ runs: 5, attribution: { strategy: ['s'], by: 'entries', runs: 9, permutations: 4, \
      lookbackDays: 7, halfLifeDays: 2.5 } }
      """,
    ])
    #expect(
      all.experiment.attribution
        == AttributionPlan(
          strategies: ["s"], players: .entries, runs: 9, permutations: 4, lookbackDays: 7, halfLifeDays: 2.5))
    #expect(all.attributedRuns == 5)
  }

  @Test("An empty network has the keys of its kind at their defaults")
  func network() throws {
    #expect(try scenario(setting: ["network={}"]).network == scenario().network)
    #expect(try scenario(setting: ["network={kind: 'random'}"]).network == .random(meanReaders: 12))
    #expect(try scenario(setting: ["network={kind: 'ring', neighbours: 4}"]).network == .ring(neighbours: 4))
    #expect(
      try scenario(setting: ["network={kind: 'preferentialAttachment', readsEach: 3}"]).network
        == .preferentialAttachment(readsEach: 3))
    #expect(try scenario(setting: ["network.kind=none"]).network == NetworkPlan.none)
  }

  @Test("Nobody has more readers by default than there are others")
  func fewPeople() throws {
    #expect(
      try scenario(setting: ["population.size=1"]).network
        == .communities(meanReaders: 0, withinShare: 0.7, reciprocity: 0.3, homophily: 0.5, tailExponent: 2.5)
    )
  }

  @Test(
    "The name is that of the file, made fit to name a folder",
    arguments: [
      ("s.json5", "s"), ("a/b/two-days.json", "two-days"), ("My plan (1).json5", "My-plan--1-"),
      ("été.json5", "t-"), ("-", "scenario"), ("..json5", "scenario"), ("plan", "plan"),
    ])
  func name(path: String, expected: String) throws {
    #expect(try scenario(at: path).name == expected)
  }

  @Test("A seed may be a number, or text where a number is not exact")
  func seeds() throws {
    #expect(try scenario(setting: ["experiment.seed=9007199254740992"]).experiment.seed == 1 << 53)
    #expect(try scenario(setting: ["experiment.seed='9007199254740993'"]).experiment.seed == 1 << 53 + 1)
  }
}
