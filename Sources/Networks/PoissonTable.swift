/// The cumulative distribution of a Poisson count, tabulated because a whole network draws from the same one.
///
/// A count is found by inversion: with the same luck a slightly different mean gives the same count nearly always,
/// which a sampler by rejection does not promise.
struct PoissonTable {
  /// The smallest count with a probability worth a place.
  private let first: Int
  /// The probability of at most `first`, of at most one more, and so on up to 1.
  private let cumulative: [Double]

  /// Tabulates the counts around `mean`, which is at least 0, out to probabilities of 10^-20 of the largest.
  init(mean: Double) {
    // Relative to the likeliest count, neighbours follow from one another and nothing underflows.
    let mode = Int(mean)
    var below = [Double]()
    var weight = 1.0
    var count = mode
    while count > 0, weight > 1e-20 {
      weight *= Double(count) / mean
      count -= 1
      below.append(weight)
    }
    first = count
    var weights: [Double] = below.reversed() + [1]
    weight = mean / Double(mode + 1)
    while weight > 1e-20 {
      weights.append(weight)
      weight *= mean / Double(first + weights.count)
    }
    let total = weights.reduce(0, +)
    var sum = 0.0
    var cumulative = weights.map { weight in
      sum += weight
      return sum / total
    }
    cumulative[cumulative.count - 1] = 1
    self.cumulative = cumulative
  }

  /// Returns the count at `u`, a number uniform on [0, 1).
  func count(at u: Double) -> Int {
    var below = 0
    var left = cumulative.count
    // Always the same number of steps, none of which jumps.
    while left > 1 {
      let half = left / 2
      below += cumulative[below + half - 1] <= u ? half : 0
      left -= half
    }
    return first + below
  }
}
