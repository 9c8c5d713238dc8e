/// How wide text is when a browser draws it in its sans-serif of the system.
///
/// Which font that will be is not known, so a character counts as wide as in the widest of DejaVu Sans, Inter, Noto
/// Sans, Open Sans, Liberation Sans (the widths of Arial) and Roboto: labels that do not touch here touch nowhere.
enum TextMetrics {
  /// Measures text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - size: The font size in pixels.
  ///   - isBold: Whether it is set in bold, an eighth wider.
  /// - Returns: The width in pixels, at most; kerning only makes it narrower.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + width($1) } * size * (isBold ? 1.125 : 1)
  }

  /// Cuts text that is too wide in its middle, as `MiddleCut` does.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - available: The room in pixels.
  ///   - size: The font size in pixels.
  /// - Returns: The text, or as much of its two ends as fit around an ellipsis; at least the ellipsis.
  static func elided(_ text: String, to available: Double, size: Double) -> String {
    guard width(text, size: size) > available else { return text }
    return MiddleCut.text(text, to: available / size, width: width)
  }

  /// Breaks text at spaces into lines that fit; a word that is too wide is cut in its middle.
  static func wrapped(_ text: String, to available: Double, size: Double, isBold: Bool = false) -> [String] {
    let room = isBold ? available / 1.125 : available
    var lines: [String] = []
    // A percent sign stays with its number.
    let bound = text.replacing(" %", with: "\u{A0}%")
    for word in bound.split(separator: " ") {
      let word = elided(String(word), to: room, size: size)
      if let last = lines.last, width(last + " " + word, size: size) <= room {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Returns the width of a character in parts of the font size.
  private static func width(_ character: Character) -> Double {
    if let ascii = character.asciiValue { return ascii < 32 ? 0 : Double(widths[Int(ascii) - 32]) / 100 }
    if DisplayWidth.of(character) == 2 { return 1.4 }
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x00A0: return 0.32
    case 0x00A1...0x024F: return 0.8
    case 0x0370...0x08FF: return 0.9
    default: return 1.1
    }
  }

  /// Space to tilde, in hundredths of the font size.
  private static let widths: [UInt8] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 56, 84, 32, 47, 32, 42, 64, 64, 64, 64, 65, 64, 64, 64, 64, 64,
    34, 34,
    84, 84, 84, 56, 102, 69, 69, 73, 78, 67, 62, 78, 76, 34, 56, 67, 57, 91, 76, 79, 67, 79, 73, 67, 65, 75,
    69, 99,
    69, 67, 69, 40, 42, 40, 84, 56, 58, 62, 64, 56, 64, 62, 37, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64,
    42, 53,
    40, 64, 60, 82, 60, 60, 55, 64, 56, 64, 84, 0,
  ]
}
