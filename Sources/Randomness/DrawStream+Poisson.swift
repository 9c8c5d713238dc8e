extension DrawStream {
  /// Returns the number of events of a Poisson process in which `mean` are expected.
  ///
  /// - Parameter mean: The expected number, in [0, 10^12], which is the variance, too.
  /// - Returns: A number of 0 or more; 0 for certain if the mean is 0.
  public mutating func poisson(_ mean: Double) -> Int {
    precondition(mean >= 0 && mean <= 1e12, "the mean of a Poisson number lies in 0...1e12")
    if mean == 0 { return 0 }
    return mean < 10 ? poissonByInversion(mean) : poissonByRejection(mean)
  }

  /// Adds up probabilities from 0 until they exceed a uniform number; for means below 10.
  private mutating func poissonByInversion(_ mean: Double) -> Int {
    let none = PortableMath.exp(-mean)
    while true {
      var u = uniform()
      var probability = none
      // So far out, a mean below 10 leaves less than the rounding of the sum: begin again rather than search for it.
      for k in 0...110 {
        if u < probability { return k }
        u -= probability
        probability *= mean / Double(k + 1)
      }
    }
  }

  /// Transformed rejection; for means of 10 and more.
  ///
  /// Hormann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and
  /// Economics 12 (1993), algorithm PTRS.
  private mutating func poissonByRejection(_ mean: Double) -> Int {
    let logMean = PortableMath.log(mean)
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    while true {
      let u = openUniform() - 0.5
      let v = openUniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07, v <= 0.9277 - 3.6224 / (b - 2) { return Int(k) }
      if k < 0 || (us < 0.013 && v > us) { continue }
      let height = PortableMath.log(v * inverseAlpha / (a / (us * us) + b))
      if height <= k * logMean - mean - PortableMath.logFactorial(k) { return Int(k) }
    }
  }
}
