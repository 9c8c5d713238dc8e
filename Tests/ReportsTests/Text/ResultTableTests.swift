import Testing

@testable import Reports

@Suite("Tables read back")
struct ResultTableTests {
  @Test("cells and numbers are read as they were written", arguments: CSVDialect.allCases)
  func roundTrip(dialect: CSVDialect) throws {
    var writer = CSVWriter(header: ["word", "n"], dialect: dialect)
    let words = ["plain", "a,b;c", "say \"x\"", "two\nlines", "=1+1", "'=x", "", "שלום"]
    for (index, word) in words.enumerated() {
      writer.append([.text(word), .number(index == 1 ? nil : Double(index) / 3 - 1)])
    }
    let table = try ResultTable(ResultFile(name: "t.csv", bytes: writer.bytes), dialect)
    #expect(table.header == ["word", "n"] && table.count == words.count)
    for (row, word) in words.enumerated() {
      // Of text that began with an apostrophe and a formula, the apostrophe cannot be told from the guard's.
      #expect(table.text(row, 0) == (word == "'=x" ? "=x" : word))
      #expect(try table.number(row, 1) == (row == 1 ? nil : Double(row) / 3 - 1))
    }
  }

  @Test("a quote without an end is named with its place")
  func endless() {
    do throws(UnreadableFile) {
      _ = try ResultTable(ResultFile(name: "t.csv", bytes: Array("a\nb\n\"c".utf8)), .standard)
      Issue.record("a quote never ends")
    } catch {
      #expect(
        error
          == UnreadableFile(
            file: "t.csv", line: 3, column: 1, message: "the quote opened here is never closed"))
    }
  }
}
