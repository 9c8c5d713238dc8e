internal import CampaignModel

extension ScenarioDecoder {
  /// Reads what is to be traced back to voices.
  ///
  /// - Parameters:
  ///   - section: The object, if there is one.
  ///   - strategies: What is declared.
  /// - Returns: What is asked for; nil for nothing.
  func attribution(_ section: ValueReader?, of strategies: [Strategy]) -> AttributionPlan? {
    guard var reader = section?.object() else { return nil }
    var plan = AttributionPlan(strategies: [])
    let names = reader.requiredValue("strategy", "the name of a strategy, or a list of names")
    plan.players = reader.value("by")?.choice()
    plan.runs = reader.integer("runs", in: 1...1_000_000, default: plan.runs)
    let permutations = reader.value("permutations")
    plan.lookbackDays = reader.integer(
      "lookbackDays", in: 0...Self.longestHorizon, default: plan.lookbackDays)
    plan.halfLifeDays = reader.number("halfLifeDays", in: 0.01...3650, default: plan.halfLifeDays)
    reader.finish()

    if let permutations, let number = permutations.integer(in: 2...1000) {
      plan.permutations = number
      if number % 2 != 0 {
        permutations.error("is \(number); expected an even number, as each order comes with its reverse.")
      }
    }
    if let names { plan.strategies = attributedStrategies(names, among: strategies) }
    if let names,
      let capped = strategies.first(where: { plan.strategies.contains($0.name) && $0.budget != nil })
    {
      names.error(
        """
        names \(capped.name.quoted), which has a budget of its own: what a silent voice leaves of it the others would \
        spend, so that nobody's share could be told; remove one of the two.
        """)
    }
    return plan
  }

  /// Returns the names of strategies that stand as a text or in a list.
  private func attributedStrategies(_ value: ValueReader, among strategies: [Strategy]) -> [String] {
    var table = NameTable<String>("Strategies")
    for strategy in strategies {
      table.declare(strategy.name, as: strategy.name)
    }
    switch value.node.value {
    case .string: return value.reference(to: table).map { [$0] } ?? []
    case .array:
      let elements = value.elements() ?? []
      if elements.isEmpty { value.error("is empty; name a strategy.") }
      return elements.compactMap { $0.reference(to: table) }
    default: return value.expected("the name of a strategy, or a list of names") ?? []
    }
  }
}
