internal import CampaignModel
internal import Randomness

/// Intervals for what has no formula of its own: the runs are drawn anew, with replacement, and the statistic is
/// taken of each such sample (Efron 1979).
///
/// All figures of a claim are taken of the same drawn runs, which keeps them paired. The draws depend on the
/// seed and on the text of the claim alone.
struct Bootstrap {
  /// The samples drawn: enough for the ends of a 95 % interval to be steady to about 2 % of its width.
  static let samples = 2000

  private let source: RandomSource
  private let subject: UInt32

  init(seed: UInt64, text: String) {
    source = RandomSource(seed: seed, run: 0)
    subject = StableKey(text).rawValue
  }

  /// Returns the expanded percentile interval of a statistic.
  ///
  /// Percentiles suit medians, quantiles and shares, where methods that rest on the effect of leaving out one
  /// run (BCa) go wrong. Plain ones are too narrow for few runs, as is the normal interval beside Student's: the
  /// percentiles taken are those that would turn the one into the other (Hesterberg 2015).
  ///
  /// - Parameters:
  ///   - runs: What to draw from.
  ///   - confidence: The coverage wanted, in 0..<1.
  ///   - samples: How many samples to draw, at least 1.
  ///   - statistic: Returns the statistic of a sample of runs; NaN where it has none.
  /// - Returns: The interval. Nil if a sample has no statistic; and for so few runs that a fair coin
  ///   would put all of them on one side too often for the confidence: fewer than six for 95 %.
  func interval(
    runs: [Int], confidence: Double, samples: Int = Self.samples, _ statistic: ([Int]) -> Double
  ) -> Interval? {
    let doublings = min(runs.count - 1, 60)
    guard doublings > 0, Double(1 << doublings) * (1 - confidence) >= 1 else { return nil }
    var drawn = runs
    var values: [Double] = []
    values.reserveCapacity(samples)
    for sample in 0..<samples {
      draw(&drawn, from: runs, sample: sample)
      let value = statistic(drawn)
      guard value.isFinite else { return nil }
      values.append(value)
    }
    let tail = Self.tail(runs: Double(runs.count), confidence: confidence)
    return SortedSample(values).map { Interval(low: $0.quantile(tail), high: $0.quantile(1 - tail)) }
  }

  /// The share of samples below the interval, and above it.
  private static func tail(runs: Double, confidence: Double) -> Double {
    let t = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: runs - 1)
    // Student's distribution is the normal one from here on, to seven digits.
    return StudentT.cdf(-t * (runs / (runs - 1)).squareRoot(), degreesOfFreedom: 1e7)
  }

  /// Fills `drawn` with runs drawn with replacement.
  private func draw(_ drawn: inout [Int], from runs: [Int], sample: Int) {
    // A stream is good for 8,192 numbers, of which a few are rejected.
    let streamLength = 4096
    for start in stride(from: 0, to: drawn.count, by: streamLength) {
      var stream = source.stream(
        .resampling, subject: subject, partner: UInt32(start / streamLength), index: UInt32(sample))
      for index in start..<min(start + streamLength, drawn.count) {
        drawn[index] = runs[stream.index(below: runs.count)]
      }
    }
  }
}

extension Purpose {
  /// The drawing of runs from those that were simulated; far from the purposes of the simulation.
  static let resampling = Purpose(200)
}
