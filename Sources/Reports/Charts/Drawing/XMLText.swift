/// Text of users and of the program, made fit for XML 1.0.
enum XMLText {
  /// Escapes markup, and replaces by U+FFFD what XML 1.0 forbids even when escaped (section 2.2: controls, U+FFFE,
  /// U+FFFF).
  ///
  /// - Returns: Text for an element or for an attribute in either kind of quotation marks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where isForbidden(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Keeps the direction of right-to-left text from reordering what stands beside it (Unicode Standard Annex 9,
  /// first strong isolate); other text is left as it is.
  static func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}" + text + "\u{2069}" : text
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// By blocks: Hebrew to Arabic Extended-A, the presentation forms, and the right-to-left scripts of plane 1.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
