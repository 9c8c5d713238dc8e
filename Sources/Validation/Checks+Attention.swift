internal import CampaignModel
internal import Randomness
internal import Simulation

extension Check {
  /// How attention is shared among items.
  static let attention: [Check] =
    [1.0, 4, 20].map(postingSaturation) + [
      Check(
        "limited-attention", .limit, "Items a person notices of 20 a day, each due with probability 0.975",
        source: "chain of k -> k + 1 with probability 0.975 e^(-k / A), A = 5 items",
        .near(itemsNoticed(of: 20, due: 0.975, crowding: 0.2))
      ) { trial in
        let people = 2000
        var scenario = Laboratory.scenario(
          people: people, days: 1, voices: [Voice(name: "poster", kind: .advertisement)])
        // 19.5 impressions come in 20 rounds of at most one a person.
        scenario.strategies = [
          Laboratory.impressions(perPerson: 19.5, people: people, days: 1, Laboratory.mention)
        ]
        scenario.model[.noticingAdvertisement] = Quantity(1)
        scenario.model[.attentionCrowding] = Quantity(0.2)
        let noticed = Laboratory.runs(scenario, trial, trial.repetitions(40)) {
          Double($1.days[0].encounters)
        }
        return Reading(meanOf: noticed).scaled(by: 1 / Double(people))
      },
      Check(
        "crowded-community", .limit,
        "Share of followers who notice a post beside 20 others in their community",
        source: "1 - e^(-nu / (1 + 20 / A)), nu = 0.8, A = 20 items", .near(-PortableMath.expm1(-0.4))
      ) { trial in
        let people = 2000
        var scenario = Laboratory.scenario(
          people: people, days: 1, reach: 0.8, voices: [Laboratory.popular(people)],
          strategies: [Laboratory.posts(Laboratory.mention)])
        scenario.population.communities[0].postsPerDay = 20
        scenario.model[.attentionCrowding] = Quantity(0.05)
        let noticed = Laboratory.runs(scenario, trial, trial.repetitions(100)) { $1.days[0].encounters }
        return Reading(
          share: noticed.reduce(0, +), of: people * noticed.count, expected: -PortableMath.expm1(-0.4))
      },
    ]

  private static func postingSaturation(_ posts: Double) -> Check {
    let expected = -PortableMath.expm1(-posts * 0.3)
    return Check(
      "posting-saturation-\(Int(posts))", .limit, "Posts a follower notices of \(Int(posts)) a day",
      source: "1 - e^(-n nu), nu = 0.3, n = \(Int(posts))", .near(expected)
    ) { trial in
      let people = 2000
      let scenario = Laboratory.scenario(
        people: people, days: 1, reach: 0.3, voices: [Laboratory.popular(people)],
        strategies: [Laboratory.posts(Laboratory.mention, perDay: posts)])
      let noticed = Laboratory.runs(scenario, trial, trial.repetitions(100)) { Double($1.days[0].encounters) }
      return Reading(meanOf: noticed).scaled(by: 1 / Double(people))
    }
  }

  /// The expected number of items noticed by somebody who has noticed k with probability e^(-k crowding) left for
  /// the next.
  private static func itemsNoticed(of items: Int, due: Double, crowding: Double) -> Double {
    var chances = [1.0] + [Double](repeating: 0, count: items)
    for _ in 0..<items {
      for k in stride(from: items - 1, through: 0, by: -1) {
        let moving = chances[k] * due * PortableMath.exp(-Double(k) * crowding)
        chances[k] -= moving
        chances[k + 1] += moving
      }
    }
    return chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
  }
}
