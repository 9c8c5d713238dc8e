extension TerminalText {
  /// Breaks a paragraph into lines at spaces, and words that are too long where they have to be.
  ///
  /// - Parameters:
  ///   - text: Escaped text of one paragraph.
  ///   - width: The columns of the window, more than `indent`.
  ///   - indent: How far the lines after the first are moved in.
  /// - Returns: The lines, without line breaks; none for text without words.
  public static func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
    precondition(indent >= 0 && width > indent, "there is room beside the indent")
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var room = width
    func end() {
      lines.append(lines.isEmpty ? line : margin + line)
      line = ""
      room = width - indent
    }
    for word in text.split(separator: " ") {
      if !line.isEmpty {
        if Self.width(String(word)) < room {
          line += " "
          room -= 1
        } else {
          end()
        }
      }
      for character in word {
        let columns = DisplayWidth.of(character)
        if columns > room && !line.isEmpty { end() }
        line.append(character)
        room -= columns
      }
    }
    if !line.isEmpty { end() }
    return lines
  }
}
