/// A table of a result folder, read back from the bytes that `CSVWriter` wrote.
///
/// Cells stay slices of the file until they are asked for: the tables of a large comparison have a million of them.
struct ResultTable {
  /// The name of the file.
  let name: String
  /// The names of the columns.
  let header: [String]
  /// How many rows follow the header.
  let count: Int

  private let bytes: [UInt8]
  private let dialect: CSVDialect
  /// Where each cell ends, row by row, quotes included and the header's first; the next begins one byte further on.
  ///
  /// Four bytes to a cell, as the table of many runs has millions.
  private let ends: [UInt32]
  private let start: Int
  private let columns: [String: Int]

  /// Reads a table.
  ///
  /// - Throws: If a row has another number of cells than the header, or a quote never ends.
  init(_ file: ResultFile, _ dialect: CSVDialect) throws(UnreadableFile) {
    name = file.name
    bytes = file.bytes
    self.dialect = dialect
    precondition(bytes.count < UInt32.max, "a table has less than four gigabytes")
    start = bytes.starts(with: dialect.byteOrderMark) ? dialect.byteOrderMark.count : 0
    var (ends, rows, width): ([UInt32], Int, Int?) = ([], 0, nil)
    var index = start
    while index < bytes.count {
      let (row, first) = (index, ends.count)
      while true {
        if index < bytes.count, bytes[index] == 0x22 { index = try Self.endOfQuoted(file, from: index) }
        while index < bytes.count, bytes[index] != dialect.separator, bytes[index] != 0x0A { index += 1 }
        ends.append(UInt32(index))
        let hasMore = index < bytes.count && bytes[index] == dialect.separator
        index += 1
        if !hasMore { break }
      }
      let cells = ends.count - first
      guard cells == width ?? cells else {
        throw UnreadableFile(
          file: file.name, bytes: bytes, offset: row,
          message: "this row has \(cells) cells; expected \(width ?? cells) as in the header")
      }
      width = cells
      rows += 1
    }
    guard let width else {
      throw UnreadableFile(file: file.name, line: 1, message: "the table is empty")
    }
    self.ends = ends
    count = rows - 1
    let start = start
    header = (0..<width).map { Self.text(file.bytes, Self.cell($0, ends, start)) }
    columns = Dictionary(zip(header, header.indices), uniquingKeysWith: { a, _ in a })
  }

  private static func cell(_ index: Int, _ ends: [UInt32], _ start: Int) -> Range<Int> {
    (index == 0 ? start : Int(ends[index - 1]) + 1)..<Int(ends[index])
  }

  /// Where a cell stands in the file.
  private func cell(_ row: Int, _ column: Int) -> Range<Int> {
    Self.cell((row + 1) * header.count + column, ends, start)
  }

  private static func endOfQuoted(_ file: ResultFile, from start: Int) throws(UnreadableFile) -> Int {
    var index = start + 1
    while index < file.bytes.count {
      if file.bytes[index] == 0x22 {
        guard index + 1 < file.bytes.count, file.bytes[index + 1] == 0x22 else { return index + 1 }
        index += 1
      }
      index += 1
    }
    throw UnreadableFile(
      file: file.name, bytes: file.bytes, offset: start, message: "the quote opened here is never closed")
  }

  /// Returns the index of a column.
  ///
  /// - Throws: If there is none.
  func column(_ name: String) throws(UnreadableFile) -> Int {
    guard let index = columns[name] else {
      throw UnreadableFile(file: self.name, line: 1, message: "there is no column \(name)")
    }
    return index
  }

  /// Returns the text of a cell, without the apostrophe that keeps a spreadsheet from running it.
  func text(_ row: Int, _ column: Int) -> String {
    let text = Self.text(bytes, cell(row, column))
    guard text.utf8.first == UInt8(ascii: "'"), CSVWriter.looksLikeFormula(String(text.dropFirst())) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// Returns the number in a cell; nil for an empty one.
  ///
  /// - Throws: If there is something else.
  func number(_ row: Int, _ column: Int) throws(UnreadableFile) -> Double? {
    let range = cell(row, column)
    guard !range.isEmpty else { return nil }
    var text = String(decoding: bytes[range], as: UTF8.self)
    if dialect.decimalSign != UInt8(ascii: ".") { text = text.replacing(",", with: ".") }
    guard let value = Double(text), value.isFinite else {
      throw UnreadableFile(
        file: name, bytes: bytes, offset: range.lowerBound,
        message: "expected a number in the column \(header[column])")
    }
    return value
  }

  /// Returns the whole number in a cell; nil for an empty one.
  ///
  /// - Throws: If there is something else, or a number outside the range.
  func whole(_ row: Int, _ column: Int, in range: ClosedRange<Int>) throws(UnreadableFile) -> Int? {
    guard let value = try number(row, column) else { return nil }
    guard let whole = Int(exactly: value), range.contains(whole) else {
      throw UnreadableFile(
        file: name, bytes: bytes, offset: cell(row, column).lowerBound,
        message:
          "expected a whole number from \(range.lowerBound) to \(range.upperBound) in the column \(header[column])"
      )
    }
    return whole
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard bytes[range].first == 0x22 else { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: bytes[range].dropFirst().dropLast(), as: UTF8.self).replacing("\"\"", with: "\"")
  }
}
