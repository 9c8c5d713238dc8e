internal import Randomness

/// Student's t distribution.
///
/// |T| follows from the incomplete beta function: P(|T| <= t) = I_y(1/2, ν/2) at the odds t² / ν (Abramowitz &
/// Stegun 1964, 26.7.1). Relative errors stay below 1e-12 from one to ten million degrees of
/// freedom.
public enum StudentT {
  /// Returns P(T <= t).
  ///
  /// - Parameters:
  ///   - t: Any number but NaN, infinities included.
  ///   - degreesOfFreedom: Above 0 and finite; need not be whole.
  /// - Returns: A probability in 0...1. Small ones keep their relative precision; for a small upper tail ask at -t.
  public static func cdf(_ t: Double, degreesOfFreedom: Double) -> Double {
    checkDegreesOfFreedom(degreesOfFreedom)
    precondition(!t.isNaN, "the distribution is asked at a number")
    guard t != 0 else { return 0.5 }
    let inverseOdds = degreesOfFreedom / t / t
    // Odds too large to write down: t is within 1e-150 of 0.
    guard inverseOdds.isFinite else { return 0.5 }
    let tail = 0.5 * SpecialFunctions.incompleteBeta(odds: inverseOdds, degreesOfFreedom / 2, 0.5)
    return t < 0 ? tail : 1 - tail
  }

  /// Returns the t with P(T <= t) = p.
  ///
  /// - Parameters:
  ///   - p: A probability, in 1e-50..<1.
  ///   - degreesOfFreedom: At least 0.5 and finite; need not be whole.
  /// - Returns: A finite number; exactly 0 at p = 1/2.
  public static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p >= 1e-50 && p < 1, "a quantile is asked at a probability in 1e-50..<1")
    return p < 0.5
      ? -magnitude(central: 1 - 2 * p, tails: 2 * p, degreesOfFreedom)
      : magnitude(central: 2 * p - 1, tails: 2 * (1 - p), degreesOfFreedom)
  }

  /// Returns the t with P(-t <= T <= t) = confidence.
  ///
  /// - Parameters:
  ///   - confidence: In 0..<1, such as 0.95.
  ///   - degreesOfFreedom: At least 0.5 and finite; need not be whole.
  /// - Returns: The half-width of a two-sided interval in standard errors, at least 0.
  public static func criticalValue(confidence: Double, degreesOfFreedom: Double) -> Double {
    precondition(confidence >= 0 && confidence < 1, "a confidence lies in 0..<1")
    return magnitude(central: confidence, tails: 1 - confidence, degreesOfFreedom)
  }

  /// The t with P(|T| <= t) = central and P(|T| > t) = tails.
  private static func magnitude(
    central: Double, tails: Double, _ degreesOfFreedom: Double
  ) -> Double {
    checkDegreesOfFreedom(degreesOfFreedom)
    precondition(degreesOfFreedom >= 0.5, "quantiles need at least half a degree of freedom")
    guard central > 0 else { return 0 }
    let half = degreesOfFreedom / 2
    // The centre is the faster side while it still tells 1 - central apart well.
    let logOdds =
      central < 0.96
      ? SpecialFunctions.inverseIncompleteBeta(logProbability: PortableMath.log(central), 0.5, half)
      : -SpecialFunctions.inverseIncompleteBeta(logProbability: PortableMath.log(tails), half, 0.5)
    return (degreesOfFreedom * PortableMath.exp(logOdds)).squareRoot()
  }

  private static func checkDegreesOfFreedom(_ degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite,
      "degrees of freedom are positive and finite")
  }
}
