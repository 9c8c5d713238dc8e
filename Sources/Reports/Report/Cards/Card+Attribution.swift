extension Card {
  /// What rules of attribution credit, beside the truth.
  static func attribution(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let studies = try AttributedPlayers.all(source)
    let names = try voiceLabels(source)
    let shown = AttributedPlayers.rules.filter { ["last_touch", "linear", "shapley"].contains($0.0) }
    let charts: [any ChartKind] = studies.enumerated().map { index, study in
      PairedBarChart(
        caption: ChartCaption(
          name: "attribution-\(index + 1)",
          title: "\(source.label(study.strategy)): what rules credit, and the truth",
          description:
            "\(source.wording.nouns.capitalizedFirst) credited to each voice by two common rules, and its "
            + "share in what really would not have come otherwise."),
        axis: ChartAxis(title: source.wording.nouns),
        measures: shown.enumerated().map { ChartPart(name: $1.1, ink: .series($0)) },
        rows: study.players.map { player in
          PairedBarChart.Row(
            name: names[player.name] ?? player.name,
            values: shown.map { player.part($0.0)?.estimate ?? ChartEstimate(nil) })
        }, limit: 12, interval: "\(source.confidence) intervals of \(study.runs) runs")
    }
    let rows = studies.flatMap { study in
      study.players.map { player -> [CSVCell] in
        [.text(source.strategies[study.strategy]), .text(player.name)]
          + AttributedPlayers.rules.map { .number(player.part($0.0)?.value) }
      }
    }
    let tables = studies.map { study in
      HTML.table(
        "\(source.label(study.strategy)): \(source.wording.nouns) by rule, means of \(study.runs) runs",
        [.words("voice")] + AttributedPlayers.rules.map { .number($0.1) },
        study.players.map { player in
          [HTML.Cell(html: HTML.name(names[player.name] ?? player.name))]
            + AttributedPlayers.rules.map { rule in
              let figure = player.part(rule.0)
              return HTML.Cell(
                figure?.value.map { Wording.figure($0, rule.0 == "shapley" ? figure?.interval : nil) } ?? "-")
            }
        })
    }.joined()
    return Card(
      id: "attribution", label: "Attribution", title: "Attribution against the truth",
      sentences: studies.isEmpty
        ? [
          "Rules of attribution were not compared with the truth, because no result was traced back to voices."
        ]
        : try source.sentences(.credit) + source.sentences(.attribution),
      charts: charts, body: tables.isEmpty ? "" : HTML.details("All rules in a table", tables),
      numbers: rows.isEmpty
        ? nil : Numbers(header: ["strategy", "voice"] + AttributedPlayers.rules.map(\.0), rows: rows))
  }
}
