public import Measurement

/// Builds a CSV file (RFC 4180, with LF between lines).
///
/// - A number is in the shortest form that reads back as the same number: `0.1`, `17045`, `1e-05`, `1e+16`, which
///   spreadsheets, R and pandas all take for numbers. A whole number has no `.0`, and there is no negative zero.
/// - A cell is quoted when it holds the separator, a quotation mark or a line break.
/// - Text that a spreadsheet would run as a formula, that is, which begins with `=`, `+`, `-`, `@`, a tab or a line
///   break, or with the full-width form of one of these signs, gets an apostrophe before it (OWASP, "CSV
///   Injection").
public struct CSVWriter: Sendable {
  /// The file so far.
  public private(set) var content: SpooledBytes
  /// The file so far, in memory.
  public var bytes: [UInt8] { content.bytes }

  private let dialect: CSVDialect
  private let columns: Int

  /// Starts a file with its header.
  ///
  /// - Parameters:
  ///   - header: The names of the columns, at least one.
  ///   - dialect: How cells and numbers are written.
  ///   - spool: Where a long file waits; nil for memory.
  public init(header: [String], dialect: CSVDialect = .standard, on spool: (any Spool)? = nil) {
    precondition(!header.isEmpty, "a CSV file has at least one column")
    self.dialect = dialect
    columns = header.count
    content = SpooledBytes(on: spool)
    content.append(contentsOf: dialect.byteOrderMark)
    append(header.map { .text($0) })
  }

  /// Adds a line.
  ///
  /// - Parameter row: As many cells as the header has.
  public mutating func append(_ row: [CSVCell]) {
    precondition(row.count == columns, "a row has \(row.count) cells, the header \(columns)")
    for (index, cell) in row.enumerated() {
      if index > 0 { content.append(dialect.separator) }
      switch cell {
      case .text(let text): append(text)
      case .integer(let value): content.append(contentsOf: String(value).utf8)
      case .number(let value): append(value)
      }
    }
    content.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ value: Double?) {
    guard let value, value.isFinite else {
      // A line of nothing but one undefined number would look like a blank line, which readers skip.
      if columns == 1 { content.append(contentsOf: "\"\"".utf8) }
      return
    }
    for byte in ShortestNumber.text(value).utf8 {
      content.append(byte == UInt8(ascii: ".") ? dialect.decimalSign : byte)
    }
  }

  private mutating func append(_ text: String) {
    let neutral = Self.looksLikeFormula(text) ? "'" + text : text
    // By bytes, because CR LF is one Character and would hide from a search for either.
    let needsQuotes =
      neutral.utf8.contains { $0 == dialect.separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      || (columns == 1 && neutral.isEmpty)
    guard needsQuotes else {
      content.append(contentsOf: neutral.utf8)
      return
    }
    content.append(0x22)
    for byte in neutral.utf8 {
      if byte == 0x22 { content.append(0x22) }
      content.append(byte)
    }
    content.append(0x22)
  }

  static func looksLikeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
