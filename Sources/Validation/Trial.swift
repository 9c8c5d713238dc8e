internal import CampaignModel

/// The luck of one check, and how much work goes into it.
struct Trial: Sendable {
  /// Where its luck comes from: every check has its own, so that leaving one out changes no other.
  let seed: UInt64
  /// The share of the usual repetitions that are made, above 0.
  let effort: Double

  init(of name: String, seed: UInt64 = 1, effort: Double = 1) {
    self.seed = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(StableKey(name).rawValue)
    self.effort = effort
  }

  /// Returns how many repetitions to make of so many; never fewer than five, or a standard error would be guesswork.
  func repetitions(_ usual: Int) -> Int { max(min(usual, 5), Int((Double(usual) * effort).rounded())) }
}
