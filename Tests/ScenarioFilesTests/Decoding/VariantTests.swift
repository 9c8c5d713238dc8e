import CampaignModel
import ScenarioFiles
import Testing

@Suite("Variants of a scenario")
struct VariantTests {
  /// Reads a variant of the right scenario.
  private func variant(
    _ text: String, setting options: [String] = []
  ) throws -> (scenario: Scenario?, problems: [String]) {
    try TestFolder(files: [
      "base/base.json5": RightScenario.text.replacing("campaign:", with: "name: 'base', campaign:"),
      "base/curators.csv": RightScenario.curators, "variant.json5": text,
    ]).scenario(at: "variant.json5", setting: options)
  }

  @Test("A variant changes single numbers and inherits the rest, but not the name")
  func overriding() throws {
    let (scenario, problems) = try variant(
      """
      {
        extends: "base/base.json5",
        population: { communities: { south: { share: 5 } } },
        actions: { sale: { value: 40 } },
      }
      """)
    #expect(problems == [])
    #expect(scenario?.name == "variant")
    #expect(scenario?.population.communities.map(\.share) == [1, 5])
    #expect(scenario?.actions.first?.value.value == 40)
    #expect(scenario?.actions.first?.needsPerYear.value == 4)
    #expect(scenario?.voices.map(\.name) == ["house", "locals-01", "locals-02", "ann", "bob"])
  }

  @Test(
    "A quantity replaces another as a whole, and its source with it",
    arguments: [
      "{ triangular: [10, 20, 60], source: 'survey' }", "{ value: 12, source: 'books' }", "25",
    ])
  func quantities(base: String) throws {
    let text = RightScenario.text.replacing("value: 30", with: "value: \(base)")
    let (scenario, problems) = try TestFolder(files: [
      "base.json5": text, "curators.csv": RightScenario.curators,
      "s.json5": "{ extends: 'base.json5', actions: { sale: { value: { uniform: [1, 3] } } } }",
    ]).scenario()
    #expect(problems == [])
    #expect(scenario?.actions.first?.value == Quantity(.uniform(low: 1, high: 3), in: 0...1e12))
  }

  @Test("A source alone is added to the inherited number")
  func source() throws {
    let text = RightScenario.text.replacing("value: 30", with: "value: { value: 12 }")
    let (scenario, _) = try TestFolder(files: [
      "base.json5": text, "curators.csv": RightScenario.curators,
      "s.json5": "{ extends: 'base.json5', actions: { sale: { value: { source: 'books' } } } }",
    ]).scenario()
    #expect(scenario?.actions.first?.value == Quantity(12, in: 0...1e12, source: "books"))
  }

  @Test("A strategy is removed by null and added by its name")
  func strategies() throws {
    let (scenario, problems) = try variant(
      """
      {
        extends: "base/base.json5",
        strategies: {
          posting: null,
          chat: { activities: [{ by: "ann", converse: { content: "tip", hoursPerDay: 1, minutesEach: 5 } }] },
        },
      }
      """)
    #expect(problems == [])
    #expect(scenario?.strategies.map(\.name) == ["chat"])
  }

  @Test("A mistake is reported in the file it stands in")
  func places() throws {
    let (scenario, problems) = try variant(
      """
      { extends: "base/base.json5", voices: { house: { platform: "blgo" } },
        campaign: { days: 61 } }
      """)
    #expect(scenario == nil)
    #expect(
      problems == [
        "base/base.json5:2:52: error: campaign.horizonDays is 60; expected 61 to 3650.",
        "variant.json5:1:60: error: voices.house.platform is 'blgo', which does not exist; did you mean 'blog'? "
          + "Platforms: twitter, blog.",
      ])
  }

  @Test("Options change the scenario after it is merged")
  func options() throws {
    let (scenario, problems) = try variant(
      "{ extends: 'base/base.json5' }",
      setting: [
        "name=other", "campaign.days=12", "strategies.posting.activities.tips.post.postsPerDay=3",
        "strategies.posting.activities[1].converse.policy=warmest", "actions.sale.value={ normal: [30, 5] }",
      ])
    #expect(problems == [])
    #expect(scenario?.name == "other")
    #expect(scenario?.campaign.days == 12)
    #expect(scenario?.actions.first?.value.distribution == .normal(mean: 30, standardDeviation: 5))
    let work = scenario?.strategies.first?.activities.map(\.work) ?? []
    guard case .post(let posting)? = work.first, case .converse(let conversing)? = work.dropFirst().first
    else {
      Issue.record("expected a posting and a conversation")
      return
    }
    #expect(posting.postsPerDay == 3)
    #expect(conversing.policy == .warmest)
  }

  @Test("An option wins over the file in whichever form either gives a parameter")
  func parameters() throws {
    for file in ["trust: { prior: 0.4 }", "'trust.prior': 0.4"] {
      for option in ["model.trust.prior=0.6", "model.\"trust.prior\"=0.6"] {
        let text = RightScenario.text.replacing("trust: { prior: 0.4 }", with: file)
        let (scenario, problems) = try TestFolder(files: [
          "s.json5": text, "curators.csv": RightScenario.curators,
        ])
        .scenario(setting: [option])
        #expect(problems == [])
        #expect(scenario?.model[.trustPrior].value == 0.6)
      }
    }
  }

  @Test(
    "An option that leads nowhere or is out of range is an error at its place",
    arguments: [
      (
        "campaing.days=3",
        """
        --set:1:1: error: unknown key 'campaing'; did you mean 'campaign'? Known keys: actions, campaign, claims, \
        contents, description, economics, experiment, extends, model, name, network, platforms, population, strategies, voices.
        """
      ),
      (
        "model.trust.negativtyBias=1",
        """
        --set:1:13: error: there is no parameter 'trust.negativtyBias'; did you mean 'trust.negativityBias'? \
        Parameters: trust.prior, trust.priorWeight, trust.evidencePerEncounter, trust.negativityBias, \
        trust.halfLifeDays, trust.lost.
        """
      ),
      ("extends=x", "--set:1:9: error: extends cannot be set by an option; write it in the file."),
      (
        "voices.hous=null",
        "--set:1:8: error: voices has no 'hous' for null to remove; did you mean 'house'? Keys: house, locals, curators."
      ),
      ("population.size=0", "--set:1:17: error: population.size is 0; expected 1 to 20000000."),
      (
        "strategies.posting.activities.tip.from=3",
        "--set:1:31: error: strategies.posting.activities has no element named 'tip'; did you mean 'tips'? Names: tips."
      ),
      (
        "population.size",
        "--set:1:16: error: expected '.', '[' or '='; found the end of the text. Write it like model.trust.decay=0.1."
      ),
    ])
  func wrongOptions(option: String, expected: String) throws {
    let (scenario, problems) = try variant("{ extends: 'base/base.json5' }", setting: [option])
    #expect(scenario == nil)
    #expect(problems == [expected])
  }

  @Test("A file that cannot be read is thrown, not reported")
  func unreadable() {
    #expect(throws: ReadFailure(path: "none.json5", reason: "no such file")) {
      try TestFolder(files: [:]).scenario(at: "none.json5")
    }
  }
}
