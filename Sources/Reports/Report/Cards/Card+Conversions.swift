extension Card {
  /// What each strategy costs against what it brings.
  static func conversions(_ source: ReportSource) throws(UnreadableFile) -> Card {
    var points: [ScatterChart.Point] = []
    var rows: [[CSVCell]] = []
    for strategy in source.strategies.indices {
      let cost = try source.figure(strategy, "cost")
      let more = try source.figure(strategy, "incremental_conversions")
      let each = try source.figure(strategy, "cpia_ratio_of_means")
      points.append(
        ScatterChart.Point(
          name: source.label(strategy), ink: source.ink(strategy), x: cost?.estimate ?? ChartEstimate(nil),
          y: more?.estimate ?? ChartEstimate(nil)))
      rows.append(
        [.text(source.strategies[strategy])] + cells(cost) + cells(more) + cells(each))
    }
    let noun = source.wording.nouns
    let chart = ScatterChart(
      caption: ChartCaption(
        name: "conversions", title: "Cost against \(noun) that would not have come anyway",
        description: "A point for each strategy: what it costs, and what it brings beyond doing nothing."),
      x: ChartAxis(title: "cost", unit: source.money, includesZero: true, lowest: 0),
      y: ChartAxis(title: "incremental \(noun)", includesZero: true, leavesOutliers: true), points: points,
      ratio: "each",
      measure: source.intervals)
    return Card(
      id: "conversions", label: "Cost", title: "Cost against \(noun)",
      sentences: try source.sentences(.conversions),
      charts: [chart],
      numbers: Numbers(
        header: [
          "strategy", "cost", "cost_low", "cost_high", "incremental_conversions",
          "incremental_conversions_low",
          "incremental_conversions_high", "cost_per_incremental", "cost_per_incremental_low",
          "cost_per_incremental_high",
        ], rows: rows), dependsOnPrices: true)
  }

  /// A figure with its interval as cells.
  static func cells(_ figure: ReportSource.Figure?) -> [CSVCell] {
    [.number(figure?.value), .number(figure?.low), .number(figure?.high)]
  }
}
