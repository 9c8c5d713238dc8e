/// A closed interval of real numbers; how confident one may be in it, whoever made it knows.
public struct Interval: Equatable, Sendable {
  /// The lower end.
  public let low: Double
  /// The upper end, at least `low`.
  public let high: Double

  /// Makes the interval from `low` to `high`.
  ///
  /// - Parameters:
  ///   - low: The lower end.
  ///   - high: The upper end, at least `low`.
  public init(low: Double, high: Double) {
    precondition(low <= high, "an interval's lower end is not above its upper end")
    self.low = low
    self.high = high
  }

  /// Makes the interval that reaches equally far to both sides of `center`.
  ///
  /// - Parameters:
  ///   - center: The middle.
  ///   - halfWidth: How far it reaches to each side, at least 0.
  public init(center: Double, halfWidth: Double) {
    self.init(low: center - halfWidth, high: center + halfWidth)
  }

  /// The distance between the ends, at least 0.
  public var width: Double { high - low }

  /// Whether `value` lies between the ends or on one of them.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
