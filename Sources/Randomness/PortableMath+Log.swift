extension PortableMath {
  /// Returns the natural logarithm of `x`: -infinity at 0, NaN below.
  ///
  /// Reduction to x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)), then log(1 + f) = 2 atanh(f / (2 + f)), as in
  /// fdlibm (Sun Microsystems 1993) but with the plain Taylor coefficients of atanh, three more than a fitted set.
  @inline(__always)
  public static func log(_ x: Double) -> Double {
    // One comparison for all that is not a normal positive number.
    guard x.bitPattern &- 0x0010_0000_0000_0000 < 0x7FE0_0000_0000_0000 else { return logOfSpecial(x) }
    let (exponent, f) = reduced(x)
    return log(exponent, f, correction: 0)
  }

  /// Returns log(1 + `x`) without the rounding of the sum: -infinity at -1, NaN below.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return x == -1 ? -.infinity : x == .infinity ? x : .nan }
    guard abs(x) >= 0x1p-54 else { return x }
    let sum = 1 + x
    // What the sum lost (Knuth's exact addition), carried through to first order.
    let part = sum - 1
    let lost = (1 - (sum - part)) + (x - part)
    let (exponent, f) = reduced(sum)
    return log(exponent, f, correction: lost / sum)
  }

  /// Returns the log odds log(`p` / (1 - `p`)): -infinity at 0, infinity at 1, NaN outside.
  public static func logit(_ p: Double) -> Double {
    guard p >= 0x1p-1022, p < 1 else {
      return p == 1 ? .infinity : p >= 0 && p < 1 ? log(p) : .nan
    }
    let rest = 1 - p
    let lost = (1 - rest) - p
    let odds = p / rest
    let (product, error) = twoProduct(odds, rest)
    let (exponent, f) = reduced(odds)
    return log(exponent, f, correction: ((p - product) - error - odds * lost) / p)
  }

  /// Returns k and f of x = 2^k (1 + f), for a normal positive `x`.
  @inline(__always)
  static func reduced(_ x: Double) -> (exponent: Double, f: Double) {
    // Counted from the bits of sqrt(1/2), the exponent field turns over where k does.
    let offset = Int64(bitPattern: x.bitPattern &- 0x3FE6_A09E_667F_3BCD)
    let significand = x.bitPattern &- UInt64(bitPattern: offset & ~0xF_FFFF_FFFF_FFFF)
    return (Double(offset &>> 52), Double(bitPattern: significand) - 1)
  }

  /// Returns k log 2 + log(1 + f) + correction, smallest terms first.
  @inline(__always)
  private static func log(_ exponent: Double, _ f: Double, correction: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let w2 = w * w
    let low = (2 / 3 + 2 / 5 * z) + w * (2 / 7 + 2 / 9 * z)
    let middle = (2 / 11 + 2 / 13 * z) + w * (2 / 15 + 2 / 17 * z)
    let high = 2 / 19 + 2 / 21 * z
    let series = z * (low + w2 * (middle + w2 * high))
    let half = 0.5 * f * f
    let tail = s * (half + series) + (exponent * ln2Low + correction)
    return exponent * ln2High - ((half - tail) - f)
  }

  @inline(never)
  private static func logOfSpecial(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    guard x > 0 else { return .nan }
    guard x < .infinity else { return x }
    let (exponent, f) = reduced(x * 0x1p54)
    return log(exponent - 54, f, correction: 0)
  }
}
