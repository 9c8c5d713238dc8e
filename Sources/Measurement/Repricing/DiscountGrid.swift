internal import Randomness

/// The discount rates at which flows are summed, so that their present value at any other rate follows.
///
/// With time counted from the middle c of the horizon, a present value times e^(ρ c) is a sum of exponentials of the
/// daily rate ρ = ln(1 + rate) / 365 whose exponents stay below z = c h over a range of half-width h. Interpolated
/// between K Chebyshev nodes, each is off by at most 2 (z/2)^K / K! (Trefethen, "Approximation Theory and Approximation
/// Practice", 2013, chapter 8). K is the first for which that is below 1e-10: six for a year of rates up to 50 %.
public struct DiscountGrid: Sendable {
  /// The most that a present value between the nodes is off, as a share of the undiscounted flows, gains and costs
  /// added up alike.
  public static let tolerance = 1e-10

  /// The rates a year covered; 0 to 50 %, and the scenario's own.
  public let range: ClosedRange<Double>
  /// The nodes, as rates a year.
  public let rates: [Double]

  private let factors: [[Double]]

  /// Places the nodes.
  ///
  /// - Parameters:
  ///   - days: Days of the horizon, at least 1.
  ///   - rate: The scenario's own rate a year, above -1.
  init(days: Int, rate: Double) {
    range = min(0, rate)...max(0.5, rate)
    let ends = (PortableMath.log1p(range.lowerBound) / 365, PortableMath.log1p(range.upperBound) / 365)
    let (middle, half) = ((ends.0 + ends.1) / 2, (ends.1 - ends.0) / 2)
    let z = half * Double(days - 1) / 2
    var count = 1
    var bound = z
    while bound > Self.tolerance {
      count += 1
      bound *= z / 2 / Double(count)
    }
    let nodes = (0..<count).map { middle + half * Self.chebyshev($0, of: count) }
    rates = nodes.map { PortableMath.expm1($0 * 365) }
    factors = nodes.map { node in (0..<days).map { PortableMath.exp(-node * Double($0)) } }
  }

  /// Returns the present value of daily flows at each node.
  func presentValues(_ flows: [Double]) -> [Double] {
    factors.map { zip(flows, $0).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// A node in (-1, 1): cos((2 k + 1) π / 2 n), by bisection of the angle, which is the same on every machine.
  ///
  /// Where a node lies decides the error bound alone, so that a few digits would do.
  private static func chebyshev(_ index: Int, of count: Int) -> Double {
    let angle = (Double(2 * index + 1) / Double(2 * count)) * .pi
    // The series of the cosine; the angle is below π.
    var (term, sum) = (1.0, 1.0)
    for k in stride(from: 1.0, through: 31, by: 2) {
      term *= -angle * angle / (k * (k + 1))
      sum += term
    }
    return sum
  }
}
