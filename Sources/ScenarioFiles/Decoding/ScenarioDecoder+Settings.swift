internal import CampaignModel

extension ScenarioDecoder {
  func economics(_ section: ValueReader?) -> Economics {
    var economics = Economics()
    guard var reader = section?.object() else { return economics }
    economics.wagePerHour = reader.quantity(
      "wagePerHour", in: Economics.wages, default: economics.wagePerHour)
    economics.discountRatePerYear = reader.quantity(
      "discountRatePerYear", in: Economics.discountRates, default: economics.discountRatePerYear)
    economics.budget = reader.number("budget", in: .budget)
    reader.finish()
    return economics
  }

  func experiment(_ section: ValueReader?, _ strategies: [Strategy]) -> ExperimentPlan {
    var plan = ExperimentPlan()
    guard var reader = section?.object() else { return plan }
    plan.runs = reader.integer("runs", in: 1...1_000_000, default: plan.runs)
    plan.seed = reader.value("seed").flatMap(seed) ?? plan.seed
    plan.confidence = reader.number("confidence", in: 0.5...0.999, default: plan.confidence)
    plan.attribution = attribution(reader.value("attribution"), of: strategies)
    plan.marginal = reader.bool("marginal", default: plan.marginal)
    plan.twins = reader.integer("twins", in: 0...1_000_000)
    reader.finish()
    return plan
  }

  /// Returns a seed: a number where it is exact, or its decimal digits as text.
  private func seed(_ value: ValueReader) -> UInt64? {
    switch value.node.value {
    case .number(let number):
      if let seed = UInt64(exactly: number), seed <= 1 << 53 { return seed }
      value.error("is \(number.messageText); expected a whole number (0 to 2^53), or a larger one in quotes.")
      return nil
    case .string(let text):
      if let seed = UInt64(text),
        text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      {
        return seed
      }
      return value.expected("decimal digits (0 to \(UInt64.max))")
    default: return value.expected("a whole number (0 to 2^53), or a larger one in quotes")
    }
  }
}
