/// The way from the top of a tree to one of its nodes, written as in `strategies.spam.activities[0].post`.
package struct NodePath: Hashable, Sendable {
  /// One step down.
  package enum Step: Hashable, Sendable {
    /// The member of an object.
    case key(String)
    /// The element of an array, counted from 0.
    case index(Int)
  }

  /// The steps from the top.
  package let steps: [Step]

  /// Makes a path; without steps it is the top itself.
  package init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Returns the path of a member.
  package func appending(_ key: String) -> NodePath {
    NodePath(steps + [.key(key)])
  }

  /// Returns the path of an element.
  package func appending(_ index: Int) -> NodePath {
    NodePath(steps + [.index(index)])
  }
}

extension NodePath: CustomStringConvertible {
  /// The path in the grammar of `--set`, long keys shortened; `the top level` without steps.
  package var description: String {
    if steps.isEmpty { return "the top level" }
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key):
        if !text.isEmpty { text += "." }
        let isPlain = !key.isEmpty && key.unicodeScalars.allSatisfy(\.isPathKeyPart)
        text += isPlain ? key.shortened() : "\"\(key.shortened().replacing("\"", with: "\"\""))\""
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether a key with the scalar needs no quotes in a path.
  var isPathKeyPart: Bool {
    !properties.isWhitespace && !".[]=\"'".unicodeScalars.contains(self)
  }
}
