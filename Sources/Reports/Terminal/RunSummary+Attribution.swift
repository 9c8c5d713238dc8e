internal import CampaignModel
internal import Measurement
internal import Simulation

extension RunSummary {
  /// The most rows of a table of voices.
  private static let mostVoices = 12

  /// Who brought the results of one strategy: a title, a table and what it says; empty without runs or voices.
  func attribution(_ study: AttributionStudy, _ emphasized: (String) -> String) -> [String] {
    guard let sentence = findings.attribution(study) else { return [] }
    let title =
      "Who brought it: \(findings.name(study.strategy)), \(study.runs == 1 ? "1 run" : "\(study.runs) runs")"
    let table = lines(attributionTable(study), leastNeeded: ["audience", "linear"])
    let caption =
      "Last touch, linear: \(findings.wording.nouns) that these rules credit. Lost without it: fewer when it alone "
      + "is silent. Shapley: its share in what the strategy brings beyond doing nothing."
    let text = ([sentence] + [findings.presence(study)].compactMap { $0 }).joined(separator: " ")
    return [emphasized(title)] + table
      + [caption, text].flatMap(paragraph)
  }

  private func attributionTable(_ study: AttributionStudy) -> TextTable {
    var table = TextTable([
      .text(Findings.noun(study)), .number("audience"), .number("last touch"), .number("linear"),
      .number("lost without it"), .number("Shapley"),
    ])
    let methods: [AttributionMethod] = [.touch(.lastTouch), .touch(.linear), .leaveOneOut, .shapley]
    func mean(_ player: Int, _ method: AttributionMethod) -> Double { study.part(player, method)?.mean ?? 0 }
    func audience(_ player: Int) -> Double {
      study.samples.reduce(0) { $0 + Double($1.audiences[player]) } / Double(study.runs)
    }
    let shares = study.players.indices.map { mean($0, .shapley) }
    let ranking = study.players.indices.sorted {
      shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1
    }
    let names = Findings.labels(of: study.players.map(\.name), columns: Self.nameWidth)
    let shown = ranking.prefix(ranking.count > Self.mostVoices ? Self.mostVoices - 1 : Self.mostVoices)
    for player in shown {
      let share = study.part(player, .shapley)
      table.append(
        [names[player], NumberFormat.fixed(audience(player), decimals: 0)]
          + methods.dropLast().map { Self.tenths(mean(player, $0)) }
          + [share.map { Wording.figure($0.mean, $0.interval) } ?? NumberFormat.undefined])
    }
    let others = ranking.dropFirst(shown.count)
    if !others.isEmpty {
      // Their audiences overlap: a sum would say nothing.
      table.append(
        ["\(others.count) others", ""]
          + methods.map { method in Self.tenths(others.reduce(0) { $0 + mean($1, method) }) })
    }
    return table
  }

  private static func tenths(_ value: Double) -> String {
    Magnitude.shortened(value, nil) { value, _, _ in
      NumberFormat.fixed(value, decimals: value == 0 || value.magnitude >= 99.95 ? 0 : 1)
    }
  }

  /// Returns what was found out about who brought a strategy's results, for other programs.
  func attributionNode(_ study: AttributionStudy, _ findings: Findings) -> JSONNode {
    func node(_ estimate: Estimate?) -> JSONNode {
      estimate.map {
        [
          "mean": .number($0.mean), "ci_low": .number($0.interval?.low),
          "ci_high": .number($0.interval?.high),
        ]
      } ?? .null
    }
    func nodes(_ method: (AttributionMethod) -> Estimate?) -> [JSONNode.Member] {
      AttributionMethod.all.map { .init($0.name, node(method($0))) }
    }
    let presence = study.presence
    return [
      "runs": .integer(study.runs),
      "lookback_days": .integer(study.plan.lookbackDays),
      "half_life_days": .number(study.plan.halfLifeDays),
      "players": .array(
        study.players.enumerated().map { player, label in
          .object(
            [.init("name", .string(label.name)), .init("voices", .integer(label.voices.count))]
              + nodes { study.part(player, $0) }
              + [
                .init("leave_one_out_margin", node(study.part(player, .leaveOneOut, .margin))),
                .init("shapley_margin", node(study.part(player, .shapley, .margin))),
              ])
        }),
      "totals": .object(nodes { study.total($0) }),
      "overlap": node(study.overlap()),
      "any_touch": node(study.total(.touch(.firstTouch))),
      "before_after": node(study.beforeAfter),
      "mean_absolute_error": .object(
        AttributionMethod.all.map { .init($0.name, .number(study.meanAbsoluteError($0))) }),
      "presence_rank_correlation": presence.map {
        [
          "coefficient": .number($0.coefficient), "ci_low": .number($0.interval?.low),
          "ci_high": .number($0.interval?.high),
        ]
      } ?? .null,
      "finding": findings.attribution(study).map { .string($0) } ?? .null,
      "presence": findings.presence(study).map { .string($0) } ?? .null,
    ]
  }
}
