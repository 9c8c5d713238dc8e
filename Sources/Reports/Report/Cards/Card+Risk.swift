extension Card {
  /// What a single campaign may bring.
  static func risk(_ source: ReportSource) throws(UnreadableFile) -> Card {
    var rows: [IntervalChart.Row] = []
    var table: [[HTML.Cell]] = []
    var numbers: [[CSVCell]] = []
    let hasGoal = source.manifest.goal != nil
    for strategy in source.declared {
      let profit = try source.figure(strategy, "profit")
      let shortfall = try source.figure(strategy, "expected_shortfall_10")?.value
      let loss = try source.figure(strategy, "probability_of_loss")
      let goal = try source.figure(strategy, "probability_of_goal")
      rows.append(
        IntervalChart.Row(
          name: source.label(strategy), ink: source.ink(strategy),
          estimate: profit?.estimate ?? ChartEstimate(nil),
          quantiles: profit?.quantiles))
      let quantiles = profit?.quantiles ?? []
      table.append(
        [HTML.Cell(html: HTML.name(source.label(strategy)))]
          + [0, 2, 4].map {
            HTML.Cell(source.wording.amount(quantiles.indices.contains($0) ? quantiles[$0] : nil))
          }
          + [HTML.Cell(source.wording.amount(shortfall)), HTML.Cell(Wording.share(loss?.value))]
          + (hasGoal ? [HTML.Cell(Wording.share(goal?.value))] : []))
      numbers.append(
        [.text(source.strategies[strategy])] + cells(profit)
          + (0..<5).map { .number(quantiles.indices.contains($0) ? quantiles[$0] : nil) }
          + [.number(shortfall), .number(loss?.value), .number(goal?.value)])
    }
    let chart = IntervalChart(
      caption: ChartCaption(
        name: "risk", title: "Profit of single campaigns",
        description: "For each strategy the mean profit, and how far single runs are from it."),
      axis: ChartAxis(title: "profit", unit: source.money, leavesOutliers: true), rows: rows,
      reference: (0, "the money comes back"),
      measure: source.measure)
    let day = source.manifest.deadlineDay ?? source.manifest.horizonDays
    return Card(
      id: "risk", label: "Risk", title: "Risk", sentences: try source.sentences(.risk),
      charts: rows.isEmpty ? [] : [chart],
      body: rows.isEmpty
        ? ""
        : HTML.table(
          "Profit of single runs",
          [
            .words("strategy"), .number("5 % of the runs below"), .number("median"), .number("5 % above"),
            .number("mean of the worst tenth"), .number("runs that lose money"),
          ]
            + (hasGoal
              ? [.number("goal of \(Wording.figure(source.manifest.goal ?? 0, nil)) reached by day \(day)")]
              : []),
          table),
      numbers: rows.isEmpty
        ? nil
        : Numbers(
          header: [
            "strategy", "profit", "profit_low", "profit_high", "p05", "p25", "median", "p75", "p95",
            "expected_shortfall_10", "probability_of_loss", "probability_of_goal",
          ], rows: numbers), dependsOnPrices: !rows.isEmpty)
  }
}
