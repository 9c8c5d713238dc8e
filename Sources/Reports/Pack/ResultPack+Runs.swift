internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `runs.csv`: every metric of every run, the runs numbered from 1.
  static func runs(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = CSVWriter(
      header: ["scenario", "strategy", "run"] + comparison.metrics.map(\.name), dialect: dialect,
      on: comparison.spool)
    for (strategy, name) in comparison.strategies.enumerated() {
      comparison.forEachRun(strategy) { run in
        table.append(
          [.text(comparison.scenario.name), .text(name), .integer(run.run + 1)]
            + run.values.map { .number($0) })
      }
    }
    return ResultFile(name: "runs.csv", content: table.content)
  }

  /// Returns `pairs.csv`: every two strategies in the same worlds, each pair once.
  ///
  /// The declared strategies come in their order and the control last, so that it is always the second of a
  /// pair. `p_a_higher` is the share of runs in which a is higher, ties counting half; `doubt_share` is the part of the
  /// variance of the difference that is doubt about the quantities given as distributions.
  static func pairs(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "strategy_a", "strategy_b", "metric", "unit", "runs", "difference", "ci_low", "ci_high",
        "p_a_higher", "doubt_share", "doubt_low", "doubt_high",
      ], dialect)
    let currency = comparison.scenario.campaign.currency
    let order = comparison.strategies.indices.dropFirst() + [0]
    for (position, a) in order.enumerated() {
      for b in order[(position + 1)...] {
        for metric in comparison.metrics {
          let pair = comparison.pair(a, b, metric)
          let split = comparison.split(a, less: b, metric)
          table.append([
            .text(comparison.scenario.name), .text(comparison.strategies[a]), .text(comparison.strategies[b]),
            .text(metric.name), .text(metric.unit.text(currency: currency)), .integer(pair.runs),
            .number(pair.difference?.mean), .number(pair.difference?.interval?.low),
            .number(pair.difference?.interval?.high), .number(pair.probabilityHigher),
            .number(split?.share), .number(split?.interval?.low), .number(split?.interval?.high),
          ])
        }
      }
    }
    return ResultFile(name: "pairs.csv", bytes: table.bytes)
  }

  /// Returns `crossover.csv`: from which day one strategy's cumulative profit stays above another's.
  ///
  /// A row for each two of which a ends above b on the mean. The quantiles are over the runs in which it does.
  static func crossover(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "strategy_a", "strategy_b", "runs", "runs_with_crossover", "day_of_means", "day_p05",
        "day_median", "day_p95",
      ], dialect)
    for crossover in comparison.allCrossovers {
      table.append([
        .text(comparison.scenario.name), .text(comparison.strategies[crossover.strategy]),
        .text(comparison.strategies[crossover.rival]), .integer(crossover.runs),
        .integer(crossover.runsWithCrossover), .integer(crossover.dayOfMeans),
        .number(crossover.days?.p05), .number(crossover.days?.median), .number(crossover.days?.p95),
      ])
    }
    return ResultFile(name: "crossover.csv", bytes: table.bytes)
  }
}
