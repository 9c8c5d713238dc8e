internal import CampaignModel
internal import Measurement

extension ResultPack {
  /// Returns `prices.csv`: the prices by which the runs can be valued anew, a row for each setting.
  ///
  /// For another price every setting of its name has to be set, to the price times `per_unit`, which must lie from
  /// `range_low` to `range_high`; a discount rate also where present values are known. `value` is the price as the
  /// scenario gives it, the centre of the distribution where `drawn` is `yes`. Where `obstacle` says something, the
  /// price cannot be changed without simulating again.
  static func prices(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "scenario", "price", "kind", "of", "value", "unit", "drawn", "setting", "per_unit", "range_low",
        "range_high", "obstacle",
      ], dialect)
    let scenario = comparison.scenario
    for price in comparison.repricing.prices {
      for setting in price.settings {
        let allowed =
          price.kind == .discountRate
          ? setting.allowed.clamped(to: comparison.repricing.grid.range) : setting.allowed
        table.append([
          .text(scenario.name), .text(price.name), .text(price.kind.name), .text(scenario.subject(of: price)),
          .number(price.quantity.value), .text(price.kind.unit(currency: scenario.campaign.currency)),
          .text(price.quantity.distribution == nil ? "no" : "yes"), .text(setting.path),
          .number(setting.perUnit), .number(allowed.lowerBound), .number(allowed.upperBound),
          .text(price.obstacle ?? ""),
        ])
      }
    }
    return ResultFile(name: "prices.csv", bytes: table.bytes)
  }

  /// Returns `counts.csv`: what each run bought and sold, counted in units of the prices; what cannot be counted
  /// so is `other_cost`.
  ///
  /// Cost is `other_cost` and the units of all prices but values times their prices; incremental margin is the units
  /// of each value, deeds realised beyond the control's, times its price and `margin_share`. A price that each run
  /// draws has a column of its own.
  static func counts(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    let (actions, prices) = (comparison.scenario.actions, comparison.repricing.prices)
    let counted = prices.indices.filter { prices[$0].kind != .discountRate }
    let drawn = prices.indices.filter { prices[$0].quantity.distribution != nil }
    let conversions = comparison.metrics.firstIndex(of: .incrementalConversions)
    var table = CSVWriter(
      header: ["scenario", "strategy", "run", "incremental_conversions", "other_cost"]
        + counted.map { "units_\(prices[$0].name)" } + actions.map { "margin_share_\($0.name)" }
        + actions.map { "pipeline_\($0.name)" } + drawn.map { "price_\(prices[$0].name)" },
      dialect: dialect, on: comparison.spool)
    for (strategy, name) in comparison.strategies.enumerated() {
      comparison.forEachRun(strategy) { run in
        var row: [CSVCell] = [.text(comparison.scenario.name), .text(name), .integer(run.run + 1)]
        row += [.number(conversions.map { run.values[$0] }), .number(run.otherCost)]
        row += counted.map { .number(run.units[$0]) }
        row += run.marginShares.map { .number($0) }
        row += run.pipeline.map { .number($0) }
        row += drawn.map { .number(run.prices[$0]) }
        table.append(row)
      }
    }
    return ResultFile(name: "counts.csv", content: table.content)
  }

  /// Returns `present_values.csv`: what the units of each price are worth on the first day at some discount rates, as
  /// means over runs with their covariances.
  ///
  /// A row for each strategy, flow and rate; flows that are 0 in every run are left out. `form` is `units`, with the
  /// margin's share and negative where they cost, `money` for the same at the price that each run drew, or `other`.
  /// `rate_per_year` is empty for the run's own rate. `covariance_k` is that with the strategy's k-th row.
  static func presentValues(_ comparison: Comparison, _ dialect: CSVDialect) -> ResultFile {
    let repricing = comparison.repricing
    let kept = repricing.presentValues.map { values in values.terms.indices.filter { !values.isNothing($0) } }
    let width = kept.map(\.count).max() ?? 0
    var table = table(
      ["scenario", "strategy", "price", "form", "rate_per_year", "mean"]
        + (0..<width).map { "covariance_\($0 + 1)" }, dialect)
    for (strategy, name) in comparison.strategies.enumerated() {
      let values = repricing.presentValues[strategy]
      for (row, term) in kept[strategy].enumerated() {
        let (price, form): (String, String) =
          switch values.terms[term].flow {
          case .units(let index): (repricing.prices[index].name, "units")
          case .asDrawn(let index): (repricing.prices[index].name, "money")
          case .other: ("", "other")
          }
        let covariances = (0..<width).map { column in
          CSVCell.number(column <= row ? values.covariance(term, kept[strategy][column]) : nil)
        }
        table.append(
          [
            .text(comparison.scenario.name), .text(name), .text(price), .text(form),
            .number(values.terms[term].rate.map { repricing.grid.rates[$0] }), .number(values.means[term]),
          ] + covariances)
      }
    }
    return ResultFile(name: "present_values.csv", bytes: table.bytes)
  }
}

extension Price.Kind {
  /// What the price counts in.
  fileprivate func unit(currency: String) -> String {
    switch self {
    case .value, .posts: currency
    case .wage: "\(currency)/hour"
    case .impressions: "\(currency)/1000"
    case .fees: "1"
    case .discountRate: "1/year"
    }
  }
}

extension Scenario {
  /// Returns whose price it is: an action, an entry of voices, or strategies.
  fileprivate func subject(of price: Price) -> String {
    switch price.kind {
    case .value(let action): return actions[action].name
    case .fees(let entry): return entry
    case .posts(let places), .impressions(let places):
      var names: [String] = []
      for place in places where !names.contains(strategies[place.strategy].name) {
        names.append(strategies[place.strategy].name)
      }
      return names.joined(separator: ", ")
    case .wage, .discountRate: return ""
    }
  }
}
