internal import CampaignModel
internal import Measurement
internal import Simulation

extension ResultPack {
  /// The row of a method in which its parts add up.
  private static let totalName = "(total)"

  /// Returns `attribution.csv`: who brought a strategy's results, by the rules of attribution and in truth; no rows
  /// unless asked for.
  ///
  /// The rows of a rule, with `(overlap)` where there is one, add up to its `(total)`: for a rule of touches the
  /// conversions with a touch, which `any_touch` repeats, for `leave_one_out` and `shapley` the incremental ones.
  /// Rules credit conversions only.
  static func attribution(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      ["scenario", "strategy", "voice", "rule", "metric", "unit", "mean", "ci_low", "ci_high", "runs"],
      dialect)
    for study in comparison.attributions {
      for quantity in AttributedQuantity.allCases {
        let unit = quantity.unit.text(currency: comparison.scenario.campaign.currency)
        func append(_ voice: String, _ rule: String, _ estimate: Estimate?) {
          table.append([
            .text(comparison.scenario.name), .text(comparison.strategies[study.strategy]), .text(voice),
            .text(rule), .text(quantity.rawValue), .text(unit), .number(estimate?.mean),
            .number(estimate?.interval?.low), .number(estimate?.interval?.high),
            .integer(estimate?.count ?? 0),
          ])
        }
        for method in AttributionMethod.all where method.isTruth || quantity == .conversions {
          for (player, label) in study.players.enumerated() {
            append(label.name, method.name, study.part(player, method, quantity))
          }
          if method == .leaveOneOut { append("(overlap)", method.name, study.overlap(quantity)) }
          append(totalName, method.name, study.total(method, quantity))
        }
        guard quantity == .conversions else { continue }
        append(totalName, "any_touch", study.total(.touch(.firstTouch)))
        append(totalName, "before_after", study.beforeAfter)
      }
    }
    return ResultFile(name: "attribution.csv", bytes: table.bytes)
  }
}

extension Comparison {
  /// Returns the incremental conversions that a voice alone stands for, averaged over runs; nil unless asked for,
  /// and where it was asked for whole entries.
  func incrementalConversions(_ strategy: Int, voice: Int) -> Double? {
    guard let study = attribution(of: strategy),
      let player = study.players.firstIndex(where: { $0.voices == [voice] })
    else { return nil }
    return study.part(player, .shapley)?.mean
  }
}
