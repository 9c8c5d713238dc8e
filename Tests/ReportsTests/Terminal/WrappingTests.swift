import Testing

@testable import Reports

@Suite("Wrapping of paragraphs")
struct WrappingTests {
  @Test(
    "lines break at spaces, long words where they have to",
    arguments: [
      ("one two three", 9, 0, ["one two", "three"]),
      ("one two three", 13, 0, ["one two three"]),
      ("one two three", 12, 2, ["one two", "  three"]),
      ("one two three", 5, 2, ["one", "  two", "  thr", "  ee"]),
      ("unbreakable", 4, 0, ["unbr", "eaka", "ble"]),
      ("日本 日本", 4, 0, ["日本", "日本"]),
      ("日本語", 3, 0, ["日", "本", "語"]),
      ("", 10, 0, []),
      ("  a   b ", 10, 0, ["a b"]),
    ])
  func wrapping(text: String, width: Int, indent: Int, lines: [String]) {
    #expect(TerminalText.wrapped(text, width: width, indent: indent) == lines)
  }
}
