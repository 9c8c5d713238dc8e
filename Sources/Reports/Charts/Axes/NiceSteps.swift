/// Round numbers at equal distances: multiples of 1, 2 or 5 times a power of ten.
enum NiceSteps {
  /// Returns the multiples that cover a range with the fewest steps beyond it, near a wanted count.
  ///
  /// Beyond 10^300 numbers are cut off, and ends that differ by less than their rounding are moved apart.
  ///
  /// - Parameters:
  ///   - low: The lower end, finite.
  ///   - high: The upper end, finite, at least `low`.
  ///   - count: How many steps are wanted, at least 1.
  ///   - isWhole: Whether steps are whole numbers.
  /// - Returns: At least two numbers in rising order, the first at most `low` and the last at least `high`.
  static func covering(_ low: Double, _ high: Double, count: Int, isWhole: Bool = false) -> [Double] {
    let (low, high) = separated(low, high)
    let span = high - low
    let exponent = DecimalDigits(span / Double(count)).exponent
    var best: [Double] = []
    var lowest = Double.infinity
    for power in (exponent - 1)...(exponent + 1) where !isWhole || power >= 0 {
      for factor in [1.0, 2, 5] {
        let steps = multiples(of: factor, power: power, covering: low, high)
        // Both a step too many and a tenth of the frame left empty are a little ugly.
        let excess = ((steps.last ?? high) - (steps.first ?? low)) / span - 1
        let penalty = abs(Double(steps.count - 1) - Double(count)) / Double(count) + excess
        if steps.count >= 2, penalty < lowest { (lowest, best) = (penalty, steps) }
      }
    }
    return best.isEmpty ? multiples(of: 1, power: 0, covering: low, high) : best
  }

  /// Returns the multiples of `factor` times ten to the power of `power` that cover a range.
  private static func multiples(
    of factor: Double, power: Int, covering low: Double, _ high: Double
  ) -> [Double] {
    let unit = powerOfTen(abs(power))
    // Divided rather than multiplied by 0.1, which would leave its rounding in the digits.
    func value(_ index: Double) -> Double { power < 0 ? index * factor / unit : index * factor * unit }
    func index(_ value: Double) -> Double { (power < 0 ? value * unit : value / unit) / factor }
    var first = index(low).rounded(.down)
    var last = index(high).rounded(.up)
    // The division may land on the wrong side of a whole number.
    while value(first) > low { first -= 1 }
    while value(last) < high { last += 1 }
    guard last - first < 200 else { return [] }
    return stride(from: first, through: last, by: 1).map { value($0) + 0 }
  }

  /// Returns 10 to a power of 0 to 308, correctly rounded.
  static func powerOfTen(_ power: Int) -> Double { Double("1e\(power)") ?? .infinity }

  /// Returns the ends, moved apart where there is nothing between them to divide.
  static func separated(_ low: Double, _ high: Double) -> (Double, Double) {
    let (low, high) = (min(max(low, -1e300), 1e300), min(max(high, -1e300), 1e300))
    let largest = max(abs(low), abs(high))
    if largest < 1e-290 { return (0, 1) }
    if high - low > largest * 1e-9 { return (low, high) }
    return low > 0
      ? (low * 0.9, high * 1.1) : high < 0 ? (low * 1.1, high * 0.9) : (low - largest, high + largest)
  }
}
