import ScenarioFiles

/// What has changed between two tables of results in CSV: rows that moved, came or went.
struct MovedRows {
  /// Columns that say what a row is about, beside the scenario.
  private static let keys: Set<String> = ["strategy", "voice", "rule", "metric", "run", "claim"]

  /// A line for each difference, in the order of the rows.
  let lines: [String]

  /// - Parameters:
  ///   - before: The recorded table; each row is about something else.
  ///   - after: The table as it is now.
  init(from before: String, to after: String) {
    let (old, new) = (Table(before), Table(after))
    let columns = old.header + new.header.filter { !old.header.contains($0) }
    var lines: [String] = []
    for name in old.names {
      let was = old[name]
      guard let now = new.rows[name] else {
        lines.append("\(name): gone")
        continue
      }
      for column in columns where was[column] != now[column] {
        lines.append("\(name) \(column): \(was[column] ?? "no column") -> \(now[column] ?? "no column")")
      }
    }
    lines += new.names.filter { old.rows[$0] == nil }.map { "\($0): new" }
    if lines.isEmpty && before != after { lines = ["the same cells in other places"] }
    self.lines = lines
  }

  /// Rows by what they are about.
  private struct Table {
    let header: [String]
    var names: [String] = []
    var rows: [String: [String: String]] = [:]

    init(_ text: String) {
      // A file that does not exist yet has no header, and no rows.
      let table = CSV.parse(SourceText(file: "table", text: text), into: Diagnostics())
      header = table?.header.map(\.text) ?? []
      for fields in table?.rows ?? [] {
        let cells = Dictionary(zip(header, fields.map(\.text)), uniquingKeysWith: { $1 })
        let name = header.filter(MovedRows.keys.contains).compactMap { cells[$0] }.joined(separator: " ")
        names.append(name)
        rows[name] = cells
      }
    }

    subscript(name: String) -> [String: String] { rows[name] ?? [:] }
  }
}
