/// Reads comma-separated values as RFC 4180 describes them.
package enum CSV {
  /// The most bytes a field may have: what is longer is a missing quote, not a value.
  package static let longestField = 65_536

  /// The most columns a header may have.
  package static let mostColumns = 1_000

  /// Returns the table a text holds, or nil after reporting why it has no header.
  ///
  /// The separator is a comma or a semicolon, whichever the header has more of. Lines end with CRLF, LF or
  /// CR; empty ones are passed over. A row with another number of fields than the header is an error and
  /// left out; the other rows are returned, so that their values can be judged in the same pass.
  ///
  /// - Complexity: Linear in the length of the text.
  /// - Parameters:
  ///   - source: The text.
  ///   - diagnostics: Receives the errors.
  /// - Returns: The table or nil.
  package static func parse(_ source: SourceText, into diagnostics: Diagnostics) -> CSVTable? {
    var parser = CSVParser(source, into: diagnostics)
    return parser.table()
  }
}
