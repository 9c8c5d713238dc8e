internal import Measurement

/// Large numbers in millions and more, so that a table keeps its width and a sentence stays readable.
enum Magnitude {
  private static let steps = [(1e13, 1e12, " tn"), (1e10, 1e9, " bn"), (1e7, 1e6, " M")]

  /// Returns the larger unit for numbers up to `largest`, and what follows a number in it; 1 and nothing for none.
  static func unit(largest: Double) -> (scale: Double, suffix: String) {
    steps.first { largest >= $0.0 }.map { ($0.1, $0.2) } ?? (1, "")
  }

  /// Returns a number and its interval as `format` writes them, in a larger unit from ten of that unit on.
  ///
  /// - Parameters:
  ///   - value: The number; `-` when there is none.
  ///   - interval: Its interval; the larger end may choose the unit.
  ///   - format: Writes number and interval in the unit; is told whether that is a larger one.
  /// - Returns: The text, followed by the unit: `12.5 [11.0, 14.0] M`.
  static func shortened(
    _ value: Double?, _ interval: Interval?, _ format: (Double, Interval?, _ isScaled: Bool) -> String
  ) -> String {
    guard let value else { return NumberFormat.undefined }
    let ends = [value, interval?.low ?? value, interval?.high ?? value]
    let largest = ends.map(\.magnitude).filter(\.isFinite).max() ?? 0
    let (scale, suffix) = unit(largest: largest)
    guard scale > 1 else { return format(value, interval, false) }
    let scaled = interval.map { Interval(low: $0.low / scale, high: $0.high / scale) }
    return format(value / scale, scaled, true) + suffix
  }
}

extension Double {
  /// The number to thirteen significant digits, for showing: the order in which amounts are added up moves the last
  /// three of sixteen, and with them what rounds up and what counts as whole.
  var settled: Double {
    guard isFinite, self != 0 else { return self }
    let number = DecimalDigits(self)
    let rounded = number.rounded(toPlace: number.exponent - 12)
    let digits = String(decoding: rounded.digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    let power = rounded.exponent - rounded.digits.count + 1
    return Double((rounded.isNegative ? "-" : "") + digits + "e\(power)") ?? self
  }
}

extension Interval {
  /// Both ends to thirteen significant digits.
  var settled: Interval { Interval(low: low.settled, high: high.settled) }

  /// The interval of the negative.
  var negated: Interval { Interval(low: -high, high: -low) }
}
