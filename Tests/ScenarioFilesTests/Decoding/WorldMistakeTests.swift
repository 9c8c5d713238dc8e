import Testing

@Suite("Mistakes in networks, platforms and contents")
struct WorldMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    kind: "random" -> kind: "rnadom"
      s.json5:7:20: error: network.kind is 'rnadom'; did you mean 'random'? Allowed: communities, ring,
          random, preferentialAttachment, file, none.
    kind: "random" -> kind: "ring"
      s.json5:7:12: error: network has no 'neighbours'; add an even number.
      s.json5:7:28: error: unknown key 'meanReaders' in network. Known keys: kind, neighbours.
    kind: "random", meanReaders: 5 -> kind: "ring", neighbours: 3
      s.json5:7:40: error: network.neighbours is 3; expected an even number, because a ring has as many
          on either side.
    kind: "random", meanReaders: 5 -> kind: "ring", neighbours: 1000
      s.json5:7:40: error: network.neighbours is 1000; expected 0 to 999.
    meanReaders: 5 -> meanReaders: 1000
      s.json5:7:43: error: network.meanReaders is 1000; expected 0 to 999.
    kind: "random", meanReaders: 5 -> tailExponent: 2
      s.json5:7:28: error: network.tailExponent is 2; expected more than 2, at most 10.
    kind: "random", meanReaders: 5 -> kind: 'preferentialAttachment', readsEach: 0
      s.json5:7:57: error: network.readsEach is 0; expected 1 to 999.
    kind: "random" -> kind: "none"
      s.json5:7:28: error: unknown key 'meanReaders' in network. Known keys: kind.
    kind: "random", meanReaders: 5 -> homophily: 1.5
      s.json5:7:25: error: network.homophily is 1.5; expected 0 to 1.
    reach: 0.1 -> reach: 1.1
      s.json5:8:34: error: platforms.twitter.reach is 1.1; expected 0 to 1.
    reach: 0.1 -> raech: 0.1
      s.json5:8:27: error: unknown key 'raech' in platforms.twitter; did you mean 'reach'? Known keys:
          ageYears, enforcement, noveltyBoost, noveltyHalfLifeYears, postHalfLifeDays, preset, reach, userShare, userShares.
    reach: 0.1 -> noveltyHalfLifeYears: 0
      s.json5:8:49: error: platforms.twitter.noveltyHalfLifeYears is 0; expected more than 0.
    reach: 0.1 -> noveltyBoost: 101
      s.json5:8:41: error: platforms.twitter.noveltyBoost is 101; expected 0 to 100.
    reach: 0.1 -> ageYears: -1
      s.json5:8:37: error: platforms.twitter.ageYears is -1; expected 0 to 1000.
    reach: 0.1 -> userShare: 0
      s.json5:8:38: error: platforms.twitter.userShare is 0; expected more than 0, at most 1.
    reach: 0.1 -> enforcement: {}
      s.json5:8:40: error: platforms.twitter.enforcement has no 'reports'; add a whole number (1 or
          more).
      s.json5:8:40: error: platforms.twitter.enforcement has no 'suspensionDays'; add a whole number (1
          to 3650).
      s.json5:8:40: error: platforms.twitter.enforcement has no 'windowDays'; add a whole number (1 to
          3650).
    reach: 0.1 -> enforcement: { reports: 0, windowDays: 0, suspensionDays: 0, x: 1 }
      s.json5:8:51: error: platforms.twitter.enforcement.reports is 0; expected 1 or more.
      s.json5:8:66: error: platforms.twitter.enforcement.windowDays is 0; expected 1 to 3650.
      s.json5:8:85: error: platforms.twitter.enforcement.suspensionDays is 0; expected 1 to 3650.
      s.json5:8:88: error: unknown key 'x' in platforms.twitter.enforcement. Known keys: reports,
          suspensionDays, windowDays.
    twitter: { reach: 0.1 }, blog: {} -> (nothing)
      s.json5:8:14: error: platforms has 0 platforms; expected 1 to 8.
    blog: {} } -> blog: {}, a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {} }
      s.json5:8:14: error: platforms has 9 platforms; expected 1 to 8.
    { twitter: { reach: 0.1 }, blog: {} } -> 3
      s.json5:8:14: error: platforms is the number 3; expected an object.
    { tip: { mention: 0.5, pitch: 0.1, quality: 0.8 } } -> 'tip'
      s.json5:9:13: error: contents is a string 'tip'; expected an object.
    mention: 0.5,  -> (nothing)
      s.json5:9:20: error: contents.tip has no 'mention'; add a number (0 to 1).
    mention: 0.5 -> mention: 1.4
      s.json5:9:31: error: contents.tip.mention is 1.4; expected 0 to 1.
    quality: 0.8 -> qualty: 0.8
      s.json5:9:20: error: contents.tip has no 'quality'; add a number (0 to 1).
      s.json5:9:48: error: unknown key 'qualty' in contents.tip; did you mean 'quality'? Known keys:
          mention, pitch, quality.
    """#)
}
