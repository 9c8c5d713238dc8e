internal import CampaignModel

/// Cuts a claim into words.
///
/// A hyphen belongs to a name if it stands between characters of the name: `five-hours` is a name, `five - hours`
/// and `five -hours` are differences.
struct ClaimLexer {
  private var cursor: SourceCursor

  init(_ text: String) {
    cursor = SourceCursor(SourceText(file: "", text: text))
  }

  /// Returns the next word; the last one, again and again, is the end.
  mutating func next() throws(ClaimProblem) -> ClaimToken {
    cursor.skip(while: \.properties.isWhitespace)
    let start = cursor
    let kind = try kind()
    return ClaimToken(kind: kind, text: cursor.text(from: start.offset), column: start.position.column)
  }

  private mutating func kind() throws(ClaimProblem) -> ClaimToken.Kind {
    guard let scalar = cursor.current else { return .end }
    if scalar.isDecimalDigit { return try number() }
    if scalar.beginsName { return .name(name()) }
    if scalar == "'" { return try quotedName() }
    if let relation = try relation() { return .relation(relation) }
    let start = cursor
    cursor.advance()
    switch scalar {
    case "(": return .open
    case ")": return .close
    case ",": return .comma
    case ".": return .dot
    case "@": return .at
    default:
      guard let sign = ArithmeticOperator(rawValue: Character(scalar)) else {
        throw start.problem("\(String(scalar).quoted) has no meaning in a claim\(Self.remedy(for: scalar)).")
      }
      return .sign(sign)
    }
  }

  private static func remedy(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "%": "; write a share as a number, such as 0.1"
    case "≤": "; write '<='"
    case "≥": "; write '>='"
    case "−", "–": "; write '-'"
    case "×": "; write '*'"
    case "&": "; make two claims of it"
    case "\"", "`", "’", "‘": "; write a name with other characters in single quotes"
    default: ""
    }
  }

  /// Reads `<`, `<=`, `>`, `>=` or `==`; nil if none stands here.
  private mutating func relation() throws(ClaimProblem) -> Relation? {
    guard let scalar = cursor.current, "<>=!".unicodeScalars.contains(scalar) else { return nil }
    let start = cursor
    cursor.advance()
    _ = cursor.take("=")
    let text = cursor.text(from: start.offset)
    guard let relation = Relation(rawValue: text) else {
      throw start.problem("found \(text.quoted); expected '<', '<=', '>', '>=' or '=='.")
    }
    return relation
  }

  private mutating func number() throws(ClaimProblem) -> ClaimToken.Kind {
    let start = cursor
    cursor.skip(while: \.isDecimalDigit)
    if cursor.current == ".", cursor.following?.isDecimalDigit == true {
      cursor.advance()
      cursor.skip(while: \.isDecimalDigit)
    }
    if cursor.current == "e" || cursor.current == "E" {
      var ahead = cursor
      ahead.advance()
      if ahead.current == "+" || ahead.current == "-" { ahead.advance() }
      if ahead.current?.isDecimalDigit == true {
        ahead.skip(while: \.isDecimalDigit)
        cursor = ahead
      }
    }
    let digits = cursor.text(from: start.offset)
    if cursor.current?.beginsName == true {
      cursor.skip(while: \.continuesName)
      let text = cursor.text(from: start.offset)
      throw start.problem(
        "\(text.quoted) is not a number; put a name that begins with a digit in single quotes.")
    }
    let largest = Formula<Figure>.largest
    guard let value = Double(digits), value <= largest else {
      throw start.problem(
        "the number \(digits.quoted) is too large; expected at most \(largest.messageText).")
    }
    return .number(value)
  }

  private mutating func name() -> String {
    let start = cursor
    cursor.skip(while: \.continuesName)
    while cursor.current == "-", cursor.following?.continuesName == true {
      cursor.advance()
      cursor.skip(while: \.continuesName)
    }
    return cursor.text(from: start.offset)
  }

  /// Reads a name in single quotes; a quote in it is doubled.
  private mutating func quotedName() throws(ClaimProblem) -> ClaimToken.Kind {
    let open = cursor
    var name = ""
    repeat {
      cursor.advance()
      let start = cursor
      cursor.skip { $0 != "'" }
      if cursor.isAtEnd { throw open.problem("the quote opened here is never closed.") }
      if !name.isEmpty || start.offset > open.offset + 1 { name += "'" }
      name += cursor.text(from: start.offset)
      cursor.advance()
    } while cursor.current == "'"
    return .name(name)
  }
}

extension SourceCursor {
  fileprivate func problem(_ message: String) -> ClaimProblem {
    ClaimProblem(message: message, column: position.column)
  }
}

extension Unicode.Scalar {
  fileprivate var beginsName: Bool { self == "_" || properties.isAlphabetic }
  fileprivate var continuesName: Bool { beginsName || isDecimalDigit }
}
