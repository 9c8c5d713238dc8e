/// A walk over one CSV text.
struct CSVParser {
  private var cursor: SourceCursor
  private let diagnostics: Diagnostics
  private let separator: Unicode.Scalar

  /// Whether a quote without an end has swallowed the rest of the text, so that nothing can be said about
  /// it.
  private var hasLostTheRest = false

  init(_ source: SourceText, into diagnostics: Diagnostics) {
    cursor = SourceCursor(source)
    self.diagnostics = diagnostics
    separator = Self.separator(of: cursor)
  }

  /// Returns the separator the first line has more of; the comma if neither.
  private static func separator(of start: SourceCursor) -> Unicode.Scalar {
    var cursor = start
    while cursor.takeLineBreak() {}
    var commas = 0
    var semicolons = 0
    var isQuoted = false
    while let scalar = cursor.current, isQuoted || (scalar != "\n" && scalar != "\r") {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: commas += 1
      case ";" where !isQuoted: semicolons += 1
      default: break
      }
      cursor.advance()
    }
    return semicolons > commas ? ";" : ","
  }

  mutating func table() -> CSVTable? {
    guard let (header, count) = record(keeping: CSV.mostColumns) else {
      if !hasLostTheRest {
        diagnostics.error("the table is empty; expected a header line.", at: cursor.position)
      }
      return nil
    }
    guard count == header.count else {
      diagnostics.error(
        "the header has \(count) columns; expected at most \(CSV.mostColumns).", at: header[0].position)
      return nil
    }
    var rows: [[CSVTable.Field]] = []
    while let (row, count) = record(keeping: header.count) {
      if count == header.count {
        rows.append(row)
      } else {
        let fields = count == 1 ? "1 field" : "\(count) fields"
        diagnostics.error(
          "this row has \(fields); expected \(header.count) as in the header.", at: row[0].position)
      }
    }
    return CSVTable(header: header, rows: rows, separator: Character(separator))
  }

  /// Reads the fields of the next line that is not empty; nil at the end.
  ///
  /// - Parameter limit: The most fields to keep; a hostile line may have millions.
  /// - Returns: The fields kept, at least one, and how many there were.
  private mutating func record(keeping limit: Int) -> (fields: [CSVTable.Field], count: Int)? {
    while cursor.takeLineBreak() {}
    if cursor.isAtEnd { return nil }
    var fields: [CSVTable.Field] = []
    var count = 0
    repeat {
      let field = field()
      count += 1
      if fields.count < limit { fields.append(field) }
    } while cursor.take(separator)
    _ = cursor.takeLineBreak()
    if hasLostTheRest { return nil }
    return (fields, count)
  }

  private mutating func field() -> CSVTable.Field {
    let position = cursor.position
    let start = cursor.offset
    let text = cursor.current == "\"" ? quotedText() : plainText()
    if cursor.offset - start > CSV.longestField, !hasLostTheRest {
      diagnostics.error(
        "this field is longer than \(CSV.longestField) bytes; look for a missing or stray quote.",
        at: position)
    }
    return CSVTable.Field(text: text, position: position)
  }

  private mutating func plainText() -> String {
    let start = cursor.offset
    skipPlain()
    return cursor.text(from: start)
  }

  /// Passes over text up to the end of the field, reporting the first quote in it.
  private mutating func skipPlain() {
    var hasReported = false
    while let scalar = cursor.current, scalar != separator, scalar != "\n", scalar != "\r" {
      if scalar == "\"", !hasReported {
        hasReported = true
        diagnostics.error(
          "a quote inside a plain field; put the whole field in quotes and double those inside.",
          at: cursor.position)
      }
      cursor.advance()
    }
  }

  private mutating func quotedText() -> String {
    let open = cursor.position
    cursor.advance()
    var text = ""
    while true {
      let start = cursor.offset
      cursor.skip { $0 != "\"" }
      text += cursor.text(from: start)
      guard cursor.take("\"") else {
        diagnostics.error("the quote opened here is never closed.", at: open)
        hasLostTheRest = true
        return text
      }
      guard cursor.take("\"") else { break }
      text += "\""
    }
    if let next = cursor.current, next != separator, next != "\n", next != "\r" {
      let found = String(next).quoted
      diagnostics.error(
        "expected '\(separator)' or the end of the line after the closing quote; found \(found).",
        at: cursor.position)
      cursor.skip { $0 != separator && $0 != "\n" && $0 != "\r" }
    }
    return text
  }
}
