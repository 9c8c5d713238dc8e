extension Node {
  /// Returns a tree in which one text is laid over another, as JSON Merge Patch (RFC 7396) does.
  ///
  /// Objects merge key by key and recursively, `null` in the upper text removes a key, everything else
  /// replaces what was there. Each node keeps the place it has in its own file; a merged object has the
  /// upper one's place, because that is the text to edit. Keys stand in the order of the lower text, new
  /// ones behind.
  ///
  /// - Complexity: Linear in the size of the objects.
  /// - Parameters:
  ///   - base: The lower tree.
  ///   - over: The tree laid over it.
  /// - Returns: The merged tree.
  package static func merge(base: Node, over: Node) -> Node {
    guard case .object(let changes) = over.value else { return over }
    var members: [Member?] = []
    if case .object(let lower) = base.value { members = lower }
    var places = Dictionary(
      members.indices.compactMap { index in members[index].map { ($0.key, index) } },
      uniquingKeysWith: { first, _ in first })
    for change in changes {
      let place = places[change.key]
      let lower = place.flatMap { members[$0] }
      let member: Member?
      if change.value.value == .null {
        member = nil
      } else {
        let nothing = Node(value: .null, position: change.value.position)
        member = Member(
          key: change.key, keyPosition: change.keyPosition,
          value: merge(base: lower?.value ?? nothing, over: change.value))
      }
      if let place {
        members[place] = member
      } else if let member {
        places[change.key] = members.count
        members.append(member)
      }
    }
    return Node(value: .object(members.compactMap(\.self)), position: over.position)
  }
}
