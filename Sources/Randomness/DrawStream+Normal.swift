extension DrawStream {
  /// Returns a number from the standard normal distribution: mean 0, standard deviation 1.
  ///
  /// By inversion, so that one number of the stream is used and its rank is kept, which serves common random numbers
  /// better than the faster ways. No result is further out than 8.21.
  public mutating func normal() -> Double {
    PortableMath.normalQuantile(openUniform())
  }

  /// Returns a positive number whose logarithm is normal.
  ///
  /// - Parameters:
  ///   - mu: The mean of the logarithm; e^mu is the median.
  ///   - sigma: The standard deviation of the logarithm, at least 0.
  /// - Returns: A number with the mean e^(mu + sigma^2 / 2).
  public mutating func lognormal(mu: Double, sigma: Double) -> Double {
    precondition(mu.isFinite && sigma >= 0 && sigma < .infinity, "a standard deviation is not negative")
    return PortableMath.exp(mu + sigma * normal())
  }
}
