/// A table of a result folder, read back from the bytes that `CSVWriter` wrote.
///
/// Cells stay slices of the file until they are asked for: the tables of a large comparison have a million of them.
struct ResultTable {
  /// The name of the file.
  let name: String
  /// The names of the columns.
  let header: [String]
  /// How many rows follow the header.
  var count: Int { rowStarts.count }

  private let bytes: [UInt8]
  private let dialect: CSVDialect
  /// Where each cell begins and ends, row by row, quotes included.
  private var cells: [Range<Int>] = []
  /// The lines of the rows, for messages.
  private var rowStarts: [Int] = []
  private let columns: [String: Int]

  /// Reads a table.
  ///
  /// - Throws: If a row has another number of cells than the header, or a quote never ends.
  init(_ file: ResultFile, _ dialect: CSVDialect) throws(UnreadableFile) {
    name = file.name
    bytes = file.bytes
    self.dialect = dialect
    var (records, starts): ([Range<Int>], [(cell: Int, offset: Int)]) = ([], [])
    var index = bytes.starts(with: dialect.byteOrderMark) ? dialect.byteOrderMark.count : 0
    while index < bytes.count {
      starts.append((records.count, index))
      while true {
        let start = index
        if index < bytes.count, bytes[index] == 0x22 { index = try Self.endOfQuoted(file, from: index) }
        while index < bytes.count, bytes[index] != dialect.separator, bytes[index] != 0x0A { index += 1 }
        records.append(start..<index)
        let hasMore = index < bytes.count && bytes[index] == dialect.separator
        index += 1
        if !hasMore { break }
      }
    }
    guard let first = starts.first else {
      throw UnreadableFile(file: file.name, line: 1, message: "the table is empty")
    }
    let width = starts.count > 1 ? starts[1].cell : records.count
    for (row, start) in starts.enumerated() {
      let end = row + 1 < starts.count ? starts[row + 1].cell : records.count
      guard end - start.cell == width else {
        throw UnreadableFile(
          file: file.name, bytes: bytes, offset: start.offset,
          message: "this row has \(end - start.cell) cells; expected \(width) as in the header")
      }
    }
    let decoded = records[first.cell..<width].map { Self.text(file.bytes, $0) }
    header = decoded
    columns = Dictionary(zip(decoded, decoded.indices), uniquingKeysWith: { a, _ in a })
    cells = Array(records.dropFirst(width))
    rowStarts = starts.dropFirst().map(\.offset)
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
    let text = Self.text(bytes, cells[row * header.count + column])
    guard text.utf8.first == UInt8(ascii: "'"), CSVWriter.looksLikeFormula(String(text.dropFirst())) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// Returns the number in a cell; nil for an empty one.
  ///
  /// - Throws: If there is something else.
  func number(_ row: Int, _ column: Int) throws(UnreadableFile) -> Double? {
    let range = cells[row * header.count + column]
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
        file: name, bytes: bytes, offset: cells[row * header.count + column].lowerBound,
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
