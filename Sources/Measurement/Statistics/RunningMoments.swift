/// Count, mean and variance of numbers seen one at a time, without keeping them.
///
/// Welford's update (1962), which stays exact where the mean is large against the spread; two halves merge by the
/// formula of Chan, Golub & LeVeque (1983). Rounding depends on the order: for results that are equal byte for
/// byte, add and merge in a fixed order, such as that of the runs, whichever thread computed them.
///
/// Squares bound the range: spreads below about 1e-154 count as none, beyond 1e154 they overflow.
public struct RunningMoments: Equatable, Sendable {
  /// How many numbers were added.
  public private(set) var count = 0

  private var sum = 0.0
  private var runningMean = 0.0
  private var sumOfSquaredDeviations = 0.0

  /// Starts with no numbers.
  public init() {}

  /// Adds the numbers in their order.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Adds one number.
  public mutating func add(_ value: Double) {
    count += 1
    sum += value
    let deviation = value - runningMean
    runningMean += deviation / Double(count)
    sumOfSquaredDeviations += deviation * (value - runningMean)
  }

  /// Adds all numbers that `other` has seen.
  public mutating func merge(_ other: RunningMoments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let total = Double(count + other.count)
    let gap = other.runningMean - runningMean
    sumOfSquaredDeviations +=
      other.sumOfSquaredDeviations + gap * gap * (Double(count) * Double(other.count) / total)
    runningMean += gap * (Double(other.count) / total)
    sum += other.sum
    count += other.count
  }

  /// The arithmetic mean; nil without numbers.
  ///
  /// Of whole numbers it is the sum over the count, rounded once: what a reader who adds up the column gets. Where all
  /// numbers are equal it is that number.
  public var mean: Double? {
    guard count > 0 else { return nil }
    return sumOfSquaredDeviations == 0 ? runningMean : sum / Double(count)
  }

  /// The sample variance, with divisor n - 1; nil for fewer than two numbers, exactly 0 where all are equal.
  public var variance: Double? {
    count > 1 ? sumOfSquaredDeviations / Double(count - 1) : nil
  }

  /// The sample standard deviation, with divisor n - 1; nil for fewer than two numbers.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// The standard error of the mean, the standard deviation over √n; nil for fewer than two numbers.
  public var standardError: Double? {
    variance.map { ($0 / Double(count)).squareRoot() }
  }
}
