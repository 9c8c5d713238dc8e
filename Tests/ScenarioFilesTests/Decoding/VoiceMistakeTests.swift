import Testing

@Suite("Mistakes in voices")
struct VoiceMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    kind: "brand",  -> (nothing)
      s.json5:11:12: error: voices.house has no 'kind'; add one of friend, curator, brand,
          advertisement, stranger.
    kind: "brand" -> kind: "brnad"
      s.json5:11:20: error: voices.house.kind is 'brnad'; did you mean 'brand'? Allowed: friend,
          curator, brand, advertisement, stranger.
    platform: "twitter",  -> (nothing)
      s.json5:11:12: error: voices.house has no 'platform'; add one of twitter, blog.
    platform: "twitter" -> platform: "twiter"
      s.json5:11:39: error: voices.house.platform is 'twiter', which does not exist; did you mean
          'twitter'? Platforms: twitter, blog.
    followers: 500 -> followers: -1
      s.json5:11:61: error: voices.house.followers is -1; expected 0 to 10000000000.
    followers: 500 -> folowers: 500
      s.json5:11:50: error: unknown key 'folowers' in voices.house; did you mean 'followers'? Known
          keys: choose, community, count, fee, feeFactor, feePerDay, feePerResult, feePerThousandFollowers, followers,
          followsBack, fromFile, hoursPerDay, inMarketShare, initialWarmth, kind, lean, person, platform,
          platforms, sincerity, values, wagePerHour.
    followers: 500 -> followers: 0
      s.json5:21:29: warning: strategies.posting.activities[0].by includes 'house', which posts but has
          no followers; give it some.
    followers: 500 -> followers: 5000
      s.json5:11:5: warning: the voice 'house' has 5000 followers in the market, but only 1000 people
          are simulated; everybody on its platform will follow it.
    followers: 500 -> followers: 500, community: 'nroth'
      s.json5:11:77: error: voices.house.community is 'nroth', which does not exist; did you mean
          'north'? Communities: north, south.
    followers: 500 -> sincerity: 2, initialWarmth: 1, inMarketShare: -1, lean: -1, wagePerHour: -1, fee: -1
      s.json5:11:61: error: voices.house.sincerity is 2; expected 0 to 1.
      s.json5:11:79: error: voices.house.initialWarmth is 1; expected at least 0, less than 1.
      s.json5:11:97: error: voices.house.inMarketShare is -1; expected 0 to 1.
      s.json5:11:107: error: voices.house.lean is -1; expected 0 to 1000.
      s.json5:11:124: error: voices.house.wagePerHour is -1; expected 0 to 1000000000000.
      s.json5:11:133: error: voices.house.fee is -1; expected 0 to 1000000000000.
    hoursPerDay: 8 -> hoursPerDay: 25
      s.json5:11:79: error: voices.house.hoursPerDay is 25; expected 0 to 24.
    voices: { -> voices: 3, foo: {
      s.json5:10:11: error: voices is the number 3; expected an object.
      s.json5:10:14: error: unknown key 'foo'. Known keys: actions, campaign, claims, contents,
          description, economics, experiment, extends, model, name, network, platforms, population, strategies,
          voices.
    followers: 50, count: 2 -> followers: 5000, count: 2
      s.json5:12:5: warning: 2 voices have more followers in the market than people are simulated (1000):
          'locals-01' with 5000, 'locals-02' with 5000; everybody on their platforms will follow them.
    followers: 50, count: 2 -> followers: 5000, count: 9
      s.json5:12:5: warning: 9 voices have more followers in the market than people are simulated (1000):
          'locals-01' with 5000, 'locals-02' with 5000, 'locals-03' with 5000 and 6 more; everybody on
          their platforms will follow them.
    followers: 50, count: 2 -> followers: NaN, count: 2
      s.json5:12:60: error: a number must be finite; found 'NaN'.
    locals: { kind: "friend", -> x: 1, locals: {
      s.json5:12:8: error: voices.x is the number 1; expected an object.
      s.json5:12:19: error: voices.locals has no 'kind'; add one of friend, curator, brand,
          advertisement, stranger.
    count: 2 -> count: 0
      s.json5:12:71: error: voices.locals.count is 0; expected 1 to 10000.
    fromFile: "curators.csv" -> fromFile: "curaters.csv"
      s.json5:13:62: error: voices.curators.fromFile names a file that cannot be read: 'curaters.csv':
          no such file.
    fromFile: "curators.csv" -> fromFile: "curators.csv", count: 2
      s.json5:13:85: error: voices.curators.count stands beside 'fromFile'; remove it, because the file
          says how many voices there are.
    house: -> ann:
      curators.csv:2:1: error: the name 'ann' is given to two voices, first at line 11, column 5 of
          s.json5; rename one of them.
      s.json5:21:29: error: strategies.posting.activities[0].by is 'house', which does not exist.
          Voices: ann, locals, curators, locals-01, locals-02, bob.
      s.json5:23:15: error: strategies.posting.activities[2].by is 'house', which does not exist.
          Voices: ann, locals, curators, locals-01, locals-02, bob.
      s.json5:24:15: error: strategies.posting.activities[3].by is 'house', which does not exist.
          Voices: ann, locals, curators, locals-01, locals-02, bob.
    house: -> 'locals-02':
      s.json5:12:5: error: the name 'locals-02' is given to two voices, first at line 11, column 5;
          rename one of them.
      s.json5:21:29: error: strategies.posting.activities[0].by is 'house', which does not exist.
          Voices: locals-02, locals, curators, locals-01, ann, bob.
      s.json5:23:15: error: strategies.posting.activities[2].by is 'house', which does not exist.
          Voices: locals-02, locals, curators, locals-01, ann, bob.
      s.json5:24:15: error: strategies.posting.activities[3].by is 'house', which does not exist.
          Voices: locals-02, locals, curators, locals-01, ann, bob.
    ann,100 -> locals,100
      curators.csv:2:1: error: the name 'locals' of a voice is also the name of an entry of voices;
          rename one of them.
    ann,100 -> ann,many
      curators.csv:2:5: error: followers is 'many'; expected a whole number (0 to 10000000000).
    ann,100 -> ann,1.5
      curators.csv:2:5: error: followers is '1.5'; expected a whole number (0 to 10000000000).
    ann,100 -> ann,-1
      curators.csv:2:5: error: followers is -1; expected 0 to 10000000000.
    ann,100 -> ,100
      curators.csv:2:1: error: name is ''; expected 1 to 100 characters without control characters or
          spaces at the ends.
    ann,100 -> bob,100
      curators.csv:3:1: error: the name 'bob' is given to two voices, first at line 2, column 1; rename
          one of them.
    coffee:1, -> coffee,
      curators.csv:2:11: error: values is 'coffee'; expected words such as coffee:0.5, with numbers of
          -1 to 1.
    coffee:1, -> cofee:1,
      curators.csv:2:11: error: values names 'cofee', which does not exist; did you mean 'coffee'? Axes:
          coffee, food.
    coffee:1, -> coffee:2,
      curators.csv:2:11: error: values is 'coffee:2'; expected words such as coffee:0.5, with numbers of
          -1 to 1.
    coffee:1, -> coffee:0,
      curators.csv:2:11: error: values is 0 on every axis, which is no direction.
    ,south -> ,suoth
      curators.csv:3:11: error: community is 'suoth', which does not exist; did you mean 'south'?
          Communities: north, south.
    bob,200 -> bob,
      curators.csv:3:5: error: followers is empty, and the entry of the scenario gives none.
    bob,200,,,south -> bob,200
      curators.csv:3:1: error: this row has 2 fields; expected 5 as in the header.
    name,followers,fee -> name,folowers,fee
      curators.csv:1:1: error: there is no column 'followers'; add it. The header has: name, folowers,
          fee, values, community.
      curators.csv:1:6: error: unknown column 'folowers'; did you mean 'followers'? Known columns: name,
          followers, fee, hours, values, community, in_market_share, sincerity, initial_warmth, wage,
          kind, platform, fee_per_day, fee_per_result, follows_back, person.
    100,5, -> 100,nan,
      curators.csv:2:9: error: fee is 'nan'; expected a number (0 to 1000000000000).
    name,followers,fee,values,community -> name,followers,kind,values,community
      curators.csv:2:9: error: kind is '5'. Allowed: friend, curator, brand, advertisement, stranger.
    kind: "curator",  -> (nothing)
      s.json5:13:15: error: voices.curators has no 'kind'; add one of friend, curator, brand,
          advertisement, stranger.
    platform: "blog", fromFile -> fromFile
      s.json5:13:15: error: voices.curators has no 'platform'; add one of twitter, blog.
    followers: 500 -> followers: 500, values: { food: 1, cofee: 1 }
      s.json5:11:85: error: unknown key 'cofee' in voices.house.values; did you mean 'coffee'? Known
          keys: coffee, food.
    """#)
}
