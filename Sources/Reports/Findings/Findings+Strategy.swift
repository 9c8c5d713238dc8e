internal import CampaignModel
internal import Measurement

extension Findings {
  /// Returns whether a strategy pays, by the interval of its mean profit.
  public func verdict(_ strategy: Int) -> Verdict {
    guard let interval = comparison.summary(strategy, .profit).estimate?.interval else { return .unknown }
    if interval.low > 0 { return .pays }
    if interval.low == 0 && interval.high == 0 { return .equal }
    return interval.high < 0 ? .loses : .undecided
  }

  /// Returns what a strategy costs, what it brings beyond doing nothing, and at which value of a conversion
  /// it breaks even: a clause without a subject, ending in a full stop.
  ///
  /// A sentence follows where few of the runs make the verdict.
  public func explanation(_ strategy: Int) -> String {
    [account(strategy), fewRunsOfVerdict(strategy)].compactMap(\.self).joined(separator: " ")
  }

  /// The explanation without what the verdict rests on.
  func account(_ strategy: Int) -> String {
    guard comparison.runs > 0 else { return "no run was finished." }
    var clauses = [spending(strategy) + conversions(strategy)]
    if let returns = returns(strategy) { clauses.append(returns) }
    if let breakEven = breakEven(strategy) { clauses.append(breakEven) }
    clauses += [shortfall(strategy), goal(strategy), pipeline(strategy)].compactMap(\.self)
    return clauses.joined(separator: "; ") + "."
  }

  private func spending(_ strategy: Int) -> String {
    let cost = comparison.summary(strategy, .cost).estimate
    return cost?.mean ?? 0 > 0 ? "costs \(wording.rounded(cost))" : "costs nothing"
  }

  private func conversions(_ strategy: Int) -> String {
    guard let estimate = comparison.summary(strategy, .incrementalConversions).estimate else { return "" }
    let (mean, interval) = (estimate.mean, estimate.interval)
    if mean == 0 && interval?.width ?? 0 == 0 {
      return " and changes the number of \(wording.nouns) in no run"
    }
    if mean > 0 && interval?.low ?? 1 > 0 {
      let price = comparison.headline(.cpia, strategy).flatMap { $0.ratio > 0 ? $0 : nil }
      let each = price.map { ", \(wording.amount($0.ratio, $0.interval, showsInterval: false)) each" } ?? ""
      return " and brings \(wording.conversions(mean, interval)) that would not have come anyway" + each
    }
    if mean < 0 && interval?.high ?? -1 < 0 {
      return " and drives away \(wording.conversions(-mean, interval?.negated)) that would have come anyway"
    }
    return ", and its effect on \(wording.nouns), \(Wording.figure(mean, interval)), may be luck"
  }

  /// What comes back of the money, or what is earned where none is spent.
  private func returns(_ strategy: Int) -> String? {
    let one = wording.amount(1)
    guard let roi = comparison.headline(.roi, strategy) else {
      return comparison.summary(strategy, .profit).estimate.flatMap {
        $0.mean == 0 ? nil : "profit \(wording.amount($0.mean, $0.interval))"
      }
    }
    if let interval = roi.interval, interval.low <= 0, interval.high >= 0, interval.width > 0 {
      return "what returns beyond each \(one) spent, \(wording.amount(roi.ratio, interval)), may be luck"
    }
    let loses = roi.ratio < 0
    return loses
      ? "loses \(wording.amount(-roi.ratio, roi.interval?.negated)) for each \(one) spent"
      : "returns \(wording.amount(roi.ratio, roi.interval)) beyond each \(one) spent"
  }

  private func breakEven(_ strategy: Int) -> String? {
    guard let factor = comparison.breakEvenFactor(strategy), factor.confidenceSet != .unbounded else {
      return nil
    }
    return "breaks even if \(worth(factor))" + (breakEvenPay(strategy).map { ", or if \($0)" } ?? "")
  }

  /// What is still to come, where the runs are sure that there is something.
  private func pipeline(_ strategy: Int) -> String? {
    guard let estimate = comparison.summary(strategy, .pipelineRevenue).estimate,
      let interval = estimate.interval,
      interval.low > 0 || interval.high < 0
    else { return nil }
    let day = comparison.scenario.campaign.horizonDays
    return estimate.mean > 0
      ? "incremental revenue of \(wording.amount(estimate.mean, interval)) is due after day \(day)"
      : "revenue of \(wording.amount(-estimate.mean, interval.negated)) that would have come after day \(day) is lost"
  }
}
