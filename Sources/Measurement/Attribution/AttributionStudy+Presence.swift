internal import Randomness
internal import Simulation

/// Whether the voices with large audiences are those that bring much.
public struct PresenceCorrelation: Equatable, Sendable {
  /// Spearman's rho of audience and true incremental conversions over voices, in -1...1.
  public let coefficient: Double
  /// An interval for both the luck of runs and the small number of voices; nil for fewer than two runs.
  public let interval: Interval?
  /// How many voices or entries stand behind it, at least 4.
  public let players: Int
}

extension AttributionStudy {
  /// Fewer voices than this have no rank correlation worth a number.
  public static let fewestPlayers = 4

  /// How often the interval draws voices and runs anew.
  private static let resamples = 999

  /// How closely what the voices really bring follows the size of their audiences.
  ///
  /// Ranks the means over runs of audience and of Shapley's share. Nil for fewer than `fewestPlayers`, without runs, and
  /// where all audiences or all shares are equal.
  ///
  /// The interval spans two. One has the percentiles of the coefficients of 999 resamples, each of which draws runs and,
  /// independently, voices with replacement (Owen 2007, the pigeonhole bootstrap). Of few voices it claims too much:
  /// where they agree completely so does every resample. The other is Bonett and Wright's for that many voices,
  /// complete agreement read as one exchange of neighbours short of it. Together they rather say too little.
  public var presence: PresenceCorrelation? {
    guard players.count >= Self.fewestPlayers, !samples.isEmpty,
      let coefficient = coefficient(Array(samples.indices), Array(players.indices))
    else { return nil }
    return PresenceCorrelation(
      coefficient: coefficient, interval: samples.count > 1 ? interval(around: coefficient) : nil,
      players: players.count)
  }

  /// The span of both intervals.
  private func interval(around coefficient: Double) -> Interval? {
    let count = Double(players.count)
    // One exchange of neighbours: squared differences of ranks that add up to 2.
    let bound = 1 - 6 * 2 / (count * (count * count - 1))
    let shrunk = min(max(coefficient, -bound), bound)
    guard let voices = RankCorrelation.interval(shrunk, players.count, confidence),
      let resampled = resampledInterval
    else { return nil }
    return Interval(low: min(voices.low, resampled.low), high: max(voices.high, resampled.high))
  }

  private var resampledInterval: Interval? {
    let source = RandomSource(seed: seed, run: 0)
    var coefficients: [Double] = []
    for resample in 0..<Self.resamples {
      func drawn(_ count: Int, _ kind: UInt32) -> [Int] {
        // A stream holds 8,192 numbers, so that each index has its own.
        (0..<count).map { index in
          var stream = source.stream(
            .presenceResample, subject: UInt32(resample), partner: kind, index: UInt32(index))
          return stream.index(below: count)
        }
      }
      // A resample in which one voice is drawn every time has no ranks.
      if let drawn = coefficient(drawn(samples.count, 0), drawn(players.count, 1)) {
        coefficients.append(drawn)
      }
    }
    guard let sample = SortedSample(coefficients), coefficients.count > Self.resamples / 2 else { return nil }
    let tail = (1 - confidence) / 2
    return Interval(low: sample.quantile(tail), high: sample.quantile(1 - tail))
  }

  /// The coefficient over some voices, of means over some runs, both with repetitions.
  private func coefficient(_ runs: [Int], _ voices: [Int]) -> Double? {
    let audiences = voices.map { voice in runs.reduce(0.0) { $0 + Double(samples[$1].audiences[voice]) } }
    let shares = voices.map { voice in
      runs.reduce(0.0) { $0 + samples[$1].shapley[voice].conversions }
    }
    return RankCorrelation(audiences, shares, confidence: 0.5)?.coefficient
  }
}
