import ScenarioFiles
import Testing

@Suite("Hostile texts")
struct JSON5HostileTests {
  /// Large enough that anything slower than linear would be noticed, small enough for a debug build.
  private static let length = 20_000

  @Test(
    "A hundred thousand open brackets are one error",
    arguments: [("[", "1:201"), ("{a:", "1:601"), ("[{a:", "1:401"), ("[\n", "201:1")])
  func openBrackets(piece: String, place: String) {
    let (tree, problems) = read(String(repeating: piece, count: 100_000))
    #expect(tree == nil)
    #expect(
      problems == [
        "s.json5:\(place): error: arrays and objects are nested deeper than 200 levels; flatten them."
      ])
  }

  @Test(
    "A repeated piece at the top, in an array or in an object ends in few errors",
    arguments: [
      "]", "}", ",", ":", "1,", "1 ", "-", "7", "a", "é", "a b ", "'", "\"\\", "'a\n", "@", "/", "/*", "/*/",
      "//", "\n", "\\",
      "\\u0061", "[],", "{a:1},", "a:1,", "{a:{b:[", "[}", "{]", "\u{1B}", "\u{202E}", "'\\u'", "'\u{301}',",
    ], ["", "[", "{a:"])
  func repeated(piece: String, prefix: String) {
    let count = Self.length / piece.utf8.count
    let (tree, problems) = read(prefix + String(repeating: piece, count: count))
    #expect(tree == nil || problems.allSatisfy { $0.contains(" a number must be finite; ") })
    #expect(problems.count <= JSON5.mostProblems + 1)
    #expect(tree != nil || !problems.isEmpty)
  }

  @Test("After a hundred problems the rest is not read")
  func tooMany() {
    let problems = read("[" + String(repeating: "@,", count: 1000) + "]").problems
    #expect(problems.count == 101)
    #expect(problems[99] == "s.json5:1:200: error: expected a value; found '@'.")
    #expect(problems.last == "s.json5:1:200: error: too many problems; the rest of the text was not read.")
  }

  @Test("A number with twenty thousand digits is read or refused in linear time")
  func longNumbers() {
    let digits = String(repeating: "7", count: Self.length)
    #expect(
      read(digits).problems == [
        "s.json5:1:1: error: a number must be finite; found '\(String(repeating: "7", count: 39))…'."
      ])
    #expect(read("0.\(digits)").tree?.value == .number(0.7777777777777778))
    #expect(
      read("0.\(String(repeating: "0", count: Self.length))1e\(Self.length)").tree?.value == .number(0.1))
  }

  @Test("Ten thousand members, a long key and a long string are no problem")
  func large() {
    let members = (0..<10_000).map { "k\($0):\($0)" }.joined(separator: ",")
    #expect(read("{\(members)}").problems.isEmpty)
    #expect(read("{\(String(repeating: "k", count: Self.length)):1}").problems.isEmpty)
    #expect(read("{a:'\(String(repeating: "\\n", count: Self.length))'}").problems.isEmpty)
  }

  @Test("Text chosen by an attacker reaches the message shortened and escaped")
  func hostileText() {
    let key = "\\u001b[2J\\u202e" + String(repeating: "k", count: 100)
    #expect(
      read("{'\(key)': 1, '\(key)': 2}").problems == [
        "s.json5:1:124: error: the key '\\u{1B}[2J\\u{202E}\(String(repeating: "k", count: 34))…' is given twice, "
          + "first at line 1, column 2; remove one of them."
      ])
  }
}
