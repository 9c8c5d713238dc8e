internal import CampaignModel

/// A market with nothing special about it, on which patterns are measured with the defaults of the registry.
///
/// Eight communities of equal size and middling cohesion read each other as in the scenario of Seattle; a platform
/// without novelty shows a post to a tenth of the followers of an account of 10,000. Twenty curators of 1,500 local
/// followers lean to their communities. What is sold is considered twice a year and bought in 7 of 100 cases.
enum PlainMarket {
  static let people = 10_000
  static let curators = 20

  /// What a post or talk of a curator says.
  static let discovery = Content(mention: 0.6, pitch: 0, quality: 0.8)
  /// What a promotion says.
  static let promotion = Content(mention: 1, pitch: 0.8, quality: 0.5)
  /// What most people post most of the time.
  static let pleasantry = Content(mention: 0, pitch: 0, quality: 0.8)
  /// What bots write.
  static let blast = Content(mention: 1, pitch: 1, quality: 0.2)

  static func scenario(
    days: Int, horizon: Int? = nil, voices: [Voice]? = nil, baseProbability: Double = 0.07,
    strategies: [Strategy] = []
  ) -> Scenario {
    let communities = (0..<8).map { Community(name: "community \($0)", share: 1, cohesion: 0.5) }
    return Scenario(
      name: "plain-market", campaign: Campaign(days: days, horizonDays: horizon ?? days),
      population: Population(size: people, communities: communities),
      network: .communities(
        meanReaders: 8, withinShare: 0.6, reciprocity: 0.3, homophily: 0.5, tailExponent: 2.5),
      platforms: [Platform(name: "place", reach: Quantity(0.1))],
      voices: voices
        ?? (0..<curators).map { voice("curator \($0)", .curator, followers: 1500, community: $0 % 8) }
        + [Voice(name: "bot", kind: .stranger, sincerity: 0.2)],
      actions: [
        Action(
          name: "booking", kind: .booking, needsPerYear: Quantity(2),
          baseProbability: Quantity(baseProbability), involvement: Quantity(0.7), value: Quantity(950),
          marginShare: Quantity(0.4))
      ],
      strategies: strategies)
  }

  static func voice(
    _ name: String, _ kind: Voice.Kind, followers: Int, inMarketShare: Double = 1, community: Int
  ) -> Voice {
    Voice(
      name: name, kind: kind, followers: followers, inMarketShare: inMarketShare, community: community,
      lean: 20)
  }

  static func posts(
    _ content: Content, perDay: Double, by voices: [Int]? = nil, days: Int, minutesEach: Double = 0
  ) -> Activity {
    Activity(
      name: "posts", voices: voices ?? Array(0..<curators), schedule: Schedule(toDay: days),
      work: .post(Posting(content: content, postsPerDay: perDay, minutesEach: minutesEach)))
  }

  static func talks(
    _ content: Content, hoursPerDay: Double, by voices: [Int]? = nil, days: Int
  ) -> Activity {
    Activity(
      name: "talks", voices: voices ?? Array(0..<curators), schedule: Schedule(toDay: days),
      work: .converse(
        Conversing(content: content, hoursPerDay: hoursPerDay, minutesEach: 5, policy: .repliersFirst)))
  }

  static func messages(perDay: Double, costPerThousand: Double = 0, days: Int) -> Activity {
    Activity(
      name: "messages", voices: [curators], schedule: Schedule(toDay: days),
      work: .message(
        Messaging(
          content: blast, messagesPerDay: perDay, costPerThousand: Quantity(costPerThousand))))
  }
}
