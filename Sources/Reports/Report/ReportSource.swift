internal import Measurement

/// The tables and the manifest of a result folder, read back: all that a report knows.
///
/// Tables as long as there are runs are not kept in memory, but walked over for each question.
struct ReportSource {
  /// A figure of `summary.csv`.
  struct Figure {
    var value: Double?
    var low: Double?
    var high: Double?
    /// 5, 25, 50, 75 and 95 % of the runs lie below; empty where there are none.
    var quantiles: [Double] = []

    /// The interval; nil without both ends.
    var interval: Interval? {
      guard let low, let high, low <= high else { return nil }
      return Interval(low: low, high: high)
    }

    /// The figure as a chart draws it.
    var estimate: ChartEstimate { ChartEstimate(value, low: low, high: high) }
  }

  /// What the manifest says.
  let manifest: ReportManifest
  /// The names of the strategies, the control first.
  let strategies: [String]
  /// How figures are put into words.
  let wording: Wording

  /// The tables that have a row for each run.
  private static let namesByRun = ["runs.csv", "counts.csv"]

  /// Where what is as long as there are runs waits.
  let spool: any Spool

  private let labels: [String]
  private let tables: [String: ResultTable]
  private let scans: [String: TableScan]
  private let summaryRows: [String: Int]

  /// Reads the tables of a folder.
  ///
  /// - Throws: The place of what is missing or is not what Rapport writes.
  init(_ files: [ResultFile], _ node: JSONNode, _ spool: any Spool) throws(UnreadableFile) {
    manifest = try ReportManifest(node)
    self.spool = spool
    var (tables, scans): ([String: ResultTable], [String: TableScan]) = ([:], [:])
    for file in files where file.name.hasSuffix(".csv") {
      if Self.namesByRun.contains(file.name) {
        scans[file.name] = try TableScan(file, manifest.dialect)
      } else {
        tables[file.name] = try ResultTable(file, manifest.dialect)
      }
    }
    (self.tables, self.scans) = (tables, scans)
    wording = Wording(currency: manifest.currency, noun: manifest.noun)
    let comparison = try Self.table("comparison.csv", of: tables)
    let name = try comparison.column("strategy")
    strategies = (0..<comparison.count).map { comparison.text($0, name) }
    guard strategies.count == Set(strategies).count, !strategies.isEmpty else {
      throw UnreadableFile(file: "comparison.csv", line: 2, message: "each strategy must have one row")
    }
    labels = Findings.labels(of: strategies)
    let summary = try Self.table("summary.csv", of: tables)
    let (of, metric) = (try summary.column("strategy"), try summary.column("metric"))
    summaryRows = Dictionary(
      (0..<summary.count).map { (Self.key(summary.text($0, of), summary.text($0, metric)), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ strategy: String, _ metric: String) -> String { strategy + "\u{0}" + metric }

  private static func table<Table>(_ name: String, of tables: [String: Table]) throws(UnreadableFile) -> Table
  {
    guard let table = tables[name] else {
      throw UnreadableFile(file: name, line: 1, message: "there is no such file in the folder")
    }
    return table
  }

  /// Returns a table by the name of its file.
  func table(_ name: String) throws(UnreadableFile) -> ResultTable { try Self.table(name, of: tables) }

  /// Returns a table as long as there are runs by the name of its file.
  func scan(_ name: String) throws(UnreadableFile) -> TableScan { try Self.table(name, of: scans) }

  /// Returns what `summary.csv` says of a strategy; nil where it has no such row.
  func figure(_ strategy: Int, _ metric: String) throws(UnreadableFile) -> Figure? {
    guard let row = summaryRows[Self.key(strategies[strategy], metric)] else { return nil }
    let summary = try table("summary.csv")
    var figure = Figure(
      value: try summary.number(row, try summary.column("mean")),
      low: try summary.number(row, try summary.column("ci_low")),
      high: try summary.number(row, try summary.column("ci_high")))
    for name in ["p05", "p25", "median", "p75", "p95"] {
      if let value = try summary.number(row, try summary.column(name)) { figure.quantiles.append(value) }
    }
    return figure
  }

  /// Returns the day that `summary.csv` gives for a strategy; nil where it gives none.
  func day(_ strategy: Int, _ metric: String) throws(UnreadableFile) -> Int? {
    guard let row = summaryRows[Self.key(strategies[strategy], metric)] else { return nil }
    let summary = try table("summary.csv")
    return try summary.whole(row, try summary.column("mean"), in: 1...manifest.horizonDays)
  }

  /// Returns the sentences on a topic, of one strategy or of all together.
  func sentences(_ topic: Sentence.Topic, _ strategy: Int? = nil) throws(UnreadableFile) -> [String] {
    let table = try table("verdicts.csv")
    let (of, about, text) = (
      try table.column("strategy"), try table.column("topic"), try table.column("sentence")
    )
    return (0..<table.count).compactMap { row in
      guard table.text(row, about) == topic.rawValue else { return nil }
      if let strategy, table.text(row, of) != strategies[strategy] { return nil }
      return table.text(row, text)
    }
  }

  /// Returns a column of `runs.csv` for one strategy, without the runs in which it is not defined.
  func runs(_ strategy: Int, _ metric: String) throws(UnreadableFile) -> [Double] {
    let table = try scan("runs.csv")
    let (of, column) = (try table.column("strategy"), try table.column(metric))
    var values: [Double] = []
    try table.forEachRow { row throws(UnreadableFile) in
      guard table.text(row, of) == strategies[strategy] else { return }
      if let value = try table.number(row, column) { values.append(value) }
    }
    return values
  }

  /// How a strategy is called in charts and tables.
  func label(_ strategy: Int) -> String { labels[strategy] }

  /// Its ink in charts.
  func ink(_ strategy: Int) -> ChartInk { strategy == 0 ? .control : .series(strategy - 1) }

  /// The strategies but the control.
  var declared: Range<Int> { 1..<max(strategies.count, 1) }

  /// What a point and its line are: `mean of 40 runs with its 95 % interval`.
  var measure: String {
    manifest.runs < 2
      ? "one run" : "mean of \(NumberFormat.integer(manifest.runs)) runs with its \(confidence) interval"
  }

  /// What lines through points are: `95 % intervals of 40 runs`.
  var intervals: String {
    manifest.runs < 2
      ? "one run has no interval" : "\(confidence) intervals of \(NumberFormat.integer(manifest.runs)) runs"
  }

  /// The confidence in percent.
  var confidence: String { Wording.confidence(manifest.confidence) }

  /// The unit of money.
  var money: NumberUnit { .money(manifest.currency) }
}
