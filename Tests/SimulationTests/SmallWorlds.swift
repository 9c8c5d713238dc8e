import CampaignModel

/// Small scenarios that tests vary.
enum SmallWorlds {
  static let chat = Content(mention: 0, pitch: 0, quality: 0.9)
  static let talk = Content(mention: 0.7, pitch: 0.1, quality: 0.8)
  static let blast = Content(mention: 1, pitch: 1, quality: 0.3)

  static let booking = Action(
    name: "booking", kind: .booking, needsPerYear: Quantity(12), baseProbability: Quantity(0.2),
    involvement: Quantity(0.6), value: Quantity(100), marginShare: Quantity(0.5))

  static let friend = Voice(name: "anna", kind: .curator, followers: 400, lean: 3)
  static let second = Voice(name: "bert", kind: .curator, followers: 300, lean: 3)
  static let bot = Voice(name: "bot", kind: .stranger, sincerity: 0.2)
  static let poster = Voice(name: "poster", kind: .advertisement)

  static func post(_ content: Content = talk, perDay: Double = 2, by voices: [Int] = [0, 1], days: Int = 20)
    -> Activity
  {
    Activity(
      name: "post", voices: voices, schedule: Schedule(toDay: days),
      work: .post(Posting(content: content, postsPerDay: perDay, minutesEach: 10)))
  }

  static func converse(
    _ policy: Conversing.Policy = .repliersFirst, saying content: Content = talk, days: Int = 20
  ) -> Activity {
    Activity(
      name: "converse", voices: [0, 1], schedule: Schedule(toDay: days),
      work: .converse(Conversing(content: content, hoursPerDay: 1, minutesEach: 5, policy: policy)))
  }

  static func message(perDay: Double = 300, replacement: Double? = 4, days: Int = 20) -> Activity {
    Activity(
      name: "message", voices: [2], schedule: Schedule(toDay: days),
      work: .message(
        Messaging(
          content: blast, messagesPerDay: perDay, costPerThousand: Quantity(1),
          replacementCost: replacement.map { Quantity($0) })))
  }

  static func advertise(budget: Double = 200, days: Int = 20) -> Activity {
    Activity(
      name: "advertise", voices: [3], schedule: Schedule(toDay: days),
      work: .advertise(Advertising(content: talk, budget: Quantity(budget), costPerThousand: Quantity(5))))
  }

  /// Two curators, a bot and a poster among 1,500 people in three communities; four strategies that use them.
  static func scenario(
    size: Int = 1500, days: Int = 20, horizon: Int = 60, network: NetworkPlan? = nil,
    strategies: [Strategy]? = nil
  ) -> Scenario {
    Scenario(
      name: "small", campaign: Campaign(days: days, horizonDays: horizon),
      population: Population(
        size: size,
        communities: [
          Community(name: "north", share: 2, cohesion: 0.6),
          Community(name: "south", share: 1, cohesion: 0.6),
          Community(name: "east", share: 1, cohesion: 0.3),
        ]),
      network: network
        ?? .communities(meanReaders: 8, withinShare: 0.6, reciprocity: 0.3, homophily: 0.4, tailExponent: 2.5),
      platforms: [
        Platform(
          name: "somewhere", reach: Quantity(0.3),
          enforcement: Enforcement(reports: 3, windowDays: 2, suspensionDays: 10))
      ],
      voices: [friend, second, bot, poster], actions: [booking],
      strategies: strategies ?? [
        Strategy(name: "talkers", activities: [post(days: days), converse(days: days)]),
        Strategy(name: "spam", activities: [message(days: days)]),
        Strategy(name: "posters", activities: [advertise(days: days)]),
        Strategy(
          name: "all",
          activities: [post(days: days), converse(days: days), message(days: days), advertise(days: days)]),
      ],
      experiment: ExperimentPlan(runs: 6, seed: 7))
  }
}
