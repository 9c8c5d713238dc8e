import Testing

@testable import Reports

@Suite("Text tables")
struct TextTableTests {
  private func table(_ rows: [[String]]) -> TextTable {
    var table = TextTable([.text("strategy"), .number("cost"), .text("note")])
    for row in rows { table.append(row) }
    return table
  }

  @Test("text lines up at its beginning and numbers at their end, without trailing spaces")
  func alignment() {
    #expect(
      table([["genuine voices", "$17,045", ""], ["spam", "$9", "blocked on day 3"]]).text() == """
        strategy           cost  note
        --------------  -------  ----------------
        genuine voices  $17,045
        spam                 $9  blocked on day 3

        """)
  }

  @Test("wide characters and combining marks keep the columns straight")
  func unicode() {
    #expect(
      table([["日本", "1", "a"], ["Zoe\u{308}", "22", "b"]]).text() == """
        strategy  cost  note
        --------  ----  ----
        日本         1  a
        Zoe\u{308}         22  b

        """)
  }

  @Test("in a narrow window the widest text is cut and numbers are not")
  func narrow() {
    let text = table([["a strategy with a long name", "$17,045", "a short note"]]).text(width: 40)
    #expect(
      text == """
        strategy              cost  note
        -----------------  -------  ------------
        a strategy with …  $17,045  a short note

        """)
  }

  @Test("no line is wider than the window", arguments: [30, 35, 50, 80])
  func fits(width: Int) {
    let long = String(repeating: "word ", count: 20)
    let lines = table([[long, "$17,045", long]]).text(width: width).split(separator: "\n")
    #expect(lines.map { TerminalText.width(String($0)) }.max() ?? 0 <= width)
  }

  @Test("a window too narrow for the numbers still shows every digit")
  func overflow() {
    #expect(
      table([["abcdefghij", "123456789", "klmnopqrst"]]).text(width: 10).contains(
        "abcdefg…  123456789  klmnopq…"))
  }

  @Test(
    "columns are left out in their order, no more than must, before text is cut below sixteen columns",
    arguments: [
      (60, []), (45, []), (44, ["note"]), (27, ["note"]), (26, ["note", "cost"]), (10, ["note", "cost"]),
    ] as [(Int, [String])])
  func leftOut(width: Int, left: [String]) {
    // 16 columns of the name, 9 of the number, 16 of the note, and the gaps.
    let whole = table([["a strategy with a long name", "123456789", "a note with long words"]])
    let narrowed = whole.narrowed(to: width, leavingOut: ["note", "absent", "cost"])
    #expect(narrowed.left == left)
    let titles = narrowed.table.text().split(separator: "\n")[0].split(separator: " ").map(String.init)
    #expect(titles == ["strategy", "cost", "note"].filter { !left.contains($0) })
    #expect(narrowed.table.text().contains("123456789") != left.contains("cost"))
  }

  @Test("names cannot inject terminal commands")
  func escaping() {
    #expect(
      table([["\u{1B}[31mred", "1", "two\nlines"]]).text().contains("\\u{1B}[31mred     1  two\\nlines\n"))
  }

  @Test("a style changes the titles alone")
  func style() {
    let lines = table([["a", "1", "b"]]).text { "<\($0)>" }.split(separator: "\n")
    #expect(lines.first == "<strategy  cost  note>")
    #expect(lines.dropFirst().allSatisfy { !$0.contains("<") })
  }

  @Test("a table without rows is its header")
  func empty() {
    #expect(table([]).text() == "strategy  cost  note\n--------  ----  ----\n")
  }
}
