import CampaignModel
import Networks
import Testing

@testable import Simulation

@Suite("Phases, each alone")
struct PhaseTests {
  private func state(_ strategy: Strategy, _ change: (inout Scenario) -> Void = { _ in }) -> RunState {
    var scenario = SmallWorlds.scenario(strategies: [strategy])
    change(&scenario)
    var state = RunState(World(scenario, seed: 13, run: 0), scenario.strategies[0])
    state.day = 1
    return state
  }

  @Test("There are twelve, in the order of the model")
  func twelve() {
    #expect(
      Phase.allCases.map(\.rawValue) == [
        "plan", "posts", "conversations", "favours", "unsolicitedMessages", "followAutomation",
        "paidImpressions",
        "wordOfMouth", "choices", "realisation", "enforcement", "ledger",
      ])
  }

  @Test("Planning books hours, wages, fees and payments per post")
  func planBooks() {
    var activity = SmallWorlds.post(perDay: 3, by: [0])
    activity.work = .post(
      Posting(content: SmallWorlds.talk, postsPerDay: 3, minutesEach: 20, feePerPost: Quantity(7)))
    var state = state(Strategy(name: "s", activities: [activity])) {
      $0.voices[0].fee = 50
      $0.voices[0].wagePerHour = 30
    }
    state.perform(.plan)
    #expect(state.channels[0].planned == 3)
    #expect(state.tally.hours == 1)
    #expect(state.costEntries.map(\.category) == [.labour, .fees, .posts])
    #expect(state.costEntries.map(\.amount) == [30, 50, 21])
  }

  @Test("A voice cannot work more hours than it has")
  func hoursAreFinite() {
    var state = state(
      Strategy(name: "s", activities: [SmallWorlds.post(perDay: 30), SmallWorlds.converse()])
    ) {
      $0.voices[0].hoursPerDay = 2
      $0.voices[1].hoursPerDay = 2
    }
    state.perform(.plan)
    // Posts of ten minutes first: twelve fill two hours, and no time is left to talk.
    #expect(state.channels.map(\.planned) == [12, 12, 0, 0])
    #expect(state.tally.hours == 4)
  }

  @Test("A tenth of a post a day is a post every ten days, from a day of the voice's own")
  func fractionsAddUp() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.post(perDay: 0.1, by: [0])]))
    var days: [Int] = []
    for day in 1...20 {
      state.day = day
      state.perform(.plan)
      if state.channels[0].planned > 0 { days.append(day) }
    }
    #expect(days.count == 2 && days[1] - days[0] == 10)
  }

  @Test("A ramp gathers strength day by day")
  func ramps() {
    let schedule = Schedule(fromDay: 3, toDay: 10, rampDays: 3)
    #expect((1...11).map { schedule.strength(on: $0) } == [0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 1, 1, 0])
    #expect(schedule.fullDays == 6.5)
  }

  @Test("Advertising spends its budget, neither more nor less, however it ramps")
  func budgetIsSpent() {
    var activity = SmallWorlds.advertise(budget: 300)
    activity.schedule.rampDays = 7
    var simulation = Simulation(
      World(SmallWorlds.scenario(), seed: 1, run: 0), Strategy(name: "s", activities: [activity]))
    #expect(abs(simulation.run().cost - 300) < 1e-9)
  }

  @Test("Voices of one activity share its budget")
  func budgetIsShared() {
    var activity = SmallWorlds.advertise(budget: 300)
    activity.voices = [0, 3]
    var simulation = Simulation(
      World(SmallWorlds.scenario(), seed: 1, run: 0), Strategy(name: "s", activities: [activity]))
    #expect(abs(simulation.run().cost - 300) < 1e-9)
  }

  @Test("Messages wait for hours: half the hours are half the messages")
  func messagesTakeHours() {
    var activity = SmallWorlds.message(perDay: 300)
    activity.work = .message(Messaging(content: SmallWorlds.blast, messagesPerDay: 300, hoursPerDay: 4))
    var state = state(Strategy(name: "s", activities: [activity])) { $0.voices[2].hoursPerDay = 2 }
    state.perform(.plan)
    #expect(state.channels[0].planned == 150)
    #expect(state.tally.hours == 2)
  }

  @Test("Talks that do not take place are neither booked nor paid")
  func onlyRealTalksArePaid() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.converse()])) {
      $0.voices[0].wagePerHour = 60
      $0.voices[1].followers = 0
    }
    for position in state.ties[0].ties.indices.dropFirst(3) { state.ties[0].ties[position].standing = .left }
    for phase in [Phase.plan, .conversations] { state.perform(phase) }
    #expect(state.channels[0].planned == 12)
    let talks = state.tally.encounters
    #expect((1...3).contains(talks))
    #expect(abs(state.tally.cost - Double(talks) * 5) < 1e-9)
  }

  @Test("Splitting posts over activities reaches nobody more")
  func postsOfAVoiceCompete() {
    let whole = Strategy(name: "s", activities: [SmallWorlds.post(perDay: 12, by: [0])])
    let split = Strategy(name: "s", activities: (0..<6).map { _ in SmallWorlds.post(perDay: 2, by: [0]) })
    let chances = [whole, split].map { strategy in
      var state = state(strategy)
      state.perform(.plan)
      return PostNoticing(state, state.channels[0], audience: 400, posts: state.postsToday[0])
        .chance(warmth: 0.1, communityReach: 1)
    }
    #expect(chances[0] == chances[1])
  }

  @Test("Each share is an item passed on by somebody who had not yet passed it on")
  func sharesAreCountedOnce() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.post(perDay: 1, by: [0])])) {
      $0.model[.sharingRate] = Quantity(1)
      $0.model[.engagementRate] = Quantity(1)
      $0.model[.wordOfMouthNoticing] = Quantity(1)
      $0.model[.attentionCrowding] = Quantity(0)
      $0.population.activityLogDeviation = Quantity(0)
    }
    for phase in [Phase.plan, .posts, .wordOfMouth] { state.perform(phase) }
    #expect((100...1500).contains(state.tally.shares))
  }

  @Test("A budget for a market is scaled to the people simulated")
  func budgetIsScaled() {
    let advertising = Advertising(
      content: SmallWorlds.talk, budget: Quantity(1_500_000), boughtForPeople: 8_800_000,
      costPerThousand: Quantity(5))
    #expect(abs(advertising.spend(people: 100_000) - 17_045.4545) < 1e-3)
  }

  @Test("Reports inside the window suspend; a voice without replacement falls silent for the suspension")
  func suspends() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.message(replacement: nil)]))
    state.conduct[0].reportsToday = 2
    state.perform(.enforcement)
    #expect(state.tally.suspensions == 0)
    state.day = 2
    state.conduct[0].reportsToday = 1
    state.perform(.enforcement)
    #expect(state.tally.suspensions == 1)
    #expect(state.conduct[0].suspendedUntil == 12)
    for (day, works) in [(3, false), (12, false), (13, true)] {
      state.day = day
      state.perform(.plan)
      #expect((state.channels[0].planned > 0) == works)
    }
  }

  @Test("Reports that have left the window do not count")
  func windowSlides() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.message(replacement: nil)]))
    for (day, reports) in [(1, 2), (2, 0), (3, 2), (4, 0)] {
      state.day = day
      state.conduct[0].reportsToday = reports
      state.perform(.enforcement)
    }
    #expect(state.tally.suspensions == 0)
  }

  @Test("A fresh account costs its price and goes on the next day")
  func replaces() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.message(replacement: 4)]))
    state.conduct[0].reportsToday = 5
    state.perform(.enforcement)
    #expect(state.costEntries.map(\.category) == [.replacements])
    #expect(state.tally.cost == 4)
    state.day = 2
    state.perform(.plan)
    #expect(state.channels[0].planned == 300)
  }

  @Test("After a choice the action rests for the days of its cooldown", arguments: [0, 1, 4])
  func cooldown(days: Int) {
    var state = state(.control) {
      $0.actions[0].needsPerYear = Quantity(365)
      $0.actions[0].baseProbability = Quantity(0.999999)
      $0.actions[0].cooldownDays = days
    }
    for day in 1...20 {
      state.day = day
      state.perform(.choices)
      state.perform(.realisation)
      state.perform(.ledger)
    }
    let deeds = state.ledger.conversions[0].prefix(20).reduce(0, +)
    #expect(abs(Double(deeds) - 1500 * 20 / Double(days + 1)) < 10)
  }

  @Test("A choice becomes a deed and a value when its lags are over")
  func lags() {
    var state = state(.control) {
      $0.actions[0].needsPerYear = Quantity(365)
      $0.actions[0].baseProbability = Quantity(0.999)
      $0.actions[0].cooldownDays = 1000
      $0.actions[0].decisionLag = Lag(meanDays: Quantity(10), shape: 1e6)
      $0.actions[0].realisationLag = Lag(meanDays: Quantity(20), shape: 1e6)
    }
    for day in 1...60 {
      state.day = day
      for phase in [Phase.choices, .realisation] { state.perform(phase) }
    }
    let deeds = state.ledger.conversions[0]
    let values = state.ledger.realised[0]
    #expect(deeds[0..<10].allSatisfy { $0 == 0 } && deeds[10] > 1400)
    #expect(values[0..<30].allSatisfy { $0 == 0 } && values[30] > 1400)
    #expect(deeds.reduce(0, +) == 1500)
  }

  @Test("Talks go to those who replied first, then to others, nobody twice a day")
  func repliersFirst() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.converse()]))
    state.repliers[0].today = [5, 9, 5]
    state.repliers[0].yesterday = [2]
    let partners = state.choosePartners(of: 0, count: 12, .repliersFirst).map { Int($0.position) }
    #expect(Array(partners.prefix(3)) == [5, 9, 2])
    #expect(partners.count == 12 && Set(partners).count == 12)
    #expect(
      state.choosePartners(of: 0, count: 1, .repliersFirst).allSatisfy {
        !partners.contains(Int($0.position))
      })
  }

  private func chosen(_ state: inout RunState, _ count: Int, _ policy: Conversing.Policy) -> [Int] {
    state.choosePartners(of: 0, count: count, policy).map { Int($0.position) }
  }

  @Test("The warmest, the most connected and the longest neglected come in order")
  func orderedPolicies() {
    var state = state(Strategy(name: "s", activities: [SmallWorlds.converse()]))
    state.ties[0].ties[7].warmth = 0.9
    state.ties[0].ties[3].warmth = 0.8
    #expect(chosen(&state, 2, .warmest) == [7, 3])
    state.day = 2
    for position in state.ties[0].ties.indices { state.ties[0].ties[position].talkDay = 5 }
    state.ties[0].ties[11].talkDay = 1
    state.ties[0].ties[4].talkDay = 2
    state.day = 6
    #expect(chosen(&state, 2, .longestNeglected) == [11, 4])
    state.day = 7
    let degrees = state.ties[0].people.map { state.world.network.arcs(from: Int($0)).count }
    let connected = chosen(&state, 3, .mostConnected).map { degrees[$0] }
    #expect(connected == degrees.sorted(by: >).prefix(3).map { $0 })
  }
}
