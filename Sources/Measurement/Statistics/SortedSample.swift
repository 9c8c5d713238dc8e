/// The numbers of a column in ascending order, sorted once for any number of questions.
public struct SortedSample: Equatable, Sendable {
  /// The numbers, ascending; never empty.
  public let values: [Double]

  /// Sorts a copy of a column; nil if it is empty.
  ///
  /// - Parameter column: A number per run, none of them NaN.
  public init?(_ column: [Double]) {
    guard !column.isEmpty else { return nil }
    precondition(!column.contains { $0.isNaN }, "NaN has no place in an order")
    values = column.sorted()
  }

  /// Returns the value below which a share `p` of the sample lies.
  ///
  /// Definition 7 of Hyndman & Fan (1996), the default of R, NumPy and Excel: linear between the order
  /// statistics, the smallest at p = 0, the largest at p = 1.
  ///
  /// - Parameter p: In 0...1.
  /// - Returns: A number between the smallest and the largest of the sample.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a quantile is asked at a share in 0...1")
    let position = Double(values.count - 1) * p
    let below = Int(position)
    let fraction = position - Double(below)
    guard fraction > 0 else { return values[below] }
    return values[below] + fraction * (values[below + 1] - values[below])
  }

  /// Returns the mean of the worst share of the sample, where low is bad.
  ///
  /// With a share that is no whole number of observations, the one on the boundary counts with the fraction that is
  /// missing (Acerbi & Tasche 2002). For quantities of which more is worse, negate the column and the result.
  ///
  /// - Parameter share: How much of the sample, above 0 and up to 1.
  /// - Returns: The smallest number for a share of 1/n and less, the mean of all for 1, continuous between.
  public func expectedShortfall(share: Double) -> Double {
    precondition(share > 0 && share <= 1, "expected shortfall is over a share above 0 and up to 1")
    let weight = share * Double(values.count)
    let whole = Int(weight)
    guard whole > 0 else { return values[0] }
    var sum = 0.0
    for value in values.prefix(whole) { sum += value }
    if whole < values.count { sum += (weight - Double(whole)) * values[whole] }
    return sum / weight
  }
}
