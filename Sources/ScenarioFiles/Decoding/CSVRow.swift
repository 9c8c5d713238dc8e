/// A row of a table whose columns are known; an empty cell counts as not given.
struct CSVRow {
  let cells: [CSVTable.Field]
  let columns: CSVTable.Columns
  /// Whether numbers may have a decimal comma, as spreadsheets write them in files with semicolons.
  let hasDecimalCommas: Bool
  let diagnostics: Diagnostics

  /// Returns the cell of a column with spaces at its ends removed, or nil if it is absent or empty.
  func text(_ column: String) -> String? {
    guard let index = columns[column] else { return nil }
    let text = cells[index].text.trimmingSpace
    return text.isEmpty ? nil : text
  }

  /// Returns the number of a column, or nil.
  func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(column) else { return nil }
    guard let number = number(in: text) else { return expected(range.wanted, in: column) }
    if range.contains(number) { return number }
    error("is \(number.messageText); expected \(range.allowedText).", in: column)
    return nil
  }

  /// Returns the whole number of a column, or nil.
  func integer(_ column: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    guard let number = Int(text) else { return expected(range.wanted, in: column) }
    if range.contains(number) { return number }
    error("is \(number); expected \(range.allowedText).", in: column)
    return nil
  }

  /// Returns what the name in a column means, or nil.
  func reference<Meaning>(_ column: String, to table: NameTable<Meaning>) -> Meaning? {
    guard let name = text(column) else { return nil }
    if let meaning = table[name] { return meaning }
    if !table.isIncomplete {
      error(table.unknown(name), in: column)
    }
    return nil
  }

  /// Returns the case of an enumeration that a column names, or nil.
  func choice<Choice>(_ column: String, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let name = text(column) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    error("is \(name.quoted)\(NearestName.advice(name, among: names, "Allowed")).", in: column)
    return nil
  }

  /// Returns the number a text holds as people and spreadsheets write it, or nil.
  func number(in text: String) -> Double? {
    let text = hasDecimalCommas ? text.replacing(",", with: ".") : text
    // The standard library also reads hexadecimal numbers, infinities and NaN, which no table means.
    guard text.utf8.allSatisfy({ Self.numberCharacters.contains($0) }), let number = Double(text),
      number.isFinite
    else { return nil }
    return number
  }

  private static let numberCharacters = Set("0123456789+-.eE".utf8)

  /// Reports that a cell is of the wrong kind and returns nil.
  func expected<Wanted>(_ wanted: String, in column: String) -> Wanted? {
    error("is \((text(column) ?? "").quoted); expected \(wanted).", in: column)
    return nil
  }

  /// Reports an error at the cell of a column.
  ///
  /// - Parameters:
  ///   - predicate: The rest of a sentence that begins with the column's name.
  ///   - column: The column.
  func error(_ predicate: @autoclosure () -> String, in column: String) {
    diagnostics.error("\(column) \(predicate())", at: position(of: column))
  }

  /// Where the cell of a column begins; the row's first cell where the table lacks the column.
  func position(of column: String) -> SourcePosition {
    cells[columns[column] ?? 0].position
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    let kept = unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
      .drop { $0.properties.isWhitespace }.reversed()
    return String(String.UnicodeScalarView(kept))
  }
}
