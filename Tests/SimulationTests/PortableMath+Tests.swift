import Randomness

extension Double {
  /// e to the power of x, for expectations.
  static func exp(_ x: Double) -> Double { PortableMath.exp(x) }
  /// 2 to the power of x, for expectations.
  static func exp2(_ x: Double) -> Double { PortableMath.exp2(x) }
}
