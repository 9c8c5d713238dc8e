internal import CampaignModel
public import Measurement

extension ResultPack {
  /// Builds `summary.csv`: what the runs say about each strategy, metric by metric.
  ///
  /// After its metrics a strategy has a row for each headline ratio (the ratio of the means over runs with
  /// Fieller's interval), and for each figure of all runs together: probabilities, risk, break-even prices; where its
  /// results are traced back to voices, one for `presence_rank_correlation` (an interval over voices and runs).
  /// `runs` counts the runs in which the figure is defined.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - dialect: How the table is written.
  /// - Returns: The file.
  public static func summary(_ comparison: Comparison, dialect: CSVDialect = .standard) -> ResultFile {
    var table = table(
      [
        "scenario", "strategy", "metric", "unit", "runs", "mean", "ci_low", "ci_high", "sd", "p05", "p25",
        "median",
        "p75", "p95",
      ], dialect)
    let currency = comparison.scenario.campaign.currency
    for (strategy, name) in comparison.strategies.enumerated() {
      /// Adds a row for a figure that has no spread over runs.
      func append(_ figure: String, _ unit: Metric.Unit, runs: Int, _ value: Double?, _ interval: Interval?) {
        let cells: [CSVCell] = [
          .text(comparison.scenario.name), .text(name), .text(figure), .text(unit.text(currency: currency)),
          .integer(runs), .number(value), .number(interval?.low), .number(interval?.high),
        ]
        table.append(cells + [CSVCell](repeating: .empty, count: 6))
      }
      for metric in comparison.metrics {
        let summary = comparison.summary(strategy, metric)
        let (estimate, quantiles) = (summary.estimate, summary.quantiles)
        table.append([
          .text(comparison.scenario.name), .text(name), .text(metric.name),
          .text(metric.unit.text(currency: currency)), .integer(summary.runs), .number(estimate?.mean),
          .number(estimate?.interval?.low), .number(estimate?.interval?.high),
          .number(estimate?.standardDeviation), .number(quantiles?.p05), .number(quantiles?.p25),
          .number(quantiles?.median), .number(quantiles?.p75), .number(quantiles?.p95),
        ])
      }
      for ratio in HeadlineRatio.all(for: comparison.scenario) {
        let value = comparison.headline(ratio, strategy)
        append(ratio.name, ratio.metric.unit, runs: value?.count ?? 0, value?.ratio, value?.interval)
      }
      for figure in comparison.figures(strategy) {
        append(figure.name, figure.unit, runs: figure.runs, figure.value, figure.interval)
      }
      if let study = comparison.attribution(of: strategy) {
        let presence = study.presence
        append(
          "presence_rank_correlation", .ratio, runs: presence == nil ? 0 : study.runs, presence?.coefficient,
          presence?.interval)
      }
    }
    return ResultFile(name: "summary.csv", bytes: table.bytes)
  }
}
