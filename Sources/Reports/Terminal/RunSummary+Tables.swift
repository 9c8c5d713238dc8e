internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// What each strategy costs and brings; conversions are the first to go, of which the incremental ones count.
  func effectTable(_ emphasized: (String) -> String) -> [String] {
    var table = TextTable([
      .text("strategy"), .number("cost"), .number("conversions"), .number("incremental conversions"),
      .number("cost per incremental"),
    ])
    for strategy in comparison.strategies.indices {
      // Without an upper bound the number would say more than the runs do.
      let each = comparison.headline(.cpia, strategy).flatMap { $0.confidenceSet == .unbounded ? nil : $0 }
      table.append([
        findings.names[strategy], findings.wording.rounded(estimate(strategy, .cost)),
        figure(mean(strategy, .conversions)),
        figure(estimate(strategy, .incrementalConversions)),
        each.map { findings.wording.amount($0.ratio, $0.interval, showsInterval: false) } ?? "-",
      ])
    }
    return lines(table, leastNeeded: ["conversions", "cost per incremental"], emphasized)
  }

  /// What comes back, and what it does to trust, which is the first to go.
  func returnTable(_ emphasized: (String) -> String) -> [String] {
    var table = TextTable([
      .text("strategy"), .number("ROI"), .number("P(ROI>0)"), .number("P(best)"), .number("trust"),
      .number("written off"),
    ])
    let best = Wording.shares(comparison.probabilityBest)
    for strategy in comparison.strategies.indices {
      let roi = comparison.headline(.roi, strategy)
      table.append([
        findings.names[strategy], roi.map { Wording.figure($0.ratio, $0.interval) } ?? "-",
        Wording.share(comparison.probabilityOfReturn(strategy)?.share), best[strategy],
        NumberFormat.fixed(mean(strategy, .trustMean), decimals: 3), figure(mean(strategy, .writtenOff)),
      ])
    }
    return lines(table, leastNeeded: ["written off", "trust", "P(best)"], emphasized)
  }

  private func estimate(_ strategy: Int, _ metric: Metric) -> Estimate? {
    comparison.summary(strategy, metric).estimate
  }

  private func mean(_ strategy: Int, _ metric: Metric) -> Double? { estimate(strategy, metric)?.mean }

  private func figure(_ value: Double?) -> String {
    Magnitude.shortened(value, nil) { value, _, _ in
      NumberFormat.fixed(value, decimals: value == 0 || value >= 99.95 ? 0 : 1)
    }
  }

  private func figure(_ estimate: Estimate?) -> String {
    estimate.map { Wording.figure($0.mean, $0.interval) } ?? NumberFormat.undefined
  }
}
