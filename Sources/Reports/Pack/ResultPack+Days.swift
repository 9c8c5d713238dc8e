internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `daily.csv`: every figure of every day, from day 1 to the horizon.
  ///
  /// Every day has a row for every figure, so that the table is a full grid; trust is measured on some days
  /// only and empty on the others.
  static func daily(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      ["scenario", "strategy", "day", "metric", "unit", "mean", "ci_low", "ci_high"], dialect)
    let scenario = CSVCell.text(comparison.scenario.name)
    let labels = DailyMetric.tabled.map { metric -> (name: CSVCell, unit: CSVCell) in
      (.text(metric.rawValue), .text(metric.unit.text(currency: comparison.scenario.campaign.currency)))
    }
    for (strategy, name) in comparison.strategies.enumerated() {
      let series = DailyMetric.tabled.map { comparison.dailySeries(strategy, $0) }
      for day in 0..<comparison.scenario.campaign.horizonDays {
        for (label, estimates) in zip(labels, series) {
          let estimate = estimates[day]
          table.append([
            scenario, .text(name), .integer(day + 1), label.name, label.unit, .number(estimate?.mean),
            .number(estimate?.interval?.low), .number(estimate?.interval?.high),
          ])
        }
      }
    }
    return ResultFile(name: "daily.csv", bytes: table.bytes)
  }

  /// Returns `funnel.csv`: how many people are at each stage at the end of each day, and how many more than
  /// the day before.
  static func funnel(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      ["scenario", "strategy", "day", "stage", "people_mean", "ci_low", "ci_high", "change_mean"], dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      let series = FunnelStage.allCases.map { comparison.funnelSeries(strategy, $0) }
      for day in 0..<comparison.scenario.campaign.horizonDays {
        for (stage, figures) in zip(FunnelStage.allCases, series) {
          let (people, change) = figures[day]
          table.append([
            .text(comparison.scenario.name), .text(name), .integer(day + 1), .text(stage.rawValue),
            .number(people?.mean), .number(people?.interval?.low), .number(people?.interval?.high),
            .number(change),
          ])
        }
      }
    }
    return ResultFile(name: "funnel.csv", bytes: table.bytes)
  }
}
