import CampaignModel
import Testing

@testable import Simulation

@Suite("What comes of a deed")
struct AfterEffectTests {
  /// 1,500 people who all buy once, on day 1; involvement is 0, so that nothing moves them.
  private static func purchase(_ after: AfterEffects, involvement: Double = 0) -> Action {
    Action(
      name: "purchase", kind: .purchase, needsPerYear: Quantity(365), baseProbability: Quantity(1.0.nextDown),
      involvement: Quantity(involvement), value: Quantity(10), cooldownDays: 30_000, after: after)
  }

  private static func scenario(_ actions: [Action], horizon: Int = 60) -> Scenario {
    var scenario = SmallWorlds.scenario(horizon: horizon)
    scenario.actions = actions
    return scenario
  }

  private static func control(_ scenario: Scenario, run: Int = 0, days: Int? = nil) -> RunState {
    var state = RunState(World(scenario, seed: 21, run: run), .control)
    for day in 1...(days ?? scenario.campaign.horizonDays) {
      state.day = day
      for phase in Phase.allCases { state.perform(phase) }
    }
    return state
  }

  private static let day = Lag(meanDays: Quantity(1), shape: 1e6)

  @Test("As many are satisfied as are said to be, without any campaign", arguments: [0, 0.3, 0.8, 1])
  func satisfaction(chance: Double) {
    var scenario = Self.scenario([Self.purchase(AfterEffects(satisfaction: Quantity(chance)), involvement: 1)]
    )
    scenario.network = .none
    let state = Self.control(scenario, days: 1)
    let satisfied = state.persons.count { $0.supporting > 0 }
    let error = (1500 * chance * (1 - chance)).squareRoot()
    #expect(abs(Double(satisfied) - 1500 * chance) <= 4 * error)
    #expect(state.persons.allSatisfy { ($0.supporting > 0) != ($0.opposing > 0) })
    // Five encounters of 0.2 each; to people without any fit the bad weighs twice.
    #expect(state.persons.allSatisfy { [0, 1].contains($0.supporting) && [0, 2].contains($0.opposing) })
  }

  @Test(
    "Repeat purchases are a geometric chain: a share p goes on, the rest are lost", arguments: [0.2, 0.6])
  func churn(loyalty: Double) {
    let again = FollowOn(action: 0, probability: Quantity(loyalty), lag: Self.day)
    let action = Self.purchase(AfterEffects(satisfaction: Quantity(1), followOns: [again]))
    let state = Self.control(Self.scenario([action]))
    let deeds = state.ledger.conversions[0].map(Double.init)
    #expect(deeds[0] == 1500)
    for day in 1...4 {
      let mean = deeds[day - 1] * loyalty
      #expect(abs(deeds[day] - mean) < 4 * (mean * (1 - loyalty)).squareRoot() + 1)
    }
    // The variance of a geometric number of deeds is p / (1 - p)^2.
    let error = (1500 * loyalty).squareRoot() / (1 - loyalty)
    #expect(abs(deeds.reduce(0, +) - 1500 / (1 - loyalty)) < 4 * error)
  }

  @Test("A chain ends at the horizon; what would follow later is in the pipeline")
  func horizon() {
    let again = FollowOn(action: 0, probability: Quantity(1), lag: Lag(meanDays: Quantity(20), shape: 1e6))
    let action = Self.purchase(AfterEffects(satisfaction: Quantity(1), followOns: [again]))
    let ledger = Self.control(Self.scenario([action])).ledger
    #expect(ledger.conversions[0].reduce(0, +) == 3 * 1500)
    #expect(ledger.pipeline == [1500])
  }

  @Test("The dissatisfied do nothing next")
  func dissatisfied() {
    let again = FollowOn(action: 0, probability: Quantity(1), lag: Self.day)
    let action = Self.purchase(AfterEffects(satisfaction: Quantity(0), followOns: [again]))
    #expect(Self.control(Self.scenario([action])).ledger.conversions[0].reduce(0, +) == 1500)
  }

  @Test("An action may only follow from another, on its day or later")
  func followsOnly() {
    let review = Action(name: "review", kind: .attendance, value: Quantity(0))
    let gift = Action(name: "gift", kind: .purchase, value: Quantity(5))
    let after = AfterEffects(
      satisfaction: Quantity(1),
      followOns: [
        FollowOn(action: 1, probability: Quantity(1)),
        FollowOn(action: 2, probability: Quantity(1), lag: Lag(meanDays: Quantity(7), shape: 1e6)),
      ])
    let ledger = Self.control(Self.scenario([Self.purchase(after), review, gift])).ledger
    #expect(ledger.conversions[1].firstIndex(of: 1500) == 0)
    #expect(ledger.conversions[2].firstIndex(of: 1500) == 7)
    #expect(ledger.realised[2][7] == 1500)
  }

  @Test("An experience comes with the value, when its lag is over")
  func experienceWaits() {
    var action = Self.purchase(AfterEffects(satisfaction: Quantity(1)))
    action.realisationLag = Lag(meanDays: Quantity(5), shape: 1e6)
    let scenario = Self.scenario([action])
    #expect(Self.control(scenario, days: 5).persons.allSatisfy { $0.supporting == 0 })
    #expect(Self.control(scenario, days: 6).persons.allSatisfy { $0.supporting == 1 })
  }

  @Test("Trust makes satisfaction and what follows likelier, the more is at stake")
  func trustHelps() {
    var counts: [Int] = []
    for (involvement, evidence) in [(0.0, 50.0), (1, 0), (1, 50)] {
      let again = FollowOn(action: 0, probability: Quantity(0.5), lag: Lag(meanDays: Quantity(100)))
      let action = Self.purchase(
        AfterEffects(satisfaction: Quantity(0.5), followOns: [again]), involvement: involvement)
      var scenario = Self.scenario([action], horizon: 2000)
      scenario.network = .none
      scenario.model[.experienceEvidence] = Quantity(0)
      var state = RunState(World(scenario, seed: 8, run: 0), .control)
      state.day = 1
      for person in state.persons.indices {
        state.persons[person].supporting = evidence
        state.persons[person].marks.insert(.touched)
        state.agenda.add(
          person: Int32(person), action: 0, slot: -1, origin: 2, isValue: true, on: 1)
      }
      state.perform(.realisation)
      state.actionsLeft(&counts)
    }
    // Luck is shared: without involvement or without evidence the same people go on.
    #expect(counts[0] == counts[1])
    // logistic(0.8 * 0.48) = 0.595: 0.354 of all instead of a quarter.
    #expect(abs(Double(counts[2]) - 1500 * 0.354) < 4 * 18.5)
  }

  @Test("A strategy that does nothing leaves the control's ledger, whatever comes of deeds", arguments: 0..<3)
  func idle(run: Int) {
    var scenario = Self.talkative
    scenario.strategies = [Strategy(name: "idle")]
    let world = World(scenario, seed: 3, run: run)
    var control = Simulation(world, .control)
    var idle = Simulation(world, scenario.strategies[0])
    let ledger = control.run()
    #expect(ledger.conversions.allSatisfy { $0.reduce(0, +) > 10 })
    #expect(ledger.days.contains { $0.negativeMentions > 0 } && ledger.days.contains { $0.encounters > 0 })
    #expect(ledger == idle.run())
  }

  @Test("Content that never mentions the brand sells nothing, whatever comes of deeds", arguments: 0..<3)
  func chatter(run: Int) {
    var scenario = Self.talkative
    scenario.model[.attentionCrowding] = Quantity(0)
    let chatter = Strategy(name: "c", activities: [SmallWorlds.post(SmallWorlds.chat, perDay: 5)])
    let world = World(scenario, seed: 3, run: run)
    var control = Simulation(world, .control)
    var talked = Simulation(world, chatter)
    let (before, after) = (control.run(), talked.run())
    #expect(after.days.reduce(0) { $0 + $1.encounters } > before.days.reduce(0) { $0 + $1.encounters } + 500)
    #expect(after.conversions == before.conversions)
  }

  /// Everything that can come of a deed, in one scenario.
  static var talkative: Scenario {
    var scenario = SmallWorlds.scenario()
    let review = Action(
      name: "review", kind: .review, considerationOnExposure: Quantity(0), value: Quantity(0))
    var booking = SmallWorlds.booking
    booking.considerationOnExposure = Quantity(0.05)
    booking.after = AfterEffects(
      satisfaction: Quantity(0.7),
      followOns: [
        FollowOn(action: 1, probability: Quantity(0.3), lag: Lag(meanDays: Quantity(3))),
        FollowOn(action: 0, probability: Quantity(0.3), lag: Lag(meanDays: Quantity(10))),
      ])
    scenario.actions = [booking, review]
    return scenario
  }
}

extension RunState {
  /// Adds how many deeds are still to come.
  fileprivate mutating func actionsLeft(_ counts: inout [Int]) {
    var count = ledger.pipeline[0]
    for day in (self.day + 1)...ledger.days.count {
      while agenda.take(on: day) != nil { count += 1 }
    }
    counts.append(count)
  }
}
