/// A table in Markdown.
struct MarkdownTable {
  private var lines: [String]

  /// A table without rows.
  init(_ columns: [String]) {
    lines = [Self.line(columns), Self.line(columns.map { _ in "---" })]
  }

  /// Adds a row, a cell for each column.
  mutating func append(_ cells: [String]) { lines.append(Self.line(cells)) }

  /// The lines, each ended by a line feed.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private static func line(_ cells: [String]) -> String {
    // A bar inside a cell would end it, and so would a line feed.
    "| \(cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")) |"
  }
}
