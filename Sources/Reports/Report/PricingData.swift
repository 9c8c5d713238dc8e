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
  /// For the script of the page.
  let json: JSONNode

  /// Reads the tables.
  init(_ source: ReportSource) throws(UnreadableFile) {
    let counts = try Counts(source, try Self.prices(source))
    prices = counts.prices
    var strategies: [JSONNode] = []
    for strategy in source.strategies.indices {
      strategies.append([
        "name": .string(source.strategies[strategy]),
        "label": .string(strategy == 0 ? "doing nothing" : source.label(strategy)),
        "conversions": Self.column(counts.conversions[strategy]),
        "other": Self.column(counts.other[strategy]),
        "units": .array(counts.units[strategy].map(Self.column)),
        "present": .array(try Self.presentValues(source, strategy, counts.prices)),
      ])
    }
    json = [
      "scenario": .string(source.manifest.name), "command": .string(source.manifest.command),
      "currency": .string(source.manifest.currency),
      "confidence": .number(source.manifest.intervalConfidence),
      "runs": .integer(source.manifest.runs), "days": .integer(source.manifest.horizonDays),
      "prices": .array(
        counts.prices.enumerated().map { index, price in
          [
            "name": .string(price.name), "kind": .string(price.kind), "value": .number(price.value),
            "shown": .string(price.shown),
            "drawn": .boolean(price.isDrawn), "blocked": .boolean(!price.obstacle.isEmpty),
            "draws": Self.column(counts.draws[index]), "shares": Self.column(counts.shares[index]),
            "settings": .array(
              price.settings.map { ["path": .string($0.path), "perUnit": .number($0.perUnit)] }),
          ]
        }),
      "strategies": .array(strategies),
    ]
  }

  /// A number for each run; one number where all are equal, null where there are none.
  private static func column(_ values: [Double]) -> JSONNode {
    guard let first = values.first else { return .null }
    return values.allSatisfy { $0 == first } ? plain(first) : .array(values.map(plain))
  }

  /// Whole numbers without `.0`, which would be a third of the page.
  private static func plain(_ value: Double) -> JSONNode {
    Int(exactly: value).map { .integer($0) } ?? .number(value)
  }

  private static func prices(_ source: ReportSource) throws(UnreadableFile) -> [Price] {
    let table = try source.table("prices.csv")
    let columns = (
      price: try table.column("price"), kind: try table.column("kind"), of: try table.column("of"),
      value: try table.column("value"), unit: try table.column("unit"), drawn: try table.column("drawn"),
      setting: try table.column("setting"), perUnit: try table.column("per_unit"),
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
            obstacle: table.text(row, columns.obstacle), settings: []))
      }
      prices[prices.count - 1].settings.append((table.text(row, columns.setting), perUnit))
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

/// The columns of `counts.csv`, by strategy and price.
private struct Counts {
  /// Prices with units in some run, and the discount rate.
  var prices: [PricingData.Price] = []
  var conversions: [[Double]] = []
  var other: [[Double]] = []
  /// By strategy and price.
  var units: [[[Double]]]
  /// By price: what each run drew; none for a known price.
  var draws: [[Double]] = []
  /// By price: the margin's share in each run; none where it is no value of an action.
  var shares: [[Double]] = []

  init(_ source: ReportSource, _ all: [PricingData.Price]) throws(UnreadableFile) {
    let table = try source.table("counts.csv")
    let of = try table.column("strategy")
    var rows = source.strategies.map { _ in [Int]() }
    let places = Dictionary(
      zip(source.strategies, source.strategies.indices), uniquingKeysWith: { a, _ in a })
    for row in 0..<table.count {
      guard let strategy = places[table.text(row, of)] else {
        throw UnreadableFile(
          file: table.name, line: row + 2, message: "the strategy is not one of this result")
      }
      rows[strategy].append(row)
    }
    func column(_ name: String, _ strategy: Int) throws(UnreadableFile) -> [Double] {
      let column = try table.column(name)
      var values: [Double] = []
      for row in rows[strategy] { values.append(try table.number(row, column) ?? 0) }
      return values
    }
    units = source.strategies.map { _ in [] }
    for strategy in source.strategies.indices {
      conversions.append(try column("incremental_conversions", strategy))
      other.append(try column("other_cost", strategy))
    }
    for price in all {
      if price.kind != "discount_rate" {
        var found: [[Double]] = []
        for strategy in source.strategies.indices {
          found.append(try column("units_\(price.name)", strategy))
        }
        guard found.contains(where: { $0.contains { $0 != 0 } }) else { continue }
        for strategy in source.strategies.indices { units[strategy].append(found[strategy]) }
      } else {
        for strategy in source.strategies.indices { units[strategy].append([]) }
      }
      prices.append(price)
      draws.append(price.isDrawn ? try column("price_\(price.name)", 0) : [])
      shares.append(price.kind == "value" ? try column("margin_share_\(price.of)", 0) : [])
    }
  }
}
