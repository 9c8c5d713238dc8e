/// A table for a terminal or a text file: aligned columns under a header and a rule, readable without colour.
///
/// Text is aligned at its beginning and numbers at their end. In a narrow window the widest text columns are cut
/// with an ellipsis; numbers are never cut, so that a table of many numbers may be wider than the window.
public struct TextTable: Sendable {
  /// The side at which the cells of a column line up.
  public enum Alignment: Sendable {
    /// At the beginning, for text.
    case leading
    /// At the end, for numbers.
    case trailing
  }

  /// The head of a column.
  public struct Column: Sendable {
    /// What stands above the cells.
    public var title: String
    /// Where the title and the cells line up.
    public var alignment: Alignment

    /// Makes a column of text.
    public static func text(_ title: String) -> Column { Column(title: title, alignment: .leading) }

    /// Makes a column of numbers.
    public static func number(_ title: String) -> Column { Column(title: title, alignment: .trailing) }
  }

  /// The space between two columns.
  private static let gap = "  "
  /// What a text column keeps at the least.
  private static let narrowest = 8
  /// What it keeps before a column is left out.
  private static let readable = 16

  private var columns: [Column]
  private var rows: [[String]] = []

  /// Starts a table without rows.
  ///
  /// - Parameter columns: The heads, at least one.
  public init(_ columns: [Column]) {
    precondition(!columns.isEmpty, "a table has at least one column")
    self.columns = columns.map { Column(title: TerminalText.escaped($0.title), alignment: $0.alignment) }
  }

  /// Adds a row; characters that would upset a terminal are escaped.
  ///
  /// - Parameter cells: As many as there are columns.
  public mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has \(cells.count) cells for \(columns.count) columns")
    rows.append(cells.map { TerminalText.escaped($0) })
  }

  /// Returns the table without columns for which a window has no room unless text is cut to less than sixteen columns.
  ///
  /// - Parameters:
  ///   - width: The columns of the window.
  ///   - leastNeeded: The titles of what may be left out, in this order; no more goes than must.
  /// - Returns: The table, and the titles of what is left out.
  func narrowed(to width: Int, leavingOut leastNeeded: [String]) -> (table: TextTable, left: [String]) {
    var table = self
    var left: [String] = []
    for title in leastNeeded where table.leastWidth > width {
      guard let column = table.columns.firstIndex(where: { $0.title == title }) else { continue }
      table.columns.remove(at: column)
      for row in table.rows.indices { table.rows[row].remove(at: column) }
      left.append(title)
    }
    return (table, left)
  }

  /// The columns it takes with readable text.
  private var leastWidth: Int {
    zip(columns, fitted(to: nil)).reduce(Self.gap.count * (columns.count - 1)) { sum, column in
      sum + (column.0.alignment == .leading ? min(column.1, Self.readable) : column.1)
    }
  }

  /// Lays the table out.
  ///
  /// - Parameters:
  ///   - width: The columns of the window; nil cuts nothing.
  ///   - styled: What is done to the line of titles, such as making it bold.
  /// - Returns: The lines, each ending in a line feed and none in spaces.
  public func text(width: Int? = nil, styled: (String) -> String = { $0 }) -> String {
    let widths = fitted(to: width)
    let titles = zip(columns, widths).map { column, width in
      column.alignment == .leading ? TerminalText.truncated(column.title, to: width) : column.title
    }
    var result = styled(line(titles, widths)) + "\n"
    result += widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap) + "\n"
    for row in cut(to: widths) {
      result += line(row, widths) + "\n"
    }
    return result
  }

  /// Returns the rows with their text cut; what differs in a column still does.
  private func cut(to widths: [Int]) -> [[String]] {
    var rows = rows
    for index in columns.indices where columns[index].alignment == .leading {
      for (row, text) in TerminalText.distinct(rows.map { $0[index] }, to: widths[index]).enumerated() {
        rows[row][index] = text
      }
    }
    return rows
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var result = ""
    // Spaces wait until something follows them, so that no line ends in spaces.
    var pending = 0
    for (index, cell) in cells.enumerated() {
      let padding = widths[index] - TerminalText.width(cell)
      if columns[index].alignment == .trailing { pending += padding }
      if !cell.isEmpty {
        result += String(repeating: " ", count: pending) + cell
        pending = 0
      }
      if columns[index].alignment == .leading { pending += padding }
      pending += Self.gap.count
    }
    return result
  }

  /// Returns the width of each column, the widest text columns narrowed one by one until the line fits.
  private func fitted(to available: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(TerminalText.width(columns[index].title)) { max($0, TerminalText.width($1[index])) }
    }
    guard let available else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - available
    while excess > 0 {
      let cuttable = columns.indices.filter {
        columns[$0].alignment == .leading && widths[$0] > Self.narrowest
      }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
