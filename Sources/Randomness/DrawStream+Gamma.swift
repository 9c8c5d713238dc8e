extension DrawStream {
  /// Returns a number from the exponential distribution of mean 1, which is positive.
  public mutating func exponential() -> Double {
    -PortableMath.log(openUniform())
  }

  /// Returns a number from the gamma distribution.
  ///
  /// - Parameters:
  ///   - shape: The shape, positive and finite.
  ///   - scale: The scale in the unit of the result, positive and finite.
  /// - Returns: A number with the mean shape x scale and the variance shape x scale^2; it can round to 0 where the
  ///   shape is below about 0.05.
  public mutating func gamma(shape: Double, scale: Double) -> Double {
    precondition(shape > 0 && shape < .infinity, "the shape of a gamma distribution is positive")
    precondition(scale > 0 && scale < .infinity, "the scale of a gamma distribution is positive")
    return (shape < 1 ? PortableMath.exp(logOfGamma(shape)) : gamma(shape)) * scale
  }

  /// Returns a number from the beta distribution on [0, 1].
  ///
  /// The share X / (X + Y) of two gamma numbers, taken by logarithms as both can be too small for a Double.
  ///
  /// - Parameters:
  ///   - a: The weight of high results, positive and finite.
  ///   - b: The weight of low results, positive and finite.
  /// - Returns: A number with the mean a / (a + b).
  public mutating func beta(_ a: Double, _ b: Double) -> Double {
    precondition(
      a > 0 && a < .infinity && b > 0 && b < .infinity, "the weights of a beta distribution are positive")
    let x = logOfGamma(a)
    return PortableMath.logistic(x - logOfGamma(b))
  }

  /// Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000); for shapes of 1 and more.
  private mutating func gamma(_ shape: Double) -> Double {
    let d = shape - 1 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      if root <= 0 { continue }
      let v = root * root * root
      let u = openUniform()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return d * v }
      if PortableMath.log(u) < 0.5 * x * x + d * (1 - v + PortableMath.log(v)) { return d * v }
    }
  }

  /// Returns the logarithm of a gamma number, by their section 6 for shapes below 1: one of shape + 1 times U^(1/shape).
  private mutating func logOfGamma(_ shape: Double) -> Double {
    if shape >= 1 { return PortableMath.log(gamma(shape)) }
    let larger = PortableMath.log(gamma(shape + 1))
    return larger - exponential() / shape
  }
}
