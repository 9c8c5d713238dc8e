import CampaignModel
import Testing

@testable import Simulation

/// Rules of a day that are easily got wrong, each in the smallest scenario in which it shows: the engine does there
/// what the reference, written from the document, does.
@Suite("Corner cases of a day")
struct CornerCaseTests {
  static let mild = Content(mention: 1, pitch: 0, quality: 0.5)
  static let pushy = Content(mention: 1, pitch: 1, quality: 0)

  @Test("A share of an older post is told as that post was prepared")
  func sharedAsPrepared() {
    let activities = [
      Activity(
        name: "prepare", voices: [0], schedule: Schedule(toDay: 6), work: .prepare(Preparing(hoursPerDay: 5))),
      post(perDay: 0.5),
      Activity(
        name: "more", voices: [0], schedule: Schedule(fromDay: 2, toDay: 6),
        work: .post(Posting(content: Self.mild, postsPerDay: 2))),
    ]
    expectAgreement(
      activities, postHalfLife: 1)
  }

  @Test("Who has talked today makes room for the next by the policy")
  func secondTalks() {
    var second = converse(.warmest, hours: 0.5)
    second.name = "again"
    expectAgreement(
      [converse(.warmest, hours: 0.5), second])
  }

  @Test("An acquaintance who engages follows, wherever they engaged")
  func acquaintancesFollow() {
    expectAgreement(
      [participate("take part"), converse()], followers: 0)
  }

  @Test("All posts of a voice in a community compete for its members")
  func postsInCommunity() {
    expectAgreement(
      [participate("take part"), participate("once more")], followers: 0)
  }

  @Test("Strangers cannot be followed, in a community neither")
  func strangersInCommunity() {
    expectAgreement(
      [participate("take part")], followers: 0, kind: .stranger)
  }

  @Test("Messages to a community are scattered over those of it who use the platform")
  func narrowedMessages() {
    let message = Activity(
      name: "message", voices: [0], schedule: Schedule(toDay: 6),
      work: .message(Messaging(content: Self.pushy, messagesPerDay: 20, community: 0)))
    expectAgreement(
      [message], userShare: 0.5, communities: 2)
  }

  @Test("A promise is kept while somebody stands by today")
  func promiseOnRamp() {
    var talks = converse(promise: ReplyPromise(minutes: 5, standbyHoursPerDay: 4))
    talks.schedule.rampDays = 5
    expectAgreement([talks])
  }

  @Test("A connector put off by a favour may complain, as by anything met")
  func favoursAnnoy() {
    let favour = Activity(
      name: "favour", voices: [0], schedule: Schedule(toDay: 6),
      work: .favour(
        Favouring(
          content: Self.pushy, connectors: [1], hoursPerDay: 1, minutesEach: 10, advocacy: Self.mild)))
    let scenario = scenario([favour])
    var simulation = Simulation(World(scenario, seed: 3, run: 0), scenario.strategies[0])
    let ledger = simulation.run()
    #expect(ledger.days.contains { $0.encounters > 0 })
    #expect(ledger.days.contains { $0.negativeMentions > 0 })
  }

  @Test("No other voice gets a silent voice's share of a budget")
  func shareOfSilence() {
    var both = post(perDay: 2)
    both.voices = [0, 2]
    both.work = .post(Posting(content: Self.mild, postsPerDay: 2, feePerPost: Quantity(10)))
    var scenario = scenario([both])
    var second = scenario.voices[0]
    second.name = "bert"
    scenario.voices.append(second)
    scenario.strategies[0].budget = 120
    let world = World(scenario, seed: 3, run: 0)
    var full = Simulation(world, scenario.strategies[0])
    var alone = Simulation(world, scenario.strategies[0], muting: [2])
    let (before, after) = (full.run().voices[0].cost, alone.run().voices[0].cost)
    #expect(before > 0)
    #expect(after == before)
  }

  @Test("A machine may follow who only knows the voice, or has left it")
  func followedAcquaintances() {
    expectAgreement(
      [participate("take part"), automate("follow")], followers: 0)
  }

  @Test("Nobody is followed twice by the machines of a voice")
  func followedByTwo() {
    expectAgreement(
      [automate("follow"), automate("again")],
      followers: 0)
  }

  /// Expects that engine and reference agree, and that something happened on which to agree.
  private func expectAgreement(
    _ activities: [Activity], followers: Int = 30, kind: Voice.Kind = .curator, hoursPerDay: Double = 24,
    postHalfLife: Double = 0, userShare: Double = 1, communities: Int = 1
  ) {
    let scenario = scenario(
      activities, followers: followers, kind: kind, hoursPerDay: hoursPerDay, postHalfLife: postHalfLife,
      userShare: userShare, communities: communities)
    var comparison = RunComparison(World(scenario, seed: 3, run: 0), scenario.strategies[0])
    comparison.run()
    #expect(comparison.differences.isEmpty, "\(comparison.differences.prefix(3).joined(separator: "; "))")
    #expect(comparison.simulation.state.ledger.days.contains { $0.encounters > 0 })
  }
}
