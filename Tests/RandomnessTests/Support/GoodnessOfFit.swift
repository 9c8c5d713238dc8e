import Foundation
import Randomness

/// Draws `count` values, each from a stream of its own.
func values<Value>(
  _ count: Int, run: Int = 0, _ draw: (inout DrawStream) -> Value
) -> [Value] {
  let source = RandomSource(seed: 20_260_731, run: run)
  return (0..<UInt32(count)).map { subject in
    var stream = source.stream(Purpose(1), subject: subject)
    return draw(&stream)
  }
}

/// Pearson's comparison of counts with a law.
struct ChiSquare: CustomStringConvertible {
  var statistic = 0.0
  var degreesOfFreedom = -1

  /// The value which a true law exceeds about 3 times in 100,000 (Wilson & Hilferty 1931, at 4 standard deviations).
  var critical: Double {
    let k = Double(degreesOfFreedom)
    return k * Foundation.pow(1 - 2 / (9 * k) + 4 * (2 / (9 * k)).squareRoot(), 3)
  }

  var fits: Bool { degreesOfFreedom > 0 && statistic <= critical }

  var description: String { "\(statistic) with \(degreesOfFreedom) degrees of freedom, at most \(critical)" }

  /// Compares the counts of listed results with their probabilities.
  init(counts: [Int], probabilities: [Double]) {
    let total = Double(counts.reduce(0, +))
    for (count, probability) in zip(counts, probabilities) {
      add(Double(count), expected: total * probability)
    }
  }

  /// Compares whole numbers of `lowest` or more with their law; neighbours are pooled to 10 expected a cell.
  init(_ values: [Int], from lowest: Int = 0, law: (Int) -> Double) {
    let total = Double(values.count)
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    var (observed, expected) = (0.0, 0.0)
    var (observedBefore, expectedBefore) = (0.0, 0.0)
    var value = lowest
    while total - expectedBefore - expected >= 10 {
      observed += Double(counts[value, default: 0])
      expected += total * law(value)
      value += 1
      if expected >= 10, total - expectedBefore - expected >= 10 {
        add(observed, expected: expected)
        (observedBefore, expectedBefore) = (observedBefore + observed, expectedBefore + expected)
        (observed, expected) = (0, 0)
      }
    }
    add(total - observedBefore, expected: total - expectedBefore)
  }

  private mutating func add(_ observed: Double, expected: Double) {
    statistic += (observed - expected) * (observed - expected) / expected
    degreesOfFreedom += 1
  }
}

/// Kolmogorov's comparison of a sample with a continuous law.
struct Kolmogorov: CustomStringConvertible {
  /// The largest distance between the distributions, times the root of the number of values.
  var distance = 0.0

  /// A true law exceeds 2.3 about 5 times in 100,000.
  var fits: Bool { distance < 2.3 }

  var description: String { "distance \(distance), at most 2.3" }

  init(_ values: [Double], law: (Double) -> Double) {
    let count = Double(values.count)
    for (rank, value) in values.sorted().enumerated() {
      let below = law(value)
      distance = max(distance, below - Double(rank) / count, Double(rank + 1) / count - below)
    }
    distance *= count.squareRoot()
  }
}

/// How far mean and variance of `values` are from the true ones, in standard errors.
///
/// - Parameters:
///   - values: The sample.
///   - mean: The true mean.
///   - variance: The true variance.
///   - kurtosis: The true fourth central moment over the squared variance; 3 for the normal distribution.
/// - Returns: Both distances, without sign.
func standardErrors(
  _ values: [Double], mean: Double, variance: Double, kurtosis: Double
) -> (mean: Double, variance: Double) {
  let count = Double(values.count)
  let meanFound = values.reduce(0) { $0 + ($1 - mean) } / count
  let varianceFound = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
  return (
    abs(meanFound) / (variance / count).squareRoot(),
    abs(varianceFound / variance - 1) / ((kurtosis - 1) / count).squareRoot()
  )
}
