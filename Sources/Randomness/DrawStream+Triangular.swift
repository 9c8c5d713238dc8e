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
}
