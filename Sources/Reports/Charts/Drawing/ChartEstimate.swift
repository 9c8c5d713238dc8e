internal import Measurement

/// A number with its interval, as the files of a result have it: each part may be missing.
struct ChartEstimate: Equatable {
  /// The number; nil where it is not defined.
  let value: Double?
  /// The lower end of its interval; -infinity where nothing bounds it, nil where it is not known.
  let low: Double?
  /// The upper end of its interval; infinity where nothing bounds it, nil where it is not known.
  let high: Double?

  /// Takes a number and its interval; what is not a number counts as missing, ends in the wrong order are swapped.
  init(_ value: Double?, low: Double? = nil, high: Double? = nil) {
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    let ends = [low, high].compactMap { $0 }.filter { !$0.isNaN }.sorted()
    self.low = ends.count == 2 ? ends[0] : nil
    self.high = ends.count == 2 ? ends[1] : nil
  }

  /// What must be in the frame: the number and the finite ends of its interval.
  var extent: [Double] {
    guard let value else { return [] }
    return [value] + [low, high].compactMap { $0 }.filter(\.isFinite)
  }

  /// Writes the number and its interval for people: `0.590` and `[0.501, 0.680]`, large ones in millions.
  ///
  /// - Parameter unit: What they count.
  /// - Returns: The number, and the interval unless there is none or it has no width; `no value` for a missing number.
  func texts(_ unit: NumberUnit) -> (value: String, interval: String?) {
    guard let value else { return ("no value", nil) }
    guard let low, let high, low < high else { return (Self.text(value, unit), nil) }
    switch (low.isFinite, high.isFinite) {
    case (true, true):
      let scaled = Magnitude.shortened(value, Interval(low: low, high: high)) { value, interval, _ in
        NumberFormat.interval(value, low: interval?.low, high: interval?.high, unit: unit)
      }
      let parts = scaled.split(separator: "[", maxSplits: 1)
      guard parts.count == 2 else { return (scaled, nil) }
      return (String(parts[0].dropLast()), "[" + parts[1])
    case (true, false): return (Self.text(value, unit), "[\(Self.text(low, unit)), no bound]")
    case (false, true): return (Self.text(value, unit), "[no bound, \(Self.text(high, unit))]")
    case (false, false): return (Self.text(value, unit), "[no bounds]")
    }
  }

  /// Writes the number and its interval on one line.
  func text(_ unit: NumberUnit) -> String {
    let parts = texts(unit)
    return parts.interval.map { parts.value + " " + $0 } ?? parts.value
  }

  /// Writes a number for people to some significant digits, large ones in millions.
  static func text(_ value: Double?, _ unit: NumberUnit, digits: Int = 3) -> String {
    Magnitude.shortened(value, nil) { value, _, _ in
      NumberFormat.significant(value, digits: digits, unit: unit)
    }
  }
}
