internal import ScenarioFiles

/// Changes a scenario in one place so that it stays JSON5: most changes of bytes do not get past the grammar.
public struct ScenarioMutator {
  private var state: UInt64
  /// How many nodes were passed.
  private var passed = 0

  /// Makes a mutator whose changes follow from the seed.
  public init(seed: UInt32) {
    state = UInt64(seed)
  }

  /// Returns the bytes of a scenario with one change, or nil if they are no JSON5.
  public mutating func mutant(of bytes: [UInt8]) -> [UInt8]? {
    let end = bytes.firstIndex(of: ScenarioBytes.separator) ?? bytes.endIndex
    let diagnostics = Diagnostics()
    guard let source = SourceText(file: "", bytes: Array(bytes[..<end]), into: diagnostics),
      let tree = JSON5.parse(source, into: diagnostics)
    else { return nil }
    let nodes = tree.nodes
    passed = 0
    let mutant = copy(of: tree, changing: below(nodes.count), donor: nodes[below(nodes.count)])
    return Array(mutant.json5.utf8) + bytes[end...]
  }

  /// Returns the tree with the node changed that is at a place when all are counted from the root.
  private mutating func copy(of node: Node, changing place: Int, donor: Node) -> Node {
    passed += 1
    if passed == place + 1 { return changed(node, donor) }
    var copy = node
    switch node.value {
    case .array(let elements):
      var copies: [Node] = []
      for element in elements { copies.append(self.copy(of: element, changing: place, donor: donor)) }
      copy.value = .array(copies)
    case .object(var members):
      for index in members.indices {
        members[index].value = self.copy(of: members[index].value, changing: place, donor: donor)
      }
      copy.value = .object(members)
    default: break
    }
    return copy
  }

  private mutating func changed(_ node: Node, _ donor: Node) -> Node {
    var copy = node
    switch (node.value, below(4)) {
    case (_, 0): copy.value = donor.value
    case (.number(let number), 1): copy.value = .number(Self.nearby[below(Self.nearby.count)](number))
    case (.number, _): copy.value = .number(Self.extremes[below(Self.extremes.count)])
    case (.bool(let bool), _): copy.value = .bool(!bool)
    case (.array(var elements), 1) where !elements.isEmpty:
      elements.remove(at: below(elements.count))
      copy.value = .array(elements)
    case (.array(let elements), _): copy.value = .array(elements + [donor])
    case (.object(var members), 1) where !members.isEmpty:
      members.remove(at: below(members.count))
      copy.value = .object(members)
    case (.object(let members), _):
      guard case .object(let others) = donor.value else { break }
      let added = others.filter { other in !members.contains { $0.key == other.key } }
      copy.value = .object(members + added)
    default: copy.value = [.null, .string(""), .array([]), .object([])][below(4)]
    }
    return copy
  }

  private static let extremes = [
    0, -0.0, 1, -1, 0.5, 2, 7, 30, 365, 3650, 1e4, 1e9, 2_147_483_647, 9_007_199_254_740_992, 1e15, 1e300,
    -1e300, .leastNonzeroMagnitude, 1e-9,
  ]

  private static let nearby: [@Sendable (Double) -> Double] = [
    { -$0 }, { $0 + 1 }, { $0 - 1 }, { $0 * 10 }, { $0 / 10 }, { $0.nextUp }, { $0.nextDown },
    { $0.rounded() },
  ]

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

extension Node {
  /// This node and all below it, from the root.
  fileprivate var nodes: [Node] {
    switch value {
    case .array(let elements): [self] + elements.flatMap(\.nodes)
    case .object(let members): [self] + members.flatMap(\.value.nodes)
    default: [self]
    }
  }

  /// The value as a text of JSON5 on one line.
  fileprivate var json5: String {
    switch value {
    case .null, .faulty: "null"
    case .bool(let value): "\(value)"
    case .number(let value): value.messageText
    case .string(let text): text.json5
    case .array(let elements): "[" + elements.map(\.json5).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key.json5):\($0.value.json5)" }.joined(separator: ",") + "}"
    }
  }
}

extension String {
  /// The text as JSON5 writes it, with its quotes.
  var json5: String {
    let characters = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}": "\\x" + String(scalar.value + 0x100, radix: 16).dropFirst()
      default: String(scalar)
      }
    }
    return "\"" + characters.joined() + "\""
  }
}
