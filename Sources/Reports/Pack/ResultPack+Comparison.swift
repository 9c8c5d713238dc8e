internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `comparison.csv`: the figures that most people compare, a row for each strategy and a column for each
  /// figure, its unit at the end of the name; for spreadsheets.
  static func wide(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    let scenario = comparison.scenario
    let money = scenario.campaign.currency.lowercased()
    let hasOneAction = scenario.actions.count == 1
    var table = table(
      [
        "scenario", "strategy", "runs", "cost_\(money)", "conversions", "incremental_conversions",
        "incremental_conversions_low", "incremental_conversions_high", "cost_per_incremental_\(money)",
        "cost_per_incremental_low_\(money)", "cost_per_incremental_high_\(money)", "roi", "roi_low",
        "roi_high",
        "p_roi_above_0", "p_best", "profit_\(money)", "profit_low_\(money)", "profit_high_\(money)",
        "npv_\(money)", "npv_low_\(money)", "npv_high_\(money)", "payback_day", "trust_0_to_1",
        "written_off_people",
        "relationships", hasOneAction ? "break_even_value_\(money)" : "break_even_value_factor", "verdict",
      ], dialect)
    let findings = Findings(comparison)
    let best = comparison.probabilityBest
    for (strategy, name) in comparison.strategies.enumerated() {
      func mean(_ metric: Metric) -> CSVCell { .number(comparison.summary(strategy, metric).estimate?.mean) }
      func three(_ value: Double?, _ interval: Interval?) -> [CSVCell] {
        [.number(value), .number(interval?.low), .number(interval?.high)]
      }
      func three(_ metric: Metric) -> [CSVCell] {
        let estimate = comparison.summary(strategy, metric).estimate
        return three(estimate?.mean, estimate?.interval)
      }
      func three(_ ratio: HeadlineRatio) -> [CSVCell] {
        let value = comparison.headline(ratio, strategy)
        return three(value?.ratio, value?.interval)
      }
      let factor = comparison.breakEvenFactor(strategy)?.ratio
      var row: [CSVCell] = [.text(scenario.name), .text(name), .integer(comparison.runs)]
      row +=
        [mean(.cost), mean(.conversions)] + three(Metric.incrementalConversions) + three(HeadlineRatio.cpia)
        + three(HeadlineRatio.roi)
      row += [
        .number(comparison.probabilityOfReturn(strategy)?.share),
        .number(comparison.runs > 0 ? best[strategy] : nil),
      ]
      row += three(Metric.profit) + three(Metric.npv)
      row += [
        .number(comparison.paybackDayOfMeans(strategy).map(Double.init)), mean(.trustMean), mean(.writtenOff),
        mean(.relationships),
        .number(factor.map { hasOneAction ? $0 * scenario.actions[0].value.value : $0 }),
        .text(strategy == 0 ? "" : findings.verdict(strategy).rawValue),
      ]
      table.append(row)
    }
    return ResultFile(name: "comparison.csv", bytes: table.bytes)
  }
}
