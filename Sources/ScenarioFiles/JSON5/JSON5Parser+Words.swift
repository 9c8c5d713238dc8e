extension JSON5Parser {
  /// The run of letters, digits and signs at the cursor; empty at punctuation and at the end.
  var upcomingWord: String {
    var end = cursor
    end.skip(while: \.isWordPart)
    return end.text(from: cursor.offset)
  }

  /// What stands at the cursor, for a message.
  var found: String {
    guard let scalar = cursor.current else { return "the end of the text" }
    let word = upcomingWord
    return word.isEmpty ? String(scalar).quoted : word.quoted
  }

  /// Returns the number a word stands for, or nil after saying what the word is instead.
  ///
  /// A number that is not finite breaks no grammar, so it is reported and stands as faulty in the tree.
  mutating func number(_ word: String) -> Node.Value? {
    let unsigned = word.first == "+" || word.first == "-" ? word.dropFirst() : word[...]
    guard let first = word.unicodeScalars.first,
      first.isDecimalDigit || "+-.".unicodeScalars.contains(first) || unsigned.isUnbounded
    else {
      fail("expected a value; found \(found)\(remedy(for: word)).")
      return nil
    }
    if !unsigned.isUnbounded {
      guard unsigned.isNumeral else {
        let hasZeros = unsigned.first == "0" && unsigned.dropFirst().first?.isNumber == true
        let remedy = hasZeros ? "remove the leading zeros" : "write it like 12, -0.5, 1e3 or 0x1F"
        fail("\(word.quoted) is not a number; \(remedy), or put text in quotes.")
        return nil
      }
      // The standard library rounds correctly, reads every form the grammar allows and is linear in the
      // length.
      if let number = Double(word), number.isFinite { return .number(number) }
    }
    problem("a number must be finite; found \(word.quoted).", at: cursor.position)
    return .faulty
  }

  private func remedy(for word: String) -> String {
    let lower = word.lowercased()
    if ["true", "false", "null"].contains(lower) { return "; write \(lower)" }
    return word.isEmpty ? "" : "; put text in quotes"
  }

  /// Reads an unquoted key: an ECMAScript 5.1 IdentifierName, its escapes resolved.
  mutating func identifier() -> String? {
    var name = String.UnicodeScalarView()
    while let scalar = cursor.current {
      if scalar == "\\" {
        let start = cursor
        cursor.advance()
        guard cursor.take("u"), let escaped = hexadecimal(digits: 4).flatMap(Unicode.Scalar.init),
          name.isEmpty ? escaped.isIdentifierStart : escaped.isIdentifierPart
        else {
          fail("expected an escaped letter such as \\u0061 in the key.", at: start.position)
          return nil
        }
        name.append(escaped)
      } else if name.isEmpty ? scalar.isIdentifierStart : scalar.isIdentifierPart {
        name.append(scalar)
        cursor.advance()
      } else {
        break
      }
    }
    if !name.isEmpty { return String(name) }
    let remedy = upcomingWord.isEmpty ? "" : "; put a key that is no identifier in quotes"
    fail("expected a key; found \(found)\(remedy).")
    return nil
  }
}

extension Substring {
  fileprivate var isUnbounded: Bool { self == "Infinity" || self == "NaN" }

  /// Whether the text is an unsigned JSON5 number other than Infinity and NaN.
  fileprivate var isNumeral: Bool {
    if hasPrefix("0x") || hasPrefix("0X") {
      let digits = dropFirst(2)
      return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    }
    var rest = utf8[...]
    let whole = rest.takeDigits()
    let fraction = rest.take(".") ? rest.takeDigits() : 0
    guard whole + fraction > 0, whole < 2 || first != "0" else { return false }
    if rest.take("e") || rest.take("E") {
      if !rest.take("+") { _ = rest.take("-") }
      guard rest.takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}

extension Substring.UTF8View {
  fileprivate mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: scalar) else { return false }
    removeFirst()
    return true
  }

  /// Passes over decimal digits and returns how many there were.
  fileprivate mutating func takeDigits() -> Int {
    let end = firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? endIndex
    defer { self = self[end...] }
    return distance(from: startIndex, to: end)
  }
}
