internal import CampaignModel
internal import Measurement
internal import Simulation

extension Findings {
  /// Returns what the voices of a strategy bring together and one by one, and how far the worst rule of attribution
  /// is from that; nil without runs or voices.
  func attribution(_ study: AttributionStudy) -> String? {
    guard let total = study.total(.shapley), let overlap = study.overlap(), !study.players.isEmpty,
      let worst = study.worstRule, let touched = study.total(.touch(worst.rule))
    else { return nil }
    let parts = study.players.indices.reduce(0) { $0 + (study.part($1, .leaveOneOut)?.mean ?? 0) }
    let (verb, amount) =
      total.mean < 0
      ? ("drives away", wording.conversions(-total.mean, total.interval?.negated))
      : ("brings", wording.conversions(total.mean, total.interval))
    let text = "\(name(study.strategy)) \(verb) \(amount) with all its \(Self.noun(study, isPlural: true))"
    let rule = worst.rule.rawValue.split(separator: "_").joined(separator: " ")
    // With one player every rule gives it all.
    guard study.players.count > 1 else { return text + "." }
    return text + "; " + overlapClause(overlap, parts: parts, study) + ". The rules credit "
      + "\(wording.conversions(touched.mean, touched.interval)) that followed a touch within "
      + "\(study.plan.lookbackDays) days; \(rule) is furthest from Shapley's shares, by "
      + "\(wording.conversions(worst.error, nil)) per \(Self.noun(study)) on average."
  }

  /// Returns what rules credit to the voices of a strategy, beside what these bring; nil without runs or voices.
  func credit(_ study: AttributionStudy) -> String? {
    guard let total = study.total(.shapley), !study.players.isEmpty,
      let touched = study.total(.touch(.lastTouch))
    else { return nil }
    return
      "Rules of attribution credit the \(Self.noun(study, isPlural: true)) of \(name(study.strategy)) with "
      + "\(wording.conversions(touched.mean, touched.interval)); what they really bring beyond doing nothing is "
      + "\(Wording.figure(total.mean, total.interval))."
  }

  /// How many of the voices whose results were traced back earn what is paid for them, by the interval of their
  /// share in the margin; nil where nothing was traced back to voices.
  var paidVoices: String? {
    var (paid, more, less) = (0, 0, 0)
    var hasVoices = false
    for study in comparison.attributions {
      for (index, player) in study.players.enumerated() where player.voices.count == 1 {
        hasVoices = true
        let cost = comparison.voices(study.strategy).first { $0.voice == player.voices[0] }?.cost.mean ?? 0
        guard cost > 0, let share = study.part(index, .shapley, .margin) else { continue }
        paid += 1
        if share.interval?.low ?? -.infinity > cost { more += 1 }
        if share.interval?.high ?? .infinity < cost { less += 1 }
      }
    }
    guard hasVoices else { return nil }
    guard paid > 0 else { return "Nothing is paid for the voices whose results were traced back." }
    let parts = [
      (more, more == 1 ? "earns more than is paid for it" : "earn more than is paid for them"),
      (less, less == 1 ? "earns less than is paid for it" : "earn less than is paid for them"),
      (paid - more - less, "may earn more or less than is paid, which the runs cannot tell"),
    ].filter { $0.0 > 0 }
    if paid == 1 { return "The one paid voice \(parts[0].1)." }
    let list = Wording.list(parts.map { "\(NumberFormat.integer($0.0)) \($0.1)" }, "and")
    return "Of \(NumberFormat.integer(paid)) paid voices, each counted in its strategy: \(list)."
  }

  private func overlapClause(_ overlap: Estimate, parts: Double, _ study: AttributionStudy) -> String {
    let silencing = "silencing one at a time accounts for \(Wording.figure(parts, nil))"
    let figure = Wording.figure(overlap.mean, overlap.interval)
    if overlap.mean == 0 && overlap.interval?.width ?? 0 == 0 { return silencing + ", without overlap" }
    guard let interval = overlap.interval else { return silencing + ", the overlap is \(figure)" }
    if interval.low > 0 {
      return silencing + ", and \(figure) more would be made up for by the others (the overlap)"
    }
    if interval.high < 0 {
      return silencing + ", \(Wording.figure(-overlap.mean, interval.negated)) too many, as one "
        + "\(Self.noun(study)) brings more beside others (a negative overlap)"
    }
    return silencing + ", and the overlap, \(figure), may be luck"
  }

  /// Returns whether large audiences bring much; nil where that has no number.
  func presence(_ study: AttributionStudy) -> String? {
    guard let presence = study.presence else { return nil }
    let figure = Wording.figure(presence.coefficient, presence.interval)
    let basis = "rank correlation \(figure) over \(presence.players) \(Self.noun(study, isPlural: true))"
    guard let interval = presence.interval else {
      return "Audience and true share of \(name(study.strategy)): \(basis), of one run."
    }
    let noun = Self.noun(study)
    if interval.low > 0 {
      return "In \(name(study.strategy)), \(Self.article(noun)) with a larger audience brings more: \(basis)."
    }
    if interval.high < 0 {
      return "In \(name(study.strategy)), \(Self.article(noun)) with a larger audience brings less: \(basis)."
    }
    return
      "In \(name(study.strategy)), it cannot be told whether \(Self.article(noun)) with a larger audience "
      + "brings more: \(basis)."
  }

  /// What the players are.
  static func noun(_ study: AttributionStudy, isPlural: Bool = false) -> String {
    let areVoices = study.players.allSatisfy { $0.voices.count == 1 }
    return isPlural ? (areVoices ? "voices" : "entries") : (areVoices ? "voice" : "entry")
  }

  private static func article(_ noun: String) -> String { (noun == "entry" ? "an " : "a ") + noun }
}
