internal import Measurement

// Shares of runs.
extension Wording {
  /// Returns a share of runs in whole percent, which says 0 or 100 of none and all of them only.
  static func share(_ share: Double?) -> String {
    guard let share else { return NumberFormat.undefined }
    return text(NumberFormat.percent(share, decimals: 0), of: share)
  }

  /// Returns shares that add up to all runs in whole percent that add up to 100, but for those that `share` writes as
  /// `<1 %` and `>99 %`.
  ///
  /// Each is rounded down, and what is missing goes to those that lose most by that (the largest remainder), of equals to
  /// the larger share.
  static func shares(_ shares: [Double?]) -> [String] {
    let percents = shares.map { (100 * ($0 ?? 0)).settled }
    var whole = percents.map { $0.rounded(.down) }
    // In billionths, so that equal remainders of different shares are equal.
    let lost = percents.indices.map { (1e9 * (percents[$0] - whole[$0])).rounded() }
    let order = percents.indices.sorted {
      (lost[$0], percents[$0], -$0) > (lost[$1], percents[$1], -$1)
    }
    for index in order.prefix(Int((lost.reduce(0, +) / 1e9).rounded())) { whole[index] += 1 }
    return zip(shares, whole).map { share, whole in
      share.map { text(NumberFormat.percent(whole / 100, decimals: 0), of: $0) } ?? NumberFormat.undefined
    }
  }

  /// A share of some runs in whole percent is never that of none or all of them.
  private static func text(_ percent: String, of share: Double) -> String {
    switch percent {
    case "100 %" where share < 1: ">99 %"
    case "0 %" where share > 0: "<1 %"
    default: percent
    }
  }

  /// Returns in how many runs something is so: `every run`, `71 % of the runs`.
  ///
  /// - Parameters:
  ///   - share: The share of runs.
  ///   - percent: How it is written; nil for its own rounding.
  /// - Returns: The words.
  static func runs(_ share: Double?, percent: String? = nil) -> String {
    share == 1 ? "every run" : "\(percent ?? Self.share(share)) of the runs"
  }
}
