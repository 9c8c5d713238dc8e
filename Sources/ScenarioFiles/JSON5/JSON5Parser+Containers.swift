extension JSON5Parser {
  mutating func array() -> Node.Value? {
    guard enter() else { return nil }
    openArrays += 1
    defer { openArrays -= 1 }
    let open = cursor.position
    cursor.advance()
    var elements: [Node] = []
    while true {
      skipTrivia()
      if cursor.take("]") { return .array(elements) }
      if closesWrongly("}", insteadOf: "]", open: open, enclosing: openObjects) { return nil }
      if let element = value() { elements.append(element) } else { skipToSeparator() }
      separator(before: "]")
    }
  }

  mutating func object() -> Node.Value? {
    guard enter() else { return nil }
    openObjects += 1
    defer { openObjects -= 1 }
    let open = cursor.position
    cursor.advance()
    var members = MemberList()
    while true {
      skipTrivia()
      if cursor.take("}") { return .object(members.members) }
      if closesWrongly("]", insteadOf: "}", open: open, enclosing: openArrays) { return nil }
      let keyPosition = cursor.position
      if let key = keyAndColon(), let value = value() {
        add(Node.Member(key: key, keyPosition: keyPosition, value: value), to: &members)
      } else {
        skipToSeparator()
      }
      separator(before: "}")
    }
  }

  /// Adds a member unless its key is there already, which is reported.
  private mutating func add(_ member: Node.Member, to list: inout MemberList) {
    guard let first = list.places[member.key] else {
      list.places[member.key] = member.keyPosition
      list.members.append(member)
      return
    }
    let place = first.described(from: member.keyPosition)
    problem(
      "the key \(member.key.quoted) is given twice, first at \(place); remove one of them.",
      at: member.keyPosition)
  }

  private mutating func keyAndColon() -> String? {
    let isQuoted = cursor.current == "\"" || cursor.current == "'"
    guard let key = isQuoted ? string() : identifier() else { return nil }
    skipTrivia()
    if cursor.take(":") { return key }
    let continues = cursor.current.map { "-+.".unicodeScalars.contains($0) } ?? false
    let remedy = continues ? "; put a key with such characters in quotes" : ""
    fail("expected ':' after the key \(key.quoted); found \(found)\(remedy).")
    return nil
  }

  /// Returns whether another array or object may be opened, and stops reading if not.
  private mutating func enter() -> Bool {
    if openArrays + openObjects < JSON5.deepestNesting { return true }
    fail("arrays and objects are nested deeper than \(JSON5.deepestNesting) levels; flatten them.")
    giveUp()
    return false
  }

  /// Reads the comma behind an element; a missing one is reported, and reading goes on as if it stood
  /// there.
  private mutating func separator(before closer: Character) {
    skipTrivia()
    guard !cursor.take(","), let next = cursor.current, next != "]", next != "}" else { return }
    fail("expected ',' or '\(closer)'; found \(found).")
  }

  /// Returns whether the container ends here without its closing bracket, after reporting it.
  ///
  /// A foreign bracket is left to the enclosing container it closes; without such a container it is taken
  /// for a typing mistake.
  private mutating func closesWrongly(
    _ foreign: Unicode.Scalar, insteadOf closer: Character, open: SourcePosition, enclosing: Int
  ) -> Bool {
    if cursor.isAtEnd {
      fail("the bracket opened here is never closed; add the missing '\(closer)'.", at: open)
      return true
    }
    guard cursor.current == foreign else { return false }
    let place = open.described(from: open)
    fail("expected '\(closer)' to close the bracket opened at \(place); found '\(foreign)'.")
    if enclosing == 0 { cursor.advance() }
    return true
  }
}

/// The members of an object so far, and where each key was given first.
private struct MemberList {
  var members: [Node.Member] = []
  var places: [String: SourcePosition] = [:]
}
