extension JSON5Parser {
  /// Reads a quoted string and returns its text; mistakes inside it are reported one by one.
  mutating func string() -> String? {
    let open = cursor.position
    let quote = cursor.current
    cursor.advance()
    var text = ""
    var runStart = cursor.offset
    while let scalar = cursor.current, scalar != "\n", scalar != "\r" {
      if scalar == quote {
        text += cursor.text(from: runStart)
        cursor.advance()
        return text
      }
      if scalar == "\\" {
        text += cursor.text(from: runStart)
        escape(into: &text)
        runStart = cursor.offset
      } else {
        if scalar != "\t", scalar.properties.generalCategory == .control {
          let code = "u" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
          fail("a string cannot hold the bare control character U+\(code.dropFirst()); write \\\(code).")
        }
        cursor.advance()
      }
    }
    let mark = quote.map(String.init) ?? ""
    fail("the string opened here does not end on its line; close it with \(mark).", at: open)
    return nil
  }

  /// Reads an escape sequence, the cursor at its backslash.
  private mutating func escape(into text: inout String) {
    let start = cursor
    cursor.advance()
    if cursor.takeLineBreak() { return }
    guard let scalar = cursor.current else { return }
    switch scalar {
    case "u": return unicodeEscape(into: &text, start: start)
    case "x":
      cursor.advance()
      if let code = hexadecimal(digits: 2).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(code)
      } else {
        fail("\\x needs two hexadecimal digits, as in \\x41.", at: start.position)
      }
      return
    case "0" where cursor.following?.isDecimalDigit != true: text += "\0"
    case "0"..."9":
      fail(
        "\\\(scalar) is no escape; write the character itself or its code, as in \\u0041.", at: start.position
      )
    case "b": text += "\u{8}"
    case "f": text += "\u{C}"
    case "n": text += "\n"
    case "r": text += "\r"
    case "t": text += "\t"
    case "v": text += "\u{B}"
    case "\u{2028}", "\u{2029}": break
    default: text.unicodeScalars.append(scalar)
    }
    cursor.advance()
  }

  /// Reads `uXXXX`, and a second escape when the first is the leading half of a surrogate pair.
  private mutating func unicodeEscape(into text: inout String, start: SourceCursor) {
    cursor.advance()
    guard let first = hexadecimal(digits: 4) else {
      return fail("\\u needs four hexadecimal digits, as in \\u0041.", at: start.position)
    }
    if let scalar = Unicode.Scalar(first) {
      text.unicodeScalars.append(scalar)
      return
    }
    var ahead = self
    if first < 0xDC00, ahead.cursor.take("\\"), ahead.cursor.take("u"),
      let second = ahead.hexadecimal(digits: 4),
      0xDC00..<0xE000 ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      cursor = ahead.cursor
      text.unicodeScalars.append(scalar)
    } else {
      let code = String(first, radix: 16, uppercase: true)
      fail("\\u\(code) is half a character; write both halves, as in \\uD83D\\uDE00.", at: start.position)
    }
  }

  /// Reads hexadecimal digits and returns their value; nil, behind the last one, if there are too few.
  mutating func hexadecimal(digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let scalar = cursor.current, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        return nil
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
