internal import CampaignModel
internal import Simulation

/// Degenerate scenarios: everything is switched off that the theory of a limit does not know.
enum Laboratory {
  /// People of one mind, who pay unlimited attention, react to nothing and forget nothing of what they hear.
  ///
  /// A platform lets a cold follower notice a post with the chance 1 - e^(-reach), whatever the audience.
  static func scenario(
    people: Int, days: Int, horizon: Int? = nil, reach: Double = 0, network: NetworkPlan = .none,
    voices: [Voice] = [], actions: [Action] = [], strategies: [Strategy] = []
  ) -> Scenario {
    var scenario = Scenario(
      name: "laboratory", campaign: Campaign(days: days, horizonDays: horizon ?? days),
      population: Population(
        size: people, communities: [Community(name: "all", share: 1, cohesion: 1)],
        activityLogDeviation: Quantity(0)),
      network: network, platforms: [Platform(name: "place", reach: Quantity(reach))], voices: voices,
      actions: actions, strategies: strategies)
    for parameter in [
      Parameter.attentionCrowding, .noticingAudienceExponent, .noticingWarmthGain, .warmthInitial,
      .engagementRate, .engagementAudienceExponent, .choiceAvailability, .choiceOffer,
    ] {
      scenario.model[parameter] = Quantity(0)
    }
    return scenario
  }

  /// Something every person considers so many times a year, and does with a chance that nothing moves.
  static func habit(_ kind: Action.Kind = .purchase, perYear: Double, chance: Double) -> Action {
    Action(
      name: "habit", kind: kind, needsPerYear: Quantity(perYear), baseProbability: Quantity(chance),
      value: Quantity(1))
  }

  /// Posts of some voices.
  static func posts(
    _ content: Content, perDay: Double = 1, by voices: [Int] = [0], days: Int = 1
  ) -> Strategy {
    Strategy(
      name: "posts",
      activities: [
        Activity(
          name: "posts", voices: voices, schedule: Schedule(toDay: days),
          work: .post(Posting(content: content, postsPerDay: perDay)))
      ])
  }

  /// Impressions, so many a day for each person, at a price of nothing to speak of.
  static func impressions(perPerson: Double, people: Int, days: Int, _ content: Content) -> Strategy {
    let wanted = perPerson * Double(people * days)
    return Strategy(
      name: "impressions",
      activities: [
        Activity(
          name: "impressions", voices: [0], schedule: Schedule(toDay: days),
          work: .advertise(
            Advertising(content: content, budget: Quantity(wanted / 1000), costPerThousand: Quantity(1))))
      ])
  }

  /// A voice that everybody follows.
  static func popular(_ people: Int, kind: Voice.Kind = .curator) -> Voice {
    Voice(name: "voice", kind: kind, followers: people, lean: 0)
  }

  /// A mention of the brand that nobody minds.
  static let mention = Content(mention: 1, pitch: 0, quality: 1)
  /// Pleasantries.
  static let chat = Content(mention: 0, pitch: 0, quality: 0.9)

  /// Runs the first strategy of a scenario, or the control, in so many worlds and measures each.
  static func runs<Value>(
    _ scenario: Scenario, _ trial: Trial, _ count: Int, _ measure: (World, Ledger) -> Value
  ) -> [Value] {
    (0..<count).map { run in
      let world = World(scenario, seed: trial.seed, run: run)
      var simulation = Simulation(world, world.scenario.strategies.first ?? .control)
      return measure(world, simulation.run())
    }
  }
}
