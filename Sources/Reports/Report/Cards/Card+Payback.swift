extension Card {
  /// How profit adds up over the days, and from when it is above 0 for good.
  static func payback(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let curves = try DailyCurves(source, "cumulative_profit")
    var marks: [LineChart.Mark] = []
    var table: [[HTML.Cell]] = []
    for strategy in source.declared {
      let day = try source.day(strategy, "payback_day_of_means")
      if let day { marks.append(.init(day: day, series: strategy, words: "paid back, day \(day)")) }
      let spends = try source.figure(strategy, "cost")?.value ?? 0 > 0
      let single = try source.figure(strategy, "payback_day")
      let quantiles = single?.quantiles ?? []
      table.append(
        [
          HTML.Cell(html: HTML.name(source.label(strategy))),
          HTML.Cell(day.map { "day \($0)" } ?? (spends ? "not by the end" : "nothing spent")),
        ]
          + [0, 2, 4].map {
            HTML.Cell(quantiles.indices.contains($0) ? NumberFormat.fixed(quantiles[$0], decimals: 0) : "-")
          })
    }
    let chart = LineChart(
      caption: ChartCaption(
        name: "profit", title: "Cumulative profit by day",
        description: "Incremental margin less cost, added up from the first day."),
      axis: ChartAxis(
        title: "cumulative profit", unit: source.money, includesZero: true, leavesOutliers: true),
      series: source.strategies.indices.map { strategy in
        LineSeries(name: source.label(strategy), ink: source.ink(strategy), days: curves.estimates(strategy))
      }, firstDay: 1, campaignEnd: campaignEnd(source), marks: marks, measure: source.measure)
    let details = HTML.details(
      "Days of payback in a table",
      HTML.table(
        "First day from which cumulative profit stays at 0 or above; quantiles over the runs that have one",
        [
          .words("strategy"), .number("on the mean"), .number("5 %"), .number("median"), .number("95 %"),
        ], table))
    return Card(
      id: "profit", label: "Profit", title: "Profit over time",
      sentences: try source.sentences(.payback) + source.sentences(.crossover), charts: [chart],
      body: details, numbers: curves.numbers("cumulative_profit", source), dependsOnPrices: true)
  }

  /// The last day of the campaign where days follow it.
  static func campaignEnd(_ source: ReportSource) -> Int? {
    source.manifest.days < source.manifest.horizonDays ? source.manifest.days : nil
  }
}
