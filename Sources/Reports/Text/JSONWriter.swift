/// Writes a `JSONNode` as text (RFC 8259): the same node always gives the same bytes.
///
/// Besides what the standard demands, characters that can disturb a terminal or a text editor are escaped: C1
/// controls, line and paragraph separators, marks of writing direction.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// All on one line, without spaces.
    case compact
    /// Two spaces of indent a level; arrays of plain values stay on one line.
    case indented
  }

  /// Writes a node.
  ///
  /// - Parameters:
  ///   - node: What to write. The members of an object have different names.
  ///   - layout: How to lay it out.
  /// - Returns: The text, without a line break at its end.
  public static func text(_ node: JSONNode, layout: Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(node, depth: 0)
    return writer.text
  }

  private let layout: Layout
  private var text = ""

  private init(layout: Layout) { self.layout = layout }

  private mutating func write(_ node: JSONNode, depth: Int) {
    switch node {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .unsigned(let value): text += String(value)
    // Swift's own form keeps the `.0`, so that a reader's type for the number does not change with its value.
    case .number(let value): text += value.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
    case .string(let value): write(value)
    case .array(let values): write(values, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ values: [JSONNode], depth: Int) {
    let onOneLine = values.allSatisfy(\.isPlain)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += onOneLine && layout == .indented ? ", " : "," }
      if !onOneLine { breakLine(depth: depth + 1) }
      write(value, depth: depth + 1)
    }
    if !onOneLine { breakLine(depth: depth) }
    text += "]"
  }

  private mutating func write(_ members: [JSONNode.Member], depth: Int) {
    precondition(Set(members.map(\.name)).count == members.count, "an object names a member twice")
    text += "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += "," }
      breakLine(depth: depth + 1)
      write(member.name)
      text += layout == .indented ? ": " : ":"
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty { breakLine(depth: depth) }
    text += "}"
  }

  private mutating func breakLine(depth: Int) {
    guard layout == .indented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where TerminalText.isUnsafe(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONNode {
  /// Whether the value holds no other values.
  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    case .null, .boolean, .integer, .unsigned, .number, .string: true
    }
  }
}
