/// What somebody who has acted once is expected to do in the years after: an extrapolation, not simulated.
public struct Lifetime: Hashable, Sendable {
  /// How often somebody who stays does it again, per year, at least 0.
  public var repeatsPerYear: Quantity
  /// Share of those who stay from one year to the next, in [0, 1].
  public var retentionPerYear: Quantity

  /// Gathers the fields.
  public init(repeatsPerYear: Quantity, retentionPerYear: Quantity) {
    self.repeatsPerYear = repeatsPerYear
    self.retentionPerYear = retentionPerYear
  }

  /// Returns how many times the margin of one action its repeats are worth today.
  ///
  /// Repeats a year times the sum over the years t = 1, 2, ... of (retention / (1 + rate))^t, which is
  /// retention / (1 + rate - retention): the customer's value with a constant margin and an endless horizon, first
  /// year left out (Gupta, Lehmann & Stuart 2004, Journal of Marketing Research 41(1)).
  ///
  /// - Parameter discountRatePerYear: Yearly rate, above -1.
  /// - Returns: A factor of at least 0; nil where the sum has no end, because retention is not below 1 + rate.
  public func multiple(discountRatePerYear: Double) -> Double? {
    let retention = retentionPerYear.value
    let gap = 1 + discountRatePerYear - retention
    return gap > 0 ? repeatsPerYear.value * retention / gap : nil
  }
}
