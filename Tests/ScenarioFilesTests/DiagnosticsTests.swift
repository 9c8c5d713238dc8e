import ScenarioFiles
import Testing

@Suite("Problems and their text")
struct DiagnosticsTests {
  private func place(_ line: Int, _ column: Int = 1) -> SourcePosition {
    SourcePosition(file: "s.json5", line: line, column: column)
  }

  @Test("A problem is written as compilers do")
  func rendering() {
    let position = SourcePosition(file: "two-days.json5", line: 22, column: 20)
    #expect(
      Diagnostic(.error, "a.pitch is 1.4; expected 0 to 1.", at: position).description
        == "two-days.json5:22:20: error: a.pitch is 1.4; expected 0 to 1.")
    #expect(Diagnostic(.warning, "odd.", at: position).description == "two-days.json5:22:20: warning: odd.")
  }

  @Test("Neither the file name nor the message can send commands to a terminal")
  func terminalSafety() {
    let position = SourcePosition(file: "a\u{1B}[2J.json5", line: 1, column: 1)
    #expect(
      Diagnostic(.error, "bad\nx\u{202E}", at: position).description
        == "a\\u{1B}[2J.json5:1:1: error: bad\\nx\\u{202E}")
  }

  @Test("Problems are listed by place whatever the order of their discovery")
  func sorting() {
    let diagnostics = Diagnostics()
    diagnostics.error("c.", at: place(2))
    diagnostics.warning("b.", at: place(1, 5))
    diagnostics.error("a.", at: place(1, 5))
    #expect(diagnostics.sorted.map(\.message) == ["a.", "b.", "c."])
    #expect(diagnostics.errorCount == 2)
    #expect(diagnostics.warningCount == 1)
  }

  @Test("Warnings alone are no errors")
  func warnings() {
    let diagnostics = Diagnostics()
    diagnostics.warning("odd.", at: place(1))
    #expect(!diagnostics.hasErrors)
  }

  @Test("A long list is cut and the rest counted")
  func cut() {
    let diagnostics = Diagnostics()
    for line in 1...39 { diagnostics.error("no.", at: place(line)) }
    #expect(
      diagnostics.rendered(limit: 2) == "s.json5:1:1: error: no.\ns.json5:2:1: error: no.\nand 37 more")
    #expect(diagnostics.rendered(limit: 39).hasSuffix("s.json5:39:1: error: no."))
    #expect(Diagnostics().rendered() == "")
  }

  @Test("Where a text was not read to its end the rest is not counted")
  func cutShort() {
    let text = "{" + String(repeating: "a: 1, ", count: 1000) + "}"
    let diagnostics = Diagnostics()
    _ = JSON5.parse(SourceText(file: "s", text: text), into: diagnostics)
    #expect(diagnostics.rendered().split(separator: "\n").count == 51)
    #expect(diagnostics.rendered().hasSuffix("\nand more"))
  }

  @Test("Beyond the capacity problems are counted but neither built nor kept")
  func capacity() {
    let diagnostics = Diagnostics()
    var built = 0
    func message() -> String {
      built += 1
      return "no."
    }
    for line in 0..<(Diagnostics.capacity + 500) { diagnostics.error(message(), at: place(line)) }
    #expect(built == Diagnostics.capacity)
    #expect(diagnostics.errorCount == Diagnostics.capacity + 500)
    #expect(diagnostics.rendered(limit: 0) == "and 1500 more")
  }
}
