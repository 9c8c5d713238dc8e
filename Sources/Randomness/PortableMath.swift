/// Elementary functions by fixed algorithms in plain IEEE arithmetic, so that a result has the same bits on every
/// machine. (The C library's differ in the last bit between systems.)
///
/// Only `+ - * /`, `squareRoot()` and bit patterns are used, each of which IEEE 754 rounds in one way only, and no
/// fused multiply-add. Results are good to about one unit in the last place unless a function says otherwise; special values (zeros, infinities, NaN,
/// overflow) are those of the C function of the same name.
public enum PortableMath {
  /// The leading 32 bits of log 2, so that its product with an exponent is exact.
  @inlinable
  static var ln2High: Double { 0x1.62e42feep-1 }

  /// What `ln2High` leaves of log 2.
  @inlinable
  static var ln2Low: Double { 0x1.a39ef35793c76p-33 }

  /// Returns 2^`exponent`, for an exponent in -1022...1023.
  @inline(__always)
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ exponent) &<< 52)
  }

  /// Returns `a * b` in two parts: the rounded product and its rounding error.
  ///
  /// Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971), with the
  /// factors halved by clearing bits; the error is itself good to 2^-52.
  @inline(__always)
  static func twoProduct(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let aHigh = leadingHalf(a)
    let aLow = a - aHigh
    let bHigh = leadingHalf(b)
    let bLow = b - bHigh
    let high = a * b
    return (high, ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
  }

  @inline(__always)
  private static func leadingHalf(_ a: Double) -> Double {
    Double(bitPattern: a.bitPattern & 0xFFFF_FFFF_F800_0000)
  }
}
