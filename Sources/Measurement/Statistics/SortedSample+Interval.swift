internal import Randomness

extension SortedSample {
  /// Returns an interval for a quantile of whatever the sample was drawn from.
  ///
  /// How many numbers of a sample lie below a quantile is binomial whatever their distribution, so the order statistics
  /// bound it. Between the two next to the wanted confidence the ends are interpolated as Nyblom (1992) says, who
  /// generalises Hettmansperger and Sheather's interval of the median (1986).
  ///
  /// - Parameters:
  ///   - p: Which quantile, in 0...1.
  ///   - confidence: The coverage wanted, in 0..<1, such as 0.95.
  /// - Returns: The interval, inside the sample. Nil where the sample cannot bound the quantile: at 95 % for fewer than
  ///   six numbers the median, for fewer than 72 the 5 % and the 95 % quantile.
  public func interval(ofQuantile p: Double, confidence: Double) -> Interval? {
    let tail = (1 - confidence) / 2
    guard p > 0, p < 1, let high = upperEnd(p, tail, values),
      let low = upperEnd(1 - p, tail, values.reversed().map { -$0 })
    else { return nil }
    return Interval(low: min(-low, high), high: max(-low, high))
  }

  /// The end that lies below the quantile with probability `tail`.
  private func upperEnd(_ p: Double, _ tail: Double, _ ascending: [Double]) -> Double? {
    let count = ascending.count
    /// The chance that the order statistic of a rank, counted from 1, lies below the quantile.
    func chanceBelow(_ rank: Int) -> Double {
      SpecialFunctions.incompleteBeta(odds: p / (1 - p), Double(rank), Double(count - rank + 1))
    }
    guard chanceBelow(count) <= tail else { return nil }
    // The last rank that lies below too often; rank 0 always does.
    var (below, above) = (0, count)
    while above - below > 1 {
      let rank = (below + above) / 2
      if chanceBelow(rank) > tail { below = rank } else { above = rank }
    }
    guard below > 0 else { return ascending[0] }
    let missing = (chanceBelow(below) - tail) * Double(count - below) * p
    let spare = (tail - chanceBelow(above)) * Double(below) * (1 - p)
    let weight = missing / (missing + spare)
    return ascending[below - 1] + weight * (ascending[above - 1] - ascending[below - 1])
  }
}
