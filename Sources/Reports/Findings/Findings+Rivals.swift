internal import CampaignModel
internal import Measurement

// Who is best by one figure. A ratio is called lower than another only where the intervals do not meet.
extension Findings {
  /// In how many runs which strategies have the highest profit; nil for fewer than two runs or strategies.
  var best: String? {
    guard comparison.runs > 1, comparison.strategies.count > 1 else { return nil }
    let shares = comparison.probabilityBest
    let order = comparison.strategies.indices.filter { shares[$0] > 0 }.sorted {
      shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1
    }
    let percents = Wording.shares(shares)
    let parts = order.prefix(3).map {
      "with \(name($0)) in \(Wording.runs(shares[$0], percent: percents[$0]))"
    }
    return "Run by run, the highest profit comes \(Wording.list(parts, "and"))."
  }

  /// With which strategies a conversion that would not have come anyway costs least.
  var cheapest: String? {
    guard comparison.runs > 0, comparison.strategies.count > 1 else { return nil }
    let bringing = comparison.strategies.indices.dropFirst().filter(brings)
    guard !bringing.isEmpty else {
      return comparison.runs == 1
        ? "In the one run, no strategy brings \(wording.nouns) that would not have come anyway."
        : "No strategy is sure to bring \(wording.nouns) that would not have come anyway."
    }
    let free = bringing.filter { comparison.headline(.roi, $0) == nil }
    if !free.isEmpty {
      return
        "\(Wording.list(free.map(name), "and")) \(free.count == 1 ? "brings" : "bring") \(wording.nouns) that would "
        + "not have come anyway, and \(free.count == 1 ? "costs" : "cost") nothing."
    }
    let ranked = bringing.compactMap { strategy in
      comparison.headline(.cpia, strategy).map { (strategy: strategy, ratio: $0) }
    }.sorted { $0.ratio.ratio < $1.ratio.ratio }
    guard let first = ranked.first else { return nil }
    let lead = comparison.runs == 1 ? "In the one run, \(wording.aNoun)" : wording.aNoun.capitalizedFirst
    return
      "\(lead) that would not have come anyway \(isTold(ranked) ? "costs" : "seems to cost") least with \(name(first.strategy)): "
      + "\(wording.amount(first.ratio.ratio, first.ratio.interval))\(follower(ranked))."
  }

  /// With which strategy money returns most.
  var bestReturn: String? {
    guard comparison.runs > 0 else { return nil }
    let ranked = comparison.strategies.indices.dropFirst().compactMap { strategy in
      comparison.headline(.roi, strategy).map { (strategy: strategy, ratio: $0) }
    }.sorted { $0.ratio.ratio > $1.ratio.ratio }
    guard let first = ranked.first else { return "Nothing is spent, so that there is no return on money." }
    let (one, ratio) = (wording.amount(1), first.ratio)
    let figure = wording.amount(
      ratio.ratio.magnitude, ratio.ratio < 0 ? ratio.interval?.negated : ratio.interval)
    if comparison.runs == 1 {
      let verb = ratio.ratio < 0 ? "least is lost with" : "money returns most with"
      return
        "In the one run, \(verb) \(name(first.strategy)): \(figure) \(ratio.ratio < 0 ? "for" : "beyond") each \(one) spent."
    }
    if ratio.interval?.low ?? -1 > 0 {
      return "Money \(isTold(ranked) ? "returns" : "seems to return") most with \(name(first.strategy)): "
        + "\(figure) beyond each \(one) spent\(follower(ranked))."
    }
    if ranked.allSatisfy({ $0.ratio.interval?.high ?? 1 < 0 }) { return surelyLost(ranked, figure) }
    let sure = ranked.filter { $0.ratio.interval?.low ?? -1 > 0 }.map { name($0.strategy) }
    let rest =
      ratio.ratio < 0
      ? "least is lost with \(name(first.strategy)), \(figure) for each \(one) spent"
      : "the highest mean return, \(figure) beyond each \(one) spent with \(name(first.strategy)), may be luck"
    return sure.isEmpty
      ? "No strategy is sure to bring its money back: \(rest)."
      : "Sure to bring more than the money back: \(Wording.list(sure, "and")); \(rest)."
  }

  /// Says that all that is spent is lost in part, as the runs are sure of every strategy that spends.
  private func surelyLost(_ ranked: [(strategy: Int, ratio: RatioOfMeans)], _ least: String) -> String {
    let (first, one) = (name(ranked[0].strategy), wording.amount(1))
    guard ranked.count > 1 else { return "\(first) is sure to lose money: \(least) for each \(one) spent." }
    let all =
      ranked.count < comparison.strategies.count - 1 ? "All strategies that cost anything" : "All strategies"
    return
      "\(all) are sure to lose money: \(isTold(ranked) ? "least is lost" : "least seems to be lost") with "
      + "\(first), \(least) for each \(one) spent."
  }

  /// Whether a strategy brings conversions, as far as the runs can tell.
  private func brings(_ strategy: Int) -> Bool {
    guard let estimate = comparison.summary(strategy, .incrementalConversions).estimate else { return false }
    return estimate.mean > 0 && estimate.interval?.low ?? 1 > 0
  }

  /// The second of a ranking, and whether it can be told from the first; empty where there is none.
  private func follower(_ ranked: [(strategy: Int, ratio: RatioOfMeans)]) -> String {
    guard ranked.count > 1 else { return "" }
    let second = ranked[1]
    let figure = wording.amount(second.ratio.ratio, second.ratio.interval)
    let text = "; next comes \(name(second.strategy)) with \(figure)"
    if isTold(ranked) { return text }
    let haveIntervals = ranked[0].ratio.interval != nil && second.ratio.interval != nil
    return text + (haveIntervals ? ", and the two intervals meet" : ", which these runs do not tell apart")
  }

  /// Whether nothing but the first of a ranking may be the first, so far as the intervals of the first two tell; one
  /// run, which has none, is only reported.
  private func isTold(_ ranked: [(strategy: Int, ratio: RatioOfMeans)]) -> Bool {
    guard comparison.runs > 1, ranked.count > 1 else { return true }
    guard let a = ranked[0].ratio.interval, let b = ranked[1].ratio.interval else { return false }
    return a.low > b.high || b.low > a.high
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
