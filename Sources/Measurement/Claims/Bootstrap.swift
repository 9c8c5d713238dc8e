internal import CampaignModel
internal import Randomness

/// Intervals for what has no formula of its own: the runs are drawn anew, with replacement, and the statistic is
/// taken of each such sample (Efron 1979).
///
/// All figures of a claim are taken of the same drawn runs, which keeps them paired. The draws depend on the
/// seed and on the text of the claim alone.
struct Bootstrap {
  /// The samples drawn: enough for the ends of a 95 % interval to be steady to about 2 % of its width.
  private let samples: Int

  private let source: RandomSource
  private let subject: UInt32

  init(seed: UInt64, text: String, samples: Int = 2000) {
    self.samples = samples
    source = RandomSource(seed: seed, run: 0)
    subject = StableKey(text).rawValue
  }

  /// Returns the expanded, bias-corrected percentile interval of a statistic.
  ///
  /// Percentiles suit quantiles over runs, where methods that rest on the effect of leaving out one run (BCa, the
  /// jackknife) go wrong. Plain ones are too narrow for few runs, as is the normal interval beside Student's: the
  /// percentiles taken are those that would turn the one into the other (Hesterberg 2015), shifted by twice what the
  /// median of the samples is off the statistic of all runs (Efron 1981). Differences of medians are covered as often
  /// as promised from ten runs on, other quantiles as soon as some ten runs lie beyond them; a single quantile has the
  /// better interval of its order statistics.
  ///
  /// - Parameters:
  ///   - runs: What to draw from.
  ///   - confidence: The coverage wanted, in 0..<1.
  ///   - statistic: Returns the statistic of a sample of runs; NaN where it has none.
  /// - Returns: The interval. Nil if a sample has no statistic; and for so few runs that a fair coin
  ///   would put all of them on one side too often for the confidence: fewer than six for 95 %.
  func interval(
    runs: [Int], confidence: Double, _ statistic: ([Int]) -> Double
  ) -> Interval? {
    let whole = statistic(runs)
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
    let (count, below) = (Double(runs.count), values.count { $0 < whole } * 2 + values.count { $0 == whole })
    // In halves of a sample, and never none or all of them.
    let share = Double(min(max(below, 1), 2 * samples - 1)) / Double(2 * samples)
    let shift = 2 * PortableMath.normalQuantile(share)
    let reach =
      StudentT.criticalValue(confidence: confidence, degreesOfFreedom: count - 1)
      * (count / (count - 1)).squareRoot()
    return SortedSample(values).map {
      Interval(low: $0.quantile(Self.normal(shift - reach)), high: $0.quantile(Self.normal(shift + reach)))
    }
  }

  /// The normal distribution function: Student's is the same from so many degrees of freedom on, to seven digits.
  private static func normal(_ z: Double) -> Double { StudentT.cdf(z, degreesOfFreedom: 1e7) }

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
