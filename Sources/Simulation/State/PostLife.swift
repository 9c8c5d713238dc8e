internal import CampaignModel
internal import Randomness

/// How the noticing of a post is spread over its day and the days after.
struct PostLife {
  /// The share of each day, the first being that of publication; their sum is 1.
  let shares: [Double]

  /// Spreads noticing exponentially, until less than a hundredth would be left; that is spread over the days before.
  ///
  /// - Parameter halfLife: Time in which half of the noticing is over, in days; 0 when all falls on the first day.
  init(halfLife: Double) {
    guard halfLife > 0 else {
      shares = [1]
      return
    }
    var left = [1.0]
    while let last = left.last, last >= 0.01, left.count < 4096 {
      left.append(PortableMath.exp2(-Double(left.count) / halfLife))
    }
    let noticed = 1 - (left.last ?? 0)
    shares = zip(left, left.dropFirst()).map { ($0 - $1) / noticed }
  }
}

/// Posts of one day that may still be noticed.
struct LivePosts {
  /// The day of publication.
  let day: Int
  /// How many there are.
  let count: Int
  /// What people meet.
  let stimulus: Stimulus
  /// How likely they are to be noticed at all.
  let noticing: PostNoticing
}
