extension EdgeListScanner {
  /// Whether the line has no more bytes.
  @inline(__always)
  var atEnd: Bool { position >= bytes.count || bytes[position] == UInt8(ascii: "\n") }

  /// Whether a field may end here.
  @inline(__always)
  private var atSeparator: Bool {
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","):
      return true
    default: return false
    }
  }

  /// Passes over what parts columns without being one; the CR of CRLF is such.
  @inline(__always)
  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      default: return
      }
    }
  }

  /// Passes over blanks and at most one comma; `columns` were read before.
  @inline(__always)
  mutating func readSeparator(after columns: Int) -> EdgeListProblem? {
    let end = position
    skipBlanks()
    let comma = !atEnd && bytes[position] == UInt8(ascii: ",")
    if comma {
      position += 1
      skipBlanks()
    }
    if !atEnd { return bytes[position] == UInt8(ascii: ",") ? problem(.emptyColumn, at: position) : nil }
    if comma { return problem(.emptyColumn, at: position) }
    return problem(.missingColumn(found: columns, expected: weighted ? 3 : 2), at: end)
  }

  /// Reads the number of a person; nil, somewhere in the field, when it is none.
  @inline(__always)
  mutating func readPerson() -> Int? {
    let start = position
    var value = 0
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    guard position > start, atSeparator else { return nil }
    // Up to 18 digits cannot have overflowed.
    return position - start <= 18 ? value : Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// Passes over a field and returns its bytes.
  mutating func skipField() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = position
    while !atSeparator { position += 1 }
    return bytes[start..<position]
  }

  /// Puts a problem at a byte of this line.
  func problem(_ kind: EdgeListProblem.Kind, at position: Int) -> EdgeListProblem {
    EdgeListProblem(line: line, column: position - lineStart + 1, kind: kind)
  }

  /// Says why the field at `start` is not the number of a person.
  mutating func personProblem(at start: Int) -> EdgeListProblem {
    position = start
    let field = skipField()
    guard let text = String(validating: field, as: UTF8.self) else { return notUTF8(field) }
    let isDigits = { (bytes: Slice<UnsafeBufferPointer<UInt8>>) in
      !bytes.isEmpty && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
    if field.isEmpty { return problem(.emptyColumn, at: start) }
    if isDigits(field) { return problem(.personTooLarge(found: shown(text)), at: start) }
    if field.first == UInt8(ascii: "-"), isDigits(field.dropFirst()) {
      return problem(.negativePerson(found: shown(text)), at: start)
    }
    return problem(.notAPerson(found: shown(text)), at: start)
  }

  /// Says why `field` is not a probability.
  func probabilityProblem(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> EdgeListProblem {
    guard let text = String(validating: field, as: UTF8.self) else { return notUTF8(field) }
    let isNumber = DecimalNumber.float(field) != nil
    return problem(
      isNumber ? .probabilityOutOfRange(found: shown(text)) : .notAProbability(found: shown(text)),
      at: field.startIndex)
  }

  /// Says what is left of a line that has enough columns.
  mutating func surplusProblem() -> EdgeListProblem {
    if bytes[position] == UInt8(ascii: ",") { position += 1 }
    skipBlanks()
    let start = position
    let field = skipField()
    guard let text = String(validating: field, as: UTF8.self) else { return notUTF8(field) }
    return problem(field.isEmpty ? .emptyColumn : .surplusColumn(found: shown(text)), at: start)
  }

  /// Points to the first byte of `field` that is not UTF-8.
  private func notUTF8(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> EdgeListProblem {
    var decoder = UTF8()
    var iterator = field.makeIterator()
    var valid = field.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid += UTF8.width(scalar)
    }
    return problem(.notUTF8(byte: bytes[valid]), at: valid)
  }

  /// A field short enough for a message.
  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }
}
