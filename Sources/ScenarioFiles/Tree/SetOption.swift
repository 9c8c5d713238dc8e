/// One `--set path=value`: a path, each step with its place in the option, and the value to put there.
///
/// The grammar: keys separated by dots, `[index]` for an element, quotes around a key with other
/// characters, the same quote doubled within them, then `=` and a JSON5 value; a word that is none is taken as text, as in `--set
/// campaign.currency=EUR`.
package struct SetOption: Equatable, Sendable {
  /// The most steps a path may have.
  package static let mostSteps = 50

  /// A step of the path and where it stands.
  struct PlacedStep: Equatable, Sendable {
    let step: NodePath.Step
    let position: SourcePosition
  }

  let steps: [PlacedStep]
  let value: Node

  /// The path alone.
  package var path: NodePath { NodePath(steps.map(\.step)) }

  /// Reads an option, or reports what is wrong with it at `--set:1:column` and returns nil.
  ///
  /// - Parameters:
  ///   - text: What the user wrote after `--set`.
  ///   - diagnostics: Receives the errors.
  package init?(_ text: String, into diagnostics: Diagnostics) {
    var parser = SetOptionParser(
      cursor: SourceCursor(SourceText(file: "--set", text: text)), diagnostics: diagnostics)
    guard let steps = parser.path(), let value = parser.value() else { return nil }
    self.steps = steps
    self.value = value
  }
}

private struct SetOptionParser {
  var cursor: SourceCursor
  let diagnostics: Diagnostics

  /// Reads the path and the equals sign behind it.
  mutating func path() -> [SetOption.PlacedStep]? {
    var steps: [SetOption.PlacedStep] = []
    cursor.skip(while: \.properties.isWhitespace)
    repeat {
      let position = cursor.position
      guard let key = key() else { return nil }
      steps.append(.init(step: .key(key), position: position))
      while cursor.current == "[" {
        let position = cursor.position
        guard let index = index() else { return nil }
        steps.append(.init(step: .index(index), position: position))
      }
      if steps.count > SetOption.mostSteps {
        return fail("the path has more than \(SetOption.mostSteps) steps.")
      }
    } while cursor.take(".")
    cursor.skip(while: \.properties.isWhitespace)
    guard cursor.take("=") else {
      return fail("expected '.', '[' or '='; found \(found). Write it like model.trust.decay=0.1.")
    }
    return steps
  }

  private mutating func key() -> String? {
    let open = cursor.position
    guard let quote = cursor.current, quote == "\"" || quote == "'" else {
      let start = cursor.offset
      cursor.skip(while: \.isPathKeyPart)
      return start < cursor.offset ? cursor.text(from: start) : fail("expected a key; found \(found).")
    }
    var parts: [String] = []
    repeat {
      cursor.advance()
      let start = cursor.offset
      cursor.skip { $0 != quote }
      parts.append(cursor.text(from: start))
      guard cursor.take(quote) else { return fail("the quote opened here is never closed.", at: open) }
    } while cursor.current == quote
    return parts.joined(separator: String(quote))
  }

  private mutating func index() -> Int? {
    cursor.advance()
    let start = cursor
    cursor.skip(while: \.isDecimalDigit)
    let digits = cursor.text(from: start.offset)
    if digits.isEmpty { return fail("expected an index such as [0]; found \(found).") }
    guard cursor.take("]") else { return fail("expected ']' after the index; found \(found).") }
    guard let index = Int(digits) else {
      return fail(
        "the index \(digits.quoted) is larger than that of any element; the first is [0].", at: start.position
      )
    }
    return index
  }

  /// Reads the value, which is the rest of the option.
  mutating func value() -> Node? {
    cursor.skip(while: \.properties.isWhitespace)
    guard let first = cursor.current else {
      return fail("expected a value after '='; write '' for empty text.")
    }
    var rest = cursor
    rest.moveToEnd()
    let text = rest.text(from: cursor.offset).trimmingTrailingSpace
    let isLiteral = ["true", "false", "null", "Infinity", "NaN"].contains(text)
    if isLiteral || first.isDecimalDigit || "{[\"'+-.".unicodeScalars.contains(first) {
      return JSON5.parse(cursor.source, from: cursor.offset, into: diagnostics)
    }
    return Node(value: .string(text), position: cursor.position, textStart: cursor.position)
  }

  private var found: String {
    cursor.current.map { String($0).quoted } ?? "the end of the text"
  }

  private func fail<Wanted>(_ message: String, at position: SourcePosition? = nil) -> Wanted? {
    diagnostics.error(message, at: position ?? cursor.position)
    return nil
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    let kept = unicodeScalars.reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(kept.reversed()))
  }
}
