internal import CampaignModel
internal import Measurement

// A verdict or a lead that a few runs alone make: said beside it, and never instead of it.
extension Findings {
  /// What the verdict on a strategy rests on, where that is few of the runs (`SignSupport.isFew`); nil else, and for a
  /// verdict that speaks of no profit or loss.
  func fewRunsOfVerdict(_ strategy: Int) -> String? {
    let verdict = verdict(strategy)
    guard verdict == .pays || verdict == .loses,
      let support = SignSupport(comparison.differences(strategy, 0, .profit)), support.isFew
    else { return nil }
    let (kind, extreme, side) = verdict == .pays ? ("profit", "best", "above") : ("loss", "worst", "below")
    return
      "The verdict rests on few of the runs: \(Self.share(support)) \(support.agreeing == 1 ? "ends" : "end") "
      + "with a \(kind), and without the \(extreme) \(Self.number(support.carrying)) the mean profit is not \(side) 0."
  }

  /// What the lead of a strategy on profit over another rests on, where that is few of the runs; nil else.
  func fewRunsOfLead(_ leader: Int, over rival: Int) -> String? {
    guard let support = SignSupport(comparison.differences(leader, rival, .profit)), support.isFew else {
      return nil
    }
    return
      "That rests on few of the runs: \(name(leader)) is ahead in \(Self.share(support)), and without the "
      + "\(Self.number(support.carrying)) most in its favour it is not on average."
  }

  private static func share(_ support: SignSupport) -> String {
    "\(NumberFormat.integer(support.agreeing)) of \(NumberFormat.integer(support.runs))"
  }

  private static func number(_ count: Int) -> String { count == 1 ? "one" : NumberFormat.integer(count) }
}
