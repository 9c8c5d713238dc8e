import CampaignModel
import ScenarioFiles
import Testing

@Suite("Weights, after-effects and standing changes of actions")
struct AfterEffectDecodingTests {
  private static let actions = """
    actions: {
      sale: {
        kind: "purchase", needsPerYear: 4, baseProbability: 0.1, involvement: 0.2, value: 30,
        weights: { trust: 1.5, offer: { uniform: [-1, 1] }, lost: 0 },
        after: {
          satisfaction: { value: 0.8, source: "survey" },
          followOns: [
            { action: "sale", probability: 0.4, lagDays: 90 },
            { action: "review", probability: { uniform: [0.02, 0.08] }, lagDays: { meanDays: 10, shape: 1 } },
            { action: "tip", probability: 0.1 },
          ],
        },
      },
      review: { kind: "review", needsPerYear: 0, involvement: 0.1, value: 0 },
      tip: { kind: "referral", needsPerYear: 0, involvement: 0.1, value: 0 },
      lift: { kind: "brandLift", value: 2, threshold: 0.6 },
    },
    """

  private static func scenario(_ actions: String = actions) throws -> (Scenario?, [String]) {
    let start = try #require(RightScenario.text.firstRange(of: "actions: {"))
    let end = try #require(RightScenario.text.firstRange(of: "strategies: {"))
    let text =
      RightScenario.text[..<start.lowerBound] + actions + "\n" + RightScenario.text[end.lowerBound...]
    return try TestFolder(files: ["s.json5": String(text), "curators.csv": RightScenario.curators]).scenario()
  }

  @Test("become what they say")
  func decoded() throws {
    let (scenario, problems) = try Self.scenario()
    #expect(problems == [])
    let actions = try #require(scenario).actions
    let sale = actions[0]
    #expect(sale.weights.trust?.value == 1.5 && sale.weights.lost?.value == 0)
    #expect(sale.weights.offer?.distribution == .uniform(low: -1, high: 1))
    #expect(sale.weights.relationship == nil && sale.weights.fit == nil && sale.weights.availability == nil)
    let after = try #require(sale.after)
    #expect(after.satisfaction == Quantity(0.8, in: 0...1, source: "survey"))
    #expect(after.followOns.map(\.action) == [0, 1, 2])
    #expect(after.followOns.map { $0.lag.meanDays.value } == [90, 10, 0])
    #expect(after.followOns[1].lag.shape == 1)
    #expect(actions[1].baseProbability.value == 0 && actions[1].after == nil)
    #expect(actions[3].threshold?.value == 0.6 && !actions[3].isConsidered)
  }

  @Test("Their quantities are drawn and listed under the paths a file would use")
  func paths() throws {
    var scenario = try #require(try Self.scenario().0)
    var paths: [String] = []
    scenario.forEachQuantity { path, _ in paths.append(path) }
    let listed = [
      "actions.sale.weights.trust", "actions.sale.weights.offer", "actions.sale.after.satisfaction",
      "actions.sale.after.followOns.sale.lagDays", "actions.sale.after.followOns.review.probability",
      "actions.lift.threshold", "actions.lift.value",
    ]
    #expect(listed.allSatisfy(paths.contains))
    #expect(!paths.contains("actions.lift.needsPerYear") && !paths.contains("actions.tip.baseProbability"))
    #expect(Set(paths).count == paths.count)
  }

  @Test("A standing change has no occasions", arguments: ["needsPerYear: 1", "after: {}", "involvement: 0"])
  func liftHasNoOccasions(key: String) throws {
    let (_, problems) = try Self.scenario("actions: { lift: { kind: 'brandLift', value: 1, \(key) } },")
    #expect(problems.count == 1 && problems[0].contains("unknown key"), "\(problems)")
  }

  @Test("Circles of one day are errors at the follow-on that closes them")
  func circles() throws {
    func problems(_ lags: (Int, Int)) throws -> [String] {
      try Self.scenario(
        """
        actions: {
          a: {
            kind: "purchase", needsPerYear: 1, baseProbability: 0.1, involvement: 0, value: 1,
            after: { satisfaction: 1, followOns: [{ action: "b", probability: 1, lagDays: \(lags.0) }] },
          },
          b: {
            kind: "purchase", needsPerYear: 0, involvement: 0, value: 1,
            after: { satisfaction: 1, followOns: [{ action: "a", probability: 1, lagDays: \(lags.1) }] },
          },
        },
        """
      ).1
    }
    #expect(
      try problems((0, 0)) == [
        "s.json5:22:43: error: actions.b.after.followOns[0] leads back to 'a' on the same day, which might never end; "
          + "add a 'lagDays' above 0."
      ])
    #expect(try problems((0, 1)) == [] && problems((1, 0)) == [])
  }

  @Test(
    "Chains that multiply are warned of with their factor, and no others",
    arguments: [
      (0.5, 0.5, 0.4, nil), (1, 1, 0.9, "1.47"), (0.8, 1, 1, "1.21"), (1, 0, 1, nil), (1, 0.1, 1, nil),
    ] as [(satisfaction: Double, itself: Double, other: Double, factor: String?)])
  func growth(chances: (satisfaction: Double, itself: Double, other: Double, factor: String?)) throws {
    // Every sale leads to itself and to b, every b to a sale.
    let (_, problems) = try Self.scenario(
      """
      actions: {
        sale: {
          kind: "purchase", needsPerYear: 1, baseProbability: 0.1, involvement: 0, value: 1,
          after: {
            satisfaction: \(chances.satisfaction),
            followOns: [
              { action: "sale", probability: \(chances.itself), lagDays: 5 },
              { action: "b", probability: \(chances.other), lagDays: 5 },
            ],
          },
        },
        b: {
          kind: "purchase", needsPerYear: 0, involvement: 0, value: 1,
          after: { satisfaction: \(chances.satisfaction), followOns: [{ action: "sale", probability: 0.77, lagDays: 1 }] },
        },
      },
      """)
    guard let factor = chances.factor else {
      #expect(problems == [])
      return
    }
    #expect(
      problems == [
        "s.json5:21:9: warning: actions.sale.after.followOns[0] begins chains of deeds that multiply by \(factor) at "
          + "each step until the horizon ends them; lower the probabilities unless that is meant."
      ])
  }

  @Test("An action that follows only from itself is never done")
  func neverDone() throws {
    let (_, problems) = try Self.scenario(
      """
      actions: {
        a: {
          kind: "purchase", needsPerYear: 0, involvement: 0, value: 1,
          after: { satisfaction: 1, followOns: [{ action: "a", probability: 1, lagDays: 5 }] },
        },
      },
      """)
    #expect(problems.count == 1 && problems[0].contains("is never considered"), "\(problems)")
  }
}

@Suite("Mistakes in weights and after-effects")
struct AfterEffectMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    value: 30 -> value: 30, weights: { trsut: 1, lost: -1 }
      s.json5:16:110: error: unknown key 'trsut' in actions.sale.weights; did you mean 'trust'? Known keys:
          availability, fit, lost, offer, relationship, trust.
      s.json5:16:126: error: actions.sale.weights.lost is -1; expected 0 to 20.
    value: 30 -> value: 30, after: 1
      s.json5:16:106: error: actions.sale.after is the number 1; expected an object.
    value: 30 -> value: 30, after: { followOns: [{ action: "sael", probability: 2 }] }
      s.json5:16:106: error: actions.sale.after has no 'satisfaction'; add a number (0 to 1) or a
          distribution.
      s.json5:16:130: error: actions.sale.after.followOns[0].action is 'sael', which does not exist; did you
          mean 'sale'? Actions: sale.
      s.json5:16:151: error: actions.sale.after.followOns[0].probability is 2; expected 0 to 1.
    value: 30 -> value: 30, after: { satisfaction: 1, followOns: [{ action: "sale", probability: 1 }] }
      s.json5:16:137: error: actions.sale.after.followOns[0] leads back to 'sale' on the same day, which
          might never end; add a 'lagDays' above 0.
    value: 30 -> value: 30, after: { satisfaction: 1, followOns: [{ lagDays: -1 }] }
      s.json5:16:137: error: actions.sale.after.followOns[0] has no 'action'; add the name of an action.
      s.json5:16:137: error: actions.sale.after.followOns[0] has no 'probability'; add a number (0 to 1) or
          a distribution.
      s.json5:16:148: error: actions.sale.after.followOns[0].lagDays is -1; expected 0 to 36500.
    value: 30 -> value: 30, after: { satisfaction: 1, followOns: [{ action: "sale", probability: 1, lagDays: 2 }, { action: "sale", probability: 1, lagDays: 1 }] }
      s.json5:16:195: error: actions.sale.after.followOns[1].action is 'sale', which stands here already;
          keep one of them.
    baseProbability: 0.1, -> (nothing)
      s.json5:16:11: error: actions.sale has no 'baseProbability'; add a number (more than 0, less than 1)
          or a distribution.
    """#)
}

@Suite("Kinds of platforms")
struct PlatformDecodingTests {
  private func problems(_ platforms: String) throws -> [String] {
    try RightScenario.problems(replacing: "platforms: { twitter: { reach: 0.1 }, blog: {} }", by: platforms)
  }

  private func platforms(_ text: String) throws -> [Platform] {
    let piece = "platforms: { twitter: { reach: 0.1 }, blog: {} }"
    let file = RightScenario.text.replacing(piece, with: text)
    let (scenario, problems) = try TestFolder(
      files: ["s.json5": file, "curators.csv": RightScenario.curators]
    ).scenario()
    #expect(problems == [])
    return try #require(scenario).platforms
  }

  @Test("A preset gives all figures, each with its source", arguments: PlatformPreset.allCases)
  func preset(preset: PlatformPreset) throws {
    let platform = try platforms("platforms: { twitter: { preset: '\(preset.rawValue)' }, blog: {} }")[0]
    #expect(platform == preset.platform(named: "twitter"))
    #expect(platform.reach.source?.hasPrefix("preset \(preset.rawValue): ") == true)
  }

  @Test("Keys beside a preset win, one by one")
  func overrides() throws {
    let platform = try platforms(
      """
      platforms: {
        twitter: {
          preset: "microblog", reach: 0.3, ageYears: 1, noveltyBoost: 2, noveltyHalfLifeYears: 1,
          postHalfLifeDays: 0.5, userShare: 0.4, enforcement: "none", userShares: { south: 0.9 },
        },
        blog: { preset: "blog", postHalfLifeDays: { triangular: [3, 6, 9] } },
      }
      """)[0]
    #expect(
      platform
        == Platform(
          name: "twitter", reach: Quantity(0.3, in: 0...1), ageYears: 1,
          noveltyBoost: Quantity(2, in: 0...100),
          noveltyHalfLifeYears: Quantity(1, in: 0.0.nextUp ... .infinity),
          postHalfLifeDays: Quantity(0.5, in: 0...365), userShare: 0.4, userShares: [1: 0.9]))
  }

  @Test("Mistakes are reported with place and remedy")
  func mistakes() throws {
    #expect(
      try problems(
        "platforms: { twitter: { preset: 'microblock', postHalfLifeDays: 400, "
          + "userShares: { sout: 0.5, north: 0 } }, blog: {} }"
      ) == [
        "s.json5:8:35: error: platforms.twitter.preset is 'microblock'; did you mean 'microblog'? Allowed: microblog, "
          + "professionalGroups, blog, emailList, forum, socialNews.",
        "s.json5:8:67: error: platforms.twitter.postHalfLifeDays is 400; expected 0 to 365.",
        "s.json5:8:86: error: platforms.twitter.userShares has the name 'sout', which is no community; did you mean "
          + "'south'? Communities: north, south.",
        "s.json5:8:104: error: platforms.twitter.userShares.north is 0; expected more than 0, at most 1.",
      ])
  }

  private func voices(_ entry: String) throws -> (Scenario?, [String]) {
    let piece = "house: { kind: \"brand\", platform: \"twitter\","
    let file = RightScenario.text.replacing(piece, with: "house: { kind: \"brand\", \(entry),")
    return try TestFolder(files: ["s.json5": file, "curators.csv": RightScenario.curators]).scenario()
  }

  @Test("An entry of voices on several platforms is an account on each, and its name means all")
  func accounts() throws {
    let (scenario, problems) = try voices("platforms: ['twitter', 'blog']")
    #expect(problems == [])
    let voices = try #require(scenario).voices
    #expect(voices.prefix(2).map(\.name) == ["house@twitter", "house@blog"])
    #expect(voices.prefix(2).map(\.platform) == [0, 1] && voices[0].hoursPerDay == voices[1].hoursPerDay)
    #expect(try #require(scenario).strategies[0].activities[0].voices == [0, 1])
  }

  @Test("Several of several are numbered before they are placed")
  func countedAccounts() throws {
    let voices = try #require(try voices("platforms: ['blog', 'twitter'], count: 2").0).voices
    #expect(
      voices.prefix(4).map(\.name) == [
        "house-01@blog", "house-01@twitter", "house-02@blog", "house-02@twitter",
      ])
  }

  @Test("Platforms of accounts that are wrong are reported")
  func accountMistakes() throws {
    #expect(
      try voices("platforms: ['twiter']").1 == [
        "s.json5:11:41: error: voices.house.platforms[0] is 'twiter', which does not exist; did you mean 'twitter'? "
          + "Platforms: twitter, blog."
      ])
    #expect(
      try voices("platforms: []").1 == [
        "s.json5:11:40: error: voices.house.platforms is empty; expected the name of at least one platform."
      ])
    #expect(
      try voices("platforms: ['blog'], platform: 'blog'").1 == [
        "s.json5:11:60: error: voices.house.platform stands beside 'platforms'; keep one of them."
      ])
  }
}
