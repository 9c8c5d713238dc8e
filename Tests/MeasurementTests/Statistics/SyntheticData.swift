import Foundation
import Measurement
import Testing

/// A small generator of its own, so that these tests judge nothing but the statistics: SplitMix64 (Steele, Lea &
/// Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Twelve uniforms less six: mean 0, variance 1, and near enough to normal for what is asked here.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += uniform() }
    return sum
  }

  mutating func normals(_ count: Int, mean: Double = 0, deviation: Double = 1) -> [Double] {
    (0..<count).map { _ in mean + deviation * normal() }
  }
}

extension SplitMix64 {
  /// Exactly normal, where the tails count (Box & Muller 1958).
  mutating func gaussian() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * Double.pi * uniform())
  }

  /// Log-normal with mean 1: `sigma` of 0.5 has a skewness of 1.75, 1 one of 6.2.
  mutating func lognormal(_ sigma: Double) -> Double { exp(sigma * gaussian() - sigma * sigma / 2) }
}

/// The share of synthetic data sets, 2,000 unless said otherwise, whose interval holds the truth.
///
/// The share of a true 95 % interval has a standard error of 0.5 %: `plausible95` allows three of them.
func coverage(seed: UInt64, of dataSets: Int = 2000, _ holdsTruth: (inout SplitMix64) -> Bool) -> Double {
  var generator = SplitMix64(seed: seed)
  var hits = 0
  for _ in 0..<dataSets where holdsTruth(&generator) { hits += 1 }
  return Double(hits) / Double(dataSets)
}

let plausible95 = 0.935...0.965

/// Whether two numbers agree to `tolerance` of the expected one, or to `tolerance` itself where that is below 1
/// and `absolute` is set.
func agree(_ found: Double, _ expected: Double, to tolerance: Double, absolute: Bool = false) -> Bool {
  let scale = absolute ? max(1, expected.magnitude) : expected.magnitude
  return (found - expected).magnitude <= tolerance * scale
}

/// Whether an interval has the ends expected, to a relative tolerance.
func agree(_ found: Interval?, _ low: Double, _ high: Double, to tolerance: Double) -> Bool {
  guard let found else { return false }
  return agree(found.low, low, to: tolerance) && agree(found.high, high, to: tolerance)
}
