import Reports
import Testing

@Suite("CSV")
struct CSVWriterTests {
  private func lines(_ header: [String], _ rows: [[CSVCell]], _ dialect: CSVDialect = .standard) -> String {
    var writer = CSVWriter(header: header, dialect: dialect)
    for row in rows { writer.append(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func cell(_ cell: CSVCell, _ dialect: CSVDialect = .standard) -> String {
    let text = lines(["a", "b"], [["x", cell]], dialect)
    return String(text.dropFirst(dialect == .standard ? 6 : 7).dropLast())
  }

  @Test("a file has its header, commas and line feeds, in the order given")
  func plainFile() {
    #expect(
      lines(["voice", "hours", "roi"], [["Ana", 3, 2.5], ["Bo", 4, .empty]])
        == "voice,hours,roi\nAna,3,2.5\nBo,4,\n")
  }

  @Test(
    "a number has its shortest form that reads back as the same number",
    arguments: [
      (0.1, "0.1"), (5, "5"), (-5, "-5"), (0, "0"), (-0.0, "0"), (1e-5, "1e-05"), (1.5e-7, "1.5e-07"),
      (1e15, "1000000000000000"), (1e16, "1e+16"), (1.0 / 3, "0.3333333333333333"), (17045.25, "17045.25"),
      (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(cell(.number(value)) == text)
    #expect(Double(text) == value)
  }

  @Test("what is not defined is empty", arguments: [nil, .nan, .infinity, -.infinity] as [Double?])
  func undefined(value: Double?) {
    #expect(cell(.number(value)) == "")
  }

  @Test(
    "text that could be taken for structure is quoted, other text is not",
    arguments: [
      ("Ana", "Ana"), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("say \"hi\"", "\"say \"\"hi\"\"\""),
      ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""), (" a ", " a "), ("", ""), ("日本, 東京", "\"日本, 東京\""),
    ])
  func quoting(value: String, text: String) {
    #expect(cell(.text(value)) == text)
  }

  @Test(
    "text that a spreadsheet would run gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""), ("\r\n=1", "\"'\r\n=1\""), ("＝1", "'＝1"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
      ("a=1", "a=1"), ("1-2", "1-2"),
    ])
  func formulas(value: String, text: String) {
    #expect(cell(.text(value)) == text)
  }

  @Test("a negative number is not taken for a formula")
  func negativeNumber() {
    #expect(cell(-2.5) == "-2.5")
    #expect(cell(-3) == "-3")
  }

  @Test("the Excel dialect has a byte order mark, semicolons and decimal commas")
  func excel() {
    #expect(
      lines(["a", "b"], [["x;y", 2.5], ["x,y", 1e-7]], .excelEU) == "\u{FEFF}a;b\n\"x;y\";2,5\nx,y;1e-07\n")
  }

  @Test("a line is never blank", arguments: [CSVCell.text(""), .empty])
  func loneEmptyCell(value: CSVCell) {
    #expect(lines(["a"], [[value], ["x"]]) == "a\n\"\"\nx\n")
  }

  @Test("the dialects have the names of the command line")
  func names() {
    #expect(CSVDialect.allCases.map(\.rawValue) == ["standard", "excel-eu"])
  }

  @Test("a row of the wrong length stops the program")
  func raggedRow() async {
    await #expect(processExitsWith: .failure) {
      var writer = CSVWriter(header: ["a", "b"])
      writer.append(["x"])
    }
  }
}
