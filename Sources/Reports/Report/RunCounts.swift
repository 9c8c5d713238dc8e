internal import Measurement

/// The columns of `counts.csv` that the page needs, by strategy and price; empty ones for what plays no part.
struct RunCounts {
  /// Prices with units in some run, and the discount rate.
  let prices: [PricingData.Price]

  /// For each strategy the numbers of its runs: incremental conversions, other cost, then for each price of the table its
  /// units, its value and its margin's share, 0 where it has none.
  private let columns: [RunColumns]
  /// Where the prices stand in the table of prices.
  private let places: [Int]

  /// Reads the table in one walk.
  ///
  /// - Parameters:
  ///   - source: The tables.
  ///   - all: The prices of the scenario.
  /// - Throws: The place of what is missing or is no number.
  init(_ source: ReportSource, _ all: [PricingData.Price]) throws(UnreadableFile) {
    let table = try source.scan("counts.csv")
    let of = try table.column("strategy")
    var cells: [Int?] = [try table.column("incremental_conversions"), try table.column("other_cost")]
    for price in all {
      cells.append(price.kind == "discount_rate" ? nil : try table.column("units_\(price.name)"))
      cells.append(price.isDrawn ? try table.column("price_\(price.name)") : nil)
      cells.append(price.kind == "value" ? try table.column("margin_share_\(price.of)") : nil)
    }
    // Little memory for each, as the whole of it grows with the strategies.
    var columns = source.strategies.map { _ in
      RunColumns(width: cells.count, on: source.spool, memory: 1 << 11)
    }
    let strategies = Dictionary(
      zip(source.strategies, source.strategies.indices), uniquingKeysWith: { a, _ in a })
    var plays = all.map { $0.kind == "discount_rate" }
    try table.forEachRow { row throws(UnreadableFile) in
      guard let strategy = strategies[table.text(row, of)] else {
        throw UnreadableFile(
          file: table.file.name, bytes: table.file.bytes, offset: row.offset,
          message: "the strategy is not one of this result")
      }
      var values: [Double] = []
      for cell in cells {
        var value: Double?
        if let cell { value = try table.number(row, cell) }
        values.append(value ?? 0)
      }
      for price in all.indices where values[2 + 3 * price] != 0 { plays[price] = true }
      columns[strategy].append(values)
    }
    self.columns = columns
    places = all.indices.filter { plays[$0] }
    prices = places.map { all[$0] }
  }

  /// Incremental conversions in each run.
  func conversions(_ strategy: Int) -> [Double] { columns[strategy][0] }

  /// Cost that goes with no price in each run.
  func otherCost(_ strategy: Int) -> [Double] { columns[strategy][1] }

  /// The units of a price in each run; none of the discount rate.
  func units(_ strategy: Int, _ price: Int) -> [Double] {
    prices[price].kind == "discount_rate" ? [] : columns[strategy][2 + 3 * places[price]]
  }

  /// What each run drew for a price; none for a known one.
  func draws(_ price: Int) -> [Double] { prices[price].isDrawn ? columns[0][3 + 3 * places[price]] : [] }

  /// The margin's share in each run; none where the price is no value of an action.
  func shares(_ price: Int) -> [Double] {
    prices[price].kind == "value" ? columns[0][4 + 3 * places[price]] : []
  }
}
