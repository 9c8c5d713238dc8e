extension PortableMath {
  /// Returns log `k`! for a whole number of 0 or more, by the product or by Stirling's series.
  static func logFactorial(_ k: Double) -> Double {
    k < 16 ? log(factorial(k)) : stirling(k) + stirlingTail(k)
  }

  /// Returns what Stirling's formula (k + 1/2) log(k + 1) - (k + 1) + log(2 pi)/2 lacks of log `k`!.
  static func stirlingTail(_ k: Double) -> Double {
    if k < 16 { return log(factorial(k)) - stirling(k) }
    let x = 1 / (k + 1)
    let x2 = x * x
    return x * (1 / 12 - x2 * (1 / 360 - x2 * (1 / 1_260 - x2 * (1 / 1_680))))
  }

  private static func stirling(_ k: Double) -> Double {
    (k + 0.5) * log(k + 1) - (k + 1) + 0.918_938_533_204_672_8
  }

  /// Exact below 19.
  private static func factorial(_ k: Double) -> Double {
    var product = 1.0
    var factor = k
    while factor > 1 {
      product *= factor
      factor -= 1
    }
    return product
  }
}
