/// The numbers of an axis as text.
enum TickLabels {
  /// Writes equally spaced numbers alike: with the same decimals, and in the same millions if any is that large.
  static func even(_ values: [Double], unit: NumberUnit) -> [String] {
    let (scale, suffix) = Magnitude.unit(largest: values.map(\.magnitude).max() ?? 0)
    let decimals = values.map { Self.decimals($0 / scale, unit) }.max() ?? 0
    return values.map { value in
      value == 0
        ? NumberFormat.fixed(0, decimals: 0, unit: unit)
        : text(value / scale, decimals: decimals, unit) + suffix
    }
  }

  /// Writes each number by itself: `$1`, `$100`, `$10,000`, `$10 M`.
  static func single(_ values: [Double], unit: NumberUnit) -> [String] {
    values.map { even([$0], unit: unit)[0] }
  }

  private static func text(_ value: Double, decimals: Int, _ unit: NumberUnit) -> String {
    let isExtreme = value.magnitude >= 1e15 || decimals > 6
    return isExtreme
      ? NumberFormat.significant(value, digits: 2, unit: unit)
      : NumberFormat.fixed(value, decimals: decimals, unit: unit)
  }

  /// How many decimals the number has.
  private static func decimals(_ value: Double, _ unit: NumberUnit) -> Int {
    guard let number = NumberFormat.digits(value, unit), !number.digits.isEmpty else { return 0 }
    return max(0, number.digits.count - 1 - number.exponent)
  }
}
