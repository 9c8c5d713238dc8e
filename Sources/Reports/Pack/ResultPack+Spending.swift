internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `costs.csv`: what each activity costs by category, over the whole campaign; no rows for what
  /// cost nothing.
  static func costs(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(["scenario", "strategy", "activity", "category", "cost_mean", "unit"], dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      for entry in comparison.costs(strategy) {
        table.append([
          .text(comparison.scenario.name), .text(name), .text(entry.activity), .text(entry.category.rawValue),
          .number(entry.mean), .text(comparison.scenario.campaign.currency),
        ])
      }
    }
    return ResultFile(name: "costs.csv", bytes: table.bytes)
  }

  /// Returns `voices.csv`: what each voice of each strategy did and what is credited to it, means over runs.
  ///
  /// `audience` counts followers among the simulated people, `conversions_credited` the conversions of people
  /// who last heard of the brand from the voice, `incremental_conversions` those that it brings beyond the control,
  /// by Shapley's rule; empty unless asked for.
  static func voices(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "strategy", "voice", "kind", "audience", "hours", "cost", "relationships",
        "conversions_credited", "cost_unit", "followers_at_end", "hollow_followers",
        "incremental_conversions",
      ], dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      for means in comparison.voices(strategy) {
        let voice = comparison.scenario.voices[means.voice]
        table.append([
          .text(comparison.scenario.name), .text(name), .text(voice.name), .text(voice.kind.rawValue),
          .number(means.audience.mean), .number(means.hours.mean), .number(means.cost.mean),
          .number(means.relationships.mean), .number(means.credited.mean),
          .text(comparison.scenario.campaign.currency), .number(means.followers.mean),
          .number(means.hollow.mean),
          .number(comparison.incrementalConversions(strategy, voice: means.voice)),
        ])
      }
    }
    return ResultFile(name: "voices.csv", bytes: table.bytes)
  }
}
