import CampaignModel
import Testing

@Suite("Mistakes in claims")
struct ClaimMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    experiment: -> claims: 1, experiment:
      s.json5:31:11: error: claims is the number 1; expected an array.
    experiment: -> claims: [1], experiment:
      s.json5:31:12: error: claims[0] is the number 1; expected an object.
    experiment: -> claims: [{ that: '0 < posting.roi' }], experiment:
      s.json5:31:12: error: claims[0] has no 'say'; add the claim in words.
    experiment: -> claims: [{ say: 'x' }], experiment:
      s.json5:31:12: error: claims[0] has no 'that'; add a comparison such as 'curators.profit > 0'.
    experiment: -> claims: [{ say: '', that: '0 < posting.roi', not: '' }], experiment:
      s.json5:31:19: error: claims[0].say is empty; expected the claim in words.
      s.json5:31:48: error: unknown key 'not' in claims[0]; did you mean 'note'? Known keys: note, say,
          that.
    experiment: -> claims: [{ say: 'x', that: 2 }], experiment:
      s.json5:31:30: error: claims[0].that is the number 2; expected a string.
    experiment: -> claims: [{ say: 'x', that: '0 <' }, { say: 'y', that: '0 ? 1' }], experiment:
      s.json5:31:34: error: claims[0].that: found the end; expected a number, a figure such as
          curators.profit, a function or '('.
      s.json5:31:60: error: claims[1].that: '?' has no meaning in a claim.
    experiment: -> claims: [{ say: 'x', that: "control.cost == 'é'.cost" }], experiment:
      s.json5:31:47: error: claims[0].that: there is no strategy 'é'. Strategies: control, posting.
    experiment: -> claims: [{ say: 'x', that: '\u0063ontrol.cost == pasting.cost' }], experiment:
      s.json5:31:30: error: claims[0].that: there is no strategy 'pasting'; did you mean 'posting'?
          Strategies: control, posting.
    experiment: -> claims: [{ say: 'x', that: 'posting.profit@61 > 0' }], experiment:
      s.json5:31:46: error: claims[0].that: found '61'; expected a day (1 to 60).
    """#)

  @Test("in the rest of the scenario make no claim wrong that would be right without them")
  func followUps() throws {
    let claims = "claims: [{ say: 'x', that: 'posting.conversions_sale > posting.profit@50' }], experiment:"
    let text = RightScenario.text.replacing("experiment:", with: claims)
    for (piece, other) in [
      ("horizonDays: 60", "horizonDays: 29"), ("actions: {", "actions: 1, action: {"),
      ("strategies: {", "strategies: 1, strategy: {"), ("needsPerYear: 4, ", ""),
    ] {
      let (_, problems) = try TestFolder(files: [
        "s.json5": text.replacing(piece, with: other), "curators.csv": RightScenario.curators,
      ]).scenario()
      #expect(!problems.isEmpty && !problems.contains { $0.contains("claims[0]") }, "\(problems)")
    }
  }

  @Test("in an option are reported at their column in it")
  func option() throws {
    let folder = TestFolder(files: ["s.json5": RightScenario.text, "curators.csv": RightScenario.curators])
    let (_, problems) = try folder.scenario(setting: ["claims=[{ say: 'x', that: 'posting.rio > 0' }]"])
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix(
        "--set:1:36: error: claims[0].that: there is no metric 'rio'; did you mean 'roi'?") == true)
  }

  @Test("A claim is kept as it is written, with what it says and its note")
  func good() throws {
    let claims = "claims: [{ say: 'It pays', that: 'posting.profit > 0', note: 'cheap' }], experiment:"
    let folder = TestFolder(files: [
      "s.json5": RightScenario.text.replacing("experiment:", with: claims),
      "curators.csv": RightScenario.curators,
    ])
    let claim = try #require(folder.scenario().scenario?.claims.first)
    #expect(claim.statement == "It pays" && claim.text == "posting.profit > 0" && claim.note == "cheap")
    #expect(claim.figures == [Figure("posting", .metric(.profit))])
  }
}
