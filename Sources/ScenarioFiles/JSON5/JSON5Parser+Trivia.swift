extension JSON5Parser {
  /// Passes over white space and comments.
  mutating func skipTrivia() {
    while true {
      cursor.skip(while: \.isJSON5Space)
      guard cursor.current == "/" else { return }
      switch cursor.following {
      case "/": cursor.skip { $0 != "\n" && $0 != "\r" && $0 != "\u{2028}" && $0 != "\u{2029}" }
      case "*": skipBlockComment()
      default: return
      }
    }
  }

  private mutating func skipBlockComment() {
    let open = cursor.position
    cursor.advance()
    cursor.advance()
    while true {
      cursor.skip { $0 != "*" }
      if cursor.isAtEnd { return fail("the comment opened here never ends; close it with */.", at: open) }
      cursor.advance()
      if cursor.take("/") { return }
    }
  }

  /// Passes over what could not be read, up to the comma or bracket that ends it in the container at hand.
  mutating func skipToSeparator() {
    var depth = 0
    while let scalar = cursor.current {
      switch scalar {
      case "," where depth == 0: return
      case "]", "}":
        if depth == 0 { return }
        depth -= 1
      case "[", "{": depth += 1
      case "\"", "'":
        skipString(quote: scalar)
        continue
      case "/" where cursor.following == "/" || cursor.following == "*":
        skipTrivia()
        continue
      default: break
      }
      cursor.advance()
    }
    giveUp()
  }

  /// Passes over a string without judging it; it ends with the line at the latest, as it must.
  private mutating func skipString(quote: Unicode.Scalar) {
    cursor.advance()
    while let scalar = cursor.current, scalar != "\n", scalar != "\r" {
      cursor.advance()
      if scalar == quote { return }
      if scalar == "\\" { cursor.advance() }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isJSON5Space: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2029}": true
    default: !isASCII && properties.generalCategory == .spaceSeparator
    }
  }
}
