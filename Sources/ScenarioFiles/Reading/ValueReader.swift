/// Reads a node as the type the domain wants, and reports what it is instead.
///
/// A method returns nil after reporting; the caller reads on, so that all problems are found in one pass.
package struct ValueReader {
  /// The value.
  package let node: Node

  /// The way to it, for messages.
  package let path: NodePath

  /// Where problems go.
  package let diagnostics: Diagnostics

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - path: The way to it; none for the top.
  ///   - diagnostics: Receives the problems.
  package init(_ node: Node, at path: NodePath = NodePath(), into diagnostics: Diagnostics) {
    self.node = node
    self.path = path
    self.diagnostics = diagnostics
  }

  /// Returns a number within a range.
  package func number(in range: ClosedRange<Double> = .any) -> Double? {
    guard case .number(let number) = node.value else { return expected(range.wanted) }
    if range.contains(number) { return number }
    error("is \(number.messageText); expected \(range.allowedText).")
    return nil
  }

  /// Returns a whole number within a range; numbers beyond 2^53 - 1 are refused because they are not exact.
  package func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .number(let number) = node.value else { return expected(range.wanted) }
    let most = (1 << 53) - 1
    if abs(number) > Double(most) {
      let exact = Swift.max(range.lowerBound, -most)...Swift.min(range.upperBound, most)
      error("is \(number.messageText); expected \(exact.allowedText).")
    } else if let whole = Int(exactly: number) {
      if range.contains(whole) { return whole }
      error("is \(whole); expected \(range.allowedText).")
    } else {
      error("is \(number.messageText); expected \(range.wanted).")
    }
    return nil
  }

  /// Returns a text, which may be empty.
  package func string() -> String? {
    if case .string(let text) = node.value { text } else { expected("a string") }
  }

  /// Returns true or false.
  package func bool() -> Bool? {
    if case .bool(let value) = node.value { value } else { expected("true or false") }
  }

  /// Returns a text that is one of some names.
  ///
  /// - Parameter names: The names, in the order a message lists them.
  /// - Returns: The name, or nil after reporting that it is none of them.
  package func choice(among names: [String]) -> String? {
    guard case .string(let name) = node.value else { return expected("one of \(names.listedText)") }
    if names.contains(name) { return name }
    error("is \(name.quoted)\(NearestName.advice(name, among: names, "Allowed")).")
    return nil
  }

  /// Returns the case of an enumeration that a text names.
  ///
  /// - Parameter type: The enumeration; a message lists its cases in the order of the declaration.
  /// - Returns: The case, or nil after reporting that there is none of that name.
  package func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    choice(among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  /// Returns the elements of an array.
  package func elements() -> [ValueReader]? {
    guard case .array(let elements) = node.value else { return expected("an array") }
    return elements.enumerated().map { ValueReader($1, at: path.appending($0), into: diagnostics) }
  }

  /// Returns a reader for the members of an object.
  package func object() -> ObjectReader? {
    guard case .object(let members) = node.value else {
      error("is \(node.value.foundText); expected an object.")
      return nil
    }
    return ObjectReader(members, of: self)
  }

  /// Reports that the value is of the wrong kind and returns nil.
  ///
  /// - Parameter wanted: What is allowed here, such as `a number (0 to 1) or a distribution`.
  /// - Returns: Nil, as the type at hand.
  package func expected<Wanted>(_ wanted: String) -> Wanted? {
    error("is \(node.value.foundText); expected \(wanted).")
    return nil
  }

  /// Reports an error at the value.
  ///
  /// - Parameter predicate: The rest of a sentence that begins with the path, such as `is after the
  ///   horizon.`; left out of a faulty value, which was reported when the text was read.
  package func error(_ predicate: @autoclosure () -> String) {
    if node.value == .faulty { return diagnostics.errorAgain() }
    diagnostics.error("\(path) \(predicate())", at: node.position)
  }

  /// Reports a warning at the value.
  ///
  /// - Parameter predicate: The rest of a sentence that begins with the path.
  package func warning(_ predicate: @autoclosure () -> String) {
    diagnostics.warning("\(path) \(predicate())", at: node.position)
  }
}
