/// Intervals for smooth functions of means and standard deviations, from what they become without each run in turn.
enum Jackknife {
  /// Returns a statistic less the bias that grows with 1 / n (Quenouille 1956).
  ///
  /// - Parameters:
  ///   - value: The statistic of all runs.
  ///   - values: The statistic without each run in turn, at least one.
  /// - Returns: The corrected statistic; NaN where a value is.
  static func unbiased(_ value: Double, leavingOut values: [Double]) -> Double {
    let count = Double(values.count)
    return count * value - (count - 1) * (values.reduce(0, +) / count)
  }

  /// Returns the interval of a statistic.
  ///
  /// Quenouille and Tukey's standard error (Efron & Stein 1981, equation 1.4), with Student's t of n - 1 degrees of
  /// freedom: of a mean it is Student's interval itself. Unlike the bootstrap it is not too narrow for few runs and has
  /// no luck of its own; but it is wrong for quantiles, which a single run moves by jumps (Miller 1974).
  ///
  /// - Parameters:
  ///   - value: The statistic of all runs, with or without its bias.
  ///   - values: The statistic without each run in turn; NaN where it has none.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  /// - Returns: The interval around `value`; nil for fewer than two runs, or where a value is not finite.
  static func interval(around value: Double, leavingOut values: [Double], confidence: Double) -> Interval? {
    guard values.count > 1, value.isFinite, values.allSatisfy(\.isFinite),
      let error = RunningMoments(values).standardDeviation
    else { return nil }
    let (count, others) = (Double(values.count), Double(values.count - 1))
    // The squared deviations are to be added up times (n - 1) / n: those of all but one run are that close together.
    let standardError = error * others / count.squareRoot()
    let t = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: others)
    return Interval(center: value, halfWidth: t * standardError)
  }
}
