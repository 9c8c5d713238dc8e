/// Reads the members of an object one by one, and knows at the end which keys nobody asked for.
///
/// A method with a `default` returns it when the key is absent or its value is reported; one without
/// returns nil then; one that begins with `required` also reports the absence. Read every key before
/// judging any of them, then call ``finish()``.
package struct ObjectReader: ~Copyable {
  /// The object itself, to report problems of the whole.
  package let value: ValueReader

  private let members: [Node.Member]
  private var known: Set<String> = []
  private var takesAnyKey = false

  init(_ members: [Node.Member], of value: ValueReader) {
    self.members = members
    self.value = value
  }

  /// Returns a reader for the value of a key, or nil if the key is absent.
  ///
  /// This is the way to read what may have several forms, such as a number or a distribution: look at its
  /// node.
  package mutating func value(_ key: String) -> ValueReader? {
    known.insert(key)
    guard let member = members.first(where: { $0.key == key }) else { return nil }
    return reader(member)
  }

  /// Returns a reader for the value of a key, or nil after reporting that the key is missing.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - wanted: What is to be added if it is missing, such as `a number (0 to 1)`.
  /// - Returns: The reader or nil.
  package mutating func requiredValue(_ key: String, _ wanted: String) -> ValueReader? {
    if let value = value(key) { return value }
    value.error("has no \(key.quoted); add \(wanted).")
    return nil
  }

  /// A key of an object whose keys are names the user chose, with its value.
  package struct Entry {
    /// The name.
    package let key: String
    /// Where the name stands.
    package let keyPosition: SourcePosition
    /// The value.
    package let value: ValueReader
  }

  /// Returns all members of an object whose keys are names the user chose; no key is unknown then.
  package mutating func entries() -> [Entry] {
    takesAnyKey = true
    return members.map { Entry(key: $0.key, keyPosition: $0.keyPosition, value: reader($0)) }
  }

  /// Reports every key that was not asked for, with the nearest one that was.
  ///
  /// - Complexity: O(*n* · *k*) for *n* members and *k* known keys.
  package consuming func finish() {
    if takesAnyKey { return }
    let names = known.sorted()
    let place = value.path.steps.isEmpty ? "" : " in \(value.path)"
    for member in members where !known.contains(member.key) {
      var message: String {
        let advice = NearestName.advice(member.key, among: names, "Known keys")
        return "unknown key \(member.key.quoted)\(place)\(advice)."
      }
      value.diagnostics.error(message, at: member.keyPosition)
    }
  }

  private func reader(_ member: Node.Member) -> ValueReader {
    ValueReader(member.value, at: value.path.appending(member.key), into: value.diagnostics)
  }
}
