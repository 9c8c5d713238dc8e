import CampaignModel

/// Activities and people among whom a departure shows: all of one mind, so that only chance and rules differ.
extension EngineDepartureTests {
  func post(perDay: Double) -> Activity {
    Activity(
      name: "post", voices: [0], schedule: Schedule(toDay: 6),
      work: .post(Posting(content: Self.mild, postsPerDay: perDay)))
  }

  func converse(
    _ policy: Conversing.Policy = .random, hours: Double = 1, promise: ReplyPromise? = nil
  ) -> Activity {
    Activity(
      name: "converse", voices: [0], schedule: Schedule(toDay: 6),
      work: .converse(
        Conversing(content: Self.mild, hoursPerDay: hours, minutesEach: 6, policy: policy, promise: promise)))
  }

  func participate(_ name: String) -> Activity {
    Activity(
      name: name, voices: [0], schedule: Schedule(toDay: 6),
      work: .participate(Participating(content: Self.mild, community: 0, postsPerDay: 2)))
  }

  /// Follows that nobody engages with, so that these show nothing but themselves.
  func automate(_ name: String) -> Activity {
    Activity(
      name: name, voices: [0], schedule: Schedule(toDay: 6),
      work: .automate(
        Automating(content: Content(mention: 1, pitch: 0, quality: 0), followsPerDay: 20)))
  }

  func scenario(
    _ activities: [Activity], followers: Int = 30, kind: Voice.Kind = .curator, hoursPerDay: Double = 24,
    postHalfLife: Double = 0, userShare: Double = 1, communities: Int = 1
  ) -> Scenario {
    var model = ModelParameters()
    let set: [(Parameter, Double)] = [
      (.engagementRate, 1), (.sharingRate, 0.5), (.followRate, 0.5), (.negativeMentionRate, 1),
      (.strongIntrusion, 0), (.wordOfMouthNoticing, 0.5), (.noticingAudienceExponent, 0),
      (.engagementAudienceExponent, 0),
    ]
    for (parameter, value) in set { model[parameter] = Quantity(value) }
    return Scenario(
      name: "departure", campaign: Campaign(days: 6, horizonDays: 6),
      population: Population(
        size: 40, communities: (0..<communities).map { Community(name: "c\($0)", share: 1, cohesion: 1) },
        activityLogDeviation: Quantity(0)),
      network: .ring(neighbours: 4),
      platforms: [
        Platform(
          name: "here", reach: Quantity(0.5), postHalfLifeDays: Quantity(postHalfLife), userShare: userShare)
      ],
      voices: [
        Voice(name: "anna", kind: kind, followers: followers, lean: 0, hoursPerDay: hoursPerDay),
        Voice(name: "connector", kind: .friend, choice: Voice.Choice(.random, rank: 0)),
      ],
      strategies: [Strategy(name: "strategy", activities: activities)], model: model)
  }
}
