import Testing

@Suite("Mistakes in strategies")
struct StrategyMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    posting: -> control:
      s.json5:19:5: error: strategies has the name 'control', which is reserved for the world in which
          nothing is done; rename it. That world is always simulated.
    posting: { -> posting: { activites: [],
      s.json5:19:16: error: unknown key 'activites' in strategies.posting; did you mean 'activities'?
          Known keys: activities, budget, costs, description.
    by: "house", post -> by: "hosue", post
      s.json5:21:29: error: strategies.posting.activities[0].by is 'hosue', which does not exist; did
          you mean 'house'? Voices: house, locals, curators, locals-01, locals-02, ann, bob.
    by: "house", post -> by: ["house", "locals-03"], post
      s.json5:21:39: error: strategies.posting.activities[0].by[1] is 'locals-03', which does not exist;
          did you mean 'locals-01'? Voices: house, locals, curators, locals-01, locals-02, ann, bob.
    by: "house", post -> by: [], post
      s.json5:21:29: error: strategies.posting.activities[0].by is empty; expected the name of at least
          one voice.
    by: "house", post -> by: 3, post
      s.json5:21:29: error: strategies.posting.activities[0].by is the number 3; expected the name of a
          voice or an array of names.
    by: "house", post -> post
      s.json5:21:9: error: strategies.posting.activities[0] has no 'by'; add the name of a voice or an
          array of names.
    by: "house", post -> by: "house", pots
      s.json5:21:9: error: strategies.posting.activities[0] says nothing to do; add one of post,
          converse, favour, message, automate, buyFollowers, advertise, participate, keepInTouch, prepare.
      s.json5:21:38: error: unknown key 'pots' in strategies.posting.activities[0]; did you mean 'post'?
          Known keys: advertise, automate, buyFollowers, by, converse, favour, from, keepInTouch, message,
          name, participate, post, prepare, rampDays, to.
    by: "house", post -> by: "house", advertise: {}, post
      s.json5:21:49: error: strategies.posting.activities[0].advertise stands beside 'post'; make an
          activity of each.
    content: "tip", postsPerDay -> content: "tap", postsPerDay
      s.json5:21:55: error: strategies.posting.activities[0].post.content is 'tap', which does not
          exist; did you mean 'tip'? Contents: tip.
    content: "tip", postsPerDay -> postsPerDay
      s.json5:21:44: error: strategies.posting.activities[0].post says nothing; add 'content' with the
          name of one, or 'mention', 'pitch' and 'quality'.
    content: "tip", postsPerDay -> pitch: 0.2, postsPerDay
      s.json5:21:44: error: strategies.posting.activities[0].post has no 'mention'; add a number (0 to
          1).
      s.json5:21:44: error: strategies.posting.activities[0].post has no 'quality'; add a number (0 to
          1).
    content: "tip", postsPerDay -> content: "tip", pitch: 1.4, postsPerDay
      s.json5:21:69: error: strategies.posting.activities[0].post.pitch is 1.4; expected 0 to 1.
    postsPerDay: 1 -> postsPerDay: -1
      s.json5:21:75: error: strategies.posting.activities[0].post.postsPerDay is -1; expected 0 to 1000.
    , postsPerDay: 1 -> (nothing)
      s.json5:21:44: error: strategies.posting.activities[0].post has no 'postsPerDay'; add a number (0
          to 1000).
    postsPerDay: 1 -> postsPerDay: 1, feePerPost: -1, minutesEach: -1, fee: 3
      s.json5:21:90: error: strategies.posting.activities[0].post.feePerPost is -1; expected 0 to
          1000000000000.
      s.json5:21:107: error: strategies.posting.activities[0].post.minutesEach is -1; expected 0 to
          1440.
      s.json5:21:111: error: unknown key 'fee' in strategies.posting.activities[0].post. Known keys:
          content, feePerPost, mention, minutesEach, pitch, postsPerDay, quality.
    name: "tips" -> name: "tips", from: 0
      s.json5:21:31: error: strategies.posting.activities[0].from is 0; expected 1 to 30.
    name: "tips" -> name: "tips", from: 20, to: 10
      s.json5:21:31: error: strategies.posting.activities[0].from is 20, which is after 'to', 10;
          expected 1 to 10.
    name: "tips" -> name: "tips", to: 31
      s.json5:21:29: error: strategies.posting.activities[0].to is 31; expected 1 to 30.
    name: "tips" -> name: "tips", rampDays: -1
      s.json5:21:35: error: strategies.posting.activities[0].rampDays is -1; expected 0 to 3650.
    name: "tips" -> name: ""
      s.json5:21:17: error: strategies.posting.activities[0].name is ''; expected 1 to 100 characters
          without control characters or spaces at the ends.
    { by: "locals", converse -> { name: "tips", by: "locals", converse
      s.json5:22:17: error: strategies.posting.activities[1].name is 'tips', as is
          strategies.posting.activities[0].name; rename one of them.
    hoursPerDay: 1, minutesEach: 10 -> hoursPerDay: 1, minutesEach: 0
      s.json5:22:82: error: strategies.posting.activities[1].converse.minutesEach is 0; expected 0.01 to
          1440.
    hoursPerDay: 1, minutesEach: 10 -> policy: 'warmst'
      s.json5:22:35: error: strategies.posting.activities[1].converse has no 'hoursPerDay'; add a number
          (0 to 24).
      s.json5:22:35: error: strategies.posting.activities[1].converse has no 'minutesEach'; add a number
          (0.01 to 1440).
      s.json5:22:61: error: strategies.posting.activities[1].converse.policy is 'warmst'; did you mean
          'warmest'? Allowed: repliersFirst, warmest, mostConnected, longestNeglected, random.
    hoursPerDay: 1, minutesEach: 10 -> hoursPerDay: 1, minutesEach: 90
      s.json5:22:35: warning: strategies.posting.activities[1].converse takes 90 min each, but
          'locals-01' has 1 h a day for it; nothing is ever done.
    postsPerDay: 1 -> postsPerDay: 10, minutesEach: 60
      s.json5:21:44: warning: strategies.posting.activities[0].post takes 10 h a day, but 'house' has 8
          h; the rest is not done.
    messagesPerDay: 10 -> messagesPerDay: 10, community: 'suoth'
      s.json5:23:82: error: strategies.posting.activities[2].message.community is 'suoth', which does
          not exist; did you mean 'south'? Communities: north, south.
    messagesPerDay: 10 -> messagesPerDay: 10, costPerThousand: -1, replacementCost: -1, hoursPerDay: 30
      s.json5:23:88: error: strategies.posting.activities[2].message.costPerThousand is -1; expected 0
          to 1000000000000.
      s.json5:23:109: error: strategies.posting.activities[2].message.replacementCost is -1; expected 0
          to 1000000000000.
      s.json5:23:126: error: strategies.posting.activities[2].message.hoursPerDay is 30; expected 0 to
          24.
    budget: 100, costPerThousand: 5 -> budget: -1, costPerThousand: 0, boughtForPeople: 0, community: 'nroth'
      s.json5:24:61: error: strategies.posting.activities[3].advertise.budget is -1; expected 0 to
          1000000000000.
      s.json5:24:82: error: strategies.posting.activities[3].advertise.costPerThousand is 0; expected
          0.001 to 1000000.
      s.json5:24:102: error: strategies.posting.activities[3].advertise.boughtForPeople is 0; expected 1
          to 100000000000.
      s.json5:24:116: error: strategies.posting.activities[3].advertise.community is 'nroth', which does
          not exist; did you mean 'north'? Communities: north, south.
    messagesPerDay: 10 -> messagesPerDay: 1000000, community: 'north'
      s.json5:23:33: error: strategies.posting.activities[2].message means 3000 items a day for each of
          333 people; expected at most 1000.
    budget: 100, costPerThousand: 5 -> budget: 1000000000, costPerThousand: 1
      s.json5:24:35: error: strategies.posting.activities[3].advertise means 33333333 items a day for each
          of 1000 people; expected at most 1000.
    budget: 100,  -> (nothing)
      s.json5:24:35: error: strategies.posting.activities[3].advertise has no 'budget'; add a number (0
          to 1000000000000) or a distribution.
    agency: { -> tips: {
      s.json5:26:16: error: strategies.posting.costs has the name 'tips', which is also the name of an
          activity; rename one of them.
    amount: 50 -> amount: 50, category: 'fee'
      s.json5:26:48: error: strategies.posting.costs.agency.category is 'fee'; did you mean 'fees'?
          Allowed: labour, fees, posts, results, advertising, tools, replacements, setup.
    amount: 50 -> amount: -50
      s.json5:26:34: error: strategies.posting.costs.agency.amount is -50; expected 0 to 1000000000000.
    amount: 50 -> price: 50
      s.json5:26:24: error: strategies.posting.costs.agency has no 'amount'; add a number (0 to
          1000000000000) or a distribution.
      s.json5:26:26: error: unknown key 'price' in strategies.posting.costs.agency. Known keys: amount,
          category.
    kind: "brand" -> kind: "advertisement"
      s.json5:21:29: warning: strategies.posting.activities[0].by includes 'house', which posts but is
          an advertisement; give it another kind.
    """#)
}
