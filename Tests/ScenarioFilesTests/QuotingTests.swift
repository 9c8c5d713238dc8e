import ScenarioFiles
import Testing

@Suite("Quoting what was found")
struct QuotingTests {
  @Test(
    "Characters that could disturb a terminal are escaped",
    arguments: [
      ("plain text, 'quotes' and é", "plain text, 'quotes' and é"),
      ("\u{1B}[31mred", "\\u{1B}[31mred"),
      ("a\nb\r\tc\0", "a\\nb\\r\\tc\\u{0}"),
      ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"),
      ("\u{202E}evil\u{2066}\u{200F}", "\\u{202E}evil\\u{2066}\\u{200F}"),
      ("\u{2028}\u{2029}\u{FEFF}\u{200B}", "\\u{2028}\\u{2029}\\u{FEFF}\\u{200B}"),
      ("\u{E0041}", "\\u{E0041}"),
      ("👩\u{200D}🚀 \u{645}\u{200C}\u{6CC}", "👩\u{200D}🚀 \u{645}\u{200C}\u{6CC}"),
    ])
  func escapes(text: String, expected: String) {
    #expect(text.escapedForTerminal == expected)
  }

  @Test("Escaping twice is escaping once")
  func idempotent() {
    let once = "\u{1B}\n\\".escapedForTerminal
    #expect(once.escapedForTerminal == once)
  }

  @Test(
    "A quoted text is cut to 40 scalars",
    arguments: [
      (String(repeating: "a", count: 40), "'" + String(repeating: "a", count: 40) + "'"),
      (String(repeating: "a", count: 41), "'" + String(repeating: "a", count: 39) + "…'"),
      ("a" + String(repeating: "\u{301}", count: 99), "'a" + String(repeating: "\u{301}", count: 38) + "…'"),
      ("", "''"),
    ])
  func quoting(text: String, expected: String) {
    #expect(text.quoted == expected)
  }
}
