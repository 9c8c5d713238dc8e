extension Node {
  /// Returns a tree in which one text is laid over another, as JSON Merge Patch (RFC 7396) does.
  ///
  /// Objects merge key by key and recursively, `null` in the upper text removes a key, everything else
  /// replaces what was there; a quantity replaces a quantity as a whole. Beyond the RFC, the removal of a key
  /// that does not exist is reported, because it is a slip that would leave the key meant in place. Each node
  /// keeps the place it has in its own file; a merged object has the upper one's place, because that is the
  /// text to edit. Keys stand in the order of the lower text, new ones behind.
  ///
  /// - Complexity: Linear in the size of the objects.
  /// - Parameters:
  ///   - base: The lower tree.
  ///   - over: The tree laid over it.
  ///   - diagnostics: Receives the errors.
  /// - Returns: The merged tree.
  package static func merge(base: Node, over: Node, into diagnostics: Diagnostics) -> Node {
    over.laid(over: base, at: NodePath(), into: diagnostics)
  }

  private func laid(over base: Node?, at path: NodePath, into diagnostics: Diagnostics) -> Node {
    guard case .object(let changes) = value else { return self }
    // The forms of a quantity exclude one another, and its source is of no other number: it stays whole.
    let isWhole = isQuantity && base?.isQuantity == true
    var members = MergedMembers(of: isWhole ? nil : base)
    for change in changes {
      if change.value.value == .null {
        if !isWhole, members.value(of: change.key) == nil {
          base.reportMissing(change.key, at: path, place: change.keyPosition, into: diagnostics)
        }
        members.remove(change.key)
      } else {
        // Over no object at all it is laid as well, so that removals inside it vanish.
        let value = change.value.laid(
          over: members.value(of: change.key), at: path.appending(change.key), into: diagnostics)
        members.put(value, by: change)
      }
    }
    return Node(value: .object(members.inOrder), position: position)
  }
}

extension Node? {
  /// Reports that a key to be removed does not exist.
  func reportMissing(
    _ key: String, at path: NodePath, place: SourcePosition, into diagnostics: Diagnostics
  ) {
    var message: String {
      var names: [String] = []
      if case .object(let members)? = self?.value { names = members.map(\.key) }
      let advice = NearestName.advice(key, among: names, "Keys")
      return "\(path) has no \(key.quoted) for null to remove\(advice)."
    }
    diagnostics.error(message, at: place)
  }
}

/// Members in order, found by key in constant time.
private struct MergedMembers {
  private var slots: [Node.Member?] = []
  private var places: [String: Int] = [:]

  init(of node: Node?) {
    guard case .object(let members)? = node?.value else { return }
    slots = members
    places = Dictionary(
      members.indices.map { (members[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var inOrder: [Node.Member] { slots.compactMap(\.self) }

  func value(of key: String) -> Node? {
    places[key].flatMap { slots[$0]?.value }
  }

  mutating func remove(_ key: String) {
    if let place = places[key] { slots[place] = nil }
  }

  /// Puts a value where the key of a change has its place, or at the end.
  mutating func put(_ value: Node, by change: Node.Member) {
    let member = Node.Member(key: change.key, keyPosition: change.keyPosition, value: value)
    if let place = places[change.key] {
      slots[place] = member
    } else {
      places[change.key] = slots.count
      slots.append(member)
    }
  }
}
