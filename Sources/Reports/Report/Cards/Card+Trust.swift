extension Card {
  /// Trust earned and burnt.
  static func trust(_ source: ReportSource) throws(UnreadableFile) -> Card {
    var rows: [BarChart.Row] = []
    var numbers: [[CSVCell]] = []
    var table: [[HTML.Cell]] = []
    for strategy in source.strategies.indices {
      let earned = try source.figure(strategy, "trust_earned")
      let burnt = try source.figure(strategy, "trust_burnt")
      let left = try source.figure(strategy, "incremental_trust")
      let lost = try source.figure(strategy, "written_off")
      rows.append(
        BarChart.Row(
          name: source.label(strategy),
          parts: [
            earned?.estimate ?? ChartEstimate(nil),
            ChartEstimate(
              burnt?.value.map { -$0 }, low: burnt?.high.map { -$0 }, high: burnt?.low.map { -$0 }),
          ]))
      numbers.append(
        [.text(source.strategies[strategy])] + cells(earned) + cells(burnt) + cells(left) + cells(lost))
      table.append([
        HTML.Cell(html: HTML.name(source.label(strategy))),
        HTML.Cell(NumberFormat.fixed(try source.figure(strategy, "trust_mean")?.value, decimals: 3)),
        HTML.Cell(left?.value.map { Wording.figure($0, left?.interval) } ?? "-"),
        HTML.Cell(earned?.value.map { Wording.figure($0, nil) } ?? "-"),
        HTML.Cell(burnt?.value.map { Wording.figure($0, nil) } ?? "-"),
        HTML.Cell(lost?.value.map { Wording.figure($0, lost?.interval) } ?? "-"),
      ])
    }
    let chart = BarChart(
      caption: ChartCaption(
        name: "trust", title: "Trust earned and burnt",
        description: "Gains and losses of trust until the campaign ends, summed over people and encounters."),
      axis: ChartAxis(title: "trust, summed over people"),
      parts: [ChartPart(name: "earned", ink: .series(2)), ChartPart(name: "burnt", ink: .series(1))],
      rows: rows,
      measure: source.intervals)
    let details = HTML.table(
      "Trust when the campaign ends, from 0 to 1, and what became of it",
      [
        .words("strategy"), .number("trust"), .number("beyond doing nothing"), .number("earned"),
        .number("burnt"),
        .number("people who write the brand off"),
      ], table)
    return Card(
      id: "trust", label: "Trust", title: "Trust earned and burnt", sentences: try source.sentences(.trust),
      charts: [chart],
      body: details,
      numbers: Numbers(
        header: ["strategy"]
          + ["trust_earned", "trust_burnt", "incremental_trust", "written_off"].flatMap {
            [$0, "\($0)_low", "\($0)_high"]
          },
        rows: numbers))
  }
}
