internal import CampaignModel
internal import Randomness

/// The variance of a figure between runs, split into luck and doubt.
///
/// A run and its twin share the values of what is uncertain and nothing else. What they differ by is luck; by the law
/// of total variance, the covariance of the two is the variance that doubt alone would make. The estimates are those of
/// the one-way analysis of variance with random effects and two numbers per group (Searle, Casella & McCulloch 1992,
/// chapter 3), which Sun, Apley & Staum (2011) show to be unbiased for nested simulations. In terms of Sobol' indices
/// luck is Jansen's estimator (1999), and doubt over the total, but for a term of 1 / n, the one of Janon et al. (2014)
/// with everything uncertain frozen.
///
/// Numbers that differ by rounding alone (`Rounding`) do not vary: without this, the order of sums would be split.
public struct VarianceSplit: Equatable, Sendable {
  /// Runs with a twin, at least 2.
  public let twins: Int
  /// Variance between worlds with the same values for what is uncertain, unbiased.
  public let luck: Double
  /// Variance of what is expected of those values, over their distributions; unbiased but for being set to 0 where the
  /// estimate is below it.
  public let doubt: Double
  /// Doubt over luck and doubt, in 0...1; nil where nothing varies.
  public let share: Double?
  /// The confidence interval of the share, inside 0...1; nil without a share, for fewer than three twins, and where a
  /// single pair makes all the luck or all the spread.
  public let interval: Interval?

  /// Splits the variance of a figure; nil for fewer than two runs with a twin.
  ///
  /// The interval is made from F, the mean square between groups over that within: the share is (F - 1) / (F + 1).
  /// The classical one, from the quantiles of F, takes luck and doubt for normal and was measured to cover as little as
  /// 75 % where doubt is skewed (lognormal, logarithmic deviation 0.6). This one jackknifes ln F over the groups
  /// (Arvesen & Schmitz 1970): there it covers 87 to 95 %, and of doubt that is uniform, triangular or normal 93.5 to
  /// 95.6 % from ten groups on, when 95 % are asked for.
  ///
  /// - Parameters:
  ///   - runs: A number for each run that has a twin, none of them NaN.
  ///   - twins: The numbers of their twins, in the same order.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  public init?(_ runs: [Double], _ twins: [Double], confidence: Double) {
    precondition(runs.count == twins.count, "every twin has its run")
    guard let groups = Groups(runs, twins) else { return nil }
    self.twins = groups.count
    luck = groups.within
    doubt = max(0, Rounding.difference(groups.between, groups.within) / 2)
    guard luck + doubt > 0 else {
      share = nil
      interval = nil
      return
    }
    share = doubt / (luck + doubt)
    interval = groups.interval(confidence: confidence)
  }

  /// A figure that depends on nothing uncertain: its variance is luck.
  ///
  /// Returns nil for fewer than two runs.
  ///
  /// - Parameter runs: A number for each run, none of them NaN.
  public init?(withoutDoubt runs: [Double]) {
    guard let variance = RunningMoments(runs).variance else { return nil }
    twins = 0
    luck = Rounding.isConstant(runs) ? 0 : variance
    doubt = 0
    share = luck > 0 ? 0 : nil
    interval = share.map { Interval(low: $0, high: $0) }
  }
}

/// Groups of two: a run and its twin.
private struct Groups {
  let count: Int
  /// Mean square between groups.
  let between: Double
  /// Mean square within groups.
  let within: Double

  /// The sum of each group, less the mean of all sums.
  private let sums: [Double]
  /// The difference in each group.
  private let differences: [Double]

  init?(_ first: [Double], _ second: [Double]) {
    let sums = zip(first, second).map { $0 + $1 }
    guard sums.count > 1, let mean = RunningMoments(sums).mean else { return nil }
    count = sums.count
    self.sums = sums.map { Rounding.difference($0, mean) }
    differences = zip(first, second).map(Rounding.difference)
    between = self.sums.reduce(0) { $0 + $1 * $1 } / Double(2 * (count - 1))
    within = differences.reduce(0) { $0 + $1 * $1 } / Double(2 * count)
  }

  func interval(confidence: Double) -> Interval? {
    guard count > 2 else { return nil }
    // No pair differs: whatever the distributions, all is doubt.
    guard within > 0 else { return Interval(low: 1, high: 1) }
    let n = Double(count)
    let all = halfLogRatio(between, within)
    // Both mean squares without one group, from the sums over all.
    let pseudovalues = zip(sums, differences).map { sum, difference in
      let between = (self.between * (n - 1) - sum * sum / 2 * n / (n - 1)) / (n - 2)
      let within = (self.within * n - difference * difference / 2) / (n - 1)
      return n * all - (n - 1) * halfLogRatio(between, within)
    }
    guard pseudovalues.allSatisfy(\.isFinite),
      let estimate = Estimate(pseudovalues, confidence: confidence)?.interval
    else { return nil }
    return Interval(
      low: max(0, PortableMath.tanh(estimate.low)), high: max(0, PortableMath.tanh(estimate.high)))
  }

  /// ln F / 2, of which the share is the hyperbolic tangent; not finite where a mean square is 0.
  private func halfLogRatio(_ between: Double, _ within: Double) -> Double {
    // What is left of a mean square without the group that made all of it is the rounding error of a 0.
    guard between > 1e-12 * self.between, within > 1e-12 * self.within else { return .infinity }
    return (PortableMath.log(between) - PortableMath.log(within)) / 2
  }
}
