extension DrawStream {
  /// Returns a number from the triangular distribution, by inversion.
  ///
  /// - Parameters:
  ///   - low: The least result.
  ///   - mode: The most likely result, in `low`...`high`.
  ///   - high: The largest result; where it equals `low`, so does the result.
  /// - Returns: A number in [low, high] with the mean (low + mode + high) / 3.
  public mutating func triangular(low: Double, mode: Double, high: Double) -> Double {
    precondition(low <= mode && mode <= high, "a triangle has its mode between its ends")
    precondition((high - low).isFinite, "a triangle has a finite width")
    let u = uniform()
    let width = high - low
    if width == 0 { return low }
    let rising = mode - low
    return u * width < rising
      ? low + (u * width * rising).squareRoot() : high - ((1 - u) * width * (high - mode)).squareRoot()
  }

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
