import Testing

@Suite("Mistakes in the top level and the campaign")
struct CampaignMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    economics: -> economcis:
      s.json5:29:3: error: unknown key 'economcis'; did you mean 'economics'? Known keys: actions,
          campaign, claims, contents, description, economics, experiment, extends, model, name, network,
          platforms, population, strategies, voices.
    campaign: { -> campagn: {
      s.json5:1:1: error: the top level has no 'campaign'; add an object.
      s.json5:2:3: error: unknown key 'campagn'; did you mean 'campaign'? Known keys: actions, campaign,
          claims, contents, description, economics, experiment, extends, model, name, network, platforms,
          population, strategies, voices.
    days: 30, horizonDays: 60 -> horizonDays: 60
      s.json5:2:13: error: campaign has no 'days'; add a whole number (1 to 3650).
    campaign: { -> campaign: [], foo: {
      s.json5:2:13: error: campaign is an array; expected an object.
      s.json5:2:17: error: unknown key 'foo'. Known keys: actions, campaign, claims, contents,
          description, economics, experiment, extends, model, name, network, platforms, population, strategies,
          voices.
    days: 30 -> days: 0
      s.json5:2:21: error: campaign.days is 0; expected 1 to 3650.
    days: 30 -> days: 2.5
      s.json5:2:21: error: campaign.days is 2.5; expected a whole number (1 to 3650).
    days: 30 -> days: '30'
      s.json5:2:21: error: campaign.days is a string '30'; expected a whole number (1 to 3650).
    horizonDays: 60 -> horizonDays: 29
      s.json5:2:38: error: campaign.horizonDays is 29; expected 30 to 3650.
    horizonDays: 60 -> horizonDays: 3651
      s.json5:2:38: error: campaign.horizonDays is 3651; expected 30 to 3650.
    horizonDays: 60 -> deadlineDay: 31, goal: { incrementalConversions: 1 }
      s.json5:2:38: error: campaign.deadlineDay is 31; expected 1 to 30.
    horizonDays: 60 -> deadlineDay: 20
      s.json5:2:38: warning: campaign.deadlineDay has no effect without a goal; add goal: {
          incrementalConversions: 100 }.
    horizonDays: 60 -> goal: { incrementalConversions: 0 }
      s.json5:2:57: error: campaign.goal.incrementalConversions is 0; expected more than 0, at most
          1000000000000.
    horizonDays: 60 -> goal: {}
      s.json5:2:31: error: campaign.goal has no 'incrementalConversions'; add a number (more than 0, at
          most 1000000000000).
    horizonDays: 60 -> goal: { conversions: 1 }
      s.json5:2:31: error: campaign.goal has no 'incrementalConversions'; add a number (more than 0, at
          most 1000000000000).
      s.json5:2:33: error: unknown key 'conversions' in campaign.goal. Known keys:
          incrementalConversions.
    horizonDays: 60 -> currency: 'usd'
      s.json5:2:35: error: campaign.currency is 'usd'; expected a code of three capital letters such as
          USD.
    horizonDays: 60 -> currency: 'EURO'
      s.json5:2:35: error: campaign.currency is 'EURO'; expected a code of three capital letters such as
          USD.
    horizonDays: 60 -> hoirzonDays: 60
      s.json5:2:25: error: unknown key 'hoirzonDays' in campaign; did you mean 'horizonDays'? Known
          keys: currency, days, deadlineDay, goal, horizonDays.
    days: 30 -> days: 30, days: 31
      s.json5:2:25: error: the key 'days' is given twice, first at line 2, column 15; remove one of
          them.
    days: 30 -> days: NaN
      s.json5:2:21: error: a number must be finite; found 'NaN'.
    days: 30 -> days: 1e400
      s.json5:2:21: error: a number must be finite; found '1e400'.
    campaign: { -> name: 'a/b', campaign: {
      s.json5:2:9: error: name is 'a/b'; expected 1 to 100 letters (a-z, A-Z), digits, '-', '_' and '.',
          a letter or digit first, because it names the folder of the results.
    campaign: { -> name: '..', campaign: {
      s.json5:2:9: error: name is '..'; expected 1 to 100 letters (a-z, A-Z), digits, '-', '_' and '.',
          a letter or digit first, because it names the folder of the results.
    campaign: { -> description: 1, campaign: {
      s.json5:2:16: error: description is the number 1; expected a string.
    """#)
}
