/// How many runs stand behind the sign of a mean.
///
/// The interval of a mean may lie above 0 although nearly all runs do not: a few are so high that they outweigh the
/// rest. The mean is no less true for that, but who makes a single campaign will hardly meet it, and on skewed numbers
/// Student's interval covers less than it says (see `Estimate`).
public struct SignSupport: Equatable, Sendable {
  /// Runs in all, at least 1.
  public let runs: Int
  /// Runs on the side of 0 on which the mean is, at least 1.
  public let agreeing: Int
  /// The fewest runs without which the mean of the others is not on that side, those farthest out; at most `agreeing`.
  public let carrying: Int

  /// Whether the sign rests on few runs: less than half agree with it, or a twentieth and less carry it.
  ///
  /// With less than half the median run says something else than the mean. A number that is 0 but in a twentieth of the
  /// runs has a skewness of 4.1, for which Student's interval would take 430 runs to cover as it says.
  public var isFew: Bool { 2 * agreeing < runs || 20 * carrying <= runs }

  /// Counts the runs; nil without any, and for a mean of 0.
  ///
  /// - Parameter column: A number per run, none of them NaN.
  public init?(_ column: [Double]) {
    guard let mean = RunningMoments(column).mean, mean != 0 else { return nil }
    runs = column.count
    // Upwards on the side of the mean: sums of the least first, so that the runs left are as many as can be.
    let upwards = column.map { mean < 0 ? -$0 : $0 }.sorted()
    agreeing = upwards.count { $0 > 0 }
    var (sum, rest) = (0.0, 0)
    for (index, value) in upwards.enumerated() {
      sum += value
      if sum <= 0 { rest = index + 1 }
    }
    carrying = runs - rest
  }
}
