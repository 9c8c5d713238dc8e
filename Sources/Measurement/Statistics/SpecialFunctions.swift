internal import Randomness

/// Special functions behind the intervals, in portable arithmetic: the same bits on every machine.
package enum SpecialFunctions {
  /// Returns the natural logarithm of the gamma function.
  ///
  /// Stirling's series with Binet's remainder (Abramowitz & Stegun 1964, 6.1.41), reached from small arguments by
  /// the recurrence Γ(z + 1) = z Γ(z).
  ///
  /// - Parameter z: Above 0.
  /// - Returns: The logarithm, good to 1e-14 of itself or of 1, whichever is larger.
  package static func logGamma(_ z: Double) -> Double {
    precondition(z > 0, "the logarithm of the gamma function is taken of positive numbers")
    var shifted = z
    var product = 1.0
    while shifted < seriesStart {
      product *= shifted
      shifted += 1
    }
    let stirling = (shifted - 0.5) * PortableMath.log(shifted) - shifted + halfLogTwoPi
    return stirling + binet(shifted) - PortableMath.log(product)
  }

  /// Returns the natural logarithm of the beta function, ln Γ(a) + ln Γ(b) - ln Γ(a + b).
  ///
  /// Where one argument is large, the two large terms are subtracted on paper: with a of 500,000 and b of 1/2 the
  /// plain difference would lose six digits.
  ///
  /// - Parameters:
  ///   - a: Above 0.
  ///   - b: Above 0.
  /// - Returns: The logarithm, good to 1e-14 of itself or of 1 as long as one argument is moderate.
  package static func logBeta(_ a: Double, _ b: Double) -> Double {
    let (small, large) = a < b ? (a, b) : (b, a)
    guard large >= seriesStart else {
      return logGamma(small) + logGamma(large) - logGamma(small + large)
    }
    let sum = small + large
    let drop =
      small - (large - 0.5) * PortableMath.log1p(small / large) - small * PortableMath.log(sum)
    return logGamma(small) + drop + (binet(large) - binet(sum))
  }

  /// Where Binet's series is exact to double precision with the seven terms kept.
  private static let seriesStart = 10.0

  /// ln(2π) / 2.
  private static let halfLogTwoPi = 0.918_938_533_204_672_741_8

  /// Binet's function, what Stirling's formula leaves over; `z` is at least `seriesStart`.
  private static func binet(_ z: Double) -> Double {
    let w = 1 / (z * z)
    var sum = 1.0 / 156
    for coefficient in binetCoefficients { sum = sum * w + coefficient }
    return sum / z
  }

  /// B(2k) / (2k (2k - 1)) for k from 6 down to 1, B being Bernoulli's numbers; k = 7 begins the sum.
  private static let binetCoefficients = [
    -691.0 / 360_360, 1.0 / 1_188, -1.0 / 1_680, 1.0 / 1_260, -1.0 / 360, 1.0 / 12,
  ]
}
