extension CSVTable {
  /// Which field of a row belongs to which column name.
  package struct Columns: Equatable, Sendable {
    fileprivate let indices: [String: Int]

    /// Returns the index of a column in every row, or nil if the table lacks it.
    package subscript(name: String) -> Int? { indices[name] }
  }

  /// Returns where the columns are, after reporting every missing, unknown, doubled and nameless one.
  ///
  /// The others can be read all the same, so that all problems of a table are reported together; of two equal
  /// ones the first counts.
  ///
  /// - Parameters:
  ///   - required: The names the header must have, in any order.
  ///   - optional: The names it may have.
  ///   - diagnostics: Receives the errors.
  /// - Returns: The columns there are.
  package func columns(
    required: [String], optional: [String] = [], into diagnostics: Diagnostics
  ) -> Columns {
    let names = required + optional
    let known = Set(names)
    var indices: [String: Int] = [:]
    for (index, field) in header.enumerated() {
      if let first = indices[field.text] {
        let place = header[first].position.described(from: field.position)
        diagnostics.error(
          "the column \(field.text.quoted) is given twice, first at \(place); remove one of them.",
          at: field.position)
      } else if field.text.isEmpty {
        diagnostics.error("column \(index + 1) has no name; name it or remove it.", at: field.position)
      } else {
        indices[field.text] = index
        if known.contains(field.text) { continue }
        let advice = NearestName.advice(field.text, among: names, "Known columns")
        diagnostics.error("unknown column \(field.text.quoted)\(advice).", at: field.position)
      }
    }
    for name in required where indices[name] == nil {
      let found = header.map(\.text).listedText
      diagnostics.error(
        "there is no column \(name.quoted); add it. The header has: \(found).", at: header[0].position)
    }
    return Columns(indices: indices)
  }
}
