extension Unicode.Scalar {
  var isDecimalDigit: Bool { ("0"..."9").contains(self) }

  /// Whether an ECMAScript 5.1 IdentifierName may begin with the scalar.
  var isIdentifierStart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "$", "_": return true
    case _ where isASCII: return false
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
        return true
      default: return false
      }
    }
  }

  /// Whether an ECMAScript 5.1 IdentifierName may go on with the scalar.
  var isIdentifierPart: Bool {
    if isIdentifierStart || isDecimalDigit || self == "\u{200C}" || self == "\u{200D}" { return true }
    if isASCII { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }

  /// Whether the scalar belongs to the run of characters a reader takes for one word or number.
  var isWordPart: Bool {
    self == "." || self == "-" || self == "+" || isIdentifierPart
  }
}
