internal import CampaignModel
internal import Measurement
internal import Simulation

extension RunSummary {
  /// Returns the comparison as a JSON document for other programs, with the sentences of the text.
  ///
  /// What is not defined is null. `against_control` and `against_leader` set a strategy, as the first of the
  /// pair, against the control and against the strategy of the highest mean profit.
  public func json() -> String {
    let findings = Findings(comparison)
    let scenario = comparison.scenario
    let leader = comparison.runs > 0 ? comparison.ranking[0] : nil
    let node: JSONNode = [
      "scenario": .string(scenario.name),
      "seed": .unsigned(scenario.experiment.seed),
      "runs": .integer(comparison.runs),
      "confidence": .number(comparison.scenario.experiment.confidence),
      "currency": .string(scenario.campaign.currency),
      "world": [
        "people": extent.map { Self.node($0.people) } ?? .integer(scenario.population.size),
        "arcs": extent.map { Self.node($0.arcs) } ?? .null,
        "ties": extent.map { Self.node($0.ties) } ?? .null,
      ],
      "strategies": .array(comparison.strategies.indices.map { strategyNode($0, findings, leader: leader) }),
      "scaling": findings.scaling.map { .string($0) } ?? .null,
      "crossover": findings.crossover.map { .string($0) } ?? .null,
      "leader": leader.map { .string(comparison.strategies[$0]) } ?? .null,
      "lead": .string(findings.lead),
      "turning_points": findings.turningPoints.map { .string($0) } ?? .null,
      "claims": claimNodes,
    ]
    return JSONWriter.text(node) + "\n"
  }

  private func strategyNode(_ strategy: Int, _ findings: Findings, leader: Int?) -> JSONNode {
    let isControl = strategy == 0
    let best = comparison.runs > 0 ? comparison.probabilityBest[strategy] : nil
    let profit = comparison.probabilityOfProfit(strategy)
    return [
      "name": .string(comparison.strategies[strategy]),
      "verdict": isControl ? .null : .string(findings.verdict(strategy).rawValue),
      "explanation": isControl ? .null : .string(findings.explanation(strategy)),
      "metrics": .object(comparison.metrics.map { .init($0.name, metricNode(strategy, $0)) }),
      "ratios_of_means": .object(
        HeadlineRatio.all(for: comparison.scenario).map {
          .init($0.metric.name, Self.node(comparison.headline($0, strategy)))
        }),
      "break_even_factor": Self.node(comparison.breakEvenFactor(strategy)),
      "probability_of_profit": profit.map {
        .object([.init("share", .number($0.share))] + Self.ends($0.interval))
      }
        ?? .null,
      "probability_best": .number(best),
      "figures": .object(comparison.figures(strategy).map { .init($0.name, Self.node($0)) }),
      "against_control": isControl ? .null : pairNode(strategy, 0),
      "against_leader": leader.map { $0 == strategy ? .null : pairNode(strategy, $0) } ?? .null,
      "doubt": doubtNode(strategy, findings),
      "attribution": comparison.attribution(of: strategy).map { attributionNode($0, findings) } ?? .null,
    ]
  }

  private func metricNode(_ strategy: Int, _ metric: Metric) -> JSONNode {
    let summary = comparison.summary(strategy, metric)
    let (estimate, quantiles) = (summary.estimate, summary.quantiles)
    return .object(
      [
        .init("unit", .string(metric.unit.text(currency: comparison.scenario.campaign.currency))),
        .init("runs", .integer(summary.runs)), .init("mean", .number(estimate?.mean)),
      ] + Self.ends(estimate?.interval) + [
        .init("sd", .number(estimate?.standardDeviation)), .init("p05", .number(quantiles?.p05)),
        .init("p25", .number(quantiles?.p25)), .init("median", .number(quantiles?.median)),
        .init("p75", .number(quantiles?.p75)), .init("p95", .number(quantiles?.p95)),
      ])
  }

  private func pairNode(_ a: Int, _ b: Int) -> JSONNode {
    .object(
      comparison.metrics.map { metric in
        let pair = comparison.pair(a, b, metric)
        let figures: [JSONNode.Member] =
          [.init("difference", .number(pair.difference?.mean))] + Self.ends(pair.difference?.interval)
          + [.init("p_higher", .number(pair.probabilityHigher))]
        return .init(metric.name, .object(figures))
      })
  }

  /// The mean over runs, in whole things.
  private static func node(_ count: MeanExtent.Count) -> JSONNode { .integer(Int(count.mean.rounded())) }

  private static func node(_ figure: StrategyFigure) -> JSONNode {
    .object(
      [.init("runs", .integer(figure.runs)), .init("value", .number(figure.value))] + ends(figure.interval))
  }

  private static func node(_ ratio: RatioOfMeans?) -> JSONNode {
    ratio.map { .object([.init("ratio", .number($0.ratio))] + ends($0.interval)) } ?? .null
  }

  private static func ends(_ interval: Interval?) -> [JSONNode.Member] {
    [.init("ci_low", .number(interval?.low)), .init("ci_high", .number(interval?.high))]
  }
}
