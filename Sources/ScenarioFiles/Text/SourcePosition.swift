/// A place in a text the user wrote: the file as shown to the user, the line and the column.
public struct SourcePosition: Hashable, Sendable {
  /// The name of the file as the user gave it, or the name of an option such as `--set`.
  public let file: String

  /// The line, counted from 1; a line ends with LF, CR or CRLF.
  public let line: Int

  /// The column, counted in Unicode scalars from 1; a tab counts as one.
  public let column: Int

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - file: The name of the file as shown to the user.
  ///   - line: The line, from 1.
  ///   - column: The column in Unicode scalars, from 1.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Returns whether one place comes before another: by file name, then line, then column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition {
  /// Returns the place in words for a message about another place: with the file only where it differs.
  ///
  /// - Parameter other: The place the message itself is about.
  /// - Returns: Such as `line 3, column 5` or `line 3, column 5 of base.json5`.
  package func described(from other: SourcePosition) -> String {
    "line \(line), column \(column)" + (file == other.file ? "" : " of \(file)")
  }
}
