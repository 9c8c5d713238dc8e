internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// What each strategy costs and brings.
  func effectTable(_ emphasized: (String) -> String) -> String {
    var table = TextTable([
      .text("strategy"), .number("cost"), .number("conversions"), .number("incremental conversions"),
      .number("cost per incremental"),
    ])
    for strategy in comparison.strategies.indices {
      // Without an upper bound the number would say more than the runs do.
      let each = comparison.headline(.cpia, strategy).flatMap { $0.confidenceSet == .unbounded ? nil : $0 }
      table.append([
        label(strategy), money(mean(strategy, .cost)), figure(mean(strategy, .conversions)),
        figure(estimate(strategy, .incrementalConversions)), money(each?.ratio),
      ])
    }
    return table.text(width: Self.width, styled: emphasized)
  }

  /// What comes back, and what it does to trust.
  func returnTable(_ emphasized: (String) -> String) -> String {
    var table = TextTable([
      .text("strategy"), .number("ROI"), .number("P(ROI>0)"), .number("P(best)"), .number("trust"),
      .number("written off"),
    ])
    let best = comparison.probabilityBest
    for strategy in comparison.strategies.indices {
      let roi = comparison.headline(.roi, strategy)
      table.append([
        label(strategy), roi.map { Wording.figure($0.ratio, $0.interval) } ?? "-",
        Wording.share(comparison.probabilityOfProfit(strategy)?.share), Wording.share(best[strategy]),
        NumberFormat.fixed(mean(strategy, .trustMean), decimals: 3), figure(mean(strategy, .writtenOff)),
      ])
    }
    return table.text(width: Self.width, styled: emphasized)
  }

  private func label(_ strategy: Int) -> String { Self.shown(comparison.strategies[strategy]) }

  private func estimate(_ strategy: Int, _ metric: Metric) -> Estimate? {
    comparison.summary(strategy, metric).estimate
  }

  private func mean(_ strategy: Int, _ metric: Metric) -> Double? { estimate(strategy, metric)?.mean }

  private func figure(_ value: Double?) -> String {
    Magnitude.shortened(value, nil) { value, _ in
      NumberFormat.fixed(value, decimals: value == 0 || value >= 99.95 ? 0 : 1)
    }
  }

  private func figure(_ estimate: Estimate?) -> String {
    Magnitude.shortened(estimate?.mean, estimate?.interval, Wording.figure)
  }

  private func money(_ value: Double?) -> String {
    Magnitude.shortened(value, nil) { value, _ in findings.wording.amount(value) }
  }
}

/// Large numbers in millions and more, so that a table keeps its width.
private enum Magnitude {
  private static let steps = [(1e13, 1e12, " tn"), (1e10, 1e9, " bn"), (1e7, 1e6, " M")]

  /// Returns a number and its interval as `format` writes them, in a larger unit from ten of that unit on.
  static func shortened(
    _ value: Double?, _ interval: Interval?, _ format: (Double, Interval?) -> String
  ) -> String {
    guard let value else { return NumberFormat.undefined }
    let largest = max(value.magnitude, interval?.low.magnitude ?? 0, interval?.high.magnitude ?? 0)
    guard let (_, scale, suffix) = steps.first(where: { largest >= $0.0 }) else {
      return format(value, interval)
    }
    return format(value / scale, interval.map { Interval(low: $0.low / scale, high: $0.high / scale) })
      + suffix
  }
}
