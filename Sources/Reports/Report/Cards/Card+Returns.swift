extension Card {
  /// What a unit of money returns, on the whole and run by run.
  static func returns(_ source: ReportSource) throws(UnreadableFile) -> Card {
    var rows: [DistributionChart.Row] = []
    var names: [String] = []
    var table: [[HTML.Cell]] = []
    for strategy in source.declared {
      guard let figure = try source.figure(strategy, "roi_ratio_of_means"), let value = figure.value else {
        continue
      }
      let runs = try source.runs(strategy, "roi")
      rows.append(
        DistributionChart.Row(
          name: source.label(strategy), ink: source.ink(strategy), runs: runs, estimate: figure.estimate))
      names.append(source.strategies[strategy])
      let single = try source.figure(strategy, "roi")?.quantiles ?? []
      let chance = try source.figure(strategy, "probability_of_profit")?.value
      table.append(
        [
          HTML.Cell(html: HTML.name(source.label(strategy))),
          HTML.Cell(Wording.figure(value, figure.interval)),
        ]
          + [0, 2, 4].map {
            HTML.Cell(single.indices.contains($0) ? NumberFormat.significant(single[$0]) : "-")
          }
          + [HTML.Cell(Wording.share(chance))])
    }
    let chart = DistributionChart(
      caption: ChartCaption(
        name: "roi", title: "Return on investment",
        description: "For each strategy the return of single runs, and the ratio of mean profit to mean cost."
      ),
      axis: ChartAxis(title: "profit over cost", leavesOutliers: true), rows: rows,
      reference: (0, "the money comes back"),
      measure: "mean profit over mean cost"
        + (source.manifest.runs < 2 ? "" : " with its \(source.confidence) interval"))
    let details = HTML.details(
      "The same in a table",
      HTML.table(
        "Return on investment: profit over cost",
        [
          .words("strategy"), .number("ratio of the means"), .number("5 % of the runs below"),
          .number("median run"),
          .number("5 % of the runs above"), .number("P(ROI>0)"),
        ], table))
    return Card(
      id: "roi", label: "ROI", title: "Return on investment", sentences: try source.sentences(.returns),
      charts: rows.isEmpty ? [] : [chart], body: rows.isEmpty ? "" : details,
      numbers: rows.isEmpty
        ? nil
        : Numbers(header: ["strategy", "roi_of_a_run"]) { body in
          for (name, row) in zip(names, rows) {
            for run in row.runs { body([.text(name), .number(run)]) }
          }
        },
      dependsOnPrices: true)
  }
}
