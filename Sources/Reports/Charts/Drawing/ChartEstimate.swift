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

  /// Writes the number alone, as its interval rounds it.
  func rounded(_ unit: NumberUnit) -> String {
    guard let value else { return "no value" }
    guard let low, let high, low < high, low.isFinite, high.isFinite else { return Self.text(value, unit) }
    return Self.text(value, Interval(low: low, high: high), unit, showsInterval: false)
  }

  /// Whether there is a number with an interval to draw.
  var hasInterval: Bool {
    guard value != nil, let low, let high else { return false }
    return low < high
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
      let scaled = Self.text(value, Interval(low: low, high: high), unit)
      let parts = scaled.split(separator: "[", maxSplits: 1)
      guard parts.count == 2 else { return (scaled, nil) }
      return (String(parts[0].dropLast()), "[" + parts[1])
    case (true, false): return (Self.text(value, unit), "[\(Self.bound(low, unit)), no bound]")
    case (false, true): return (Self.text(value, unit), "[no bound, \(Self.bound(high, unit))]")
    case (false, false): return (Self.text(value, unit), "[no bounds]")
    }
  }

  /// Writes the number and its interval on one line.
  func text(_ unit: NumberUnit) -> String {
    let parts = texts(unit)
    return parts.interval.map { parts.value + " " + $0 } ?? parts.value
  }

  /// Writes a number for people, amounts as sentences have them, all else to three digits; large ones in millions.
  static func text(_ value: Double?, _ unit: NumberUnit) -> String {
    value.map { text($0, nil, unit) } ?? NumberFormat.undefined
  }

  /// Writes an end of an interval, whose unit stands at the number.
  private static func bound(_ end: Double, _ unit: NumberUnit) -> String {
    switch unit {
    case .plain: text(end, .plain)
    case .percent: text(100 * end, .plain)
    case .money: Wording.figure(end, nil)
    }
  }

  /// Writes a number as its interval rounds it, and the interval where that is shown.
  private static func text(
    _ value: Double, _ interval: Interval?, _ unit: NumberUnit, showsInterval: Bool = true
  ) -> String {
    // Nobody has so much, and nobody would read so many digits.
    if case .money(let currency) = unit, interval != nil || value.magnitude < 1e15 {
      return Wording.amount(value, interval, currency: currency, showsInterval: showsInterval)
    }
    return Magnitude.shortened(value, interval) { value, interval, _ in
      let (low, high) = (interval?.low, interval?.high)
      return showsInterval
        ? NumberFormat.interval(value, low: low, high: high, unit: unit)
        : NumberFormat.intervalParts(value, low: low, high: high, unit: unit)[0]
    }
  }
}
