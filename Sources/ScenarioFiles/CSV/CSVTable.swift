/// A table read from a CSV text: a header and rows of as many fields, each with its place.
package struct CSVTable: Equatable, Sendable {
  /// One field.
  package struct Field: Equatable, Sendable {
    /// The text, quotes resolved; spaces are part of it.
    package let text: String
    /// Where the field begins; at its quote if it has one.
    package let position: SourcePosition
  }

  /// The names of the columns.
  package let header: [Field]

  /// The rows below the header, each with exactly as many fields.
  package let rows: [[Field]]

  /// The character between fields, `,` or `;`; files with `;` often write decimals with a comma.
  package let separator: Character
}
