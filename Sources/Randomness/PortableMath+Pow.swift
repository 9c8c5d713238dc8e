extension PortableMath {
  /// Returns `base`^`exponent` for a base of 0 or more, and NaN for a negative one (also where C knows a result).
  ///
  /// The logarithm is carried to about 65 bits in two parts, as the exponent can cost the result eleven of them.
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base > 0, base < .infinity, abs(exponent) < 0x1p64 else { return powOfSpecial(base, exponent) }
    let (high, low) = extendedLog(base)
    let (product, error) = twoProduct(exponent, high)
    return exp(product, plus: error + exponent * low)
  }

  /// Returns log `x` in two parts, for a positive finite `x`: the series of `log` with its first terms doubled up.
  private static func extendedLog(_ x: Double) -> (high: Double, low: Double) {
    let normal = x >= 0x1p-1022
    let (k, f) = reduced(normal ? x : x * 0x1p54)
    let exponent = normal ? k : k - 54

    let d = 2 + f
    let dLow = f - (d - 2)
    let s = f / d
    let (sd, sdLow) = twoProduct(s, d)
    let sLow = (((f - sd) - sdLow) - s * dLow) / d

    let (z, zError) = twoProduct(s, s)
    let zLow = zError + 2 * s * sLow
    let (third, thirdError) = twoProduct(z, 0x1.5555555555555p-1)
    let thirdLow = thirdError + (z * 0x1.5555555555555p-55 + zLow * (2 / 3))

    let w = z * z
    let w2 = w * w
    let first = (2 / 5 + 2 / 7 * z) + w * (2 / 9 + 2 / 11 * z)
    let second = (2 / 13 + 2 / 15 * z) + w * (2 / 17 + 2 / 19 * z)
    let rest = w * (first + w2 * (second + w2 * ((2 / 21 + 2 / 23 * z) + w * (2 / 25))))

    let two = 2 + third
    let (factor, factorLow) = ordered(two, ((2 - two) + third) + (thirdLow + rest))
    let (mantissa, mantissaError) = twoProduct(s, factor)
    let (high, highError) = ordered(exponent * ln2High, mantissa)
    return ordered(
      high, highError + (exponent * ln2Low + (mantissaError + (s * factorLow + sLow * factor))))
  }

  /// Returns a + b rounded and the rounding error, where a is 0 or the larger in size.
  @inline(__always)
  private static func ordered(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let sum = a + b
    return (sum, (a - sum) + b)
  }

  private static func powOfSpecial(_ base: Double, _ exponent: Double) -> Double {
    guard base >= 0, !exponent.isNaN else { return .nan }
    // What is left goes to 0 or to infinity, by whether growth of the base and sign of the exponent agree.
    return (base > 1) == (exponent > 0) ? .infinity : 0
  }
}
