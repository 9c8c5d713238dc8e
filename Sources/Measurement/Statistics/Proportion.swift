/// The share of runs in which something happened, with Wilson's interval.
public struct Proportion: Equatable, Sendable {
  /// In how many runs it happened.
  public let successes: Int
  /// How many runs there were, at least 1.
  public let count: Int
  /// The confidence interval, inside 0...1.
  public let interval: Interval

  /// The share itself, in 0...1.
  public var share: Double { Double(successes) / Double(count) }

  /// Estimates a share; nil if there were no runs.
  ///
  /// Wilson (1927), the score interval: unlike the textbook's it has width even at 0 and 1 and covers well from a
  /// handful of runs.
  ///
  /// - Parameters:
  ///   - successes: In how many runs it happened, in 0...count.
  ///   - count: How many runs there were, at least 0.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  public init?(successes: Int, of count: Int, confidence: Double) {
    precondition(successes >= 0 && successes <= count, "successes lie in 0...count")
    guard count > 0 else { return nil }
    self.successes = successes
    self.count = count
    let (n, failures) = (Double(count), Double(count - successes))
    let z = StandardNormal.criticalValue(confidence: confidence)
    let center = Double(successes) + z * z / 2
    let reach = z * (Double(successes) * failures / n + z * z / 4).squareRoot()
    // Exact at the ends, where rounding could step outside.
    interval = Interval(
      low: successes == 0 ? 0 : max(0, (center - reach) / (n + z * z)),
      high: successes == count ? 1 : min(1, (center + reach) / (n + z * z)))
  }
}
