/// Names that other parts of a scenario refer to, and what each stands for.
struct NameTable<Meaning> {
  /// What the names are, such as `Communities`.
  let heading: String
  /// The names in the order to list them.
  private(set) var names: [String] = []
  private var meanings: [String: Meaning] = [:]
  /// Whether some names are not known because what declares them is wrong; then no reference can be called
  /// wrong.
  var isIncomplete = false

  init(_ heading: String) {
    self.heading = heading
  }

  subscript(name: String) -> Meaning? { meanings[name] }

  /// Declares a name, or does nothing and returns false if it is declared already.
  @discardableResult
  mutating func declare(_ name: String, as meaning: Meaning) -> Bool {
    guard meanings[name] == nil else { return false }
    meanings[name] = meaning
    names.append(name)
    return true
  }
}

extension NameTable: Sendable where Meaning: Sendable {}

extension NameTable {
  /// What is wrong with a name that is not declared, as the rest of a sentence.
  func unknown(_ name: String) -> String {
    "is \(name.quoted), which does not exist\(NearestName.advice(name, among: names, heading))."
  }
}

extension ValueReader {
  /// Returns what the name that stands here means, or nil after reporting that it means nothing.
  func reference<Meaning>(to table: NameTable<Meaning>) -> Meaning? {
    guard let name = string() else { return nil }
    if let meaning = table[name] { return meaning }
    if !table.isIncomplete {
      error(table.unknown(name))
    }
    return nil
  }
}

extension ObjectReader.Entry {
  /// Reports that the name cannot stay.
  ///
  /// - Parameter remark: The rest of a sentence about the name, such as `which is reserved; rename it.`
  func nameError(_ remark: @autoclosure () -> String) {
    let section = NodePath(Array(value.path.steps.dropLast()))
    value.diagnostics.error("\(section) has the name \(key.quoted)\(remark())", at: keyPosition)
  }

  /// Reports a name that could not be shown in a table or written after an option.
  func checkName() {
    if !key.isPresentable { nameError("; expected \(String.presentableText).") }
  }
}

extension String {
  /// What a name in a scenario may be.
  static let presentableText = "1 to 100 characters without control characters or spaces at the ends"

  /// Whether the text can serve as a name of something in a scenario.
  var isPresentable: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    return unicodeScalars.dropFirst(100).isEmpty && self == escapedForTerminal
      && !first.properties.isWhitespace && !last.properties.isWhitespace
  }
}
