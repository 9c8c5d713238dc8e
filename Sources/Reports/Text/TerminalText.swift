/// Text from users' files and command lines, made fit for a terminal.
public enum TerminalText {
  /// Replaces what a terminal would act on, rather than show, by visible escapes such as `\n` and `\u{1B}`:
  /// characters that move the cursor, change colours, reorder or hide text.
  ///
  /// Letters of every script and emoji pass unchanged, and so do the joiners that they need. The result is for
  /// reading, not for reading back: a backslash is not doubled.
  ///
  /// - Parameters:
  ///   - text: Anything.
  ///   - keepsLines: Whether line feeds are left as they are.
  /// - Returns: Text that is safe to print.
  public static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += keepsLines ? "\n" : "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isUnsafe(scalar): result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns how many terminal columns escaped text takes.
  ///
  /// East Asian wide characters and emoji take 2, combining marks 0, the rest 1: an approximation, as terminals
  /// differ.
  public static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  /// Cuts text that is too wide and ends it in an ellipsis.
  ///
  /// - Parameters:
  ///   - text: Text without control characters.
  ///   - columns: The room, at least 1.
  /// - Returns: Text of no more than `columns` terminal columns.
  public static func truncated(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      if used > columns { break }
      result.append(character)
    }
    return result + "…"
  }

  /// Whether a terminal would act on the character rather than show it.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // writing direction
    case 0x2028...0x2029: true  // line and paragraph separator
    case 0x00AD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0001...0xE007F: true  // not shown at all
    default: false
    }
  }
}
