internal import CampaignModel
internal import Randomness
internal import Simulation

extension Check {
  /// What is forgotten, and what a steady campaign holds up against forgetting.
  static let fading: [Check] = [
    Check(
      "forgetting", .limit, "Share of the evidence left after 42 days, by what trust is on days 14 and 56",
      source: "exponential forgetting: 2^(-42 / H_r), H_r = 180 days",
      .exactly(PortableMath.exp2(-42.0 / 180), tolerance: 1e-6)
    ) { trial in
      let people = 2000
      let scenario = Laboratory.scenario(
        people: people, days: 14, horizon: 56, reach: 0.7, voices: [Laboratory.popular(people)],
        strategies: [Laboratory.posts(Laboratory.mention)])
      let readings = Laboratory.runs(scenario, trial, 1) { world, ledger in
        // Everybody who noticed the one post has the same evidence r: trust gains r (1 - a) / (r + W).
        let share = Double(ledger.days[0].encounters) / Double(people)
        let prior = scenario.model[.trustPrior].value
        let weight = scenario.model[.trustPriorWeight].value
        func evidence(_ day: Int) -> Double {
          let trust = ledger.trust.first { $0.day == day }?.mean ?? .nan
          let gain = (trust - prior) / share
          return gain * weight / (1 - prior - gain)
        }
        return evidence(56) / evidence(14)
      }
      return Reading(readings[0])
    },
    Check(
      "steady-adstock", .limit, "Remembered mentions at one a day, by what people choose",
      source: "M* = m / (1 - 2^(-1 / H_M)), H_M = 7 days",
      .near(1 / (1 - PortableMath.exp2(-1.0 / 7)))
    ) { trial in
      let (people, warmUp, days) = (500, 250, 500)
      let (base, weight) = (0.3, 2.0)
      var scenario = Laboratory.scenario(
        people: people, days: days, voices: [Laboratory.popular(people)],
        actions: [Laboratory.habit(perYear: 365, chance: base)],
        strategies: [talksWithEverybody(days: days)])
      scenario.actions[0].weights.availability = Quantity(weight)
      let shares = Laboratory.runs(scenario, trial, trial.repetitions(8)) { _, ledger in
        Double(ledger.conversions[0][warmUp...].reduce(0) { $0 + Int($1) })
          / Double(people * (days - warmUp))
      }
      // P = logistic(logit(p0) + beta_a M / (M + M0)), solved for M; the error by its slope.
      let share = Reading(meanOf: shares)
      let scale = scenario.model[.memoryScale].value
      func memory(_ p: Double) -> Double {
        let part = (PortableMath.logit(p) - PortableMath.logit(base)) / weight
        return scale * part / (1 - part)
      }
      let error = share.standardError ?? .nan
      let slope = (memory(share.value + error) - memory(share.value - error)) / (2 * error)
      return Reading(memory(share.value), standardError: slope * error)
    },
    Check(
      "post-half-life", .limit, "Share of the noticing of a post that falls within its half-life of 2 days",
      source: "(1 - 2^-1) / (1 - 2^(-14 / 2)): what is left after 14 days is under 1 % and cut",
      .near(0.5 / (1 - 1.0 / 128))
    ) { trial in
      let people = 5000
      var scenario = Laboratory.scenario(
        people: people, days: 20, reach: 0.5, voices: [Laboratory.popular(people)],
        strategies: [Laboratory.posts(Laboratory.mention)])
      scenario.platforms[0].postHalfLifeDays = Quantity(2)
      let noticed = Laboratory.runs(scenario, trial, trial.repetitions(10)) { $1.days.map(\.encounters) }
      return Reading(
        share: noticed.reduce(0) { $0 + $1[0] + $1[1] }, of: noticed.reduce(0) { $0 + $1.reduce(0, +) })
    },
  ]

  /// A word with every follower every day.
  private static func talksWithEverybody(days: Int) -> Strategy {
    Strategy(
      name: "talks",
      activities: [
        Activity(
          name: "talks", voices: [0], schedule: Schedule(toDay: days),
          work: .converse(
            Conversing(
              content: Laboratory.mention, hoursPerDay: 24, minutesEach: 0.1, policy: .longestNeglected)))
      ])
  }
}
