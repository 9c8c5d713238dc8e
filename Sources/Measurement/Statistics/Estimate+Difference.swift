internal import CampaignModel

extension Estimate {
  /// Returns the mean of a - b, run by run: the luck that both share cancels.
  ///
  /// The interval is Student's t over the differences, the standard deviation theirs. Swapping a and b mirrors the
  /// result exactly. Runs that differ by rounding alone (`Rounding`) do not differ.
  ///
  /// - Parameters:
  ///   - a: A number per run.
  ///   - b: A number per run, the same runs in the same order.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  /// - Returns: The estimate; nil for empty columns.
  public static func pairedDifference(
    _ a: [Double], _ b: [Double], confidence: Double
  ) -> Estimate? {
    precondition(a.count == b.count, "paired columns come from the same runs")
    return Estimate(RunningMoments(zip(a, b).lazy.map(Rounding.difference)), confidence: confidence)
  }

  /// Returns the difference of the means of two columns whose runs have nothing to do with each other.
  ///
  /// Welch's interval (1947), which lets the variances differ. Against `pairedDifference` on the same columns it
  /// shows what pairing gains.
  ///
  /// - Parameters:
  ///   - a: A number per run.
  ///   - b: A number per run, of other runs than `a`; any length.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  /// - Returns: The estimate, nil if a column is empty. It has no standard deviation, no interval if a column has fewer
  ///   than two runs, and counts the runs of both.
  public static func unpairedDifference(
    _ a: [Double], _ b: [Double], confidence: Double
  ) -> Estimate? {
    let (first, second) = (RunningMoments(a), RunningMoments(b))
    guard let firstMean = first.mean, let secondMean = second.mean else { return nil }
    let difference = firstMean - secondMean
    return Estimate(
      mean: difference, interval: welch(first, second, around: difference, confidence),
      standardDeviation: nil, count: a.count + b.count)
  }

  private static func welch(
    _ first: RunningMoments, _ second: RunningMoments, around difference: Double,
    _ confidence: Double
  ) -> Interval? {
    guard let firstVariance = first.variance, let secondVariance = second.variance else {
      return nil
    }
    let u = firstVariance / Double(first.count)
    let v = secondVariance / Double(second.count)
    guard u + v > 0 else { return Interval(center: difference, halfWidth: 0) }
    // Welch-Satterthwaite, in shares of the variance so that tiny variances do not underflow when squared.
    let share = u / (u + v)
    let degreesOfFreedom =
      1
      / (share * share / Double(first.count - 1)
        + (1 - share) * (1 - share) / Double(second.count - 1))
    let t = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom)
    return Interval(center: difference, halfWidth: t * (u + v).squareRoot())
  }
}
