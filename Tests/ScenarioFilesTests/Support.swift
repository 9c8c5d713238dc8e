import ScenarioFiles
import Testing

/// The tree of a text and the rendered problems, a line each.
func read(_ text: String, file: String = "s.json5") -> (tree: Node?, problems: [String]) {
  read(bytes: Array(text.utf8), file: file)
}

func read(bytes: [UInt8], file: String = "s.json5") -> (tree: Node?, problems: [String]) {
  let diagnostics = Diagnostics()
  let tree = SourceText(file: file, bytes: bytes, into: diagnostics)
    .flatMap { JSON5.parse($0, into: diagnostics) }
  return (tree, diagnostics.sorted.map(\.description))
}

extension Node {
  /// The tree of a text that is right.
  static func of(_ text: String, file: String = "s.json5") throws -> Node {
    try #require(read(text, file: file).tree)
  }

  /// The merged tree alone.
  static func merge(base: Node, over: Node) -> Node {
    merge(base: base, over: over, into: Diagnostics())
  }

  private static func quote(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20: "\\x" + String(scalar.value + 0x100, radix: 16).dropFirst()
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// The value as compact JSON5 without places.
  var plain: String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): value.messageText
    case .string(let text): Self.quote(text)
    case .array(let elements): "[" + elements.map(\.plain).joined(separator: ",") + "]"
    case .faulty: "faulty"
    case .object(let members):
      "{" + members.map { "\(Self.quote($0.key)):\($0.value.plain)" }.joined(separator: ",") + "}"
    }
  }
}

extension SourcePosition {
  /// The line and column as `3:5`.
  var short: String { "\(line):\(column)" }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that the random cases are the same everywhere.
struct TestGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// The problems of reading the object of a text, which stands at the path `a.b`.
func problemsOfReading(_ text: String, _ body: (inout ObjectReader) -> Void) throws -> [String] {
  let diagnostics = Diagnostics()
  let node = try Node.of(text, file: "s")
  let value = ValueReader(node, at: NodePath([.key("a"), .key("b")]), into: diagnostics)
  if var reader = value.object() {
    body(&reader)
    reader.finish()
  }
  return diagnostics.sorted.map(\.description)
}

enum Policy: String, CaseIterable { case daily, weekly, never }
