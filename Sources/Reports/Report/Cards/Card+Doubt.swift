/// What `doubt.csv` and `drivers.csv` say of profit.
private struct ProfitDoubt {
  /// How the variance of a strategy's profit is split.
  struct Split {
    var strategy: Int
    var twins: Double?
    /// The share of doubt, 0 to 1, with its interval.
    var share: ChartEstimate
  }

  /// How profit goes with a number given as a range.
  struct Driver {
    var strategy: Int
    var quantity: String
    /// Rank correlation, -1 to 1, with its interval.
    var correlation: ChartEstimate
  }

  private(set) var splits: [Split] = []
  /// Those that vary, the strongest of a strategy first.
  private(set) var drivers: [Driver] = []
  /// How quantities are called in charts and tables, by their paths.
  private(set) var quantityLabels: [String: String] = [:]

  init(_ source: ReportSource) throws(UnreadableFile) {
    for row in try Self.rows(source, "doubt.csv", value: "doubt_share") where row.estimate.value != nil {
      splits.append(
        Split(
          strategy: row.strategy, twins: try row.table.number(row.row, try row.table.column("twins")),
          share: row.estimate))
    }
    for row in try Self.rows(source, "drivers.csv", value: "rank_correlation") where row.estimate.value != nil
    {
      drivers.append(
        Driver(
          strategy: row.strategy, quantity: row.table.text(row.row, try row.table.column("quantity")),
          correlation: row.estimate))
    }
    func strength(_ driver: Driver) -> Double { driver.correlation.value?.magnitude ?? 0 }
    drivers = drivers.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      if a.strategy != b.strategy { return a.strategy < b.strategy }
      return strength(a) != strength(b) ? strength(a) > strength(b) : first.offset < second.offset
    }.map(\.element)
    quantityLabels = Card.labels(of: drivers.map(\.quantity))
  }

  /// The rows of a table that are about the profit of a declared strategy, with a column and its interval.
  private static func rows(
    _ source: ReportSource, _ file: String, value: String
  ) throws(UnreadableFile) -> [(table: ResultTable, row: Int, strategy: Int, estimate: ChartEstimate)] {
    let table = try source.table(file)
    let (of, metric) = (try table.column("strategy"), try table.column("metric"))
    let parts = (try table.column(value), try table.column("ci_low"), try table.column("ci_high"))
    var rows: [(table: ResultTable, row: Int, strategy: Int, estimate: ChartEstimate)] = []
    for row in 0..<table.count where table.text(row, metric) == "profit" {
      guard let strategy = source.strategies.firstIndex(of: table.text(row, of)), strategy > 0 else {
        continue
      }
      let estimate = ChartEstimate(
        try table.number(row, parts.0), low: try table.number(row, parts.1),
        high: try table.number(row, parts.2))
      rows.append((table, row, strategy, estimate))
    }
    return rows
  }
}

extension Card {
  /// How many numbers given as ranges are drawn, the strongest first; the table has all.
  private static let mostDrivers = 8

  /// How much of what single runs differ by in profit is luck, and how much doubt about what is given as a range.
  static func doubt(_ source: ReportSource) throws(UnreadableFile) -> Card {
    let found = try ProfitDoubt(source)
    // Without a range all is luck, which needs no chart.
    let isDrawn = found.splits.contains { $0.twins ?? 0 > 0 }
    var charts: [any ChartKind] = isDrawn ? [shares(found, source)] : []
    if let chart = try drivers(found, source) { charts.append(chart) }
    return Card(
      id: "doubt", label: "Luck", title: "Luck and doubt", sentences: try source.sentences(.doubt),
      charts: charts,
      body: try words(found, source) + tables(found, source), numbers: numbers(found, source),
      dependsOnPrices: !charts.isEmpty)
  }

  private static func shares(_ found: ProfitDoubt, _ source: ReportSource) -> BarChart {
    BarChart(
      caption: ChartCaption(
        name: "doubt", title: "What single runs differ by in profit",
        description:
          "For each strategy the shares of doubt and of luck in the variance of profit between runs."),
      axis: ChartAxis(title: "share of the variance of profit between runs", unit: .percent, lowest: 0),
      parts: [ChartPart(name: "doubt", ink: .series(0)), ChartPart(name: "luck", ink: .series(1))],
      rows: found.splits.map { split in
        BarChart.Row(
          name: source.label(split.strategy),
          parts: [split.share, ChartEstimate(split.share.value.map { 1 - $0 })], total: split.share)
      },
      measure: "its \(source.confidence) interval", total: "the share of doubt")
  }

  /// What the profit of the strategy with the highest one goes with.
  private static func drivers(_ found: ProfitDoubt, _ source: ReportSource) throws(UnreadableFile)
    -> PairedBarChart?
  {
    var leader: (strategy: Int, profit: Double)?
    for strategy in Set(found.drivers.map(\.strategy)).sorted() {
      guard let profit = try source.figure(strategy, "profit")?.value else { continue }
      if profit > leader?.profit ?? -.infinity { leader = (strategy, profit) }
    }
    guard let strategy = leader?.strategy else { return nil }
    return PairedBarChart(
      caption: ChartCaption(
        name: "drivers", title: "\(source.label(strategy)): what profit goes with",
        description:
          "Rank correlation of profit with numbers given as ranges, over the runs: -1 if profit falls "
          + "whenever the number rises, 1 if it rises with it, 0 if neither."),
      axis: ChartAxis(title: "rank correlation with profit, -1 to 1"),
      measures: [ChartPart(name: "rank correlation", ink: .series(0))],
      rows: found.drivers.filter { $0.strategy == strategy }.prefix(mostDrivers).map { driver in
        PairedBarChart.Row(
          name: found.quantityLabels[driver.quantity] ?? driver.quantity, values: [driver.correlation])
      }, interval: source.intervals)
  }

  /// A sentence on each strategy, and what luck and doubt are.
  private static func words(_ found: ProfitDoubt, _ source: ReportSource) throws(UnreadableFile) -> String {
    var items = ""
    for strategy in source.declared {
      for sentence in try source.sentences(.doubtExplanation, strategy) {
        items += "<dt>\(HTML.name(source.label(strategy)))</dt><dd>\(HTML.text(sentence))</dd>\n"
      }
    }
    guard !items.isEmpty else { return "" }
    return """
      <dl class="say">\(items)</dl>
      <p class="fine">Luck is what differs between worlds with the same numbers: no study takes it from a single \
      campaign. Doubt is about the numbers given as ranges: who knows them better has less of it.</p>
      """
  }

  private static func tables(_ found: ProfitDoubt, _ source: ReportSource) -> String {
    let shares = found.splits.map { split in
      [
        HTML.Cell(html: HTML.name(source.label(split.strategy))),
        HTML.Cell(split.share.low == nil ? Wording.share(split.share.value) : split.share.text(.percent)),
        HTML.Cell(NumberFormat.fixed(split.twins, decimals: 0)),
      ]
    }
    let drivers = found.drivers.map { driver in
      [
        HTML.Cell(html: HTML.name(source.label(driver.strategy))),
        HTML.Cell(
          html: HTML.code(found.quantityLabels[driver.quantity] ?? driver.quantity)),
        HTML.Cell(driver.correlation.text(.plain)),
      ]
    }
    var tables = ""
    if !shares.isEmpty {
      tables += HTML.table(
        "Share of doubt in the variance of profit between runs; the rest is luck",
        [.words("strategy"), .number("doubt"), .number("runs with a twin")], shares)
    }
    if !drivers.isEmpty {
      tables += HTML.table(
        "Rank correlation of profit with numbers given as ranges",
        [.words("strategy"), .words("number"), .number("rank correlation")], drivers)
    }
    return tables.isEmpty ? "" : HTML.details("The same in a table", tables)
  }

  private static func numbers(_ found: ProfitDoubt, _ source: ReportSource) -> Numbers? {
    func row(_ strategy: Int, _ measure: String, _ quantity: String, _ estimate: ChartEstimate) -> [CSVCell] {
      [
        .text(source.strategies[strategy]), .text(measure), .text(quantity), .number(estimate.value),
        .number(estimate.low), .number(estimate.high),
      ]
    }
    let rows =
      found.splits.map { row($0.strategy, "doubt_share", "", $0.share) }
      + found.drivers.map { row($0.strategy, "rank_correlation", $0.quantity, $0.correlation) }
    return rows.isEmpty
      ? nil
      : Numbers(header: ["strategy", "measure", "quantity", "value", "value_low", "value_high"], rows: rows)
  }
}
