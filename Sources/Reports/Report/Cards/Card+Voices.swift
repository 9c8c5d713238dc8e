extension Card {
  /// Voice by voice: what is paid for it against what it really brings, and how large its audience is against that.
  static func voices(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let studies = try AttributedPlayers.all(source)
    let rows = try voiceRows(source)
    let names = try voiceLabels(source)
    let table = rows.map { row in
      [
        HTML.Cell(html: HTML.name(names[row.voice] ?? row.voice)),
        HTML.Cell(html: HTML.name(source.label(row.strategy))),
        HTML.Cell(NumberFormat.fixed(row.audience, decimals: 0)),
        HTML.Cell(NumberFormat.significant(row.hours)),
        HTML.Cell(source.wording.amount(row.cost)),
        HTML.Cell(NumberFormat.fixed(row.relationships, decimals: 0)),
      ]
    }
    var charts: [any ChartKind] = []
    for (index, study) in studies.enumerated() {
      charts += voiceCharts(source, study, rows.filter { $0.strategy == study.strategy }, names, index)
    }
    return Card(
      id: "voices", label: "Voices", title: "Voice by voice: paid and earned",
      sentences: charts.isEmpty
        ? studies.isEmpty
          ? try source.sentences(.attribution) : ["What each voice earns was asked for whole entries only."]
        : try source.sentences(.voices) + source.sentences(.presence),
      charts: charts,
      body: rows.isEmpty
        ? ""
        : HTML.details(
          rows.count == 1 ? "The voice" : "All \(rows.count) voices",
          HTML.table(
            "Voices: means over runs",
            [
              .words("voice"), .words("strategy"), .number("audience"), .number("hours"), .number("cost"),
              .number("relationships"),
            ], table)),
      numbers: rows.isEmpty
        ? nil
        : Numbers(
          header: [
            "strategy", "voice", "audience", "hours", "cost", "relationships", "true_share_of_conversions",
            "true_share_of_margin",
          ],
          rows: rows.map { row in
            let player = studies.first { $0.strategy == row.strategy }?.players.first { $0.name == row.voice }
            return [
              .text(source.strategies[row.strategy]), .text(row.voice), .number(row.audience),
              .number(row.hours),
              .number(row.cost), .number(row.relationships), .number(player?.part("shapley")?.value),
              .number(player?.part("shapley", "margin")?.value),
            ]
          }), dependsOnPrices: !charts.isEmpty)
  }

  /// How voices and entries are called in charts and tables, by their names.
  static func voiceLabels(_ source: ReportSource) throws(UnreadableFile) -> [String: String] {
    let players = try AttributedPlayers.all(source).flatMap { $0.players.map(\.name) }
    return labels(of: try voiceRows(source).map(\.voice) + players)
  }

  /// How names that a scenario gives are called in charts and tables, by these names, which may occur again.
  static func labels(of names: [String]) -> [String: String] {
    Dictionary(zip(names, Findings.labels(of: names)), uniquingKeysWith: { first, _ in first })
  }

  /// A row of `voices.csv`.
  private struct VoiceRow {
    var strategy: Int
    var voice: String
    var audience: Double?
    var hours: Double?
    var cost: Double?
    var relationships: Double?
  }

  private static func voiceRows(_ source: ReportSource) throws(UnreadableFile) -> [VoiceRow] {
    let table = try source.table("voices.csv")
    let columns = (
      strategy: try table.column("strategy"), voice: try table.column("voice"),
      audience: try table.column("audience"),
      hours: try table.column("hours"), cost: try table.column("cost"),
      relationships: try table.column("relationships")
    )
    var rows: [VoiceRow] = []
    for row in 0..<table.count {
      guard let strategy = source.strategies.firstIndex(of: table.text(row, columns.strategy)) else {
        continue
      }
      rows.append(
        VoiceRow(
          strategy: strategy, voice: table.text(row, columns.voice),
          audience: try table.number(row, columns.audience),
          hours: try table.number(row, columns.hours), cost: try table.number(row, columns.cost),
          relationships: try table.number(row, columns.relationships)))
    }
    return rows
  }

  private static func voiceCharts(
    _ source: ReportSource, _ study: AttributedPlayers, _ rows: [VoiceRow], _ names: [String: String],
    _ index: Int
  ) -> [any ChartKind] {
    let name = source.label(study.strategy)
    func row(_ player: AttributedPlayers.Player) -> VoiceRow? { rows.first { $0.voice == player.name } }
    // Where entries were asked for, they have no row of their own.
    guard study.players.contains(where: { row($0) != nil }) else { return [] }
    let paid = PairedBarChart(
      caption: ChartCaption(
        name: "voices-\(index + 1)", title: "\(name): paid for each voice, and earned by it",
        description: "Earned is the voice's share in the incremental margin, by Shapley's rule."),
      axis: ChartAxis(title: "money", unit: source.money),
      measures: [ChartPart(name: "paid", ink: .series(1)), ChartPart(name: "earned", ink: .series(0))],
      rows: study.players.map { player in
        PairedBarChart.Row(
          name: names[player.name] ?? player.name,
          values: [
            ChartEstimate(row(player)?.cost),
            player.part("shapley", "margin")?.estimate ?? ChartEstimate(nil),
          ])
      }, interval: "\(source.confidence) intervals of \(study.runs) runs")
    let presence = ScatterChart(
      caption: ChartCaption(
        name: "presence-\(index + 1)", title: "\(name): audience against results",
        description: "A point for each voice: its audience, and what it brings beyond doing nothing."),
      x: ChartAxis(title: "audience among the simulated people", includesZero: true, lowest: 0),
      y: ChartAxis(title: "true share of incremental \(source.wording.nouns)", includesZero: true),
      points: study.players.enumerated().map { place, player in
        ScatterChart.Point(
          name: names[player.name] ?? player.name, ink: .series(place),
          x: ChartEstimate(row(player)?.audience),
          y: player.part("shapley")?.estimate ?? ChartEstimate(nil))
      }, ratio: nil, measure: "\(source.confidence) intervals of \(study.runs) runs")
    return [paid, presence]
  }
}
