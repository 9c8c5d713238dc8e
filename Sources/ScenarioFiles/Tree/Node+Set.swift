extension Node {
  /// Returns the tree with the value of a `--set` option in its place, or nil after reporting that there is
  /// none.
  ///
  /// A key of an object is replaced, or made if it does not exist, so that the reader of the tree can judge
  /// it like any other; `null` removes it. An element of an array is named by its index or, among objects
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
    func nowhere(_ reason: String) -> Node? {
      diagnostics.error("\(path) \(reason)", at: next.position)
      return nil
    }
    switch (value, next.step) {
    case (.object(var members), .key(let key)):
      let place = members.firstIndex { $0.key == key }
      if new.value == .null, rest.isEmpty || place == nil {
        if let place { members.remove(at: place) }
      } else {
        let old = place.map { members[$0].value } ?? Node(value: .object([]), position: next.position)
        let deeper = path.appending(key)
        guard let changed = old.setting(rest, to: new, at: deeper, into: diagnostics) else { return nil }
        let member = Member(key: key, keyPosition: next.position, value: changed)
        if let place { members[place] = member } else { members.append(member) }
      }
      return Node(value: .object(members), position: position)

    case (.array(var elements), let step):
      let index: Int
      switch step {
      case .index(let number):
        guard elements.indices.contains(number) else {
          let last = elements.count - 1
          return nowhere(last < 0 ? "is empty." : "has no element [\(number)]; expected [0] to [\(last)].")
        }
        index = number
      case .key(let name):
        let names = elements.compactMap(\.name)
        let places = elements.indices.filter { elements[$0].name == name }
        guard places.count <= 1 else {
          let choice = places.map { "[\($0)]" }.listedText
          return nowhere(
            "has \(places.count) elements named \(name.quoted); choose one by its index: \(choice).")
        }
        guard let place = places.first else {
          return nowhere(
            "has no element named \(name.quoted)\(NearestName.advice(name, among: names, "Names")).")
        }
        index = place
      }
      let deeper = path.appending(index)
      guard let changed = elements[index].setting(rest, to: new, at: deeper, into: diagnostics) else {
        return nil
      }
      elements[index] = changed
      return Node(value: .array(elements), position: position)

    case (_, .key(let key)): return nowhere("is \(value.foundText); it has no key \(key.quoted).")
    case (_, .index(let index)): return nowhere("is \(value.foundText); it has no element [\(index)].")
    }
  }

  private var name: String? {
    if case .string(let name) = self["name"]?.value { name } else { nil }
  }
}
