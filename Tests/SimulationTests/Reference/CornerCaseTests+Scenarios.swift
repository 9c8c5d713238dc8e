import CampaignModel
import Testing

@testable import Simulation

/// Activities and people for corner cases: all of one mind, so that only chance and rules differ.
extension CornerCaseTests {
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

  func favour(_ content: Content) -> Activity {
    Activity(
      name: "favour", voices: [0], schedule: Schedule(toDay: 6),
      work: .favour(
        Favouring(content: content, connectors: [1], hoursPerDay: 1, minutesEach: 10, advocacy: Self.mild)))
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
      name: "corner", campaign: Campaign(days: 6, horizonDays: 6),
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

extension CornerCaseTests {
  /// Expects that engine and reference agree on a scenario's strategy, and returns the engine's ledger.
  @discardableResult
  func agreement(_ scenario: Scenario, muting muted: Set<Int> = []) -> Ledger {
    var comparison = RunComparison(
      World(scenario, seed: 3, run: 0), scenario.strategies[0], muting: muted)
    comparison.run()
    #expect(comparison.differences.isEmpty, "\(comparison.differences.prefix(3).joined(separator: "; "))")
    return comparison.simulation.ledger
  }

  /// Expects that engine and reference agree on some activities, and returns the engine's ledger.
  func agreement(
    _ activities: [Activity], followers: Int = 30, kind: Voice.Kind = .curator, hoursPerDay: Double = 24,
    postHalfLife: Double = 0, userShare: Double = 1, communities: Int = 1
  ) -> Ledger {
    agreement(
      scenario(
        activities, followers: followers, kind: kind, hoursPerDay: hoursPerDay, postHalfLife: postHalfLife,
        userShare: userShare, communities: communities))
  }
}

extension Ledger {
  /// A count or an amount, over all days.
  func sum<Value: AdditiveArithmetic>(_ path: KeyPath<LedgerDay, Value>) -> Value {
    days.reduce(.zero) { $0 + $1[keyPath: path] }
  }
}
