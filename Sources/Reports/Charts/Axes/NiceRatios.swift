/// Round numbers at about equal ratios, for logarithmic axes.
enum NiceRatios {
  /// Returns powers of ten that cover a range, with their doubles and quintuples where there are few.
  ///
  /// - Parameters:
  ///   - low: The lower end, above 0.
  ///   - high: The upper end, finite, at least `low`.
  ///   - count: How many numbers there may be, at least 2.
  /// - Returns: At least two numbers in rising order, the first at most `low` and the last at least `high`.
  static func covering(_ low: Double, _ high: Double, count: Int) -> [Double] {
    let (low, high) = (max(low, 1e-300), max(min(high, 1e300), 1e-300))
    let bottom = DecimalDigits(low).exponent
    var top = DecimalDigits(high).exponent
    if power(top) < high || top == bottom { top += 1 }
    let decades = top - bottom
    if 3 * decades <= max(count, 3) {
      let all =
        (bottom..<top).flatMap { exponent in [1, 2, 5].map { power(exponent, times: $0) } } + [power(top)]
      let first = all.lastIndex { $0 <= low } ?? 0
      let last = all.firstIndex { $0 >= high } ?? all.count - 1
      return Array(all[min(first, last == 0 ? 0 : last - 1)...max(last, first + 1)])
    }
    let step = (decades + count - 2) / (count - 1)
    return stride(from: bottom, to: top + step, by: step).map { power($0) }
  }

  /// Returns a digit times a power of ten, correctly rounded.
  private static func power(_ exponent: Int, times digit: Int = 1) -> Double {
    Double("\(digit)e\(exponent)") ?? .infinity
  }
}
