extension TerminalText {
  /// The columns to which charts and tables may cut a name further, in its middle; what differs then differs everywhere.
  private static let narrowest = 20

  /// Cuts names to a width so that names that differ still do.
  ///
  /// A name that is too wide loses its end. Where another would look like it then, or once a chart had cut both further,
  /// it loses its middle instead; and where their ends are alike too, its place in the list is put before it: `#2 …`.
  ///
  /// - Parameters:
  ///   - names: Text without control characters; the same name may occur again.
  ///   - columns: The room of each, at least 1.
  /// - Returns: A text of no more than `columns` terminal columns for each name.
  static func distinct(_ names: [String], to columns: Int) -> [String] {
    let narrow = min(columns, narrowest)
    guard names.contains(where: { width($0) > narrow }) else { return names }
    let cuts = [names.map { truncated($0, to: columns) }, names.map { elided($0, to: columns) }]
    let isTold = cuts.map { texts in
      let ofText = fullNames(texts, of: names)
      let short = texts.map { elided($0, to: narrow) }
      let ofShort = fullNames(short, of: names)
      return names.indices.map { ofText[texts[$0]] == 1 && ofShort[short[$0]] == 1 }
    }
    return names.indices.map { index in
      if let cut = cuts.indices.first(where: { isTold[$0][index] }) { return cuts[cut][index] }
      let place = names.firstIndex(of: names[index]) ?? index
      return elided("#\(place + 1) \(names[index])", to: columns)
    }
  }

  /// Cuts text that is too wide in its middle.
  static func elided(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    return MiddleCut.text(text, to: Double(columns)) { Double(DisplayWidth.of($0)) }
  }

  /// How many different names each text stands for.
  private static func fullNames(_ texts: [String], of names: [String]) -> [String: Int] {
    zip(texts, names).reduce(into: [String: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
      .mapValues(\.count)
  }
}
