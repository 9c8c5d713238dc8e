import CampaignModel
import Testing

@testable import Simulation

/// The smallest scenarios in which one rule of the model meets another: engine and reference agree on each, and what
/// the rule is there for can be seen.
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
    let ledger = agreement(activities, postHalfLife: 1)
    #expect(ledger.sum(\.shares) > 0)
  }

  @Test("Who has talked today makes room for the next by the policy")
  func secondTalks() {
    var second = converse(.warmest, hours: 0.5)
    second.name = "again"
    // Twice five talks of six minutes on each of six days.
    let ledger = agreement([converse(.warmest, hours: 0.5), second])
    #expect((ledger.sum(\.hours) - 6).magnitude < 1e-9)
  }

  @Test("An acquaintance who engages follows, wherever they engaged")
  func acquaintancesFollow() {
    var scenario = scenario([participate("take part"), converse()], followers: 0)
    // Nobody takes part from the third day on: who begins to follow then does so in a talk.
    scenario.strategies[0].activities[0].schedule.toDay = 2
    scenario.model[.sharingRate] = Quantity(0)
    let ledger = agreement(scenario)
    #expect(ledger.days[2...].contains { $0.follows > 0 })
  }

  @Test("All posts of a voice in a community compete for its members")
  func postsInCommunity() {
    let one = agreement([participate("take part")], followers: 0)
    let two = agreement([participate("take part"), participate("once more")], followers: 0)
    #expect(two.sum(\.encounters) > one.sum(\.encounters))
  }

  @Test(
    "Strangers cannot be followed, in a community neither",
    arguments: [Voice.Kind.stranger, .advertisement])
  func strangersInCommunity(kind: Voice.Kind) {
    let ledger = agreement([participate("take part")], followers: 0, kind: kind)
    #expect(ledger.sum(\.follows) == 0 && ledger.sum(\.attraction) > 0)
  }

  @Test("Messages to a community are scattered over those of it who use the platform")
  func narrowedMessages() {
    let message = Activity(
      name: "message", voices: [0], schedule: Schedule(toDay: 6),
      work: .message(Messaging(content: Self.pushy, messagesPerDay: 20, community: 0)))
    let ledger = agreement([message], userShare: 0.5, communities: 2)
    #expect(ledger.sum(\.encounters) > 0)
  }

  @Test("A promise is kept while somebody is there today, within hours and money and on a ramp")
  func promiseOfToday() {
    var talks = converse(promise: ReplyPromise(minutes: 5, standbyHoursPerDay: 4))
    let full = agreement([talks])
    let tired = agreement([talks], hoursPerDay: 2)
    #expect(tired.sum(\.trustEarned) < full.sum(\.trustEarned))
    talks.schedule.rampDays = 5
    let ramp = agreement([talks])
    #expect(ramp.days[0].trustEarned < full.days[0].trustEarned)

    talks.schedule.rampDays = 0
    var poor = scenario([talks])
    poor.economics.wagePerHour = Quantity(1)
    poor.strategies[0].budget = 12
    let ledger = agreement(poor)
    #expect(ledger.cost <= 12 + 1e-9 && ledger.cost > 11)
  }

  @Test("A connector put off by a favour may complain, as by anything met")
  func favoursAnnoy() {
    let ledger = agreement([favour(Self.pushy)])
    #expect(ledger.sum(\.negativeMentions) > 0)
  }

  @Test("A connector pleased by a favour may pass it on, and follow who did it")
  func favoursPlease() {
    let ledger = agreement([favour(Self.mild)], followers: 0)
    #expect(ledger.sum(\.attraction) > 0 && ledger.sum(\.follows) > 0)
  }

  @Test("Connectors for whom there is nobody keep none from being helped")
  func missingConnectors() {
    let ledger = agreement(twoConnectors(secondRank: 1000))
    // Ten minutes on each of six days.
    #expect((ledger.sum(\.hours) - 1).magnitude < 1e-9)
  }

  @Test("A connector who takes no part has their turn: the other is helped no more than before")
  func silencedConnector() throws {
    let scenario = twoConnectors(secondRank: 1)
    let full = agreement(scenario)
    let world = World(scenario, seed: 3, run: 0)
    let second = try #require(world.speakers[2])
    var simulation = Simulation(world, scenario.strategies[0], silencing: [Int(second)])
    #expect(abs(full.sum(\.hours) - 1) < 1e-9)
    #expect(abs(simulation.run().sum(\.hours) - 0.5) < 1e-9)
  }

  /// One favour a day, for two connectors in turn.
  private func twoConnectors(secondRank: Int) -> Scenario {
    var activity = favour(Self.mild)
    activity.work = .favour(
      Favouring(
        content: Self.mild, connectors: [1, 2], hoursPerDay: 1.0 / 6, minutesEach: 10, advocacy: Self.mild))
    var scenario = scenario([activity])
    scenario.voices.append(
      Voice(name: "other", group: "connector", kind: .friend, choice: Voice.Choice(.random, rank: secondRank))
    )
    return scenario
  }

  @Test("A good experience can make somebody like the brand")
  func likedByExperience() {
    var once = post(perDay: 1)
    once.schedule.toDay = 1
    var scenario = scenario([once])
    let set: [(Parameter, Double)] = [
      (.sharingRate, 0), (.trustEvidence, 0.01), (.experienceEvidence, 50), (.affinityTrust, 0.55),
      (.affinityBenefits, 1),
    ]
    for (parameter, value) in set { scenario.model[parameter] = Quantity(value) }
    #expect(agreement(scenario).sum(\.affinity) == 0)
    scenario.actions = [
      Action(
        name: "buy", kind: .purchase, needsPerYear: Quantity(365), baseProbability: Quantity(1),
        value: Quantity(1), after: AfterEffects(satisfaction: Quantity(1)))
    ]
    let ledger = agreement(scenario)
    #expect(ledger.sum(\.attention) > 0 && ledger.sum(\.affinity) == ledger.sum(\.attention))
  }

  @Test("A machine follows strangers only: not who knows the voice")
  func followedAcquaintances() {
    let known = agreement([participate("take part"), automate("follow")], followers: 0)
    let unknown = agreement([automate("follow")], followers: 0)
    #expect(known.voices[0].hollow < unknown.voices[0].hollow)
  }

  @Test("Nobody is followed twice by the machines of a voice")
  func followedByTwo() {
    var scenario = scenario([automate("follow"), automate("again")], followers: 0)
    scenario.model[.automationFollowBack] = Quantity(1)
    scenario.model[.automationRealShare] = Quantity(0)
    let ledger = agreement(scenario)
    // Whoever is followed follows back: everybody at most once.
    #expect(ledger.voices[0].hollow > 0 && ledger.voices[0].hollow <= 40)
  }

  @Test("Who follows because of the notice that they are followed does not follow back once more")
  func followsOnce() {
    var activity = automate("follow")
    activity.work = .automate(Automating(content: Self.mild, followsPerDay: 40))
    var scenario = scenario([activity], followers: 0)
    let sure: [Parameter] = [.noticingMessage, .followRate, .automationFollowBack, .engagementRate]
    for parameter in sure { scenario.model[parameter] = Quantity(1) }
    scenario.model[.automationRealShare] = Quantity(0)
    scenario.model[.sharingRate] = Quantity(0)
    let ledger = agreement(scenario)
    #expect(ledger.voices[0].followers > 0)
    #expect(Double(ledger.voices[0].followers) + ledger.voices[0].hollow <= 40)
  }

  @Test(
    "No other voice gets a silent voice's share of a budget",
    arguments: [
      .post(Posting(content: mild, postsPerDay: 2, feePerPost: Quantity(10))),
      .converse(Conversing(content: mild, hoursPerDay: 1, minutesEach: 6, policy: .warmest)),
    ] as [Activity.Work])
  func shareOfSilence(work: Activity.Work) {
    var both = post(perDay: 2)
    both.voices = [0, 2]
    both.work = work
    var scenario = scenario([both])
    var second = scenario.voices[0]
    second.name = "bert"
    scenario.voices.append(second)
    scenario.economics.wagePerHour = Quantity(10)
    scenario.strategies[0].budget = 70
    let full = agreement(scenario)
    let alone = agreement(scenario, muting: [2])
    #expect(full.cost > 60 && full.voices[0].cost > 0)
    #expect(alone.voices[0].cost == full.voices[0].cost)
    #expect(alone.voices[1].cost == 0 && alone.voices[1].hours == 0 && alone.cost == alone.voices[0].cost)
  }
}
