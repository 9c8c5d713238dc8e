extension DrawStream {
  /// Returns the number of successes in `n` independent trials of probability `p`.
  ///
  /// - Parameters:
  ///   - n: The number of trials, in 0...2^40.
  ///   - p: The probability of a success, in [0, 1].
  /// - Returns: A number in 0...n: 0 for certain if p is 0, n if p is 1. Its mean is n p, its variance n p (1 - p).
  public mutating func binomial(_ n: Int, _ p: Double) -> Int {
    precondition(n >= 0 && n <= 1 << 40, "a number of trials lies in 0...2^40")
    precondition(p >= 0 && p <= 1, "a probability lies in 0...1")
    if p > 0.5 { return n - binomial(n, 1 - p) }
    if n == 0 || p == 0 { return 0 }
    return Double(n) * p < 10 ? binomialByInversion(n, p) : binomialByRejection(Double(n), p)
  }

  /// Adds up probabilities from 0 until they exceed a uniform number; for means below 10.
  ///
  /// Kachitvichyanukul & Schmeiser, "Binomial random variate generation", CACM 31 (1988), algorithm BINV.
  private mutating func binomialByInversion(_ n: Int, _ p: Double) -> Int {
    let odds = p / (1 - p)
    let none = PortableMath.exp(Double(n) * PortableMath.log1p(-p))
    // So far out, a mean below 10 leaves less than the rounding of the sum: begin again rather than search for it.
    let last = min(n, 110)
    while true {
      var u = uniform()
      var probability = none
      for k in 0...last {
        if u < probability { return k }
        u -= probability
        probability *= odds * Double(n - k) / Double(k + 1)
      }
    }
  }

  /// Transformed rejection; for means of 10 and more and p up to 1/2.
  ///
  /// Hormann, "The generation of binomial random variates", J. Statist. Comput. Simulation 46 (1993), algorithm BTRS.
  private mutating func binomialByRejection(_ n: Double, _ p: Double) -> Int {
    let deviation = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let alpha = (2.83 + 5.1 / b) * deviation
    let odds = p / (1 - p)
    let mode = Double(Int((n + 1) * p))
    while true {
      let u = openUniform() - 0.5
      let v = openUniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + n * p + 0.5).rounded(.down)
      if us >= 0.07, v <= 0.92 - 4.2 / b { return Int(k) }
      if k < 0 || k > n { continue }
      let height = PortableMath.log(v * alpha / (a / (us * us) + b))
      // log P(k) - log P(mode)
      let tails =
        PortableMath.stirlingTail(mode) + PortableMath.stirlingTail(n - mode)
        - PortableMath.stirlingTail(k) - PortableMath.stirlingTail(n - k)
      let bound =
        (mode + 0.5) * PortableMath.log((mode + 1) / (odds * (n - mode + 1)))
        + (n + 1) * PortableMath.log((n - mode + 1) / (n - k + 1))
        + (k + 0.5) * PortableMath.log(odds * (n - k + 1) / (k + 1)) + tails
      if height <= bound { return Int(k) }
    }
  }
}
