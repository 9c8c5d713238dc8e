internal import CampaignModel
internal import Simulation

extension Outcome {
  /// Returns the values of `Metric.capital(for:)`, in their order.
  ///
  /// - Parameters:
  ///   - ledger: What the strategy did.
  ///   - control: What happened without it, in the same world.
  ///   - scenario: The scenario with the run's own prices.
  ///   - flows: Money and deeds of the strategy by day.
  ///   - scaling: At which intensity it was done, and what came of a tenth more.
  /// - Returns: A value for each metric; nil where it is not defined.
  static func capital(
    _ ledger: Ledger, against control: Ledger, _ scenario: Scenario, _ flows: DailyFlows, _ scaling: Scaling
  ) -> [Double?] {
    let cost = flows.cost.reduce(0, +)
    let margin = Rounding.sum(flows.incrementalMargin)
    var values: [Double?] = CostCategory.allCases.map { category in
      ledger.costs.reduce(0) { $1.category == category ? $0 + $1.amount : $0 }
    }

    let credited = Double(ledger.voices.reduce(0) { $0 + $1.credited.reduce(0, +) })
    let incremental = flows.incrementalConversions.reduce(0, +)
    values += [credited, incremental > 0 ? credited / incremental : nil]

    let account = TrustAccount(ledger, scenario)
    let trust = account.flatMap { account in
      TrustAccount(control, scenario).map { Rounding.difference(account.mean, $0.mean) }
    }
    let points = (trust ?? 0) * 100
    values += [
      trust, points > 0 ? cost / points : nil, account?.opened, account?.faded, account?.closed,
      Double(ledger.days.reduce(0) { $0 + $1.writtenOff }) * scenario.yearlyMarginPerPerson,
      flows.incrementalRevenue.reduce(0, +) + scenario.pipeline(ledger) - scenario.pipeline(control),
    ]

    if scenario.actions.contains(where: { $0.lifetime != nil }) {
      values.append(scenario.lifetimeMargin(ledger, against: control).map { margin + $0 })
    }
    if scenario.economics.budget != nil { values.append(scaling.intensity) }
    if scenario.experiment.marginal {
      let more = scaling.enlarged.map { DailyFlows($0, against: control, scenario) }
      let extraCost = more.map { Rounding.difference($0.cost.reduce(0, +), cost) }
      let extraProfit = more.map {
        Rounding.difference(Rounding.difference(Rounding.sum($0.incrementalMargin), margin), extraCost ?? 0)
      }
      let ratio = extraCost.flatMap { cost in cost > 0 ? extraProfit.map { $0 / cost } : nil }
      values += [extraCost, extraProfit, ratio]
    }
    return values
  }

  /// How a strategy was scaled in one run.
  struct Scaling {
    /// How much of the plan was done; nil for the control.
    var intensity: Double?
    /// What came of a tenth more work; nil for the control, and where nobody asked.
    var enlarged: Ledger?
  }
}

/// Trust as an account of all people, from the first day to the end of the campaign.
private struct TrustAccount {
  let mean: Double
  let opened: Double
  let closed: Double
  let faded: Double

  /// Nil for a campaign at whose end trust was not measured.
  init?(_ ledger: Ledger, _ scenario: Scenario) {
    guard let last = ledger.trust.first(where: { $0.day == scenario.campaign.days }) else { return nil }
    let people = Double(scenario.population.size)
    let days = ledger.days.prefix(scenario.campaign.days)
    mean = last.mean
    opened = scenario.model[.trustPrior].value * people
    closed = mean * people
    faded = opened + days.reduce(0) { $0 + $1.trustEarned - $1.trustBurnt } - closed
  }
}

extension Scenario {
  /// What a person's needs bring in a year without any campaign, in margin.
  fileprivate var yearlyMarginPerPerson: Double {
    actions.reduce(0) {
      $0 + $1.needsPerYear.value * $1.baseProbability.value * $1.value.value * $1.marginShare.value
    }
  }

  /// The value of what was chosen and is due after the horizon.
  func pipeline(_ ledger: Ledger) -> Double {
    zip(ledger.pipeline, actions).reduce(0) { $0 + Double($1.0) * $1.1.value.value }
  }

  /// What the incremental conversions are expected to bring after the first, in margin; nil where a lifetime
  /// has no end.
  fileprivate func lifetimeMargin(_ ledger: Ledger, against control: Ledger) -> Double? {
    func total(_ counts: [Int32]) -> Double { Double(counts.reduce(0) { $0 + Int($1) }) }
    var sum = 0.0
    for (index, action) in actions.enumerated() {
      guard let lifetime = action.lifetime else { continue }
      guard let multiple = lifetime.multiple(discountRatePerYear: economics.discountRatePerYear.value)
      else { return nil }
      sum +=
        (total(ledger.conversions[index]) - total(control.conversions[index])) * action.value.value
        * action.marginShare.value * multiple
    }
    return sum
  }
}
