internal import CampaignModel
internal import Randomness

/// What a stream of money is worth, and when it has paid for itself.
///
/// Day 0 is the first of every series.
public enum Finance {
  /// Returns the value today of money that flows later: the sum of flow / (1 + rate)^(day / 365).
  ///
  /// - Parameters:
  ///   - dailyCashFlows: What comes in less what goes out, per day; the first day is not discounted.
  ///   - ratePerYear: The discount rate with yearly compounding, above -1; 0.05 for 5 %.
  /// - Returns: Money; 0 for an empty series and where rounding alone is left of the flows, the plain sum at a rate of 0.
  public static func netPresentValue(_ dailyCashFlows: [Double], ratePerYear: Double) -> Double {
    precondition(ratePerYear > -1 && ratePerYear.isFinite, "a discount rate is above -100 %")
    let ratePerDay = PortableMath.log1p(ratePerYear) / 365
    return Rounding.sum(
      dailyCashFlows.enumerated().lazy.filter { $0.element != 0 }.map { day, flow in
        flow * PortableMath.exp(-ratePerDay * Double(day))
      })
  }

  /// Returns the first day from which the cumulative profit stays at or above 0 up to the end of the series.
  ///
  /// - Parameter cumulativeProfit: Incremental profit from the start up to each day.
  /// - Returns: The day; 0 for a profit that never was below 0, such as that of doing nothing; nil if the series ends
  ///   below 0 or is empty. What is within `Rounding.share` of the largest sum is 0.
  public static func paybackDay(_ cumulativeProfit: [Double]) -> Int? {
    let rounding = Rounding.share * largest(cumulativeProfit)
    return firstLasting(cumulativeProfit.count) { cumulativeProfit[$0] >= -rounding }
  }

  private static func largest(_ sums: [Double]) -> Double {
    sums.reduce(0) { max($0, $1.magnitude) }
  }

  /// Returns the first day from which a stays above b up to the end of both series.
  ///
  /// - Parameters:
  ///   - a: Cumulative profit from the start up to each day.
  ///   - b: The same of a rival, equally long.
  /// - Returns: The day; 0 if a is always above b; nil if it does not end above b or the series are empty. What is
  ///   within `Rounding.share` of the largest sum is equal.
  public static func crossoverDay(_ a: [Double], _ b: [Double]) -> Int? {
    precondition(a.count == b.count, "compared series cover the same days")
    let rounding = Rounding.share * max(largest(a), largest(b))
    return firstLasting(a.count) { a[$0] - b[$0] > rounding }
  }

  /// The first of `count` days such that the condition holds on it and on all that follow.
  private static func firstLasting(_ count: Int, _ holds: (Int) -> Bool) -> Int? {
    var day = count
    while day > 0, holds(day - 1) { day -= 1 }
    return day < count ? day : nil
  }
}
