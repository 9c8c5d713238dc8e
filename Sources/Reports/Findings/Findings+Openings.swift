internal import CampaignModel
internal import Measurement

// What is spent on what, what single campaigns may bring, what is assumed, and how to ask for more.
extension Findings {
  /// What the dearest strategy spends its money on.
  var spending: String? {
    guard comparison.runs > 0 else { return nil }
    let means = comparison.strategies.indices.map { comparison.summary($0, .cost).estimate?.mean ?? 0 }
    guard let dearest = means.indices.max(by: { means[$0] < means[$1] }), means[dearest] > 0 else {
      return "Nothing is spent."
    }
    let parts = CostCategory.allCases.compactMap { category -> (CostCategory, Estimate)? in
      let estimate = comparison.summary(dearest, .cost(category)).estimate
      return estimate.flatMap { $0.mean > 0 ? (category, $0) : nil }
    }.sorted { $0.1.mean > $1.1.mean }
    let cost = wording.rounded(comparison.summary(dearest, .cost).estimate)
    let all = "No strategy spends more than \(name(dearest)): \(cost) on average, "
    if parts.count == 1 { return all + "all of it on \(parts[0].0.words)." }
    var shown = parts.prefix(3).map { "\(wording.rounded($0.1)) on \($0.0.words)" }
    let rest = parts.dropFirst(3).map(\.0.words)
    if !rest.isEmpty { shown.append("the rest on \(Wording.list(rest, "and"))") }
    return all + "\(Wording.list(shown, "and"))."
  }

  /// How far single campaigns of the strategy that leads the others are apart.
  var risk: String? {
    guard comparison.runs > 0, let strategy = comparison.ranking.first(where: { $0 != 0 }) else { return nil }
    guard comparison.runs > 1, let quantiles = comparison.summary(strategy, .profit).quantiles else {
      return "One run does not say how far single campaigns are apart."
    }
    let profits = comparison.column(strategy, .profit).compactMap { $0 }
    let isMany = comparison.runs >= 20
    let low = isMany ? quantiles.p05 : profits.min() ?? 0
    let high = isMany ? quantiles.p95 : profits.max() ?? 0
    guard low < high else {
      return "With \(name(strategy)), every run ends with a profit of \(wording.amount(low))."
    }
    let extent = isMany ? "nine in ten runs" : "all \(comparison.runs) runs"
    let loss =
      comparison.probabilityOfLoss(strategy).map { loss in
        loss.successes == 0
          ? "none of them loses money" : "\(Wording.runs(loss.share)) lose\(loss.share == 1 ? "s" : "") money"
      } ?? ""
    let goal = goal(strategy).map { "; it \($0)" } ?? ""
    // Of nine in ten runs "none of them" would leave out the tenth.
    let verdict = isMany && loss.hasPrefix("none") ? "no run loses money" : loss
    return
      "Single campaigns differ: with \(name(strategy)), \(extent) end with a profit between \(wording.amount(low)) and "
      + "\(wording.amount(high)), and \(verdict)\(goal)."
  }

  /// What became of the claims.
  var claims: String? {
    let verdicts = comparison.judgements.map(\.verdict)
    guard !verdicts.isEmpty else { return "The scenario claims nothing." }
    let parts = Judgement.Verdict.allCases.compactMap { verdict -> String? in
      let count = verdicts.count { $0 == verdict }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    return
      "Of \(verdicts.count == 1 ? "one claim" : "\(verdicts.count) claims"): \(Wording.list(parts, "and"))."
  }

  /// How many of the numbers behind the result are known how well.
  var assumptions: String? {
    let model = comparison.scenario.model
    let defaults = Parameter.allCases.filter { !model.isSet($0) }
    let assumed = defaults.count { $0.info.confidence == .assumption }
    let set = Parameter.allCases.count - defaults.count
    var drawn = 0
    var copy = comparison.scenario
    copy.forEachQuantity { _, quantity in drawn += quantity.distribution == nil ? 0 : 1 }
    let own =
      set == 0
      ? "The scenario sets none of the model's constants"
      : "The scenario sets \(set) of the model's \(Parameter.allCases.count) constants"
    return "\(own); of the \(defaults.count) defaults \(assumed) are assumptions for want of a figure. "
      + (drawn == 0
        ? "No number of the scenario is given as uncertain."
        : "\(drawn) \(drawn == 1 ? "number is" : "numbers are") uncertain and drawn anew in each run.")
  }

  /// How to ask which voice brought what.
  var howToAttribute: String? {
    guard comparison.strategies.count > 1 else { return nil }
    let names = JSONWriter.text(
      .array(comparison.strategies.dropFirst().map { .string($0) }), layout: .compact)
    return "Which voice brought what was not asked. To know, run it again with --set "
      + "'experiment.attribution.strategy=\(names)'."
  }
}

extension CostCategory {
  /// What the money goes to, in words.
  var words: String {
    switch self {
    case .labour: "wages"
    case .fees: "fees"
    case .posts: "paid posts"
    case .results: "paid results"
    case .advertising: "advertising"
    case .tools: "tools"
    case .replacements: "fresh accounts"
    case .setup: "set-up"
    }
  }
}
