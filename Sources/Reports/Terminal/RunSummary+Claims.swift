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
        let lines = TerminalText.wrapped(sentence(on: judgement), width: Self.width - label - 2)
        return lines.enumerated().map { index, line in
          let lead = index == 0 ? verdict : ""
          let margin = String(repeating: " ", count: label + 2 - lead.count)
          return (index == 0 ? emphasized(verdict) : "") + margin + line
        }
      }
  }

  /// The claim with what was found, and with its note unless it is supported.
  private func sentence(on judgement: Judgement) -> String {
    let claim = judgement.claim
    let note = judgement.verdict == .supported || claim.note.isEmpty ? "" : " (\(claim.note))"
    return TerminalText.escaped("\(claim.statement): \(finding(judgement))\(note)")
  }

  private func finding(_ judgement: Judgement) -> String {
    if judgement.verdict == .notJudged { return "a strategy it speaks of was left out" }
    guard let estimate = judgement.estimate else { return "no value" }
    let interval = judgement.interval
    let figure =
      judgement.isMoney
      ? findings.wording.amount(estimate, interval) : Wording.figure(estimate, interval)
    let bounded = interval == nil ? "\(figure), which the runs cannot bound" : figure
    return judgement.isDifference ? "a difference of \(bounded)" : bounded
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
