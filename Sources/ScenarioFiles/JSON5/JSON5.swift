/// Reads JSON5 (spec.json5.org, version 1.0.0) into a tree that knows the place of every value.
package enum JSON5 {
  /// How deep arrays and objects may be nested.
  package static let deepestNesting = 200

  /// After this many problems the rest of a text is not read.
  package static let mostProblems = 100

  /// Returns the value a text holds, or nil after reporting why it is no JSON5.
  ///
  /// Beyond the grammar, numbers must be finite, strings must be Unicode without raw control characters
  /// (tabs excepted), and nesting is limited. Reading goes on behind a mistake, so several are reported at
  /// once. A key given twice and a number that is not finite are errors too, yet the tree is returned, with the
  /// first of the two values and with a faulty one, so that the other values can be judged in the same pass.
  ///
  /// - Complexity: Linear in the length of the text.
  /// - Parameters:
  ///   - source: The text.
  ///   - start: The index of the byte to begin at; the value extends to the end of the text.
  ///   - diagnostics: Receives the errors.
  /// - Returns: The tree, or nil if the text breaks the grammar.
  package static func parse(_ source: SourceText, from start: Int = 0, into diagnostics: Diagnostics) -> Node?
  {
    var parser = JSON5Parser(cursor: SourceCursor(source, at: start), diagnostics: diagnostics)
    return parser.document()
  }
}
