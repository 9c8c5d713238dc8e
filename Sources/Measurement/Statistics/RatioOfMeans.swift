/// The ratio of two means over the same runs, such as margin over cost, with Fieller's confidence set.
///
/// A mean of per-run ratios would be another quantity: it weighs a run by 1 / denominator and does not exist where a
/// run's denominator is 0.
public struct RatioOfMeans: Equatable, Sendable {
  /// Which values of the ratio the runs do not contradict.
  public enum ConfidenceSet: Equatable, Sendable {
    /// All values of an interval.
    case bounded(Interval)
    /// No interval: the runs do not tell the mean denominator from 0, so arbitrarily large ratios stay possible.
    case unbounded
    /// Unknown, for want of a second run.
    case tooFewRuns
  }

  /// Mean numerator over mean denominator.
  public let ratio: Double
  /// Fieller's confidence set.
  public let confidenceSet: ConfidenceSet
  /// How many runs stand behind it, at least 1.
  public let count: Int

  /// The confidence interval; nil if the set is unbounded or there is one run only.
  public var interval: Interval? {
    if case .bounded(let interval) = confidenceSet { interval } else { nil }
  }

  /// Estimates the ratio of the means of two columns of the same runs, which may well be correlated.
  ///
  /// Returns nil if there are no runs or the mean denominator is 0.
  ///
  /// Fieller (1954): θ is in the set if the mean of numerator - θ denominator is within t standard errors of 0, with
  /// n - 1 degrees of freedom. A constant denominator leaves the interval of the mean, divided by it. It covers as
  /// Student's interval of numerator - θ denominator does, whose skewness is mild where both are skewed alike; where the
  /// denominator is small, no interval is given rather than one that misses more often than promised.
  ///
  /// - Parameters:
  ///   - numerators: A number per run.
  ///   - denominators: A number per run, the same runs in the same order.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  public init?(numerators: [Double], denominators: [Double], confidence: Double) {
    precondition(numerators.count == denominators.count, "a ratio's columns come from the same runs")
    guard let numerator = RunningMoments(numerators).mean,
      let denominator = RunningMoments(denominators).mean, denominator != 0
    else { return nil }
    ratio = numerator / denominator
    count = numerators.count
    guard count > 1 else {
      confidenceSet = .tooFewRuns
      return
    }
    // Written in residuals e = numerator - ratio * denominator, whose mean is 0, and in the distance δ = θ - ratio,
    // Fieller's condition is  a δ² + 2 b δ - c <= 0  with c >= 0: no large terms cancel, and a > 0 decides.
    var (sumXX, sumXE, sumEE) = (0.0, 0.0, 0.0)
    for (y, x) in zip(numerators, denominators) {
      let residual = (y - numerator) - ratio * (x - denominator)
      let deviation = x - denominator
      sumXX += deviation * deviation
      sumXE += deviation * residual
      sumEE += residual * residual
    }
    let t = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: Double(count - 1))
    let scale = t * t / (Double(count) * Double(count - 1))
    let a = denominator * denominator - scale * sumXX
    let b = scale * sumXE
    let c = scale * sumEE
    guard a > 0 else {
      confidenceSet = .unbounded
      return
    }
    let root = (b * b + a * c).squareRoot()
    confidenceSet = .bounded(Interval(low: ratio - (b + root) / a, high: ratio + (root - b) / a))
  }
}
