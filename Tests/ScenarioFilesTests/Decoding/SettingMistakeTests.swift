import Testing

@Suite("Mistakes in prices, model and experiment")
struct SettingMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    wagePerHour: 20 -> wagePerHour: -1
      s.json5:29:29: error: economics.wagePerHour is -1; expected 0 to 1000000000000.
    wagePerHour: 20 -> discountRatePerYear: -1
      s.json5:29:37: error: economics.discountRatePerYear is -1; expected more than -1, at most 1.
    wagePerHour: 20 -> wage: 20
      s.json5:29:16: error: unknown key 'wage' in economics. Known keys: budget,
          discountRatePerYear, wagePerHour.
    prior: 0.4 -> prior: 1
      s.json5:30:28: error: model.trust.prior is 1; expected 0.01 to 0.99.
    prior: 0.4 -> proir: 0.4
      s.json5:30:21: error: there is no parameter 'trust.proir'; did you mean 'trust.prior'? Parameters:
          trust.prior, trust.priorWeight, trust.evidencePerEncounter, trust.negativityBias,
          trust.halfLifeDays, trust.lost.
    trust: { -> trsut: {
      s.json5:30:12: error: unknown key 'trsut' in model; did you mean 'trust'? Known keys: trust,
          credibility, memory, pressure, noticing, attention, intrusion, warmth, conversation,
          content, advocacy, automation, engagement, sharing, wordOfMouth, annoyance, choice, experience,
          funnel.
    trust: { prior: 0.4 } -> 'trust.proir': 0.4
      s.json5:30:12: error: there is no parameter 'trust.proir'; did you mean 'trust.prior'? Parameters:
          trust.prior, trust.priorWeight, trust.evidencePerEncounter, trust.negativityBias,
          trust.halfLifeDays, trust.lost.
    trust: { prior: 0.4 } -> trust: { prior: 0.4 }, 'trust.prior': 0.5
      s.json5:30:35: error: the parameter 'trust.prior' is given twice, first at line 30, column 28;
          remove one of them.
    trust: { prior: 0.4 } -> trust: 1
      s.json5:30:19: error: model.trust is the number 1; expected an object.
    prior: 0.4 -> prior: { uniform: [0.4, 1] }
      s.json5:30:45: error: model.trust.prior.uniform[1] is 1; expected 0.01 to 0.99.
    runs: 20 -> runs: 0
      s.json5:31:23: error: experiment.runs is 0; expected 1 to 1000000.
    runs: 20 -> run: 20
      s.json5:31:17: error: unknown key 'run' in experiment; did you mean 'runs'? Known keys:
          attribution, confidence, marginal, runs, seed, twins.
    runs: 20 -> twins: -1
      s.json5:31:24: error: experiment.twins is -1; expected 0 to 1000000.
    runs: 20 -> twins: 2.5
      s.json5:31:24: error: experiment.twins is 2.5; expected a whole number (0 to 1000000).
    runs: 20 -> seed: 1.5
      s.json5:31:23: error: experiment.seed is 1.5; expected a whole number (0 to 2^53), or a larger one
          in quotes.
    runs: 20 -> seed: '-1'
      s.json5:31:23: error: experiment.seed is a string '-1'; expected decimal digits (0 to
          18446744073709551615).
    runs: 20 -> seed: '18446744073709551616'
      s.json5:31:23: error: experiment.seed is a string '18446744073709551616'; expected decimal digits
          (0 to 18446744073709551615).
    runs: 20 -> seed: 1e16
      s.json5:31:23: error: experiment.seed is 1e+16; expected a whole number (0 to 2^53), or a larger
          one in quotes.
    runs: 20 -> confidence: 1
      s.json5:31:29: error: experiment.confidence is 1; expected 0.5 to 0.999.
    runs: 20 -> attribution: { by: 'voices' }
      s.json5:31:30: error: experiment.attribution has no 'strategy'; add the name of a strategy, or a list
          of names.
    runs: 20 -> attribution: { strategy: 'posing' }
      s.json5:31:42: error: experiment.attribution.strategy is 'posing', which does not exist; did you mean
          'posting'? Strategies: posting.
    runs: 20 -> attribution: { strategy: ['posting', 'control'] }
      s.json5:31:54: error: experiment.attribution.strategy[1] is 'control', which does not exist.
          Strategies: posting.
    runs: 20 -> attribution: { strategy: [] }
      s.json5:31:42: error: experiment.attribution.strategy is empty; name a strategy.
    runs: 20 -> attribution: { strategy: 'posting', by: 'groups' }
      s.json5:31:57: error: experiment.attribution.by is 'groups'. Allowed: voices, entries.
    runs: 20 -> attribution: { strategy: 'posting', permutations: 3 }
      s.json5:31:67: error: experiment.attribution.permutations is 3; expected an even number, as each
          order comes with its reverse.
    runs: 20 -> attribution: { strategy: 'posting', halfLifeDays: 0 }
      s.json5:31:67: error: experiment.attribution.halfLifeDays is 0; expected 0.01 to 3650.
    runs: 20 -> attribution: { strategy: 'posting', lookback: 7 }
      s.json5:31:53: error: unknown key 'lookback' in experiment.attribution. Known
          keys: by, halfLifeDays, lookbackDays, permutations, runs, strategy.
    """#)
}
