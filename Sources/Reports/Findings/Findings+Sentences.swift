internal import CampaignModel
internal import Measurement

/// A sentence of `verdicts.csv`.
struct Sentence: Equatable {
  /// What sentences are about; the raw value is the word in the table.
  enum Topic: String, CaseIterable {
    case simulated, scaling, verdict, explanation, lead, best
    case turningPoints = "turning_points"
    case conversions, returns, payback, crossover, trust, funnel, spending, voices, credit, attribution,
      presence, claims,
      claim, risk, doubt
    case fewRuns = "few_runs"
    case doubtExplanation = "doubt_explanation"
    case assumptions
  }

  /// What it is about.
  let topic: Topic
  /// Index into `Comparison.strategies`; nil where it is about no single one.
  var strategy: Int?
  /// The words.
  let text: String

  /// Returns what the sentence on a claim begins with: its number, from 1, and its verdict.
  static func opening(ofClaim index: Int, _ verdict: String) -> String { "Claim \(index + 1), \(verdict): " }
}

extension Findings {
  /// Every sentence, in reading order.
  func sentences(_ summary: RunSummary) -> [Sentence] {
    func general(_ topic: Sentence.Topic, _ text: String?) -> [Sentence] {
      text.map { [Sentence(topic: topic, text: $0)] } ?? []
    }
    let declared = comparison.strategies.indices.dropFirst()
    var sentences = general(.simulated, summary.simulated + ".") + general(.scaling, scaling)
    sentences += general(.lead, lead) + general(.best, best) + general(.turningPoints, turningPoints)
    for strategy in declared {
      sentences.append(Sentence(topic: .verdict, strategy: strategy, text: verdict(strategy).text))
      sentences.append(Sentence(topic: .explanation, strategy: strategy, text: account(strategy)))
      if let few = fewRunsOfVerdict(strategy) {
        sentences.append(Sentence(topic: .fewRuns, strategy: strategy, text: few))
      }
    }
    sentences += general(.conversions, cheapest) + general(.returns, bestReturn) + general(.payback, payback)
    sentences += general(.crossover, crossover) + general(.trust, trust) + general(.funnel, funnel)
    sentences += general(.spending, spending)
    if comparison.attributions.isEmpty {
      sentences += general(.attribution, howToAttribute)
    }
    sentences += general(.voices, paidVoices)
    for study in comparison.attributions {
      if let text = credit(study) {
        sentences.append(Sentence(topic: .credit, strategy: study.strategy, text: text))
      }
      if let text = attribution(study) {
        sentences.append(Sentence(topic: .attribution, strategy: study.strategy, text: text))
      }
      if let text = presence(study) {
        sentences.append(Sentence(topic: .presence, strategy: study.strategy, text: text))
      }
    }
    sentences += general(.claims, claims)
    sentences += comparison.judgements.enumerated().map { index, judgement in
      let opening = Sentence.opening(ofClaim: index, judgement.verdict.rawValue)
      return Sentence(topic: .claim, text: "\(opening)\(summary.finding(judgement)).")
    }
    sentences += general(.risk, risk) + general(.doubt, luckOrDoubt)
    sentences += declared.compactMap { strategy in
      doubt(strategy).map { Sentence(topic: .doubtExplanation, strategy: strategy, text: $0) }
    }
    return sentences + general(.assumptions, assumptions)
  }
}

extension ResultPack {
  /// Returns `verdicts.csv`: what the figures say, in the sentences of terminal and report, numbered in reading order.
  static func verdicts(_ summary: RunSummary, _ dialect: CSVDialect) -> ResultFile {
    let comparison = summary.comparison
    var table = table(["scenario", "order", "strategy", "topic", "sentence"], dialect)
    let findings = Findings(comparison, columns: Findings.longestName)
    for (index, sentence) in findings.sentences(summary).enumerated() {
      table.append([
        .text(comparison.scenario.name), .integer(index + 1),
        .text(sentence.strategy.map { comparison.strategies[$0] } ?? ""), .text(sentence.topic.rawValue),
        .text(sentence.text),
      ])
    }
    return ResultFile(name: "verdicts.csv", bytes: table.bytes)
  }
}
