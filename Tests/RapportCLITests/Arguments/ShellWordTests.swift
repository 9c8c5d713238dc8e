import Testing

@testable import RapportCLI

@Suite("Words for a shell")
struct ShellWordTests {
  @Test(
    "are quoted where the shell would take them apart",
    arguments: [
      ("model.trust.lost=0.1", "model.trust.lost=0.1"), ("two words", "'two words'"), ("it's", "'it'\\''s'"),
      ("", "''"),
      ("$HOME", "'$HOME'"), ("caf\u{E9}", "'caf\u{E9}'"),
    ])
  func quoted(word: String, expected: String) {
    #expect(ShellWord.quoted(word) == expected)
  }
}
