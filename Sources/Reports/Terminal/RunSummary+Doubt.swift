internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// A sentence for each strategy on what its profit varies by, below a heading; empty where no twins tell.
  func doubtLines(_ emphasized: (String) -> String) -> [String] {
    let sentences = comparison.strategies.indices.dropFirst().compactMap { strategy in
      findings.doubt(strategy).map { (name: findings.name(strategy), text: $0) }
    }
    guard let label = sentences.map({ TerminalText.width($0.name) }).max() else { return [] }
    let twins = comparison.twins == 1 ? "1 run has" : "\(comparison.twins) runs have"
    return [emphasized("Luck and doubt") + ": \(twins) a twin with the same numbers and other luck"]
      + sentences.flatMap { labelled($0.name, TerminalText.escaped($0.text), label: label) }
  }

  /// Returns what tells luck from doubt, for other programs: of every metric, and what two of them go with.
  func doubtNode(_ strategy: Int, _ findings: Findings) -> JSONNode {
    guard !comparison.drivers(strategy, .profit).isEmpty else { return .null }
    return [
      "twins": .integer(comparison.twins),
      "finding": findings.doubt(strategy).map { .string($0) } ?? .null,
      "metrics": .object(
        comparison.metrics.map { metric in
          let split = comparison.split(strategy, metric)
          return .init(
            metric.name,
            [
              "twins": .integer(split?.twins ?? 0), "variance_luck": .number(split?.luck),
              "variance_doubt": .number(split?.doubt), "doubt_share": .number(split?.share),
              "ci_low": .number(split?.interval?.low), "ci_high": .number(split?.interval?.high),
            ])
        }),
      "drivers": .object(
        [Metric.profit, .incrementalConversions].map { metric in
          .init(
            metric.name,
            .array(
              comparison.drivers(strategy, metric).map { driver in
                [
                  "quantity": .string(driver.quantity),
                  "rank_correlation": .number(driver.correlation?.coefficient),
                  "ci_low": .number(driver.correlation?.interval?.low),
                  "ci_high": .number(driver.correlation?.interval?.high),
                ]
              }))
        }),
    ]
  }
}
