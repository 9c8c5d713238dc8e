extension NumberFormat {
  /// Writes an estimate with its interval: `2.31 [1.98, 2.66]`.
  ///
  /// All three are rounded alike, to two significant digits of the half-width of the interval, because further
  /// digits are luck: 17,045 within 3,412 is `17,000 [13,600, 20,500]`. Only where that would leave the estimate
  /// less than two digits of its own does it keep those: 1,165 within 120,000 is `1,200 [-120,000, 120,000]`.
  /// Never more than six significant digits are shown. An interval of no width shows four; without an interval
  /// the estimate stands alone, with three. The unit stands at the estimate only: `$17,000 [13,600, 20,500]`,
  /// `12.3 % [10.1, 14.5]`.
  ///
  /// - Parameters:
  ///   - estimate: The number in question; `-` when it is not defined.
  ///   - low: The lower bound.
  ///   - high: The upper bound, not below `low`.
  ///   - unit: What the numbers count; for percent, shares (1 is 100 %).
  /// - Returns: The estimate, a space, and the bounds in brackets.
  public static func interval(
    _ estimate: Double?, low: Double?, high: Double?, unit: NumberUnit = .plain
  ) -> String {
    let texts = intervalParts(estimate, low: low, high: high, unit: unit)
    return texts.count == 3 ? "\(texts[0]) [\(texts[1]), \(texts[2])]" : texts[0]
  }

  /// Returns the estimate and the bounds as `interval` shows them, of the estimate no more than so many significant
  /// digits; or the estimate alone.
  static func intervalParts(
    _ estimate: Double?, low: Double?, high: Double?, unit: NumberUnit = .plain,
    mostDigits: Int = 6
  ) -> [String] {
    guard let value = digits(estimate, unit) else { return [undefined] }
    guard let low, let high, let lower = digits(low, unit), let upper = digits(high, unit) else {
      return [significant(estimate, unit: unit)]
    }
    let leading = [value, lower, upper].filter { !$0.digits.isEmpty }.map(\.exponent).max() ?? 0
    let most = (value.digits.isEmpty ? leading : value.exponent) - mostDigits + 1
    let place = max(lastPlace(halfWidth: (high - low) / 2, unit, leading: leading), leading - 5, most)
    let own = min(place, ownPlace(value, leading: leading))
    return [
      render(value, place: own, unit), render(lower, place: place, .plain),
      render(upper, place: place, .plain),
    ]
  }

  /// Returns the power of ten of the last of a number's first two digits, zeros at the end left off.
  ///
  /// A number a billion times smaller than its bounds is the rounding error of a 0 and has no digits of its own.
  private static func ownPlace(_ number: DecimalDigits, leading: Int) -> Int {
    guard !number.digits.isEmpty, number.exponent > leading - 9 else { return .max }
    let rounded = number.rounded(toPlace: number.exponent - 1)
    return rounded.exponent - rounded.digits.count + 1
  }

  /// Returns the power of ten of the last digit worth showing.
  private static func lastPlace(halfWidth: Double, _ unit: NumberUnit, leading: Int) -> Int {
    guard let width = digits(halfWidth, unit), !width.digits.isEmpty else { return min(0, leading - 3) }
    // Rounded first: 0.0996 is 0.10 to two digits, which ends one place earlier than 0.099 does.
    return width.rounded(toPlace: width.exponent - 1).exponent - 1
  }
}
