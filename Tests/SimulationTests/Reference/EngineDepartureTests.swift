import CampaignModel
import Testing

@testable import Simulation

/// Where the engine is known to depart from the document: the smallest scenarios that show it.
///
/// The reference does as the document says. Random worlds keep away from these; whoever mends the engine deletes the
/// test here and what `RandomScenario` does to avoid it.
@Suite("Known departures of the engine from the document")
struct EngineDepartureTests {
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
    expectDeparture(
      "It is told with the quality of the day on which it is shared", activities, postHalfLife: 1)
  }

  @Test("Who has talked today makes room for the next by the policy")
  func secondTalks() {
    var second = converse(.warmest, hours: 0.5)
    second.name = "again"
    expectDeparture(
      "A policy of the best takes the same people for a second activity, and then drops them",
      [converse(.warmest, hours: 0.5), second])
  }

  @Test("An acquaintance who engages follows, wherever they engaged")
  func acquaintancesFollow() {
    expectDeparture(
      "Only after a post in the community: engaging in a talk, by a message or a share never makes them follow",
      [participate("take part"), converse()], followers: 0)
  }

  @Test("All posts of a voice in a community compete for its members")
  func postsInCommunity() {
    expectDeparture(
      "Posts of two activities in the same community are each noticed as if there were no others",
      [participate("take part"), participate("once more")], followers: 0)
  }

  @Test("Strangers cannot be followed, in a community neither")
  func strangersInCommunity() {
    expectDeparture(
      "Acquaintances follow a voice of any kind", [participate("take part")], followers: 0, kind: .stranger)
  }

  @Test("Messages to a community are scattered over those of it who use the platform")
  func narrowedMessages() {
    let message = Activity(
      name: "message", voices: [0], schedule: Schedule(toDay: 6),
      work: .message(Messaging(content: Self.pushy, messagesPerDay: 20, community: 0)))
    expectDeparture(
      "Where the share of users is the same everywhere, the engine takes users times the community's share for them",
      [message], userShare: 0.5, communities: 2)
  }

  @Test("A promise is kept while somebody stands by today")
  func promiseOnRamp() {
    var talks = converse(promise: ReplyPromise(minutes: 5, standbyHoursPerDay: 4))
    talks.schedule.rampDays = 5
    expectDeparture("On the days of a ramp the hours of a full day are counted as stood by", [talks])
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
    withKnownIssue("What is met in a favour is met as in a talk, but nobody engages, shares or complains") {
      #expect(ledger.days.contains { $0.negativeMentions > 0 })
    }
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
    withKnownIssue("What a silent voice does not spend of a strategy's budget is left for the others") {
      #expect(after == before)
    }
  }

  @Test("A machine may follow who only knows the voice, or has left it")
  func followedAcquaintances() {
    expectDeparture(
      "It passes over everybody who ever met the voice, not only those who follow it",
      [participate("take part"), automate("follow")], followers: 0)
  }

  @Test("Nobody is followed twice by the machines of a voice")
  func followedByTwo() {
    expectDeparture(
      "Each activity follows the strangers of the other once more", [automate("follow"), automate("again")],
      followers: 0)
  }

  /// Expects that engine and reference differ, because the engine does what `explanation` says.
  private func expectDeparture(
    _ explanation: Comment, _ activities: [Activity], followers: Int = 30, kind: Voice.Kind = .curator,
    hoursPerDay: Double = 24, postHalfLife: Double = 0, userShare: Double = 1, communities: Int = 1
  ) {
    let scenario = scenario(
      activities, followers: followers, kind: kind, hoursPerDay: hoursPerDay, postHalfLife: postHalfLife,
      userShare: userShare, communities: communities)
    var comparison = RunComparison(World(scenario, seed: 3, run: 0), scenario.strategies[0])
    comparison.run()
    withKnownIssue(explanation) {
      #expect(comparison.differences.isEmpty, "\(comparison.differences.prefix(3).joined(separator: "; "))")
    }
  }
}
