internal import Randomness

/// How an uncertain number is spread.
public enum Distribution: Hashable, Sendable {
  /// Equally likely anywhere in `low`...`high`.
  case uniform(low: Double, high: Double)
  /// Most likely at `mode`, impossible outside `low`...`high`.
  case triangular(low: Double, mode: Double, high: Double)
  /// Normal with the given mean and standard deviation.
  case normal(mean: Double, standardDeviation: Double)
  /// Lognormal with the given median and the standard deviation of the logarithm.
  case lognormal(median: Double, logStandardDeviation: Double)

  /// The value that stands for the distribution where one number is wanted: mean, or median if lognormal.
  public var centre: Double {
    switch self {
    case .uniform(let low, let high): (low + high) / 2
    case .triangular(let low, let mode, let high): (low + mode + high) / 3
    case .normal(let mean, _): mean
    case .lognormal(let median, _): median
    }
  }

  /// Returns the number below which a share of the distribution lies.
  ///
  /// - Parameter share: The share, in (0, 1).
  /// - Returns: The number.
  public func quantile(_ share: Double) -> Double {
    switch self {
    case .uniform(let low, let high): return low + (high - low) * share
    case .triangular(let low, let mode, let high):
      let left = (mode - low) / (high - low)
      return share < left
        ? low + ((high - low) * (mode - low) * share).squareRoot()
        : high - ((high - low) * (high - mode) * (1 - share)).squareRoot()
    case .normal(let mean, let standardDeviation):
      return mean + standardDeviation * PortableMath.normalQuantile(share)
    case .lognormal(let median, let logStandardDeviation):
      return median * PortableMath.exp(logStandardDeviation * PortableMath.normalQuantile(share))
    }
  }
}

/// A number of a scenario: known, or uncertain with a distribution from which each run draws its own value.
///
/// An uncertain number says how little we know, not how people differ: one draw holds for a whole run, and for
/// every strategy of that run.
public struct Quantity: Hashable, Sendable {
  /// The number used: as given, the centre of the distribution, or, in a resolved scenario, the run's draw.
  public var value: Double
  /// How uncertain the number is; nil when it is known.
  public var distribution: Distribution?
  /// Smallest and largest value the number may take; draws outside are moved to the nearer end.
  public var allowed: ClosedRange<Double>
  /// Where the number comes from, as the scenario says; nil when it does not.
  public var source: String?

  /// A known number.
  public init(
    _ value: Double, in allowed: ClosedRange<Double> = -.infinity ... .infinity, source: String? = nil
  ) {
    self.value = value
    self.allowed = allowed
    self.source = source
  }

  /// An uncertain number.
  public init(
    _ distribution: Distribution, in allowed: ClosedRange<Double> = -.infinity ... .infinity,
    source: String? = nil
  ) {
    value = min(max(distribution.centre, allowed.lowerBound), allowed.upperBound)
    self.distribution = distribution
    self.allowed = allowed
    self.source = source
  }

  /// Whether some run may meet a value above 0.
  public var canBePositive: Bool { value > 0 || distribution != nil }
}
