internal import CampaignModel
internal import Measurement

// What comes about over the days: payback, trust, the funnel.
extension Findings {
  /// Which strategies have paid for themselves by when, on the mean.
  var payback: String? {
    guard comparison.runs > 0 else { return nil }
    let spenders = comparison.strategies.indices.dropFirst().filter { comparison.headline(.roi, $0) != nil }
    guard !spenders.isEmpty else { return "Nothing is spent, so that there is nothing to pay back." }
    let days = spenders.map { ($0, comparison.paybackDayOfMeans($0)) }
    let paid = days.compactMap { strategy, day in day.map { (strategy, $0) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { "\(name($0)) by day \($1)" }
    let open = days.filter { $0.1 == nil }.map { name($0.0) }
    let horizon = comparison.scenario.campaign.horizonDays
    let basis = comparison.runs == 1 ? "In the one run" : "On the mean of the runs"
    if paid.isEmpty {
      let which =
        spenders.count < comparison.strategies.count - 1 ? "no strategy that costs anything" : "no strategy"
      return "\(basis), \(which) has paid for itself by day \(horizon)."
    }
    let rest =
      open.isEmpty
      ? "" : "; \(Wording.list(open, "and")) \(open.count == 1 ? "has" : "have") not by day \(horizon)"
    return "\(basis), these have paid for themselves for good: \(Wording.list(paid, "and"))\(rest)."
  }

  /// Who raises trust most, and who lowers it, beyond what doing nothing does.
  var trust: String? {
    guard comparison.runs > 0, comparison.strategies.count > 1 else { return nil }
    let changes = comparison.strategies.indices.dropFirst().compactMap { strategy in
      comparison.summary(strategy, .incrementalTrust).estimate.map { (strategy: strategy, estimate: $0) }
    }
    guard comparison.runs > 1 else {
      guard let most = changes.max(by: { $0.estimate.mean.magnitude < $1.estimate.mean.magnitude }) else {
        return nil
      }
      return
        "In the one run, trust changes most with \(name(most.strategy)): by \(Wording.figure(most.estimate.mean, nil)) "
        + "on the scale from 0 to 1."
    }
    let raised = changes.filter { $0.estimate.interval?.low ?? 0 > 0 }.max {
      $0.estimate.mean < $1.estimate.mean
    }
    let lowered = changes.filter { $0.estimate.interval?.high ?? 0 < 0 }.min {
      $0.estimate.mean < $1.estimate.mean
    }
    func figure(_ mean: Double, _ interval: Interval?) -> String {
      // Pairing may make a change sure to the sixth decimal of the scale, which says no more than three digits do.
      Wording.figure(mean, interval, mostDigits: 3)
    }
    var parts: [String] = []
    if let raised {
      parts.append(
        "raised most by \(name(raised.strategy)), by "
          + figure(raised.estimate.mean, raised.estimate.interval))
    }
    if let lowered {
      let people = comparison.summary(lowered.strategy, .writtenOff).estimate?.mean ?? 0
      let lost = people >= 0.5 ? " (\(Wording.figure(people.rounded(), nil)) people write the brand off)" : ""
      parts.append(
        "lowered most by \(name(lowered.strategy)), by "
          + figure(-lowered.estimate.mean, lowered.estimate.interval?.negated) + lost)
    }
    guard !parts.isEmpty else {
      return "No strategy is seen to change how much people trust the brand when the campaign ends."
    }
    return "Trust when the campaign ends, on a scale from 0 to 1, is \(parts.joined(separator: " and "))."
  }

  /// How many people a strategy takes how far, beside doing nothing.
  var funnel: String? {
    guard comparison.runs > 0 else { return nil }
    let strategy = comparison.ranking.first { $0 != 0 } ?? 0
    let day = comparison.scenario.campaign.horizonDays
    func people(_ strategy: Int, _ stage: FunnelStage) -> String {
      Wording.figure((comparison.funnel(strategy, stage, day: day).people?.mean ?? 0).rounded(), nil)
    }
    let all = NumberFormat.integer(comparison.scenario.population.size)
    let anyway = "\(people(0, .action)) act"
    guard strategy != 0 else { return "Of \(all) people, without a campaign \(anyway) by day \(day)." }
    return "Of \(all) people, \(name(strategy)) gets \(people(strategy, .attention)) to notice something, "
      + "\(people(strategy, .attraction)) to engage and \(people(strategy, .affinity)) to like the brand by day \(day), "
      + "on average; \(people(strategy, .audience)) follow a voice and \(people(strategy, .action)) act. Without a campaign "
      + "\(anyway)."
  }
}
