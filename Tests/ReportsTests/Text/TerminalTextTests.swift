import Reports
import Testing

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "what a terminal would act on is shown as an escape",
    arguments: [
      ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb\tc\rd", "a\\nb\\tc\\rd"), ("a\r\nb", "a\\r\\nb"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{202E}abc", "\\u{202E}abc"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{7F}", "\\u{7F}"),
      ("zero\u{200B}width", "zero\\u{200B}width"), ("\u{2028}", "\\u{2028}"),
    ])
  func unsafe(text: String, shown: String) {
    #expect(TerminalText.escaped(text) == shown)
  }

  @Test(
    "letters of every script and emoji pass unchanged",
    arguments: ["Zoë", "日本語", "עברית", "فارسی‌ها", "👩‍💻", "🇩🇪", "C:\\temp", "naïve – “quoted”"])
  func safe(text: String) {
    #expect(TerminalText.escaped(text) == text)
  }

  @Test("line feeds stay where lines are wanted")
  func lines() {
    #expect(TerminalText.escaped("a\nb\u{7}", keepsLines: true) == "a\nb\\u{7}")
  }

  @Test(
    "width counts terminal columns",
    arguments: [
      ("", 0), ("abc", 3), ("Zoe\u{308}", 3), ("日本", 4), ("👩‍💻", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2), ("❤", 1),
      ("ｱ", 1), ("Ａ", 2),
      ("한국", 4), ("…", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }

  @Test(
    "text that is too wide ends in an ellipsis and fits",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("", 1, ""),
    ])
  func truncation(text: String, columns: Int, shown: String) {
    #expect(TerminalText.truncated(text, to: columns) == shown)
    #expect(TerminalText.width(shown) <= columns)
  }
}
