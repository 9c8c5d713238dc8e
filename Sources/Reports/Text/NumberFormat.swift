/// Numbers for people, the same in every locale: `17,045`, `2.31`, `$17,045`, `12.3 %`, `2.31 [1.98, 2.66]`.
///
/// What is not defined (nil, an infinity, NaN) is shown as `-`. Halves round away from zero, and there is no
/// negative zero.
public enum NumberFormat {
  /// What is shown for a number that is not defined.
  public static let undefined = "-"

  /// Returns a whole number with commas between thousands.
  public static func integer(_ value: Int) -> String {
    var digits = String(value.magnitude)
    for offset in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: offset))
    }
    return value < 0 ? "-" + digits : digits
  }

  /// Writes a number with a fixed number of decimals.
  ///
  /// - Parameters:
  ///   - value: The number; for percent, the share (1 is 100 %).
  ///   - decimals: How many digits follow the point, at least 0.
  ///   - unit: What the number counts.
  /// - Returns: The number with its unit, or `-`.
  public static func fixed(_ value: Double?, decimals: Int, unit: NumberUnit = .plain) -> String {
    digits(value, unit).map { render($0, place: -decimals, unit) } ?? undefined
  }

  /// Writes a number to some significant digits, the digits before the point always in full.
  ///
  /// Numbers from 10^15 on and below 10^-6 are in the form `1.23e-07`.
  ///
  /// - Parameters:
  ///   - value: The number; for percent, the share (1 is 100 %).
  ///   - count: How many significant digits, at least 1.
  ///   - unit: What the number counts.
  /// - Returns: The number with its unit, or `-`.
  public static func significant(_ value: Double?, digits count: Int = 3, unit: NumberUnit = .plain) -> String
  {
    guard let number = digits(value, unit) else { return undefined }
    guard !number.digits.isEmpty else { return render(number, place: 0, unit) }
    let rounded = number.rounded(toPlace: number.exponent - count + 1)
    if rounded.exponent < -6 || rounded.exponent >= 15 { return scientific(rounded, digits: count, unit) }
    return render(number, place: min(0, rounded.exponent - count + 1), unit)
  }

  /// Writes an amount of money: without cents from 1,000 on, with them below.
  ///
  /// - Parameters:
  ///   - value: The amount.
  ///   - currency: The ISO 4217 code. USD, EUR and GBP have signs, others stand as they are: `CHF 17,045`.
  /// - Returns: The amount with its currency, or `-`.
  public static func money(_ value: Double?, currency: String) -> String {
    fixed(value, decimals: (value?.magnitude ?? 0) < 999.995 ? 2 : 0, unit: .money(currency))
  }

  /// Writes a share in percent.
  ///
  /// - Parameters:
  ///   - share: The share (1 is 100 %).
  ///   - decimals: How many digits follow the point, at least 0.
  /// - Returns: The percentage, or `-`.
  public static func percent(_ share: Double?, decimals: Int = 1) -> String {
    fixed(share, decimals: decimals, unit: .percent)
  }

  /// The digits of what is shown, or nil if the number is not defined.
  static func digits(_ value: Double?, _ unit: NumberUnit) -> DecimalDigits? {
    guard let value, value.isFinite else { return nil }
    return DecimalDigits(value).scaled(byPowerOfTen: unit == .percent ? 2 : 0)
  }

  /// Rounds to a multiple of ten to the power of `place` and adds the sign and the unit.
  static func render(_ number: DecimalDigits, place: Int, _ unit: NumberUnit) -> String {
    let rounded = number.rounded(toPlace: place)
    return unit.decorated(rounded.unsignedText(decimals: max(0, -place)), isNegative: rounded.isNegative)
  }

  private static func scientific(_ number: DecimalDigits, digits count: Int, _ unit: NumberUnit) -> String {
    let mantissa = number.scaled(byPowerOfTen: -number.exponent).unsignedText(decimals: count - 1)
    let power = String(number.exponent.magnitude)
    let sign = number.exponent < 0 ? "-" : "+"
    let text = mantissa + "e" + sign + (power.count < 2 ? "0" + power : power)
    return unit.decorated(text, isNegative: number.isNegative)
  }
}
