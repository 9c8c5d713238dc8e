import Measurement
import Testing

@testable import Reports

@Suite("Long tables, row by row")
struct TableScanTests {
  /// Rows of two cells, long enough for several pieces.
  private static func content(rows: Int, _ dialect: CSVDialect, on spool: (any Spool)?) -> ResultFile {
    var writer = CSVWriter(header: ["word", "n"], dialect: dialect, on: spool)
    for row in 0..<rows {
      writer.append([.text(row.isMultiple(of: 3) ? "a\"\n;,\(row)" : "=plain"), .number(Double(row) / 8)])
    }
    return ResultFile(name: "t.csv", content: writer.content)
  }

  @Test("rows are what was written, wherever the pieces end", arguments: CSVDialect.allCases)
  func rows(dialect: CSVDialect) throws {
    let file = Self.content(rows: 20_000, dialect, on: MemorySpool())
    #expect(file == Self.content(rows: 20_000, dialect, on: nil))
    let scan = try TableScan(file, dialect)
    var row = 0
    try scan.forEachRow { cells throws(UnreadableFile) in
      let word = row.isMultiple(of: 3) ? "a\"\n;,\(row)" : "=plain"
      if scan.text(cells, 0) != word { Issue.record("row \(row)") }
      if try scan.number(cells, 1) != Double(row) / 8 { Issue.record("row \(row)") }
      row += 1
    }
    #expect(row == 20_000)
  }

  @Test(
    "what is no table is named with its place",
    arguments: [
      ("", 1, nil as Int?, "the table is empty"),
      ("a,b\n1,2\n3\n", 3, 1, "this row has 1 cells; expected 2 as in the header"),
      ("a,b\n1,\"2\n3,4\n", 2, 3, "the quote opened here is never closed"),
      ("a,b\n1,2\n3,x", 3, 3, "expected a number in the column b"),
      ("a,b\n1,2\n\n", 3, 1, "this row has 1 cells; expected 2 as in the header"),
    ])
  func broken(text: String, line: Int, column: Int?, message: String) {
    do throws(UnreadableFile) {
      let scan = try TableScan(ResultFile(name: "t.csv", bytes: Array(text.utf8)), .standard)
      try scan.forEachRow { row throws(UnreadableFile) in _ = try scan.number(row, 1) }
      Issue.record("nothing was wrong")
    } catch {
      #expect(error == UnreadableFile(file: "t.csv", line: line, column: column, message: message))
    }
  }

  @Test("the last row may end with the file")
  func end() throws {
    let scan = try TableScan(ResultFile(name: "t.csv", bytes: Array("a,b\n1,\"x\"".utf8)), .standard)
    var cells: [String] = []
    try scan.forEachRow { row throws(UnreadableFile) in cells.append(scan.text(row, 1)) }
    #expect(cells == ["x"] && scan.header == ["a", "b"])
  }
}
