import CampaignModel
import Testing

@Suite("A voice that is a person of the network's file")
struct NetworkPersonTests {
  /// Reads the right scenario with a network of three people, 3, 7 and 900, of whom 3 is read by two.
  private static func read(
    _ replacements: [(piece: String, other: String)], curators: String = RightScenario.curators
  ) throws -> (scenario: Scenario?, problems: [String]) {
    var text = RightScenario.text.replacing(
      "{ kind: \"random\", meanReaders: 5 }", with: "{ kind: 'file', file: 'edges.txt' }")
    for (piece, other) in replacements {
      try #require(text.contains(piece))
      text = text.replacing(piece, with: other, maxReplacements: 1)
    }
    return try TestFolder(files: [
      "s.json5": text, "curators.csv": curators, "edges.txt": "3 7\n3 900\n900 3\n",
    ]).scenario()
  }

  @Test("is named by the number in the file, and has that person's readers")
  func named() throws {
    let (scenario, problems) = try Self.read([("followers: 500", "person: 3, feePerThousandFollowers: 1000")])
    #expect(problems == [])
    let voice = try #require(scenario?.voices.first)
    #expect(voice.person == 0 && voice.followers == 2 && voice.fee == 2)
    #expect(scenario?.voices.dropFirst().allSatisfy { $0.person == nil } == true)
  }

  @Test("may stand in a table, beside voices with followers")
  func table() throws {
    let (scenario, problems) = try Self.read(
      [], curators: "name,followers,fee,person\nann,,5,900\nbob,200,,\n")
    #expect(problems == [])
    #expect(scenario?.voices.suffix(2).map(\.person) == [2, nil])
    #expect(scenario?.voices.suffix(2).map(\.followers) == [1, 200])
    #expect(try Self.read([], curators: "name,person\nann,900\nbob,3\n").problems == [])
  }

  @Test("can be helped, unless it is the brand itself")
  func favours() throws {
    let work = "post: { content: \"tip\", postsPerDay: 1 }"
    let favour = "favour: { content: 'tip', to: 'house', hoursPerDay: 1, minutesEach: 5 }"
    let helped = (work, favour)
    #expect(
      try Self.read([
        ("kind: \"brand\"", "kind: 'friend'"), ("followers: 500", "person: 3"), helped,
      ]).problems == [])
    let problems = try Self.read([("followers: 500", "person: 3"), helped]).problems
    #expect(
      problems == [
        "s.json5:21:68: error: strategies.posting.activities[0].favour.to includes 'house', which is the brand itself; "
          + "expected people to be helped, such as friends."
      ])
  }

  @Test("Mistakes are reported with place and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try Self.read([(mistake.piece, mistake.replacement)]).problems
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    followers: 500 -> person: 8
      s.json5:11:58: error: voices.house.person is 8, which no line of the network's file has; its numbers go
          from 3 to 900, and the nearest is 7.
    followers: 500 -> person: -1
      s.json5:11:58: error: voices.house.person is -1; expected 0 or more.
    followers: 500 -> person: "3"
      s.json5:11:58: error: voices.house.person is a string '3'; expected a whole number (0 or more).
    followers: 500 -> person: 3, followers: 500
      s.json5:11:72: error: voices.house.followers stands beside 'person'; remove it, because the person's
          readers are the followers.
    followers: 500 -> person: 3, lean: 2, inMarketShare: 1
      s.json5:11:67: error: voices.house.lean stands beside 'person'; remove it, because the person's readers
          are the followers.
      s.json5:11:85: error: voices.house.inMarketShare stands beside 'person'; remove it, because the person's
          readers are the followers.
    followers: 500 -> person: 3, count: 1, choose: "random"
      s.json5:11:68: error: voices.house.count stands beside 'person'; keep one of them, because one person
          is one voice.
      s.json5:11:79: error: voices.house.choose stands beside 'person'; keep one of them, because one person
          is one voice.
    kind: "brand", platform: "twitter", followers: 500 -> kind: "stranger", platform: "twitter", person: 3
      s.json5:11:61: error: voices.house.person is given for the kind 'stranger', which nobody reads of their
          own accord; expected the kind friend, curator or brand.
    followers: 50, count: 2 -> person: 7, choose: "random"
      s.json5:12:68: error: voices.locals.choose stands beside 'person'; keep one of them, because one person
          is one voice.
    fromFile: "curators.csv" -> fromFile: "curators.csv", person: 3
      s.json5:13:62: error: voices.curators.fromFile stands beside 'person'; give the table a column 'person'
          instead, with a number in each row.
    fromFile: "curators.csv" -> fromFile: "curators.csv", choose: "random"
      s.json5:13:86: error: voices.curators.choose stands beside 'fromFile'; keep one of them, because a table
          says who its voices are.
    fromFile: "curators.csv" -> person: 3 }, again: { kind: "friend", platform: "blog", person: 3
      s.json5:13:65: error: the voice 'again' is the person 3, as is 'curators'; name another person, or let
          one voice do the work of both.
    followers: 50, count: 2 -> person: 7
      s.json5:22:15: warning: strategies.posting.activities[1].by includes 'locals', which talks with followers
          but has no followers; name a person who has readers.
    """#)

  @Test("Mistakes in a table are reported in the table")
  func tableMistakes() throws {
    let table = "name,followers,person\nann,3,900\nbob,,8\ncay,,\ndot,,900\n"
    let problems = try Self.read([], curators: table).problems
    #expect(
      problems == [
        "curators.csv:2:5: error: followers stands beside 'person'; empty it, because the person's readers are the "
          + "followers.",
        "curators.csv:3:6: error: person is 8, which no line of the network's file has; its numbers go from 3 to 900, "
          + "and the nearest is 7.",
        "curators.csv:4:5: error: followers is empty, and the entry of the scenario gives none.",
        "curators.csv:5:1: error: the voice 'dot' is the person 900, as is 'ann'; name another person, or let one "
          + "voice do the work of both.",
      ])
  }

  @Test("There must be a file whose numbers it can be")
  func noFile() throws {
    let problems = try RightScenario.problems(replacing: "followers: 500", by: "person: 3")
    #expect(
      problems.first
        == "s.json5:11:58: error: voices.house.person needs the numbers of a file; add network: { kind: \"file\", "
        + "file: \"…\" } to the scenario.")
    // What is wrong with the file is said once, at the file.
    #expect(
      try RightScenario.problems(
        replacing: "{ kind: \"random\", meanReaders: 5 }", by: "{ kind: 'file', file: 'none.txt' }"
      ).count == 1)
  }
}
