/// What is no difference: sums of the same amounts in another order.
///
/// An amount of a run is a sum of up to some ten thousand numbers, and each addition is off by up to 2^-53 of the sum:
/// two orders differ by up to 1e-12 of it. Nothing that people do or pay differs by so little: one of a billion
/// conversions is a thousand times more.
public enum Rounding {
  /// The share of the larger number up to which two are equal.
  public static let share = 1e-12

  /// Returns a - b, or exactly 0 where they differ by no more than `share` of the larger magnitude.
  ///
  /// Swapping a and b changes the sign alone. What is left of two large sums that cancel has lost their magnitude: a
  /// profit of 1e-13 is more than one of 0.
  public static func difference(_ a: Double, _ b: Double) -> Double {
    // Equal infinities have no difference.
    guard a != b else { return 0 }
    let difference = a - b
    guard difference.isFinite else { return difference }
    return difference.magnitude <= share * max(a.magnitude, b.magnitude) ? 0 : difference
  }

  /// Returns the sum in the order given, or exactly 0 where no more is left than `share` of the magnitudes added.
  ///
  /// Here, other than for `difference`, what cancels keeps its magnitude: 0.1 + 0.2 - 0.3 is 0.
  public static func sum(_ amounts: some Sequence<Double>) -> Double {
    var (sum, magnitude) = (0.0, 0.0)
    for amount in amounts {
      sum += amount
      magnitude += amount.magnitude
    }
    return magnitude.isFinite && sum.magnitude <= share * magnitude ? 0 : sum
  }

  /// Returns whether all numbers are equal to the first; so they are where there is none.
  public static func isConstant(_ column: [Double]) -> Bool {
    column.allSatisfy { difference($0, column[0]) == 0 }
  }
}
