/// The measured values that pass a check.
public enum Band: Hashable, Sendable {
  /// The value itself, to within a tolerance for rounding.
  case exactly(Double, tolerance: Double = 0)
  /// Within four standard errors of the value: sampling alone misses it once in 16,000 times.
  case near(Double)
  /// Anywhere in a range that was observed, its ends included.
  case inside(ClosedRange<Double>)
  /// Above the value, by more than two standard errors where there are any.
  case above(Double)
  /// Below the value, by more than two standard errors where there are any.
  case below(Double)
  /// At least the value, give or take two standard errors: a tie passes.
  case atLeast(Double)

  /// The standard errors that a measured value may lie from what theory says.
  static let nearness = 4.0
  /// The standard errors that count as a difference.
  static let clearance = 2.0

  /// The one value expected; nil where a range is.
  public var expected: Double? {
    switch self {
    case .exactly(let value, _), .near(let value): value
    case .inside, .above, .below, .atLeast: nil
    }
  }

  /// The smallest value that passes for a given standard error; nil where there is none.
  public func low(standardError: Double?) -> Double? {
    let error = standardError ?? 0
    return switch self {
    case .exactly(let value, let tolerance): value - tolerance
    case .near(let value): value - Self.nearness * error
    case .inside(let range): range.lowerBound
    case .above(let value): value + Self.clearance * error
    case .atLeast(let value): value - Self.clearance * error
    case .below: nil
    }
  }

  /// The largest value that passes for a given standard error; nil where there is none.
  public func high(standardError: Double?) -> Double? {
    let error = standardError ?? 0
    return switch self {
    case .exactly(let value, let tolerance): value + tolerance
    case .near(let value): value + Self.nearness * error
    case .inside(let range): range.upperBound
    case .below(let value): value - Self.clearance * error
    case .above, .atLeast: nil
    }
  }

  /// Returns whether a measured value passes; one that is not a number never does.
  ///
  /// - Parameter reading: The value and its standard error.
  /// - Returns: True in the band, its ends included except for `above` and `below`.
  public func contains(_ reading: Reading) -> Bool {
    let value = reading.value
    guard value.isFinite, reading.standardError?.isFinite ?? true else { return false }
    // A sampled value without a standard error cannot be judged by it.
    if case .near = self, reading.standardError == nil { return false }
    let low = low(standardError: reading.standardError) ?? -.infinity
    let high = high(standardError: reading.standardError) ?? .infinity
    return switch self {
    case .above: value > low
    case .below: value < high
    case .exactly, .near, .inside, .atLeast: value >= low && value <= high
    }
  }
}
