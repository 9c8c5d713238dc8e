internal import CampaignModel
internal import Measurement
internal import Simulation

extension Check {
  /// What people do of their own accord, without any campaign.
  static let choices: [Check] = [
    Check(
      "binomial-conversions", .limit, "Conversions without a campaign, a person and year",
      source: "needs a year times base probability: 12 x 0.2", .near(2.4)
    ) { trial in
      let people = 2000
      var scenario = Laboratory.scenario(people: people, days: 1, horizon: 365)
      scenario.actions = [Laboratory.habit(perYear: 12, chance: 0.2)]
      let counts = Laboratory.runs(scenario, trial, trial.repetitions(40)) { Double($1.deeds.count) }
      return Reading(meanOf: counts).scaled(by: 1 / Double(people))
    },
    Check(
      "binomial-spread", .limit, "Variance over mean of the conversions of one person in 100 days",
      source: "binomial: 1 - rate x probability, 1 - 0.5 x 0.4", .near(0.8)
    ) { trial in
      let people = 2000
      var scenario = Laboratory.scenario(people: people, days: 1, horizon: 100)
      scenario.actions = [Laboratory.habit(perYear: 365 * 0.5, chance: 0.4)]
      let counts = Laboratory.runs(scenario, trial, trial.repetitions(20)) { world, ledger in
        var counts = [Double](repeating: 0, count: world.size)
        for deed in ledger.deeds { counts[Int(deed.person)] += 1 }
        return counts
      }.flatMap { $0 }
      return Reading(varianceOf: counts).scaled(by: 1 / (RunningMoments(counts).mean ?? .nan))
    },
    Check(
      "geometric-waiting", .limit, "Days until the first need of a person, at one in 20 days",
      source: "geometric waiting: 1 / p", .near(20)
    ) { trial in
      Reading(meanOf: firstNeeds(trial))
    },
    Check(
      "geometric-survival", .limit, "Share of people without a need for 20 days, at one in 20 days",
      source: "(1 - p)^20", .near(0.358_485_922_4)
    ) { trial in
      let days = firstNeeds(trial)
      return Reading(share: days.count { $0 > 20 }, of: days.count, expected: 0.358_485_922_4)
    },
  ]

  /// The day of everybody's first need: those of the rest of their lives are blocked by a long cooldown.
  private static func firstNeeds(_ trial: Trial) -> [Double] {
    // 500 days at 1/20 leave seven in a million people unasked.
    var scenario = Laboratory.scenario(people: 4000, days: 1, horizon: 500)
    var action = Laboratory.habit(perYear: 365.0 / 20, chance: 1.0.nextDown)
    action.cooldownDays = 4000
    scenario.actions = [action]
    return Laboratory.runs(scenario, trial, trial.repetitions(40)) { $1.deeds.map { Double($0.day) } }
      .flatMap { $0 }
  }
}
