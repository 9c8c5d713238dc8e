internal import Measurement

/// What the page needs to value the runs at other prices, as JSON: `prices.csv`, `counts.csv` and `present_values.csv`
/// without what is not counted in units.
struct PricingData {
  /// A price of `prices.csv`.
  struct Price {
    var name: String
    var kind: String
    var of: String
    var value: Double
    var unit: String
    var isDrawn: Bool
    var obstacle: String
    var settings: [(path: String, perUnit: Double)]
    /// What it may be so that every setting is one that a scenario may have.
    var range: ClosedRange<Double>

    /// Narrows the range to what a setting leaves of it.
    mutating func add(_ path: String, perUnit: Double, low: Double?, high: Double?) {
      settings.append((path, perUnit))
      guard perUnit > 0 else { return }
      let (low, high) = ((low ?? -.infinity) / perUnit, (high ?? .infinity) / perUnit)
      if low <= high { range = range.clamped(to: low...high) }
    }

    /// The range in words: `0 to 1,000,000,000,000`.
    var rangeInWords: String {
      let ends = (range.lowerBound, range.upperBound)
      func text(_ end: Double) -> String {
        let digits = DecimalDigits(end)
        let rounded = digits.rounded(toPlace: digits.exponent - 5)
        let decimals = max(0, rounded.digits.count - 1 - rounded.exponent)
        return (rounded.isNegative ? "-" : "") + rounded.unsignedText(decimals: decimals)
      }
      switch (ends.0.isFinite, ends.1.isFinite) {
      case (true, true): return "\(text(ends.0)) to \(text(ends.1))"
      case (true, false): return "\(text(ends.0)) or more"
      case (false, true): return "at most \(text(ends.1))"
      case (false, false): return "any number"
      }
    }

    /// The price as it stands in its field: of a drawn one, which nothing is valued at, four digits of its centre.
    var shown: String {
      guard isDrawn else { return ShortestNumber.text(value) }
      let digits = DecimalDigits(value)
      let text = digits.rounded(toPlace: digits.exponent - 3).unsignedText(
        decimals: max(0, 3 - digits.exponent))
      let plain = String(text.filter { $0 != "," })
      return plain.contains(".")
        ? String(plain.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed()) : plain
    }

    /// What follows the number in a sentence.
    var unitInWords: String {
      switch kind {
      case "wage": " \(unit.prefix { $0 != "/" }) an hour"
      case "impressions": " \(unit.prefix { $0 != "/" })"
      case "discount_rate": " (0.05 is 5 %)"
      case "fees": ""
      default: " \(unit)"
      }
    }
  }

  /// The prices that play a part in some run, in the order of the table.
  let prices: [Price]

  private let source: ReportSource
  private let counts: RunCounts
  /// By strategy.
  private let present: [JSONNode]

  /// Reads the tables.
  init(_ source: ReportSource) throws(UnreadableFile) {
    self.source = source
    counts = try RunCounts(source, try Self.prices(source))
    prices = counts.prices
    var present: [JSONNode] = []
    for strategy in source.strategies.indices {
      present.append(.array(try Self.presentValues(source, strategy, prices)))
    }
    self.present = present
  }

  /// Adds the data to the page, for its script: an object, column by column.
  func append(to page: inout SpooledBytes) {
    func put(_ text: String) { page.append(contentsOf: text.utf8) }
    /// Members of an object but its last, with a comma after each.
    func put(_ members: [JSONNode.Member]) {
      put(JSONNode.object(members).embedded.dropFirst().dropLast() + ",")
    }
    let manifest = source.manifest
    put("{")
    put([
      .init("scenario", .string(manifest.name)), .init("command", .string(manifest.command)),
      .init("currency", .string(manifest.currency)),
      .init("confidence", .number(manifest.intervalConfidence)),
      .init("runs", .integer(manifest.runs)), .init("days", .integer(manifest.horizonDays)),
    ])
    put("\"prices\":[")
    for (index, price) in prices.enumerated() {
      put(index > 0 ? ",{" : "{")
      put([
        .init("name", .string(price.name)), .init("kind", .string(price.kind)),
        .init("value", .number(price.value)), .init("shown", .string(price.shown)),
        .init("drawn", .boolean(price.isDrawn)), .init("blocked", .boolean(!price.obstacle.isEmpty)),
        .init("low", .number(price.range.lowerBound)), .init("high", .number(price.range.upperBound)),
        .init("range", .string(price.rangeInWords)),
      ])
      put("\"draws\":\(Self.column(counts.draws(index))),\"shares\":\(Self.column(counts.shares(index))),")
      let settings = price.settings.map { setting -> JSONNode in
        ["path": .string(setting.path), "perUnit": .number(setting.perUnit)]
      }
      put("\"settings\":\(JSONNode.array(settings).embedded)}")
    }
    put("],\"strategies\":[")
    for strategy in source.strategies.indices {
      put(strategy > 0 ? ",{" : "{")
      put([
        .init("name", .string(source.strategies[strategy])),
        .init("label", .string(strategy == 0 ? "doing nothing" : source.label(strategy))),
      ])
      put("\"conversions\":\(Self.column(counts.conversions(strategy))),")
      put("\"other\":\(Self.column(counts.otherCost(strategy))),\"units\":[")
      for index in prices.indices {
        put((index > 0 ? "," : "") + Self.column(counts.units(strategy, index)))
      }
      put("],\"present\":\(present[strategy].embedded)}")
    }
    put("]}")
  }

  /// A number for each run as JSON; one number where all are equal, null where there are none.
  private static func column(_ values: [Double]) -> String {
    guard let first = values.first else { return "null" }
    if values.allSatisfy({ $0 == first }) { return plain(first) }
    var text = "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      text += plain(value)
    }
    return text + "]"
  }

  /// Whole numbers without `.0`, which would be a third of the page.
  private static func plain(_ value: Double) -> String {
    Int(exactly: value).map { "\($0)" } ?? (value.isFinite ? "\(value)" : "null")
  }

  private static func prices(_ source: ReportSource) throws(UnreadableFile) -> [Price] {
    let table = try source.table("prices.csv")
    let columns = (
      price: try table.column("price"), kind: try table.column("kind"), of: try table.column("of"),
      value: try table.column("value"), unit: try table.column("unit"), drawn: try table.column("drawn"),
      setting: try table.column("setting"), perUnit: try table.column("per_unit"),
      low: try table.column("range_low"), high: try table.column("range_high"),
      obstacle: try table.column("obstacle")
    )
    var prices: [Price] = []
    for row in 0..<table.count {
      let name = table.text(row, columns.price)
      guard let value = try table.number(row, columns.value),
        let perUnit = try table.number(row, columns.perUnit)
      else { throw UnreadableFile(file: table.name, line: row + 2, message: "a price without its number") }
      if prices.last?.name != name {
        prices.append(
          Price(
            name: name, kind: table.text(row, columns.kind), of: table.text(row, columns.of), value: value,
            unit: table.text(row, columns.unit), isDrawn: table.text(row, columns.drawn) == "yes",
            obstacle: table.text(row, columns.obstacle), settings: [], range: -.infinity ... .infinity))
      }
      prices[prices.count - 1].add(
        table.text(row, columns.setting), perUnit: perUnit, low: try table.number(row, columns.low),
        high: try table.number(row, columns.high))
    }
    return prices
  }

  /// The rows of `present_values.csv` of a strategy.
  private static func presentValues(
    _ source: ReportSource, _ strategy: Int, _ prices: [Price]
  ) throws(UnreadableFile) -> [JSONNode] {
    let table = try source.table("present_values.csv")
    let columns = (
      strategy: try table.column("strategy"), price: try table.column("price"),
      form: try table.column("form"),
      rate: try table.column("rate_per_year"), mean: try table.column("mean")
    )
    var rows: [JSONNode] = []
    for row in 0..<table.count where table.text(row, columns.strategy) == source.strategies[strategy] {
      var covariances: [JSONNode] = []
      for place in 0...rows.count {
        let value = try table.number(row, try table.column("covariance_\(place + 1)"))
        covariances.append(.number(value ?? 0))
      }
      let price = prices.firstIndex { $0.name == table.text(row, columns.price) }
      rows.append([
        "price": price.map { .integer($0) } ?? .null, "form": .string(table.text(row, columns.form)),
        "rate": .number(try table.number(row, columns.rate)),
        "mean": .number(try table.number(row, columns.mean)),
        "covariances": .array(covariances),
      ])
    }
    return rows
  }
}
