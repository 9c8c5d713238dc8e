extension PortableMath {
  /// Returns the natural logarithm of `x`: -infinity at 0, NaN below.
  ///
  /// Reduction to x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)), then log(1 + f) = 2 atanh(s), s = f / (2 + f),
  /// as in fdlibm (Sun Microsystems 1993). The error stays below 0.85 units in the last place.
  @inlinable @inline(__always)
  public static func log(_ x: Double) -> Double {
    // One comparison for all that is not a normal positive number.
    guard x.bitPattern &- 0x0010_0000_0000_0000 < 0x7FE0_0000_0000_0000 else { return logOfSpecial(x) }
    let (exponent, f) = reduced(x)
    return log(exponent, f)
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
  @inlinable @inline(__always)
  static func reduced(_ x: Double) -> (exponent: Double, f: Double) {
    // Counted from the bits of sqrt(1/2), the exponent field turns over where k does.
    let offset = Int64(bitPattern: x.bitPattern &- 0x3FE6_A09E_667F_3BCD)
    let significand = x.bitPattern &- UInt64(bitPattern: offset & ~0xF_FFFF_FFFF_FFFF)
    return (Double(offset &>> 52), Double(bitPattern: significand) - 1)
  }

  /// Returns k log 2 + log(1 + f) + correction, smallest terms first.
  ///
  /// (Adding -0 changes no number, so the compiler drops it; +0 would turn -0 into 0.)
  @inlinable @inline(__always)
  static func log(_ exponent: Double, _ f: Double, correction: Double = -0.0) -> Double {
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    // 2 atanh(s) / s - 2 in powers of z = s^2: 2/3, 2/5, 2/7 and so on, but fitted by Remez's exchange so that seven
    // terms are good to 2^-59. Grouped after Estrin, so that the products need not wait for each other.
    let c0 = 0x1.5555555555592p-1 + 0x1.999999997fd76p-2 * z
    let c2 = 0x1.24924941f5011p-2 + 0x1.c71c520604c50p-3 * z
    let c4 = 0x1.74663fa29ad56p-3 + 0x1.39a1a6ef6231ep-3 * z
    let series = z * ((c0 + w * c2) + w * w * (c4 + w * 0x1.2f0634b5ae1b1p-3))
    let half = 0.5 * f * f
    let tail = s * (half + series) + (exponent * ln2Low + correction)
    return exponent * ln2High - ((half - tail) - f)
  }

  @usableFromInline @inline(never)
  static func logOfSpecial(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    guard x > 0 else { return .nan }
    guard x < .infinity else { return x }
    let (exponent, f) = reduced(x * 0x1p54)
    return log(exponent - 54, f)
  }
}
