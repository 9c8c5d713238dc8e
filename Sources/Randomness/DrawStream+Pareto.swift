extension DrawStream {
  /// Returns a number from the Pareto distribution, by inversion: it exceeds x with probability (minimum / x)^exponent.
  ///
  /// - Parameters:
  ///   - minimum: The least result, positive.
  ///   - exponent: How fast the tail falls, positive: the mean is finite above 1, the variance above 2.
  /// - Returns: A number of at least the minimum; infinity where it is too large for a Double.
  public mutating func pareto(minimum: Double, exponent: Double) -> Double {
    precondition(minimum > 0 && minimum < .infinity, "the minimum of a Pareto distribution is positive")
    precondition(exponent > 0, "the exponent of a Pareto distribution is positive")
    return minimum * PortableMath.exp(exponential() / exponent)
  }
}
