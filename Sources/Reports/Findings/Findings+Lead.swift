internal import CampaignModel
internal import Measurement

extension Findings {
  /// Who leads on profit, by the paired differences to the others; doing nothing takes part.
  ///
  /// A lead is called one only if the intervals of all differences lie above 0; no correction is made for
  /// there being several. One that few of the runs make is called that, and what it rests on is said.
  public var lead: String {
    guard comparison.runs > 0 else { return "No run was finished." }
    guard comparison.strategies.count > 1 else {
      return "The scenario declares no strategy: only the world without a campaign was simulated."
    }
    let ranking = comparison.ranking
    let leader = ranking[0]
    let pairs = ranking.dropFirst().map { (strategy: $0, summary: comparison.pair(leader, $0, .profit)) }
    guard comparison.runs > 1 else { return leadOfOneRun(leader, pairs[0]) }
    let rivals = pairs.filter { $0.summary.difference?.interval?.low ?? 0 <= Self.rounding }
    guard let rival = rivals.first else {
      let (gap, runs) = figures(leader, pairs[0])
      return "The highest profit comes with \(name(leader)): \(gap) more than with "
        + "\(name(pairs[0].strategy)), and more in \(runs)."
        + (fewRunsOfLead(leader, over: pairs[0].strategy).map { " " + $0 } ?? "")
    }
    return tie(leader, rival) + others(leader, rivals.dropFirst().map(\.strategy))
  }

  /// Amounts that are no money: strategies scaled to the same budget may differ by the rounding of sums.
  private static let rounding = 1e-6

  private func tie(_ leader: Int, _ rival: (strategy: Int, summary: PairSummary)) -> String {
    let both = "\(name(leader)) and \(name(rival.strategy))"
    if let interval = rival.summary.difference?.interval,
      max(-interval.low, interval.high) <= Self.rounding
    {
      return "On profit, \(both) are equal in every run."
    }
    let (gap, runs) = figures(leader, rival)
    return "On profit, \(both) cannot be told apart: they are \(gap) apart on average, and "
      + "\(name(leader)) is ahead in \(runs)."
  }

  private func others(_ leader: Int, _ strategies: [Int]) -> String {
    guard !strategies.isEmpty else { return "" }
    return " Nor can \(name(leader)) be told apart from \(Wording.list(strategies.map(name), "or"))."
  }

  private func leadOfOneRun(_ leader: Int, _ next: (strategy: Int, summary: PairSummary)) -> String {
    let gap = next.summary.difference?.mean ?? 0
    let (first, second) = (name(leader), name(next.strategy))
    guard gap > 0 else { return "In the one run, \(first) and \(second) are equal on profit." }
    return
      "In the one run, \(first) ends \(wording.amount(gap)) ahead of \(second) on profit; one run cannot tell "
      + "whether that is luck."
  }

  private func figures(
    _ leader: Int, _ pair: (strategy: Int, summary: PairSummary)
  ) -> (gap: String, runs: String) {
    let gap = pair.summary.difference.map { wording.amount($0.mean, $0.interval) } ?? NumberFormat.undefined
    let ties =
      comparison.differences(leader, pair.strategy, .profit).contains(0) ? ", ties counting half" : ""
    return (gap, Wording.runs(pair.summary.probabilityHigher) + ties)
  }
}
