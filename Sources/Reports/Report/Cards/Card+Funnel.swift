extension Card {
  /// The stages of the funnel with what they mean.
  static let stages = [
    ("attention", "attention: noticed something"), ("attraction", "attraction: engaged"),
    ("affinity", "affinity: came to like it"), ("audience", "audience: follow a voice"),
    ("action", "action: acted"),
  ]

  /// From attention to action over time.
  static func funnel(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let table = try source.table("funnel.csv")
    let curves = try stages.map { stage throws(UnreadableFile) in
      try DailyCurves(source, table, where: "stage", is: stage.0, value: "people_mean")
    }
    let chart = FunnelChart(
      caption: ChartCaption(
        name: "funnel", title: "From attention to action over time",
        description: "How many people are at each stage at the end of each day."),
      stages: zip(stages, curves).map { stage, curve in
        FunnelChart.Stage(
          axis: ChartAxis(title: stage.1, includesZero: true, lowest: stage.0 == "audience" ? nil : 0),
          series: source.strategies.indices.map {
            LineSeries(name: source.label($0), ink: source.ink($0), days: curve.estimates($0))
          })
      }, firstDay: 1, campaignEnd: campaignEnd(source), measure: source.measure)
    let last = source.strategies.indices.map { strategy in
      [HTML.Cell(html: HTML.name(source.label(strategy)))]
        + curves.map {
          HTML.Cell($0.estimates(strategy).last?.value.map { Wording.figure($0.rounded(), nil) } ?? "-")
        }
    }
    let rows = source.strategies.indices.flatMap { strategy in
      curves[0].thinned.map { day -> [CSVCell] in
        [.text(source.strategies[strategy]), .integer(day + 1)]
          + curves.map { .number($0.estimates(strategy)[day].value) }
      }
    }
    return Card(
      id: "funnel", label: "Funnel", title: "From attention to action",
      sentences: try source.sentences(.funnel),
      charts: [chart],
      body: HTML.details(
        "People at each stage on the last day",
        HTML.table(
          "People at each stage on day \(source.manifest.horizonDays), means",
          [.words("strategy")] + stages.map { .number($0.0) }, last)),
      numbers: Numbers(header: ["strategy", "day"] + stages.map { "\($0.0)_people" }, rows: rows))
  }
}
