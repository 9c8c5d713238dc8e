/// A number with its interval for each strategy and day.
struct DailyCurves {
  private let curves: [[ChartEstimate]]

  /// Reads a metric of `daily.csv`.
  init(_ source: ReportSource, _ metric: String) throws(UnreadableFile) {
    self = try DailyCurves(source, try source.table("daily.csv"), where: "metric", is: metric, value: "mean")
  }

  /// Reads the rows of a table whose cell in a column is as given.
  init(
    _ source: ReportSource, _ table: ResultTable, where column: String, is wanted: String, value: String
  ) throws(UnreadableFile) {
    let (of, about) = (try table.column("strategy"), try table.column(column))
    let parts = (try table.column(value), try table.column("ci_low"), try table.column("ci_high"))
    let day = try table.column("day")
    var curves = source.strategies.map { _ in
      [ChartEstimate](repeating: ChartEstimate(nil), count: source.manifest.horizonDays)
    }
    let places = Dictionary(
      zip(source.strategies, source.strategies.indices), uniquingKeysWith: { a, _ in a })
    for row in 0..<table.count where table.text(row, about) == wanted {
      guard let strategy = places[table.text(row, of)],
        let number = try table.whole(row, day, in: 1...source.manifest.horizonDays)
      else {
        throw UnreadableFile(
          file: table.name, line: row + 2, message: "the strategy or the day is not one of this result")
      }
      curves[strategy][number - 1] = ChartEstimate(
        try table.number(row, parts.0), low: try table.number(row, parts.1),
        high: try table.number(row, parts.2))
    }
    self.curves = curves
  }

  /// Returns the numbers of a strategy by day.
  func estimates(_ strategy: Int) -> [ChartEstimate] { curves[strategy] }

  /// The days that are worth downloading, from 0: of long horizons every so many, and the last; the tables have all.
  var thinned: [Int] {
    let days = curves.first?.count ?? 0
    let step = max(1, (days + 399) / 400)
    return (0..<days).filter { $0 % step == 0 || $0 == days - 1 }
  }

  /// Returns the curves as a table to download.
  func numbers(_ name: String, _ source: ReportSource) -> Card.Numbers {
    Card.Numbers(
      header: ["strategy", "day", name, "\(name)_low", "\(name)_high"],
      rows: source.strategies.indices.flatMap { strategy in
        thinned.map { day in
          let estimate = curves[strategy][day]
          return [
            .text(source.strategies[strategy]), .integer(day + 1), .number(estimate.value),
            .number(estimate.low),
            .number(estimate.high),
          ]
        }
      })
  }
}
