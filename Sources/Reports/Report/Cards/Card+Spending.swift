internal import CampaignModel

extension Card {
  /// What the money is spent on.
  static func spending(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let categories = CostCategory.allCases
    var parts = categories.map { _ in [ChartEstimate]() }
    for strategy in source.declared {
      for (index, category) in categories.enumerated() {
        parts[index].append(
          try source.figure(strategy, "cost_\(category.rawValue)")?.estimate ?? ChartEstimate(nil))
      }
    }
    let used = categories.indices.filter { parts[$0].contains { $0.value ?? 0 > 0 } }
    var rows: [BarChart.Row] = []
    for strategy in source.declared {
      rows.append(
        BarChart.Row(
          name: source.label(strategy), parts: used.map { parts[$0][strategy - 1] },
          total: try source.figure(strategy, "cost")?.estimate))
    }
    let chart = BarChart(
      caption: ChartCaption(
        name: "spending", title: "Cost by category",
        description: "What each strategy spends on average, by category."),
      axis: ChartAxis(title: "cost", unit: source.money, lowest: 0),
      parts: used.map { ChartPart(name: categories[$0].words, ink: .series($0)) }, rows: rows,
      measure: source.intervals)
    let table = source.declared.map { strategy in
      [HTML.Cell(html: HTML.name(source.label(strategy)))]
        + used.map { HTML.Cell(parts[$0][strategy - 1].rounded(source.money)) }
    }
    return Card(
      id: "spending", label: "Spending", title: "Where the money goes",
      sentences: try source.sentences(.spending),
      charts: used.isEmpty ? [] : [chart],
      body: used.isEmpty
        ? ""
        : HTML.details(
          "The same in a table",
          HTML.table(
            "Mean cost by category", [.words("strategy")] + used.map { .number(categories[$0].words) }, table)
        ),
      numbers: used.isEmpty
        ? nil
        : Numbers(
          header: ["strategy"] + used.map { "cost_\(categories[$0].rawValue)" },
          rows: source.declared.map { strategy in
            [.text(source.strategies[strategy])] + used.map { .number(parts[$0][strategy - 1].value) }
          }), dependsOnPrices: true)
  }
}
