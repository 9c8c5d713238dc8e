internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// A line on each claim, indented under its verdict, below a heading; none for a scenario that claims nothing.
  func claimLines(_ emphasized: (String) -> String) -> [String] {
    let judgements = comparison.judgements
    guard let label = judgements.map(\.verdict.rawValue.count).max() else { return [] }
    return [emphasized("Claims")]
      + judgements.flatMap { judgement -> [String] in
        let verdict = judgement.verdict.rawValue
        let lines = TerminalText.wrapped(sentence(on: judgement), width: width - label - 2)
        return lines.enumerated().map { index, line in
          let lead = index == 0 ? verdict : ""
          let margin = String(repeating: " ", count: label + 2 - lead.count)
          return (index == 0 ? emphasized(verdict) : "") + margin + line
        }
      }
  }

  /// The claim with what was found, and with its note, which may hold what to beware of even where it is supported.
  private func sentence(on judgement: Judgement) -> String {
    let claim = judgement.claim
    // Written for the scenario as it stands: under other settings its figures are not those of this run.
    let note = claim.note.isEmpty ? "" : " (Note: \(claim.note))"
    return TerminalText.escaped("\(claim.statement): \(finding(judgement))\(note)")
  }

  /// What was found about the claim: the estimate, or why there is none.
  func finding(_ judgement: Judgement) -> String {
    if judgement.verdict == .notJudged { return "a strategy it speaks of was left out" }
    guard let estimate = judgement.estimate else {
      return judgement.gap.map { "no value: \(Self.reason($0))" } ?? "no value"
    }
    let interval = judgement.interval
    let figure = findings.wording.measured(estimate, interval, judgement.unit)
    let bounded = interval == nil ? "\(figure), which the runs cannot bound" : figure
    return judgement.isDifference ? "left less right \(bounded)" : bounded
  }

  /// Why there is no value, in words.
  private static func reason(_ gap: ClaimGap) -> String {
    switch gap {
    case .figures(let undefined):
      // One figure alone that some runs have is a ratio whose denominator is not positive over all of them.
      let isOfMeans = undefined.count == 1 && undefined[0].runs > 0
      let parts = undefined.enumerated().map { index, part in
        let runs = index == 0 ? "\(part.runs) of \(part.allRuns) runs" : "\(part.runs)"
        return "\(part.figure.text) \(index == 0 ? "is defined " : "")in \(runs)"
      }
      return parts.joined(separator: ", ") + (isOfMeans ? ", but not over all" : "")
    case .presence(let strategy, let players):
      let name = strategy.claimName
      let fewest = AttributionStudy.fewestPlayers
      if players == 0 { return "nothing of \(name) was traced back to voices" }
      return players < fewest
        ? "\(name) has \(players) \(players == 1 ? "voice" : "voices") to rank; presence takes at least \(fewest) (experiment.attribution.by: \"voices\" ranks each)"
        : "the voices of \(name) do not differ in audience or in what they bring"
    case .arithmetic: return "something is divided by 0 or grows too large"
    }
  }

  /// The claims as JSON.
  var claimNodes: JSONNode {
    .array(
      comparison.judgements.map { judgement in
        [
          "statement": .string(judgement.claim.statement),
          "that": .string(judgement.claim.text),
          "verdict": .string(judgement.verdict.rawValue),
          "estimate": .number(judgement.estimate),
          "ci_low": .number(judgement.interval?.low),
          "ci_high": .number(judgement.interval?.high),
          "runs": .integer(judgement.runs),
          "note": .string(judgement.claim.note),
        ]
      })
  }
}
