import Testing

@Suite("Mistakes in quantities")
struct QuantityMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    value: 30 -> value: 'much'
      s.json5:16:95: error: actions.sale.value is a string 'much'; expected a number (0 to
          1000000000000) or a distribution.
    value: 30 -> value: {}
      s.json5:16:95: error: actions.sale.value gives no number; add one of value, uniform, triangular,
          normal, lognormal.
    value: 30 -> value: { value: 1, uniform: [1, 2] }
      s.json5:16:116: error: actions.sale.value.uniform stands beside 'value'; keep one of them.
    value: 30 -> value: { uniform: [2, 1] }
      s.json5:16:106: error: actions.sale.value.uniform is [2, 1]; expected numbers that rise from low
          to high.
    value: 30 -> value: { uniform: [1] }
      s.json5:16:106: error: actions.sale.value.uniform has 1 element; expected [low, high].
    value: 30 -> value: { uniform: 1 }
      s.json5:16:106: error: actions.sale.value.uniform is the number 1; expected [low, high].
    value: 30 -> value: { triangular: [1, 3, 2] }
      s.json5:16:109: error: actions.sale.value.triangular is [1, 3, 2]; expected numbers that rise from
          low to high.
    value: 30 -> value: { triangular: [-1, 3, 4] }
      s.json5:16:110: error: actions.sale.value.triangular[0] is -1; expected 0 to 1000000000000.
    value: 30 -> value: { normal: [-1, 2] }
      s.json5:16:106: error: actions.sale.value.normal[0] is -1; expected 0 to 1000000000000.
    value: 30 -> value: { normal: [1, 0] }
      s.json5:16:109: error: actions.sale.value.normal[1] is 0; expected more than 0.
    value: 30 -> value: { lognormal: { median: 0, logSd: 11 } }
      s.json5:16:118: error: actions.sale.value.lognormal.median is 0; expected more than 0, at most
          1000000000000.
      s.json5:16:128: error: actions.sale.value.lognormal.logSd is 11; expected more than 0, at most 10.
    value: 30 -> value: { lognormal: { median: 1 } }
      s.json5:16:108: error: actions.sale.value.lognormal has no 'logSd'; add a number (more than 0, at
          most 10).
    value: 30 -> value: { lognormal: [1, 2] }
      s.json5:16:108: error: actions.sale.value.lognormal is an array; expected an object.
    value: 30 -> value: { value: 1, sauce: 'x' }
      s.json5:16:107: error: unknown key 'sauce' in actions.sale.value; did you mean 'source'? Known
          keys: lognormal, normal, source, triangular, uniform, value.
    value: 30 -> value: { value: 1, source: 1 }
      s.json5:16:115: error: actions.sale.value.source is the number 1; expected a string.
    value: 30 -> value: { uniform: ['a', 2] }
      s.json5:16:107: error: actions.sale.value.uniform[0] is a string 'a'; expected a number (0 to
          1000000000000).
    value: 30 -> value: { uniform: [1, 1] }
      s.json5:16:106: error: actions.sale.value.uniform is [1, 1]; expected numbers that rise from low
          to high.
    """#)
}
