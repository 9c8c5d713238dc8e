extension PortableMath {
  /// Returns e^`x`: infinity from about 709.78, 0 below about -745.13.
  ///
  /// Reduction to x = k log 2 + r with |r| at most log(2)/2 (Cody & Waite, "Software Manual for the Elementary
  /// Functions", 1980), then a polynomial of degree 11. The error stays below 0.75 units in the last place.
  public static func exp(_ x: Double) -> Double {
    guard abs(x) < 708 else { return expOfSpecial(x) }
    let (k, r, tail) = reducedModuloLn2(x, 0)
    return exp(r, tail) * powerOfTwo(k)
  }

  /// Returns e^`x` - 1 without the cancellation of the difference: -1 at -infinity.
  public static func expm1(_ x: Double) -> Double {
    guard abs(x) >= 0x1p-54 else { return x }
    if x < -40 { return -1 }
    if !(x < 40) { return exp(x) - 1 }
    let (k, r, tail) = reducedModuloLn2(x, 0)
    let small = tail + r * r * series(r)
    if k == 0 { return r + small }
    // e^x - 1 = 2^k ((1 - 2^-k) + r + small), of which the bracket is exact.
    let first = 1 - powerOfTwo(-k)
    let sum = first + r
    return (sum + (((first - sum) + r) + small)) * powerOfTwo(k)
  }

  /// Returns the hyperbolic tangent of `x`, in [-1, 1], to four units in the last place.
  public static func tanh(_ x: Double) -> Double {
    let decay = expm1(-2 * abs(x))
    return (x < 0 ? decay : -decay) / (2 + decay)
  }

  /// Returns 2^`x`, exactly where `x` is whole.
  public static func exp2(_ x: Double) -> Double {
    guard abs(x) < 1100 else { return x.isNaN ? x : x > 0 ? .infinity : 0 }
    let whole = (x + 0x1.8p52) - 0x1.8p52
    let (r, low) = twoProduct(x - whole, 0x1.62e42fefa39efp-1)
    let tail = low + (x - whole) * 0x1.abc9e3b39803fp-56
    return scaled(exp(r, tail), Int(whole))
  }

  /// Returns the logistic function 1 / (1 + e^-`x`), in [0, 1], to two units in the last place.
  public static func logistic(_ x: Double) -> Double {
    let e = exp(-abs(x))
    return (x >= 0 ? 1 : e) / (1 + e)
  }

  /// Returns e^(`high` + `low`) for finite parts of which the second is within the rounding of the first.
  static func exp(_ high: Double, plus low: Double) -> Double {
    if high > 710 { return .infinity }
    if high < -746 { return 0 }
    let (k, r, tail) = reducedModuloLn2(high, low)
    return scaled(exp(r, tail), k)
  }

  /// Returns k, r and what r lost in rounding, of high + low = k log 2 + r.
  @inline(__always)
  private static func reducedModuloLn2(_ high: Double, _ low: Double) -> (k: Int, r: Double, tail: Double) {
    // Adding 1.5 * 2^52 rounds to a whole number, without a call of the C library.
    let k = (high * 0x1.71547652b82fep+0 + 0x1.8p52) - 0x1.8p52
    let first = high - k * ln2High
    let second = k * ln2Low - low
    let r = first - second
    return (Int(k), r, (first - r) - second)
  }

  /// Returns e^(r + tail), its first sum with the rounding error carried along.
  @inline(__always)
  private static func exp(_ r: Double, _ tail: Double) -> Double {
    let sum = 1 + r
    return sum + (((1 - sum) + r) + (tail + r * r * series(r)))
  }

  /// Returns (e^r - 1 - r) / r^2.
  @inline(__always)
  private static func series(_ r: Double) -> Double {
    let z = r * r
    let w = z * z
    // Near 1/2!, 1/3!, 1/4! and so on, but fitted by Remez's exchange so that ten terms are good to 2^-57.
    let c0 = 0x1.000000000000ap-1 + 0x1.55555555554fap-3 * r
    let c2 = 0x1.555555555087cp-5 + 0x1.1111111127be5p-7 * r
    let c4 = 0x1.6c16c1842a126p-10 + 0x1.a01a012a57b5ep-13 * r
    let c6 = 0x1.a0199a0c66195p-16 + 0x1.71df255235e0bp-19 * r
    let c8 = 0x1.28ad72cd4ab37p-22 + 0x1.ad7f6f0e24922p-26 * r
    return (c0 + z * c2) + w * ((c4 + z * c6) + w * c8)
  }

  /// Returns `y` * 2^k where that may overflow or be subnormal.
  @inline(__always)
  private static func scaled(_ y: Double, _ k: Int) -> Double {
    if k > 1023 { return y * 0x1p1023 * powerOfTwo(min(k - 1023, 1023)) }
    if k < -1022 { return y * powerOfTwo(k + 128) * 0x1p-128 }
    return y * powerOfTwo(k)
  }

  @inline(never)
  private static func expOfSpecial(_ x: Double) -> Double {
    x.isNaN ? x : exp(x, plus: 0)
  }
}
