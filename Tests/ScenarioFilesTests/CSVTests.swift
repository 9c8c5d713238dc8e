import ScenarioFiles
import Testing

@Suite("Tables")
struct CSVTests {
  private func table(_ text: String) -> (table: CSVTable?, problems: [String]) {
    let diagnostics = Diagnostics()
    let source = SourceText(file: "t.csv", bytes: Array(text.utf8), into: diagnostics)
    let table = source.flatMap { CSV.parse($0, into: diagnostics) }
    return (table, diagnostics.sorted.map(\.description))
  }

  private func cells(_ table: CSVTable?) -> [[String]] {
    table.map { [$0.header.map(\.text)] + $0.rows.map { $0.map(\.text) } } ?? []
  }

  @Test(
    "Fields, quotes, line ends and separators as RFC 4180 has them",
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n", [["a", "b"]]),
      ("a\n1\n\n\r\n2\n\n", [["a"], ["1"], ["2"]]),
      ("\na,b\n,\n", [["a", "b"], ["", ""]]),
      ("a,b\n\"x,\"\"y\"\"\r\nz\",\"\"\n", [["a", "b"], ["x,\"y\"\r\nz", ""]]),
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
      ("\"a,b,c\";d\n1;2\n", [["a,b,c", "d"], ["1", "2"]]),
      ("\n\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1;5,2\n", [["a", "b"], ["1;5", "2"]]),
      (" a , b\n 1 ,\t2\n", [[" a ", " b"], [" 1 ", "\t2"]]),
      ("é,日\n😀,\"ü\"\n", [["é", "日"], ["😀", "ü"]]),
      ("a\n\"\"\n", [["a"], [""]]),
    ])
  func right(text: String, expected: [[String]]) {
    let (table, problems) = table(text)
    #expect(problems.isEmpty)
    #expect(cells(table) == expected)
  }

  @Test("The separator is known, so that decimals can be read accordingly")
  func separator() {
    #expect(table("a;b\n").table?.separator == ";")
    #expect(table("a,b\n").table?.separator == ",")
    #expect(table("a\n").table?.separator == ",")
  }

  @Test("Every field knows its place")
  func places() {
    let table = table("day,é,c\r\n1,\"x\ny\",3\r\n4,5,\"6\"\r\n").table
    #expect(table?.header.map(\.position.short) == ["1:1", "1:5", "1:7"])
    #expect(table?.rows.map { $0.map(\.position.short) } == [["2:1", "2:3", "3:4"], ["4:1", "4:3", "4:5"]])
  }

  @Test(
    "What is wrong is reported at its place, and the right rows are kept",
    arguments: [
      ("", [], ["1:1: error: the table is empty; expected a header line."]),
      ("\n\r\n", [], ["3:1: error: the table is empty; expected a header line."]),
      (
        "a,b\n1\n1,2\n1,2,3\n", [["a", "b"], ["1", "2"]],
        [
          "2:1: error: this row has 1 field; expected 2 as in the header.",
          "4:1: error: this row has 3 fields; expected 2 as in the header.",
        ]
      ),
      (
        "a,b\n1,2\n3,\"x\n5,6\n", [["a", "b"], ["1", "2"]],
        ["3:3: error: the quote opened here is never closed."]
      ),
      ("a,\"b\n1,2\n", [], ["1:3: error: the quote opened here is never closed."]),
      (
        "a,b\n\"x\"y,2\n", [["a", "b"], ["x", "2"]],
        ["2:4: error: expected ',' or the end of the line after the closing quote; found 'y'."]
      ),
      (
        "a;b\n\"x\",2;3\n", [["a", "b"], ["x", "3"]],
        ["2:4: error: expected ';' or the end of the line after the closing quote; found ','."]
      ),
      (
        "a,b\nx\"y\",2\n", [["a", "b"], ["x\"y\"", "2"]],
        ["2:2: error: a quote inside a plain field; put the whole field in quotes and double those inside."]
      ),
      ("a,b\n1,\0\n", [], ["2:3: error: the file holds a NUL byte, so it is no text; expected UTF-8 text."]),
    ] as [(String, [[String]], [String])])
  func wrong(text: String, rows: [[String]], expected: [String]) {
    let (table, problems) = table(text)
    #expect(problems == expected.map { "t.csv:" + $0 })
    #expect(cells(table) == rows)
  }

  @Test("A field may be long, but not so long that a quote must be missing", arguments: [65_536, 65_537])
  func longFields(length: Int) {
    let problems = table("a\n" + String(repeating: "x", count: length)).problems
    #expect(
      problems
        == (length == 65_536
          ? []
          : ["t.csv:2:1: error: this field is longer than 65536 bytes; look for a missing or stray quote."]))
  }

  @Test("A line of many separators is no table")
  func manyColumns() {
    #expect(
      table(String(repeating: ",", count: 5000)).problems == [
        "t.csv:1:1: error: the header has 5001 columns; expected at most 1000."
      ])
    #expect(
      table("a,b\n" + String(repeating: ",", count: 5000)).problems == [
        "t.csv:2:1: error: this row has 5001 fields; expected 2 as in the header."
      ])
  }

  private func columns(_ header: String) throws -> (columns: CSVTable.Columns, problems: [String]) {
    let diagnostics = Diagnostics()
    let table = try #require(table(header).table)
    let columns = table.columns(required: ["day", "cost"], optional: ["note"], into: diagnostics)
    return (columns, diagnostics.sorted.map(\.description))
  }

  @Test("Columns are found by name in any order, optional ones if they are there")
  func columnsFound() throws {
    let (columns, problems) = try columns("cost,day\n")
    #expect(problems.isEmpty)
    #expect(columns["cost"] == 0)
    #expect(columns["day"] == 1)
    #expect(columns["note"] == nil)
    #expect(try self.columns("note,cost,day\n").columns["note"] == 0)
  }

  @Test(
    "Missing, unknown, doubled and nameless columns are reported together, and the others can be read",
    arguments: [
      (
        "dya,cost",
        [
          "1:1: error: there is no column 'day'; add it. The header has: dya, cost.",
          "1:1: error: unknown column 'dya'; did you mean 'day'? Known columns: day, cost, note.",
        ]
      ),
      (
        "day,cost,,colour,day",
        [
          "1:10: error: column 3 has no name; name it or remove it.",
          "1:11: error: unknown column 'colour'. Known columns: day, cost, note.",
          "1:18: error: the column 'day' is given twice, first at line 1, column 1; remove one of them.",
        ]
      ),
    ])
  func columnsWrong(header: String, expected: [String]) throws {
    let (columns, problems) = try columns(header)
    #expect(columns["cost"] == 1)
    #expect(problems == expected.map { "t.csv:" + $0 })
  }
}
