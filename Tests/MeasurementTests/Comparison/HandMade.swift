import CampaignModel

@testable import Measurement
@testable import Simulation

/// Comparisons whose every figure can be worked out on paper: one booking is worth 100, half of it margin, and the
/// control has 10 of them on the first day of every run.
enum HandMade {
  /// What a strategy spends and brings in one run, by day.
  struct Run {
    var costs: [Double] = [0, 0, 0]
    /// Bookings beyond the control's.
    var extra = [0, 0, 0]
    var wages = 0.0
    var fees = 0.0
    var feesPaid = 0
    var hours = 0.0
    var credited = 0
    var trust = 0.5
    var writtenOff = 0
    var pipeline = 0
  }

  static func scenario(_ strategies: Int, _ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    var scenario = Scenario(
      name: "paper", campaign: Campaign(days: 2, horizonDays: 3),
      population: Population(size: 1000, communities: [Community(name: "all", share: 1, cohesion: 0)]),
      platforms: [],
      actions: [
        Action(
          name: "booking", kind: .booking, needsPerYear: Quantity(2), baseProbability: Quantity(0.1),
          involvement: Quantity(0), value: Quantity(100), marginShare: Quantity(0.5))
      ],
      strategies: (0..<strategies).map { Strategy(name: "s\($0)") })
    scenario.model[.trustPrior] = Quantity(0.5)
    change(&scenario)
    return scenario
  }

  static func ledger(_ run: Run) -> Ledger {
    var days = run.costs.map { cost in
      var day = LedgerDay()
      day.cost = cost
      return day
    }
    days[0].hours = run.hours
    days[0].writtenOff = run.writtenOff
    days[0].trustEarned = 40
    days[1].trustBurnt = 5
    days[2].trustEarned = 7
    let conversions = [run.extra.enumerated().map { Int32($1 + ($0 == 0 ? 10 : 0)) }]
    var voice = VoiceLedger(voice: 0, audience: 1, credited: [run.credited])
    voice.hours = run.hours
    var ledger = Ledger(
      days: days, conversions: conversions, realised: conversions, pipeline: [run.pipeline],
      costs: [
        CostEntry(activity: "a", category: .labour, amount: run.wages),
        CostEntry(activity: "a", category: .fees, amount: run.fees),
        CostEntry(
          activity: "b", category: .setup, amount: run.costs.reduce(0, +) - run.wages - run.fees),
      ], voices: [voice], trust: [TrustSample(day: 2, mean: run.trust)])
    ledger.pay = Pay(wages: run.wages, fees: run.fees, feesPaid: run.feesPaid)
    return ledger
  }

  /// Returns a comparison of strategies by what they do in each run.
  static func comparison(_ strategies: [[Run]], _ change: (inout Scenario) -> Void = { _ in }) -> Comparison {
    let scenario = scenario(strategies.count, change)
    var comparison = Comparison(scenario)
    for run in strategies[0].indices {
      comparison.add(([Run()] + strategies.map { $0[run] }).map(ledger), scenario)
    }
    return comparison
  }
}
