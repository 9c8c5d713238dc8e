internal import Randomness

/// The normal distribution with mean 0 and variance 1.
enum StandardNormal {
  /// Returns the z with P(-z <= Z <= z) = confidence.
  ///
  /// - Parameter confidence: In 0..<1, such as 0.95.
  /// - Returns: The half-width of a two-sided interval in standard errors, at least 0.
  static func criticalValue(confidence: Double) -> Double {
    precondition(confidence >= 0 && confidence < 1, "a confidence lies in 0..<1")
    return -PortableMath.normalQuantile((1 - confidence) / 2)
  }
}
