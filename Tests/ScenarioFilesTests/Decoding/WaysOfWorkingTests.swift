import CampaignModel
import Testing

@Suite("Ways of working in a scenario")
struct WaysOfWorkingTests {
  private func works(_ activities: String) throws -> [Activity.Work] {
    let folder = TestFolder(files: [
      "s.json5": RightScenario.text.replacing(
        #"{ name: "tips", by: "house", post: { content: "tip", postsPerDay: 1 } },"#, with: activities
      )
      .replacing(
        "curators: {",
        with: #"friends: { kind: "friend", platform: "blog", choose: "bridging", count: 3 }, curators: {"#),
      "curators.csv": RightScenario.curators,
    ])
    let (scenario, problems) = try folder.scenario()
    #expect(problems == [])
    return try #require(scenario).strategies[0].activities.map(\.work)
  }

  private static let tip = Content(mention: 0.5, pitch: 0.1, quality: 0.8)

  @Test(
    "are read with all their keys",
    arguments: [
      (
        #"converse: { content: "tip", hoursPerDay: 1, minutesEach: 10, promise: { minutes: 15, standbyHoursPerDay: 2 } }"#,
        Activity.Work.converse(
          Conversing(
            content: tip, hoursPerDay: 1, minutesEach: 10, policy: .repliersFirst,
            promise: ReplyPromise(minutes: 15, standbyHoursPerDay: 2)))
      ),
      (
        #"favour: { content: "tip", to: "friends", hoursPerDay: 1, minutesEach: 30 }"#,
        .favour(
          Favouring(
            content: tip, connectors: [3, 4, 5], hoursPerDay: 1, minutesEach: 30,
            advocacy: Content(mention: 1, pitch: 0, quality: 0.8)))
      ),
      (
        #"favour: { mention: 0, pitch: 0, quality: 1, to: ["friends-02"], hoursPerDay: 1, minutesEach: 30, advocacy: "tip" }"#,
        .favour(
          Favouring(
            content: Content(mention: 0, pitch: 0, quality: 1), connectors: [4], hoursPerDay: 1,
            minutesEach: 30,
            advocacy: tip))
      ),
      (
        #"automate: { content: "tip", followsPerDay: 40, unfollowAfterDays: 7, costPerThousand: 2, community: "south", replacementCost: 5 }"#,
        .automate(
          Automating(
            content: tip, followsPerDay: 40, unfollowAfterDays: 7, community: 1,
            costPerThousand: Quantity(2, in: 0...1e12), replacementCost: Quantity(5, in: 0...1e12)))
      ),
      (
        "buyFollowers: { followers: 10000, costPerThousand: { uniform: [10, 20] } }",
        .buyFollowers(
          BuyingFollowers(
            followers: 10_000, costPerThousand: Quantity(.uniform(low: 10, high: 20), in: 0...1e12)))
      ),
      (
        #"participate: { content: "tip", community: "south", postsPerDay: 0.5, minutesEach: 5 }"#,
        .participate(Participating(content: tip, community: 1, postsPerDay: 0.5, minutesEach: 5))
      ),
      (
        #"keepInTouch: { content: "tip", ties: 400, hoursPerWeek: 5, policy: "warmest" }"#,
        .keepInTouch(KeepingInTouch(content: tip, ties: 400, hoursPerWeek: 5, policy: .warmest))
      ),
    ])
  func reads(text: String, work: Activity.Work) throws {
    #expect(try works(#"{ by: "house", \#(text) },"#).first == work)
  }

  @Test("Preparation is read beside the posts it is for")
  func readsPreparation() throws {
    let works = try works(
      #"{ by: "house", prepare: { hoursPerDay: 2 } }, { by: "house", post: { content: "tip", postsPerDay: 1 } },"#
    )
    #expect(works[0] == .prepare(Preparing(hoursPerDay: 2)))
  }

  @Test("Voices may be chosen among the people, drawn from a distribution and paid in every way")
  func readsVoices() throws {
    let entry = """
      house: {
          kind: "brand", platform: "twitter", followers: { lognormal: { median: 1000, logSd: 1 } }, count: 3,
          hoursPerDay: 8, feePerThousandFollowers: 2, feePerDay: 3, feePerResult: 4, followsBack: 0.5,
        },
        dearer: { kind: "friend", platform: "blog", followers: 1000, fee: 1, feePerThousandFollowers: 2, feePerDay: 3, feePerResult: 4, feeFactor: 2 },
        drawn: { kind: "friend", platform: "blog", choose: "mostConnected", count: 2 },
      """
    let folder = TestFolder(files: [
      "s.json5": RightScenario.text.replacing(
        #"house: { kind: "brand", platform: "twitter", followers: 500, hoursPerDay: 8 },"#, with: entry),
      "curators.csv": RightScenario.curators,
    ])
    let (scenario, problems) = try folder.scenario()
    #expect(!problems.contains { $0.contains("error") })
    let voices = try #require(scenario).voices
    // exp(z) at a sixth, a half and five sixths of the normal distribution.
    #expect(voices.prefix(3).map(\.followers) == [380, 1000, 2631])
    #expect(voices[1].fee == 2)
    #expect(voices[0].feePerDay == 3 && voices[0].feePerResult == 4 && voices[0].followsBack == 0.5)
    #expect(
      [voices[3].fee, voices[3].feePerDay, voices[3].feePerResult, voices[3].feeFactor] == [6, 6, 8, 2])
    #expect(
      voices[4...5].map(\.choice) == [
        Voice.Choice(.mostConnected, rank: 0), Voice.Choice(.mostConnected, rank: 1),
      ])
  }

  @Test("Mistakes are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    post: { content: "tip", postsPerDay: 1 } -> favour: { content: "tip", to: "locals", hoursPerDay: 1, minutesEach: 5 }
      s.json5:21:68: error: strategies.posting.activities[0].favour.to includes 'locals-01', which is nobody of the
          simulated people; expected voices with 'choose' or 'person', such as connectors: { kind: "friend",
          choose: "mostConnected", count: 12 }.
    post: { content: "tip", postsPerDay: 1 } -> prepare: { hoursPerDay: 2 }
      s.json5:21:29: warning: strategies.posting.activities[0].by includes 'house', which prepares but posts nothing
          in this strategy; let it post.
    post: { content: "tip", postsPerDay: 1 } -> participate: { content: "tip", community: "sout", postsPerDay: 1 }
      s.json5:21:80: error: strategies.posting.activities[0].participate.community is 'sout', which does not exist;
          did you mean 'south'? Communities: north, south.
    post: { content: "tip", postsPerDay: 1 } -> automate: { content: "tip", followsPerDay: 2000000 }
      s.json5:21:48: error: strategies.posting.activities[0].automate means 2000 items a day for each of 1000 people;
          expected at most 1000.
    post: { content: "tip", postsPerDay: 1 } -> keepInTouch: { content: "tip", ties: 0, hoursPerWeek: 5 }
      s.json5:21:75: error: strategies.posting.activities[0].keepInTouch.ties is 0; expected 1 to 10000000.
    kind: "friend", platform: "blog", followers: 50 -> kind: "friend", platform: "blog", choose: "hubs"
      s.json5:12:57: error: voices.locals.choose is 'hubs'. Allowed: mostConnected, bridging, warmest, random.
    kind: "friend", platform: "blog", followers: 50 -> kind: "friend", platform: "blog", followers: 5, choose: "random"
      s.json5:12:60: error: voices.locals.followers stands beside 'choose'; remove it, because a chosen person's
          readers are the followers.
    """#)
}
