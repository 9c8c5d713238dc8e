/// A table of a result folder in memory, read back from the bytes that `CSVWriter` wrote.
///
/// Cells stay slices of the file until they are asked for. A table as long as there are runs is read by `TableScan`.
struct ResultTable {
  /// The name of the file.
  let name: String
  /// The names of the columns.
  let header: [String]
  /// How many rows follow the header.
  let count: Int

  private let bytes: [UInt8]
  private let dialect: CSVDialect
  /// Where each cell ends, row by row, quotes included; the next begins one byte further on.
  private let ends: [UInt32]
  /// Where the first row below the header begins.
  private let start: Int
  private let columns: [String: Int]

  /// Reads a table.
  ///
  /// - Throws: If a row has another number of cells than the header, or a quote never ends.
  init(_ file: ResultFile, _ dialect: CSVDialect) throws(UnreadableFile) {
    let scan = try TableScan(file, dialect)
    name = file.name
    bytes = file.bytes
    self.dialect = dialect
    precondition(bytes.count < UInt32.max, "a table has less than four gigabytes")
    header = scan.header
    columns = Dictionary(zip(header, header.indices), uniquingKeysWith: { a, _ in a })
    var (ends, start): ([UInt32], Int?) = ([], nil)
    try scan.forEachRow { row throws(UnreadableFile) in
      start = start ?? row.offset
      for end in row.ends { ends.append(UInt32(row.offset + end)) }
    }
    self.ends = ends
    self.start = start ?? bytes.count
    count = ends.count / header.count
  }

  /// Where a cell stands in the file.
  private func cell(_ row: Int, _ column: Int) -> Range<Int> {
    let index = row * header.count + column
    return (index == 0 ? start : Int(ends[index - 1]) + 1)..<Int(ends[index])
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
  func text(_ row: Int, _ column: Int) -> String { CSVCellText.original(bytes, cell(row, column)) }

  /// Returns the number in a cell; nil for an empty one.
  ///
  /// - Throws: If there is something else.
  func number(_ row: Int, _ column: Int) throws(UnreadableFile) -> Double? {
    let range = cell(row, column)
    guard !range.isEmpty else { return nil }
    guard let value = CSVCellText.number(bytes, range, dialect) else {
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
}
