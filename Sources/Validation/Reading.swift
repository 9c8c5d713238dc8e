internal import Measurement

/// A measured value and how sure it is.
public struct Reading: Hashable, Sendable {
  /// The value; not a number where what was asked for did not occur.
  public let value: Double
  /// Its standard error; nil where nothing about it is random.
  public let standardError: Double?

  /// Pairs a value with its standard error.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - standardError: Its standard error, at least 0; nil where nothing about it is random.
  public init(_ value: Double, standardError: Double? = nil) {
    self.value = value
    self.standardError = standardError
  }

  /// Nothing could be measured.
  static let none = Reading(.nan)

  /// The mean of independent numbers.
  init(meanOf numbers: [Double]) {
    let moments = RunningMoments(numbers)
    self.init(moments.mean ?? .nan, standardError: moments.standardError ?? .nan)
  }

  /// The variance of independent numbers, with the standard error ((m4 - s^4) / n)^(1/2) of large samples.
  init(varianceOf numbers: [Double]) {
    let moments = RunningMoments(numbers)
    guard let mean = moments.mean, let variance = moments.variance else {
      self = .none
      return
    }
    let fourth = RunningMoments(
      numbers.map {
        let squared = ($0 - mean) * ($0 - mean)
        return squared * squared
      })
    let spread = max(0, (fourth.mean ?? 0) - variance * variance)
    self.init(variance, standardError: (spread / Double(numbers.count)).squareRoot())
  }

  /// A share of independent trials, with the standard error (p (1 - p) / n)^(1/2); p is the expected share where one is
  /// known.
  init(share count: Int, of trials: Int, expected: Double? = nil) {
    guard trials > 0 else {
      self = .none
      return
    }
    let share = Double(count) / Double(trials)
    let p = expected ?? share
    self.init(share, standardError: (p * (1 - p) / Double(trials)).squareRoot())
  }

  /// The ratio of the sums of two columns over independent runs, with the standard error of its linearisation.
  init(ratioOf numerators: [Double], to denominators: [Double]) {
    let whole = denominators.reduce(0, +)
    guard whole != 0, numerators.count > 1 else {
      self = .none
      return
    }
    let ratio = numerators.reduce(0, +) / whole
    let residuals = RunningMoments(zip(numerators, denominators).map { $0 - ratio * $1 })
    let mean = whole / Double(denominators.count)
    self.init(ratio, standardError: (residuals.standardError ?? .nan) / mean.magnitude)
  }

  /// The same value told in other units: multiplied by a factor.
  func scaled(by factor: Double) -> Reading {
    Reading(value * factor, standardError: standardError.map { $0 * factor.magnitude })
  }
}
