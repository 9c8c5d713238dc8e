internal import Randomness
internal import Simulation

/// Whether the voices with large audiences are those that bring much.
public struct PresenceCorrelation: Equatable, Sendable {
  /// Spearman's rho of audience and true incremental conversions over voices, in -1...1.
  public let coefficient: Double
  /// A bootstrap interval over voices and runs; nil for fewer than two runs.
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
  /// Ranks the means over runs of audience and of Shapley's share. The interval takes the percentiles of the
  /// coefficients of 999 resamples, each of which draws runs and, independently, voices with replacement
  /// (Owen 2007, the pigeonhole bootstrap): it has in it the luck of the runs and that there are only so many voices,
  /// and is rather too wide than too narrow. Among fewer than about ten voices it is rough.
  /// Nil for fewer than `fewestPlayers`, without runs, and where all audiences or all shares are equal.
  public var presence: PresenceCorrelation? {
    guard players.count >= Self.fewestPlayers, !samples.isEmpty,
      let coefficient = coefficient(Array(samples.indices), Array(players.indices))
    else { return nil }
    return PresenceCorrelation(
      coefficient: coefficient, interval: samples.count > 1 ? resampledInterval : nil,
      players: players.count)
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
