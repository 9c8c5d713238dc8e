/// A finite number as decimal digits, which rounds as a person does: on the digits as written, halves away from zero.
///
/// Rounding the binary value would turn 2.675, which is stored as 2.67499..., into 2.67.
struct DecimalDigits: Equatable {
  /// Whether a minus sign stands before the digits; never for zero.
  private(set) var isNegative: Bool
  /// Each 0 to 9, the most significant first and not 0; empty for zero.
  private(set) var digits: [UInt8] = []
  /// The power of ten of the first digit; 0 for zero.
  private(set) var exponent = 0

  /// Takes the digits of the shortest form that reads back as `value`, which is finite.
  init(_ value: Double) {
    precondition(value.isFinite, "only finite numbers have digits")
    isNegative = value < 0
    let parts = "\(value.magnitude)".split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0].utf8
    let written = Array(whole) + (mantissa.count > 1 ? Array(mantissa[1].utf8) : [])
    let leadingZeros = written.prefix { $0 == UInt8(ascii: "0") }.count
    digits = written.dropFirst(leadingZeros).map { $0 - UInt8(ascii: "0") }
    exponent = whole.count - 1 - leadingZeros + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    normalise()
  }

  /// Returns the number times a power of ten, exactly.
  func scaled(byPowerOfTen power: Int) -> DecimalDigits {
    var result = self
    if !digits.isEmpty { result.exponent += power }
    return result
  }

  /// Returns the number rounded to a multiple of ten to the power of `place`.
  func rounded(toPlace place: Int) -> DecimalDigits {
    let kept = exponent - place + 1
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      result.digits = []
      result.normalise()
      return result
    }
    let roundsUp = digits[kept] >= 5
    result.digits = Array(digits.prefix(kept))
    if roundsUp { result.increment() }
    result.normalise()
    return result
  }

  /// Adds one in the last place.
  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private mutating func normalise() {
    while digits.last == 0 { digits.removeLast() }
    guard digits.isEmpty else { return }
    isNegative = false
    exponent = 0
  }
}

extension DecimalDigits {
  /// Returns the number without its sign, with commas between thousands.
  ///
  /// Digits beyond the given number of decimals, at least 0, are left off: round first.
  func unsignedText(decimals: Int) -> String {
    var text = ""
    for place in stride(from: max(exponent, 0), through: -decimals, by: -1) {
      if place == -1 { text += "." }
      let index = exponent - place
      text += String(digits.indices.contains(index) ? digits[index] : 0)
      if place > 0, place % 3 == 0 { text += "," }
    }
    return text
  }
}
