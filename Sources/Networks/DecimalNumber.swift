/// Decimal numbers from bytes.
enum DecimalNumber {
  /// Returns the number that `field` spells in decimal notation, with or without an exponent, or nil.
  static func float(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
    var digits = 0
    var significant = 0
    var decimals: Int?
    for byte in field {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
        if digits != 0 { significant += 1 }
        decimals = decimals.map { $0 + 1 }
      } else if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else {
        return general(field)
      }
    }
    // Up to 18 digits the quotient is within two units in the last place of a double, enough for a float.
    let places = decimals ?? 0
    let hasDigits = field.count > (decimals == nil ? 0 : 1)
    guard hasDigits, significant <= 18, powersOfTen.indices.contains(places) else { return general(field) }
    return Float(Double(digits) / powersOfTen[places])
  }

  /// The standard library's reading, of what consists of the characters of decimal notation.
  private static func general(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
    let isDecimal = field.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isDecimal ? Float(String(decoding: field, as: UTF8.self)) : nil
  }

  /// Exact up to the last, 10^22.
  private static let powersOfTen: [Double] = (0..<22).reduce(into: [1.0]) { powers, exponent in
    powers.append(powers[exponent] * 10)
  }
}
