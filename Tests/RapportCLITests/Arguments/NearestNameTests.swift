import Testing

@testable import RapportCLI

@Suite("Did you mean")
struct NearestNameTests {
  @Test(
    "the distance counts insertions, deletions, substitutions and swaps of neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
      ("abc", "ab", 1),
      ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("chekc", "check", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(NearestName.distance(a, b) == expected)
    #expect(NearestName.distance(b, a) == expected)
  }

  @Test(
    "a name is proposed only if it is near",
    arguments: [
      ("rn", "run"), ("runs", "run"), ("explian", "explain"), ("exlpian", "explain"), ("chick", "check"),
      ("xyz", nil), ("", nil),
      ("r", nil),
    ] as [(String, String?)])
  func proposal(name: String, expected: String?) {
    #expect(NearestName.of(name, in: ["run", "check", "new", "explain"]) == expected)
  }

  @Test("without candidates there is no proposal")
  func none() {
    #expect(NearestName.of("run", in: []) == nil)
  }
}
