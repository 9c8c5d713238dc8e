public import CampaignModel
public import Simulation

/// The metrics of one strategy in one run, set against the control of the same run.
public struct Outcome: Sendable {
  /// The values, in the order of `Metric.all(for:)`; nil where a metric is not defined.
  public let values: [Double?]
  /// Money and deeds by day.
  let flows: DailyFlows

  /// Measures a strategy against the control.
  ///
  /// - Parameters:
  ///   - ledger: What the strategy did.
  ///   - control: What happened without it, in the same world.
  ///   - scenario: The scenario with the run's own prices.
  public init(_ ledger: Ledger, against control: Ledger, _ scenario: Scenario) {
    self.init(ledger, against: control, scenario, Scaling())
  }

  init(_ ledger: Ledger, against control: Ledger, _ scenario: Scenario, _ scaling: Scaling) {
    let flows = DailyFlows(ledger, against: control, scenario)
    let campaign = scenario.campaign
    func total(_ field: KeyPath<LedgerDay, Int>) -> Double {
      Double(ledger.days.reduce(0) { $0 + $1[keyPath: field] })
    }
    let cost = flows.cost.reduce(0, +)
    // A count of runs above 0 would take what rounding leaves of sums that cancel for an amount.
    let margin = Rounding.sum(flows.incrementalMargin)
    let incremental = flows.incrementalConversions.reduce(0, +)
    let incrementalRevenue = Rounding.sum(flows.incrementalRevenue)
    let profit = Rounding.difference(margin, cost)
    let relationships = Double(ledger.relationships)
    let cumulativeProfit = flows.cumulativeProfit

    let campaignDays = ledger.days.prefix(campaign.days)
    var values: [Double?] = [cost, flows.conversions.reduce(0, +)]
    for counts in ledger.conversions {
      values.append(Double(counts.reduce(0) { $0 + Int($1) }))
    }
    values += [
      incremental, flows.revenue.reduce(0, +), incrementalRevenue, margin, profit,
      cost > 0 ? profit / cost : nil, cost > 0 ? incrementalRevenue / cost : nil,
      incremental > 0 ? cost / incremental : nil,
      Finance.netPresentValue(
        zip(flows.incrementalMargin, flows.cost).map(Rounding.difference),
        ratePerYear: scenario.economics.discountRatePerYear.value),
      // Nothing spent is nothing to be paid back.
      cost > 0 ? Finance.paybackDay(cumulativeProfit).map { Double($0 + 1) } : nil,
      Rounding.difference(scenario.pipeline(ledger), scenario.pipeline(control)),
      ledger.trust.first { $0.day == campaign.days }?.mean,
      campaignDays.reduce(0) { $0 + $1.trustEarned }, campaignDays.reduce(0) { $0 + $1.trustBurnt },
      total(\.writtenOff), relationships, relationships > 0 ? cost / relationships : nil, total(\.aware),
      Double(ledger.days.prefix(campaign.days).reduce(0) { $0 + $1.audience }),
      total(\.unfollows), total(\.reports), total(\.suspensions), ledger.days.reduce(0) { $0 + $1.hours },
      total(\.shares), total(\.negativeMentions), total(\.encounters),
    ]
    if let goal = campaign.goal {
      let deadline = campaign.deadlineDay ?? campaign.horizonDays
      values.append(flows.incrementalConversions.prefix(deadline).reduce(0, +) >= goal ? 1 : 0)
    }
    let hollow = ledger.voices.reduce(0) { $0 + $1.hollow }
    values += [
      ledger.ties > 0 ? ledger.warmth / Double(ledger.ties) : nil,
      ledger.voices.reduce(hollow) { $0 + Double($1.followers) }, hollow,
    ]
    values.append(Double(ledger.thinkWell - control.thinkWell))
    values += Self.timing(ledger, control)
    self.values = values + Self.capital(ledger, against: control, scenario, flows, scaling)
    self.flows = flows
  }

  /// The values of `Metric.timing`.
  private static func timing(_ ledger: Ledger, _ control: Ledger) -> [Double?] {
    let deeds = DeedComparison(ledger.deeds, against: control.deeds)
    return [
      Double(deeds.accelerated), Double(deeds.delayed), Double(deeds.expanded), Double(deeds.lost),
      deeds.matched > 0 ? Double(deeds.daysGained) / Double(deeds.matched) : nil,
    ]
  }
}
