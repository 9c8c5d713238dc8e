internal import CampaignModel
internal import Randomness
internal import Simulation

extension Check {
  /// How many people are reached, and how often.
  static let exposures: [Check] = [
    Check(
      "poisson-unreached", .limit, "Share of people whom 2 noticed impressions each, on average, never reach",
      source: "Poisson exposure: e^-2", .near(PortableMath.exp(-2))
    ) { trial in
      let exposures = exposures(trial)
      return Reading(
        share: exposures.count { $0 == 0 }, of: exposures.count, expected: PortableMath.exp(-2))
    },
    Check(
      "poisson-twice", .limit, "Share of people whom 2 noticed impressions each, on average, reach twice",
      source: "Poisson exposure: e^-2 2^2 / 2!", .near(2 * PortableMath.exp(-2))
    ) { trial in
      let exposures = exposures(trial)
      return Reading(
        share: exposures.count { $0 == 2 }, of: exposures.count, expected: 2 * PortableMath.exp(-2))
    },
    Check(
      "sainsbury-reach", .limit, "Share of people reached by 4 posts to independent audiences",
      source: "Sainsbury: 1 - prod(1 - a_i nu), a = 0.4, 0.3, 0.2, 0.1, nu = 1 - e^(-1/2)",
      .near(sainsbury)
    ) { trial in
      let people = 5000
      let voices = audienceShares.enumerated().map { index, share in
        Voice(name: "voice \(index)", kind: .curator, followers: Int(share * Double(people)), lean: 0)
      }
      let scenario = Laboratory.scenario(
        people: people, days: 1, reach: 0.5, voices: voices,
        strategies: [Laboratory.posts(Laboratory.mention, by: [0, 1, 2, 3])])
      let reached = Laboratory.runs(scenario, trial, trial.repetitions(40)) { Double($1.days[0].aware) }
      return Reading(meanOf: reached).scaled(by: 1 / Double(people))
    },
  ]

  private static let audienceShares = [0.4, 0.3, 0.2, 0.1]
  private static let sainsbury =
    1 - audienceShares.reduce(1) { $0 * (1 + $1 * PortableMath.expm1(-0.5)) }

  /// How often each person noticed an impression: 1 in 500 a day for 1,000 days.
  private static func exposures(_ trial: Trial) -> [Int] {
    let (people, days) = (2000, 1000)
    var scenario = Laboratory.scenario(
      people: people, days: days, voices: [Voice(name: "poster", kind: .advertisement)])
    scenario.strategies = [
      Laboratory.impressions(perPerson: 0.5, people: people, days: days, Laboratory.mention)
    ]
    scenario.model[.noticingAdvertisement] = Quantity(0.004)
    return (0..<trial.repetitions(40)).flatMap { run in
      let world = World(scenario, seed: trial.seed, run: run)
      var simulation = Simulation(world, scenario.strategies[0], logsTouches: true)
      _ = simulation.run()
      return (0..<people).map { simulation.touches?.path(of: $0, upTo: days, lookbackDays: days).count ?? 0 }
    }
  }
}
