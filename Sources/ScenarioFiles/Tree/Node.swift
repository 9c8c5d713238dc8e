/// A value of a JSON5 text together with the place it stands at.
package struct Node: Hashable, Sendable {
  /// What a node holds; the kinds are those of JSON.
  package enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A finite number.
    case number(Double)
    case string(String)
    case array([Node])
    /// The members in the order of the text, no key twice.
    case object([Member])
    /// Something in the place of a value that was reported when the text was read; no reader reports it again.
    case faulty
  }

  /// A key and its value.
  package struct Member: Hashable, Sendable {
    /// The key without quotes, its escapes resolved.
    package let key: String
    /// Where the key stands.
    package let keyPosition: SourcePosition
    /// The value.
    package var value: Node
  }

  /// What the node holds.
  package var value: Value

  /// Where the first character of the value stands, in the file it came from.
  package let position: SourcePosition

  /// Where the first character of a text stands, if each of its characters stands there for itself; nil for a
  /// text with escapes, and for what is no text.
  package var textStart: SourcePosition?

  /// Returns the value of a key, or nil if the node is no object or lacks the key.
  ///
  /// - Complexity: O(*n*) in the number of members.
  package subscript(key: String) -> Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }
}
