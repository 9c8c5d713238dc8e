import Testing

@Suite("Mistakes in actions")
struct ActionMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    sale: -> Sale:
      s.json5:16:5: error: actions has the name 'Sale', which cannot name a column; expected small
          letters (a-z), digits, '-' and '_'.
    kind: "purchase",  -> (nothing)
      s.json5:16:11: error: actions.sale has no 'kind'; add one of purchase, booking, hire, attendance,
          sponsorship, link, review, referral, brandLift.
    kind: "purchase" -> kind: "buy"
      s.json5:16:19: error: actions.sale.kind is 'buy'. Allowed: purchase, booking, hire, attendance,
          sponsorship, link, review, referral, brandLift.
    needsPerYear: 4 -> needsPerYear: 366
      s.json5:16:45: error: actions.sale.needsPerYear is 366; expected 0 to 365.
    baseProbability: 0.1 -> baseProbability: 1
      s.json5:16:65: error: actions.sale.baseProbability is 1; expected more than 0, less than 1.
    baseProbability: 0.1 -> baseProbability: 0
      s.json5:16:65: error: actions.sale.baseProbability is 0; expected more than 0, less than 1.
    involvement: 0.2 -> involvement: -0.2
      s.json5:16:83: error: actions.sale.involvement is -0.2; expected 0 to 1.
    value: 30 -> value: -1
      s.json5:16:95: error: actions.sale.value is -1; expected 0 to 1000000000000.
    value: 30 -> value: 30, marginShare: 2, considerationOnExposure: 2, cooldownDays: -1
      s.json5:16:112: error: actions.sale.marginShare is 2; expected 0 to 1.
      s.json5:16:140: error: actions.sale.considerationOnExposure is 2; expected 0 to 1.
      s.json5:16:157: error: actions.sale.cooldownDays is -1; expected 0 to 36500.
    value: 30 -> value: 30, decisionLag: 'long'
      s.json5:16:112: error: actions.sale.decisionLag is a string 'long'; expected a number (0 to 36500)
          or an object such as { meanDays: 30, shape: 2 }.
    value: 30 -> value: 30, decisionLag: -1
      s.json5:16:112: error: actions.sale.decisionLag is -1; expected 0 to 36500.
    value: 30 -> value: 30, decisionLag: { shape: 0 }
      s.json5:16:112: error: actions.sale.decisionLag has no 'meanDays'; add a number (0 to 36500) or a
          distribution.
      s.json5:16:121: error: actions.sale.decisionLag.shape is 0; expected 0.01 to 1000.
    value: 30 -> value: 30, realisationLag: { meanDays: 70, skew: 1 }
      s.json5:16:11: warning: actions.sale has a mean realisationLag of 70 days; most of its value lies
          beyond the horizon of 60 days.
      s.json5:16:131: error: unknown key 'skew' in actions.sale.realisationLag. Known keys: meanDays,
          shape.
    needsPerYear: 4 -> needsPerYear: 0
      s.json5:16:11: warning: actions.sale is never considered: 'needsPerYear' and
          'considerationOnExposure' are both 0, and it follows from no action that is.
    value: 30 -> valeu: 30
      s.json5:16:11: error: actions.sale has no 'value'; add a number (0 to 1000000000000) or a
          distribution.
      s.json5:16:88: error: unknown key 'valeu' in actions.sale; did you mean 'value'? Known keys:
          after, baseProbability, considerationOnExposure, cooldownDays, decisionLag, involvement, kind,
          lifetime, marginShare, needsPerYear, realisationLag, value, weights.
    """#)
}
