internal import CampaignModel

extension ResultPack {
  /// Returns `parameters.csv`: every number that enters the model, where it comes from and how well it is
  /// founded.
  ///
  /// First the parameters of the model, with origin `default`, or `set` where the scenario gives its own
  /// value; then the quantities of the scenario, with origin `scenario`. Origin `distribution` marks what
  /// each run draws anew: `value` is then the centre of the distribution in the last column. Ends of the
  /// range that are open are empty. `confidence` grades the defaults.
  static func parameters(_ scenario: Scenario, _ dialect: CSVDialect) -> ResultFile {
    var table = table(
      [
        "parameter", "value", "unit", "range_low", "range_high", "source", "confidence", "origin",
        "distribution",
      ], dialect)
    func append(
      _ path: String, _ quantity: Quantity, _ unit: String, source: String, confidence: String = "",
      _ origin: String
    ) {
      table.append([
        .text(path), .number(quantity.value), .text(unit),
        .number(quantity.allowed.lowerBound == .leastNonzeroMagnitude ? 0 : quantity.allowed.lowerBound),
        .number(quantity.allowed.upperBound), .text(source), .text(confidence),
        .text(quantity.distribution == nil ? origin : "distribution"),
        .text(quantity.distribution?.text ?? ""),
      ])
    }
    for parameter in Parameter.allCases {
      let (info, quantity) = (parameter.info, scenario.model[parameter])
      if scenario.model.isSet(parameter) {
        append("model.\(parameter.rawValue)", quantity, info.unit, source: quantity.source ?? "", "set")
      } else {
        append(
          "model.\(parameter.rawValue)", quantity, info.unit, source: info.source,
          confidence: info.confidence.rawValue, "default")
      }
    }
    var copy = scenario
    copy.forEachQuantity { path, quantity in
      guard !path.hasPrefix("model.") else { return }
      append(path, quantity, scenario.unit(ofQuantity: path), source: quantity.source ?? "", "scenario")
    }
    return ResultFile(name: "parameters.csv", bytes: table.bytes)
  }
}

extension Scenario {
  /// Returns the unit of a quantity by its path, as `forEachQuantity` gives it.
  fileprivate func unit(ofQuantity path: String) -> String {
    let isFixedCost = strategies.contains { path.hasPrefix("strategies.\($0.name).costs.") }
    switch isFixedCost ? "" : path.split(separator: ".").last {
    case "discountRatePerYear", "needsPerYear", "repeatsPerYear": return "1/year"
    case "noveltyHalfLifeYears": return "years"
    case "meanDays", "postHalfLifeDays", "lagDays": return "days"
    case "satisfaction", "probability": return "probability"
    case "threshold": return "trust"
    case let name? where path.hasPrefix("actions.") && ChoiceWeighting.keys.contains { $0.name == name }:
      return "logit"
    case "reach", "baseProbability", "considerationOnExposure": return "probability"
    case "activityLogDeviation", "noveltyBoost", "involvement", "marginShare", "retentionPerYear": return "1"
    case "wagePerHour": return "\(campaign.currency)/hour"
    case "costPerThousand": return "\(campaign.currency)/1000"
    default: return campaign.currency
    }
  }
}

extension Distribution {
  /// The distribution in words and numbers.
  fileprivate var text: String {
    func list(_ name: String, _ parts: (String, Double)...) -> String {
      name + "(" + parts.map { "\($0.0): \(ShortestNumber.text($0.1))" }.joined(separator: ", ") + ")"
    }
    switch self {
    case .uniform(let low, let high): return list("uniform", ("low", low), ("high", high))
    case .triangular(let low, let mode, let high):
      return list("triangular", ("low", low), ("mode", mode), ("high", high))
    case .normal(let mean, let standardDeviation):
      return list("normal", ("mean", mean), ("standardDeviation", standardDeviation))
    case .lognormal(let median, let logStandardDeviation):
      return list("lognormal", ("median", median), ("logStandardDeviation", logStandardDeviation))
    }
  }
}
