import CampaignModel
import Networks
import Testing

@testable import Simulation

@Suite("What people tell of their own accord")
struct TellingTests {
  /// Three people of one mind, of whom 1 reads 0 and 2 reads 1; the first has done something, on day 1.
  private func state(
    _ kind: Action.Kind, isValue: Bool = false, _ change: (inout Scenario) -> Void = { _ in }
  ) -> RunState {
    var scenario = Scenario(
      name: "three", campaign: Campaign(days: 5, horizonDays: 30),
      population: Population(
        size: 3, communities: [Community(name: "all", share: 1, cohesion: 1)],
        activityLogDeviation: Quantity(0)),
      network: .listed(Graph(count: 3, sources: [0, 1], targets: [1, 2])),
      platforms: [Platform(name: "p", reach: Quantity(0.1))],
      actions: [
        Action(name: "deed", kind: kind, value: Quantity(0), after: AfterEffects(satisfaction: Quantity(0)))
      ])
    scenario.model[.wordOfMouthNoticing] = Quantity(1)
    scenario.model[.attentionCrowding] = Quantity(0)
    scenario.model[.engagementRate] = Quantity(0)
    scenario.model[.experienceBadWordRate] = Quantity(1)
    scenario.model[.trustHalfLife] = Quantity(1e300)
    change(&scenario)
    var state = RunState(World(scenario, seed: 1, run: 0), .control)
    state.day = 1
    state.agenda.add(person: 0, action: 0, slot: -1, origin: 2, isValue: isValue, on: 1)
    if isValue { state.agenda.add(person: 0, action: 0, slot: -1, origin: 4, isValue: true, on: 20) }
    return state
  }

  private func passDay(_ state: inout RunState) {
    for phase in Phase.allCases { state.perform(phase) }
    state.day += 1
  }

  @Test(
    "A referral, a review and a link reach readers the day after",
    arguments: [Action.Kind.referral, .review, .link])
  func reachesReaders(kind: Action.Kind) {
    var state = state(kind) { $0.actions[0].after = nil }
    passDay(&state)
    #expect(state.persons[1] == PersonState())
    state.perform(.wordOfMouth)
    let reader = state.persons[1]
    // eta 0.2, quality 0.8, full fit, a friend's credibility.
    #expect(abs(reader.supporting - 0.2 * 0.8 * 0.83) < 1e-6)
    #expect(reader.memory == 1 && reader.heardFit > 0.999)
    #expect(reader.opposing == 0 && reader.pressure == 0 && reader.pitchDay == -1)
    #expect(reader.lastVoice == -1 && reader.marks.contains(.aware))
    #expect(state.persons[2] == PersonState())
    #expect(state.persons[0].marks.contains(.aware) == false)
  }

  @Test(
    "Other deeds are nobody's business",
    arguments: [Action.Kind.purchase, .booking, .hire, .attendance, .sponsorship])
  func staysPrivate(kind: Action.Kind) {
    var state = state(kind) { $0.actions[0].after = nil }
    passDay(&state)
    passDay(&state)
    #expect(state.persons[1] == PersonState())
  }

  @Test("Who engages passes it on, and is counted as sharing; the first telling is not")
  func goesOn() {
    var state = state(.referral) {
      $0.actions[0].after = nil
      $0.model[.engagementRate] = Quantity(10)
      $0.model[.sharingRate] = Quantity(10)
    }
    passDay(&state)
    state.perform(.wordOfMouth)
    #expect(state.persons[2].memory == 1)
    #expect(state.tally.shares == 2 && state.tally.encounters == 2)
  }

  @Test("Hearing of it can move a reader to consider at once")
  func moves() {
    var state = state(.referral) {
      $0.actions[0].after = nil
      $0.actions[0].considerationOnExposure = Quantity(1)
      $0.actions[0].baseProbability = Quantity(1.0.nextDown)
    }
    passDay(&state)
    passDay(&state)
    #expect(state.ledger.conversions[0].prefix(3) == [1, 1, 0])
    passDay(&state)
    #expect(state.ledger.conversions[0].prefix(3) == [1, 1, 1])
  }

  @Test("Who has written the brand off tells nobody")
  func writtenOff() {
    var state = state(.referral) { $0.actions[0].after = nil }
    state.persons[0].opposing = 10
    state.persons[0].marks.insert(.touched)
    passDay(&state)
    passDay(&state)
    #expect(state.persons[1] == PersonState())
  }

  @Test("The dissatisfied speak badly: their readers receive evidence against the brand")
  func badWord() {
    var state = state(.purchase, isValue: true)
    passDay(&state)
    #expect(state.ledger.days[0].negativeMentions == 1)
    #expect(abs(state.ledger.days[0].trustBurnt - 1.0 / 4) < 1e-12)
    #expect(state.persons[1].opposing == 0)
    passDay(&state)
    // Of one mind, so that bad weighs no more than good: eta times a friend's credibility.
    #expect(abs(state.persons[1].opposing - 0.2 * 0.83) < 1e-6)
    #expect(state.persons[2].opposing == 0)
  }

  @Test("Silencing one person changes only those who read them, also by what they tell", arguments: [5, 60])
  func onePersonLess(person: Int) {
    let block = 50
    var sources: [Int32] = []
    var targets: [Int32] = []
    for reader in 0..<Int32(1500) where Int(reader) % block != 0 {
      sources.append(reader - 1)
      targets.append(reader)
    }
    var scenario = AfterEffectTests.talkative
    scenario.network = .listed(Graph(count: 1500, sources: sources, targets: targets))
    scenario.model[.sharingRate] = Quantity(1)
    scenario.model[.engagementRate] = Quantity(1)
    scenario.model[.wordOfMouthNoticing] = Quantity(0.9)
    let world = World(scenario, seed: 9, run: 0)
    var whole = RunState(world, .control)
    var without = RunState(world, .control, silenced: [person])
    for day in 1...scenario.campaign.horizonDays {
      whole.day = day
      without.day = day
      for phase in Phase.allCases {
        whole.perform(phase)
        without.perform(phase)
      }
    }
    let reach = person..<((person / block + 1) * block)
    let changed = (0..<1500).filter { whole.persons[$0] != without.persons[$0] }
    #expect(changed.contains(person) && changed.allSatisfy { reach.contains($0) }, "changed: \(changed)")
  }
}
