internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `claims.csv`: what the runs say about each claim of the scenario, numbered from 1; no rows for a
  /// scenario that claims nothing.
  static func claims(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "claim", "statement", "that", "estimate", "ci_low", "ci_high", "runs", "verdict", "note",
      ], dialect)
    for (index, judgement) in comparison.judgements.enumerated() {
      table.append([
        .text(comparison.scenario.name), .integer(index + 1), .text(judgement.claim.statement),
        .text(judgement.claim.text), .number(judgement.estimate), .number(judgement.interval?.low),
        .number(judgement.interval?.high), .integer(judgement.runs), .text(judgement.verdict.rawValue),
        .text(judgement.claim.note),
      ])
    }
    return ResultFile(name: "claims.csv", bytes: table.bytes)
  }
}
