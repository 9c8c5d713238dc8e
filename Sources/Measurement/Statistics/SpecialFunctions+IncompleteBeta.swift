internal import Randomness

// Arguments are odds x / (1 - x) rather than x: both x and 1 - x are then known to full relative precision,
// however close to 0 or 1 they lie, and the logarithm of the integral is concave in the logarithm of the odds.
extension SpecialFunctions {
  /// Returns the regularised incomplete beta function I_x(a, b).
  ///
  /// The cost grows with the square root of the larger parameter.
  ///
  /// - Parameters:
  ///   - odds: x / (1 - x), at least 0 and finite.
  ///   - a: Above 0.
  ///   - b: Above 0.
  /// - Returns: A number in 0...1; small ones keep their relative precision.
  package static func incompleteBeta(odds: Double, _ a: Double, _ b: Double) -> Double {
    precondition(odds >= 0 && odds.isFinite, "odds lie in 0..<infinity")
    guard odds > 0 else { return 0 }
    // The continued fraction converges fast below the mean, so above it the other tail is taken.
    return odds * (b + 1) <= a + 1
      ? PortableMath.exp(logIncompleteBeta(odds: odds, a, b, logBeta(a, b)).value)
      : 1 - PortableMath.exp(logIncompleteBeta(odds: 1 / odds, b, a, logBeta(a, b)).value)
  }

  /// Returns the logarithm of the odds at which the regularised incomplete beta function takes a value.
  ///
  /// Newton's method on ln I over l = ln odds. I is the distribution function of a variable whose log-density
  /// a ln x + b ln(1 - x) is concave in l, so ln I is concave too (Prékopa 1973). Hence it lies below its
  /// asymptote a l - ln(a B), whose root starts the search left of the solution, and every tangent leads
  /// further right without passing it: there is nothing to bracket and no start that fails.
  ///
  /// - Parameters:
  ///   - logProbability: The logarithm of the value wanted, below 0. Values near 1 are slow and lose
  ///     precision; ask for the other tail instead.
  ///   - a: Above 0.
  ///   - b: Above 0.
  /// - Returns: The odds' natural logarithm.
  package static func inverseIncompleteBeta(
    logProbability: Double, _ a: Double, _ b: Double
  ) -> Double {
    precondition(logProbability < 0, "the function reaches values strictly between 0 and 1")
    let logBeta = logBeta(a, b)
    var logOdds = (logProbability + PortableMath.log(a) + logBeta) / a
    // Far more than the four to fifteen steps it takes; a bound rather than trust in the last bit.
    for _ in 0..<200 {
      let (value, slope) = logIncompleteBeta(odds: PortableMath.exp(logOdds), a, b, logBeta)
      let step = (logProbability - value) / slope
      logOdds += step
      // Convergence is quadratic: after so small a step the next would be lost in rounding.
      if step < 1e-9 { break }
    }
    return logOdds
  }

  /// ln I_x(a, b) and its derivative with respect to ln odds.
  ///
  /// I = x^a (1 - x)^b / (a B K), K being the continued fraction, and dI / d ln odds = x^a (1 - x)^b / B.
  private static func logIncompleteBeta(
    odds: Double, _ a: Double, _ b: Double, _ logBeta: Double
  ) -> (value: Double, slope: Double) {
    let logX = -PortableMath.log1p(1 / odds)
    let logY = -PortableMath.log1p(odds)
    let slope = a * continuedFraction(odds / (1 + odds), a, b)
    return (a * logX + b * logY - logBeta - PortableMath.log(slope), slope)
  }

  /// K = 1 + d1 / (1 + d2 / (1 + ...)), NIST Digital Library of Mathematical Functions 8.17.22, by Lentz's method
  /// as modified by Thompson & Barnett (1986).
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    /// Stands in for a partial numerator or denominator that vanishes.
    let tiny = 1e-300
    var fraction = 1.0
    var numerator = 1.0
    var denominator = 0.0
    var m = 0.0
    func apply(_ d: Double) -> Double {
      denominator = 1 + d * denominator
      denominator = 1 / (denominator == 0 ? tiny : denominator)
      numerator = 1 + d / numerator
      if numerator == 0 { numerator = tiny }
      let factor = numerator * denominator
      fraction *= factor
      return factor
    }
    while true {
      let even = a + 2 * m
      _ = apply(-(a + m) * (a + b + m) * x / (even * (even + 1)))
      m += 1
      let change = apply(m * (b - m) * x / ((even + 1) * (even + 2)))
      if (change - 1).magnitude < 0x1p-50 { return fraction }
    }
  }
}
