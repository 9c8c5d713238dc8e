extension Node {
  /// Returns the tree with the value of a `--set` option in its place, or nil after reporting that there is
  /// none.
  ///
  /// A key of an object is replaced, or made if it does not exist, so that the reader of the tree can judge
  /// it like any other; `null` removes one that exists. An element of an array is named by its index or, among objects
  /// with a `name`, by that name.
  ///
  /// - Parameters:
  ///   - option: The path and the value.
  ///   - diagnostics: Receives the error, at the step that leads nowhere.
  /// - Returns: The changed tree.
  package func setting(_ option: SetOption, into diagnostics: Diagnostics) -> Node? {
    setting(option.steps[...], to: option.value, at: NodePath(), into: diagnostics)
  }

  private func setting(
    _ steps: ArraySlice<SetOption.PlacedStep>, to new: Node, at path: NodePath, into diagnostics: Diagnostics
  ) -> Node? {
    guard let next = steps.first else { return new }
    let rest = steps.dropFirst()
    switch (value, next.step) {
    case (.object(let members), .key(let key)):
      let old = self[key]
      if new.value == .null, old == nil {
        Node?(self).reportMissing(key, at: path, place: next.position, into: diagnostics)
        return nil
      }
      if new.value == .null, rest.isEmpty { return putting(nil, at: key, in: members) }
      // A key that does not exist is made; the reader of the tree judges it like any other.
      let child = old ?? Node(value: .object([]), position: next.position)
      guard let value = child.setting(rest, to: new, at: path.appending(key), into: diagnostics) else {
        return nil
      }
      return putting(Member(key: key, keyPosition: next.position, value: value), at: key, in: members)

    case (.array(var elements), let step):
      guard let index = elements.index(of: step) else { break }
      let path = path.appending(index)
      guard let value = elements[index].setting(rest, to: new, at: path, into: diagnostics) else {
        return nil
      }
      elements[index] = value
      return Node(value: .array(elements), position: position)

    default: break
    }
    // What is faulty was reported, and nobody knows what it would have had.
    if value == .faulty { return nil }
    diagnostics.error("\(path) \(value.reasonToLack(next.step)).", at: next.position)
    return nil
  }

  private func putting(_ member: Member?, at key: String, in members: [Member]) -> Node {
    var members = members
    let place = members.firstIndex { $0.key == key } ?? members.endIndex
    let old = place..<min(place + 1, members.endIndex)
    members.replaceSubrange(old, with: member.map { [$0] } ?? [])
    return Node(value: .object(members), position: position)
  }
}

extension Node {
  fileprivate var name: String? {
    if case .string(let name) = self["name"]?.value { name } else { nil }
  }
}

extension [Node] {
  /// Returns the index of the one element a step leads to, or nil if there is none or more than one.
  fileprivate func index(of step: NodePath.Step) -> Int? {
    switch step {
    case .index(let index): return indices.contains(index) ? index : nil
    case .key(let name):
      let places = indices.filter { self[$0].name == name }
      return places.count == 1 ? places.first : nil
    }
  }
}

extension Node.Value {
  /// Why a step leads nowhere from here, as the rest of a sentence that begins with the path.
  fileprivate func reasonToLack(_ step: NodePath.Step) -> String {
    switch (self, step) {
    case (.array([]), .index): return "is empty"
    case (.array(let elements), .index(let index)):
      return "has no element [\(index)]; expected [0] to [\(elements.count - 1)]"
    case (.array(let elements), .key(let name)):
      let places = elements.indices.filter { elements[$0].name == name }
      if places.isEmpty {
        let advice = NearestName.advice(name, among: elements.compactMap(\.name), "Names")
        return "has no element named \(name.quoted)\(advice)"
      }
      let choice = places.map { "[\($0)]" }.listedText
      return "has \(places.count) elements named \(name.quoted); choose one by its index: \(choice)"
    case (_, .key(let key)): return "is \(foundText); it has no key \(key.quoted)"
    case (_, .index(let index)): return "is \(foundText); it has no element [\(index)]"
    }
  }
}
