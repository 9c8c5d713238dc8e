internal import Measurement

/// A walk over the rows of a table of a result folder, of any length: one row and a piece of the file are in memory.
///
/// It reads what `CSVWriter` writes (RFC 4180, LF or the end of the file after each row).
struct TableScan {
  /// One row, valid for as long as the walk stands at it.
  struct Row {
    fileprivate(set) var bytes: [UInt8] = []
    /// Where each cell ends, quotes included; the next begins one byte further on.
    fileprivate(set) var ends: [Int] = []
    /// Where the row begins in the file.
    fileprivate(set) var offset = 0

    /// Where a cell stands in `bytes`.
    fileprivate func cell(_ column: Int) -> Range<Int> {
      (column == 0 ? 0 : ends[column - 1] + 1)..<ends[column]
    }
  }

  /// What is read.
  let file: ResultFile
  let dialect: CSVDialect
  /// The names of the columns.
  let header: [String]

  /// Reads the header.
  ///
  /// - Throws: If there is none.
  init(_ file: ResultFile, _ dialect: CSVDialect) throws(UnreadableFile) {
    self.file = file
    self.dialect = dialect
    var header: [String]?
    try Self.walk(file, dialect) { row throws(UnreadableFile) in
      header = row.ends.indices.map { CSVCellText.text(row.bytes, row.cell($0)) }
      return false
    }
    guard let header else { throw UnreadableFile(file: file.name, line: 1, message: "the table is empty") }
    self.header = header
  }

  /// Hands over every row but the header.
  ///
  /// - Throws: If a row has another number of cells than the header, or a quote never ends; and what `body` throws.
  func forEachRow(_ body: (Row) throws(UnreadableFile) -> Void) throws(UnreadableFile) {
    var isHeader = true
    try Self.walk(file, dialect) { row throws(UnreadableFile) in
      guard row.ends.count == header.count else {
        throw UnreadableFile(
          file: file.name, bytes: file.bytes, offset: row.offset,
          message: "this row has \(row.ends.count) cells; expected \(header.count) as in the header")
      }
      if !isHeader { try body(row) }
      isHeader = false
      return true
    }
  }

  /// Returns the index of a column.
  ///
  /// - Throws: If there is none.
  func column(_ name: String) throws(UnreadableFile) -> Int {
    guard let index = header.firstIndex(of: name) else {
      throw UnreadableFile(file: file.name, line: 1, message: "there is no column \(name)")
    }
    return index
  }

  /// Returns the text of a cell, as it was before it was written.
  func text(_ row: Row, _ column: Int) -> String { CSVCellText.original(row.bytes, row.cell(column)) }

  /// Returns the number in a cell; nil for an empty one.
  ///
  /// - Throws: If there is something else.
  func number(_ row: Row, _ column: Int) throws(UnreadableFile) -> Double? {
    let cell = row.cell(column)
    guard !cell.isEmpty else { return nil }
    guard let value = CSVCellText.number(row.bytes, cell, dialect) else {
      throw UnreadableFile(
        file: file.name, bytes: file.bytes, offset: row.offset + cell.lowerBound,
        message: "expected a number in the column \(header[column])")
    }
    return value
  }

  /// Walks over all rows, the header among them, while `body` wants more.
  private static func walk(
    _ file: ResultFile, _ dialect: CSVDialect, _ body: (Row) throws(UnreadableFile) -> Bool
  ) throws(UnreadableFile) {
    var row = Row()
    var (isInQuotes, wasQuote, isAtStart, wantsMore) = (false, false, true, true)
    var (position, quote) = (0, 0)
    func end() throws(UnreadableFile) {
      row.ends.append(row.bytes.count)
      wantsMore = try body(row)
      row.bytes.removeAll(keepingCapacity: true)
      row.ends.removeAll(keepingCapacity: true)
      row.offset = position + 1
      isAtStart = true
    }
    try file.content.forEachPiece { piece throws(UnreadableFile) in
      var bytes = piece[...]
      if position == 0, piece.starts(with: dialect.byteOrderMark) {
        bytes = piece.dropFirst(dialect.byteOrderMark.count)
        position = dialect.byteOrderMark.count
        row.offset = position
      }
      for byte in bytes {
        guard wantsMore else { return }
        if isInQuotes {
          if byte == 0x22 { wasQuote.toggle() } else if wasQuote { isInQuotes = false }
        } else if isAtStart, byte == 0x22 {
          (isInQuotes, wasQuote, quote) = (true, false, position)
          row.bytes.append(byte)
          isAtStart = false
          position += 1
          continue
        }
        if !isInQuotes, byte == 0x0A {
          try end()
        } else {
          if !isInQuotes, byte == dialect.separator {
            row.ends.append(row.bytes.count)
            isAtStart = true
          } else {
            isAtStart = false
          }
          row.bytes.append(byte)
        }
        position += 1
      }
    }
    if isInQuotes, !wasQuote, wantsMore {
      throw UnreadableFile(
        file: file.name, bytes: file.bytes, offset: quote, message: "the quote opened here is never closed")
    }
    // The last row may end with the file.
    if wantsMore, !row.bytes.isEmpty { try end() }
  }
}

/// Reading cells from bytes that `CSVWriter` wrote.
enum CSVCellText {
  /// The text of a cell without its quotes.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard bytes[range].first == 0x22 else { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: bytes[range].dropFirst().dropLast(), as: UTF8.self).replacing("\"\"", with: "\"")
  }

  /// The same without the apostrophe that keeps a spreadsheet from running it.
  static func original(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let text = text(bytes, range)
    guard text.utf8.first == UInt8(ascii: "'"), CSVWriter.looksLikeFormula(String(text.dropFirst())) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// The number that a cell holds; nil if it holds something else.
  static func number(_ bytes: [UInt8], _ range: Range<Int>, _ dialect: CSVDialect) -> Double? {
    var text = String(decoding: bytes[range], as: UTF8.self)
    if dialect.decimalSign != UInt8(ascii: ".") { text = text.replacing(",", with: ".") }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
