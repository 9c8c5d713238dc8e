internal import Randomness

/// Spearman's rank correlation of two columns.
public struct RankCorrelation: Equatable, Sendable {
  /// Spearman's rho, in -1...1: the correlation of the ranks, equal numbers taking the mean of theirs.
  public let coefficient: Double
  /// The confidence interval, inside -1...1; nil for fewer than four pairs and where the order agrees or reverses
  /// completely, for which the transformation has no value.
  public let interval: Interval?
  /// How many pairs stand behind it, at least 2.
  public let count: Int

  /// Correlates the ranks of two columns; nil for fewer than two pairs or where a column is constant.
  ///
  /// The interval is Fisher's, over artanh of the coefficient, with the variance (1 + ρ² / 2) / (n - 3) of Bonett &
  /// Wright (2000), which covers well up to |ρ| of about 0.95: in 94 to 97 % of cases for 95 %, from ten pairs on.
  ///
  /// - Parameters:
  ///   - x: A number per pair, none of them NaN.
  ///   - y: A number per pair, in the same order.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  public init?(_ x: [Double], _ y: [Double], confidence: Double) {
    precondition(x.count == y.count, "a correlation's columns come from the same runs")
    var (sumXX, sumYY, sumXY) = (0, 0, 0)
    for (u, v) in zip(Self.centeredRanks(x), Self.centeredRanks(y)) {
      sumXX += u * u
      sumYY += v * v
      sumXY += u * v
    }
    guard sumXX > 0, sumYY > 0 else { return nil }
    coefficient = Double(sumXY) / (Double(sumXX) * Double(sumYY)).squareRoot()
    count = x.count
    interval = Self.interval(coefficient, count, confidence)
  }

  /// Returns the interval of a coefficient of so many pairs; nil where the transformation has no value.
  static func interval(_ rho: Double, _ count: Int, _ confidence: Double) -> Interval? {
    guard count > 3, rho.magnitude < 1 else { return nil }
    let center = 0.5 * (PortableMath.log1p(rho) - PortableMath.log1p(-rho))
    let deviation = ((1 + rho * rho / 2) / Double(count - 3)).squareRoot()
    let reach = StandardNormal.criticalValue(confidence: confidence) * deviation
    return Interval(low: PortableMath.tanh(center - reach), high: PortableMath.tanh(center + reach))
  }

  /// Twice the distance of each rank from the mean rank, which is a whole number even for ranks shared by equals.
  ///
  /// Whole numbers make the sums exact, so that complete agreement gives exactly 1; they fit up to two million pairs.
  private static func centeredRanks(_ column: [Double]) -> [Int] {
    precondition(!column.contains { $0.isNaN }, "NaN has no rank")
    let order = column.indices.sorted { column[$0] < column[$1] }
    var ranks = [Int](repeating: 0, count: column.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, column[order[end]] == column[order[start]] { end += 1 }
      // Ranks start + 1 ... end share their mean (start + 1 + end) / 2; the mean of all is (n + 1) / 2.
      for position in start..<end { ranks[order[position]] = start + end - order.count }
      start = end
    }
    return ranks
  }
}
