extension String {
  /// The text with every character that could disturb a terminal written as an escape such as `\u{1B}`.
  ///
  /// Escaped are control characters (ESC, line breaks, NUL), line and paragraph separators, and invisible
  /// format characters (bidirectional overrides, the byte order mark); the joiners U+200C and U+200D, which
  /// words and emoji need, stay.
  package var escapedForTerminal: String {
    if unicodeScalars.allSatisfy(\.isSafeOnTerminal) { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case _ where scalar.isSafeOnTerminal: result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return result
  }

  /// Returns the text cut to a number of Unicode scalars and escaped.
  package func shortened(to limit: Int = 40) -> String {
    let isShort = unicodeScalars.dropFirst(limit).isEmpty
    return (isShort ? self : String(unicodeScalars.prefix(limit - 1)) + "…").escapedForTerminal
  }

  /// The text as a message quotes it: shortened, escaped and in single quotes.
  package var quoted: String { "'\(shortened())'" }
}

extension Unicode.Scalar {
  fileprivate var isSafeOnTerminal: Bool {
    if isASCII { return (0x20..<0x7F).contains(value) }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    case .format: return self == "\u{200C}" || self == "\u{200D}"
    default: return true
    }
  }
}
