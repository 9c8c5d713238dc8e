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
    // Student's t takes two to seventeen steps; 200 are a bound rather than trust in the last bit.
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
  /// With K the continued fraction, I = x^a (1 - x)^b / (B K), and the derivative of I is x^a (1 - x)^b / B: that of
  /// its logarithm is K itself.
  private static func logIncompleteBeta(
    odds: Double, _ a: Double, _ b: Double, _ logBeta: Double
  ) -> (value: Double, slope: Double) {
    precondition(odds > 0 && odds.isFinite, "at odds of 0 the logarithm has no value")
    let logX = -PortableMath.log1p(1 / odds)
    let logY = -PortableMath.log1p(odds)
    let slope = continuedFraction(odds, a, b)
    return (a * logX + b * logY - logBeta - PortableMath.log(slope), slope)
  }

  /// The continued fraction of DiDonato & Morris (1992, equation 9), by Lentz's method as modified by Thompson &
  /// Barnett (1986).
  ///
  /// It is the even part of the usual one (NIST Digital Library of Mathematical Functions 8.17.22), in half the
  /// steps, and takes a - (a + b) x in one piece. The usual one begins with 1 less a number near x and loses as many
  /// digits as x has nines, which is many for t with a million degrees of freedom.
  private static func continuedFraction(_ odds: Double, _ a: Double, _ b: Double) -> Double {
    let x = odds / (1 + odds)
    let lambda = (a - b * odds) / (1 + odds)
    /// Stands in for a numerator or denominator that vanishes.
    let tiny = 1e-300
    var fraction = a / (a + 1) * (lambda + 1)
    if fraction == 0 { fraction = tiny }
    var numerator = fraction
    var denominator = 0.0
    var m = 0.0
    while true {
      m += 1
      let odd = a + 2 * m - 1
      let alpha = (a + m - 1) * (a + b + m - 1) * m * (b - m) * (x / odd) * (x / odd)
      let beta = m + m * (b - m) * x / odd + (a + m) * (lambda + 1 + m * (2 - x)) / (odd + 2)
      denominator = beta + alpha * denominator
      denominator = 1 / (denominator == 0 ? tiny : denominator)
      numerator = beta + alpha / numerator
      if numerator == 0 { numerator = tiny }
      let factor = numerator * denominator
      fraction *= factor
      if (factor - 1).magnitude < 0x1p-50 { return fraction }
    }
  }
}
