internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `doubt.csv`: how much of the variance of each metric between runs is luck, and how much doubt about the
  /// quantities given as distributions.
  ///
  /// `twins` counts the runs with a twin in which the metric is defined in both. A strategy that depends on nothing
  /// uncertain has no doubt, which takes no twins to know.
  static func doubt(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "strategy", "metric", "unit", "twins", "variance_luck", "variance_doubt", "doubt_share",
        "ci_low", "ci_high", "luck_share",
      ], dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      for metric in comparison.metrics {
        let split = comparison.split(strategy, metric)
        table.append([
          .text(comparison.scenario.name), .text(name), .text(metric.name),
          .text(metric.unit.text(currency: comparison.scenario.campaign.currency)),
          .integer(split?.twins ?? 0), .number(split?.luck), .number(split?.doubt), .number(split?.share),
          .number(split?.interval?.low), .number(split?.interval?.high), .number(split?.share.map { 1 - $0 }),
        ])
      }
    }
    return ResultFile(name: "doubt.csv", bytes: table.bytes)
  }

  /// Returns `drivers.csv`: how each metric goes with each quantity given as a distribution, over the runs; no rows
  /// where nothing is uncertain.
  static func drivers(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      ["scenario", "strategy", "metric", "quantity", "runs", "rank_correlation", "ci_low", "ci_high"],
      dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      for metric in comparison.metrics {
        for driver in comparison.drivers(strategy, metric) {
          let interval = driver.correlation?.interval
          table.append([
            .text(comparison.scenario.name), .text(name), .text(metric.name), .text(driver.quantity),
            .integer(driver.runs), .number(driver.correlation?.coefficient), .number(interval?.low),
            .number(interval?.high),
          ])
        }
      }
    }
    return ResultFile(name: "drivers.csv", bytes: table.bytes)
  }
}
