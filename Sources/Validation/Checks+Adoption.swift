internal import CampaignModel
internal import Networks
internal import Simulation

extension Check {
  /// Bass (1969) on a complete network: who has heard tells everybody, every day, of whom each hears with probability
  /// q / N; an advertisement reaches everybody with probability p a day.
  ///
  /// Telling goes by an action that is told: nobody ever considers it before hearing of the brand, everybody does
  /// it every day after, since remembering weighs so much. p and q are the averages of Sultan, Farley & Lehmann (1990).
  static let adoption: [Check] = [
    Check(
      "bass-hazard", .limit, "New adopters over those that the adopters of each day before lead to expect",
      source: "Bass with N = 1,000, p = 0.03, q = 0.38: (N - A) (1 - (1 - p) (1 - q / N)^A), day by day",
      .near(1)
    ) { trial in
      var (seen, expected, variance) = (0.0, 0.0, 0.0)
      for adopters in bassRuns(trial) {
        for day in 1..<adopters.count {
          let (left, told) = (Double(bassPeople) - adopters[day - 1], adopters[day - 1])
          let hazard = bassHazard(told)
          seen += adopters[day] - adopters[day - 1]
          expected += left * hazard
          variance += left * hazard * (1 - hazard)
        }
      }
      return Reading(seen / expected, standardError: variance.squareRoot() / expected)
    },
    Check(
      "bass-curve", .limit, "Share of people who have adopted by day 8, about the steepest of the curve",
      source: "the same recursion from A = 0", .near(bassCurve(days: 8))
    ) { trial in
      Reading(meanOf: bassRuns(trial).map { $0[7] / Double(bassPeople) })
    },
  ]

  private static let bassPeople = 1000
  private static let innovation = 0.03
  private static let imitation = 0.38

  private static func bassHazard(_ adopters: Double) -> Double {
    var escape = 1 - innovation
    // Whole powers by multiplication, the rest of a mean field's fraction by its logarithm's first term.
    let each = 1 - imitation / Double(bassPeople)
    for _ in 0..<Int(adopters) { escape *= each }
    return 1 - escape * (1 - (adopters - adopters.rounded(.down)) * (1 - each))
  }

  private static func bassCurve(days: Int) -> Double {
    var adopters = 0.0
    for _ in 0..<days { adopters += (Double(bassPeople) - adopters) * bassHazard(adopters) }
    return adopters / Double(bassPeople)
  }

  /// The adopters at the end of each day, run by run.
  private static func bassRuns(_ trial: Trial) -> [[Double]] {
    let (people, days) = (bassPeople, 20)
    var sources: [Int32] = []
    var targets: [Int32] = []
    for source in 0..<Int32(people) {
      for target in 0..<Int32(people) where target != source {
        sources.append(source)
        targets.append(target)
      }
    }
    var scenario = Laboratory.scenario(
      people: people, days: days,
      network: .listed(Graph(count: people, sources: sources, targets: targets)),
      voices: [Voice(name: "poster", kind: .advertisement)],
      actions: [Laboratory.habit(.referral, perYear: 365, chance: 1e-12)])
    scenario.actions[0].weights.availability = Quantity(60)
    scenario.strategies = [
      Laboratory.impressions(perPerson: 0.5, people: people, days: days, Laboratory.mention)
    ]
    scenario.model[.noticingAdvertisement] = Quantity(2 * innovation)
    scenario.model[.wordOfMouthNoticing] = Quantity(imitation / Double(people))
    scenario.model[.memoryScale] = Quantity(1e-9)
    scenario.model[.memoryHalfLife] = Quantity(1e300)
    return Laboratory.runs(scenario, trial, trial.repetitions(16)) { _, ledger in
      var adopters = 0.0
      return ledger.days.map {
        adopters += Double($0.aware)
        return adopters
      }
    }
  }
}
