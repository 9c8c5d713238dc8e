import CampaignModel
import Testing

@testable import Simulation

@Suite("Touches, deeds and silent voices")
struct AttributionTests {
  private static let world = World(SmallWorlds.scenario(), seed: 3, run: 0)
  private static let everything = SmallWorlds.scenario().strategies[3]

  private static func ledger(
    _ strategy: Strategy = everything, muting muted: Set<Int> = [], in world: World = world
  ) -> Ledger {
    var simulation = Simulation(world, strategy, muting: muted)
    return simulation.run()
  }

  private static let logged: Simulation = {
    var simulation = Simulation(world, everything, logsTouches: true)
    _ = simulation.run()
    return simulation
  }()

  // MARK: Touches

  @Test("Logging touches changes no figure of the ledger")
  func loggingMeasuresOnly() {
    #expect(Self.logged.ledger == Self.ledger())
  }

  @Test("Every mention met is a touch, and content without a mention is none")
  func touchesAreMentions() throws {
    let encounters = Self.logged.ledger.days.reduce(0) { $0 + $1.encounters }
    let touches = try #require(Self.logged.touches)
    #expect(touches.count == encounters && encounters > 1000)
    var chat = Simulation(
      Self.world, Strategy(name: "chat", activities: [SmallWorlds.post(SmallWorlds.chat)]), logsTouches: true)
    #expect(chat.run().days.contains { $0.encounters > 0 })
    #expect(chat.touches?.count == 0)
  }

  @Test("Nothing is logged unless asked for")
  func silentByDefault() {
    var simulation = Simulation(Self.world, Self.everything)
    simulation.advance()
    #expect(simulation.touches == nil)
  }

  @Test(
    "A path holds the touches of the window in the order of time, the day itself included",
    arguments: [
      (10, 30, [1, 5, 5, 10]), (10, 5, [5, 5, 10]), (10, 4, [10]), (9, 30, [1, 5, 5]), (10, 0, [10]),
      (0, 30, []), (40, 30, [10]), (41, 30, []),
    ])
  func paths(day: Int, lookback: Int, days: [Int]) {
    var log = TouchLog(people: 2)
    for day in [1, 5, 5, 10] {
      log.append(Touch(slot: day, day: day), to: 1)
      log.append(Touch(slot: 0, day: 3), to: 0)
    }
    let path = log.path(of: 1, upTo: day, lookbackDays: lookback)
    #expect(path.map { Int($0.day) } == days && path.map { Int($0.slot) } == days)
  }

  // MARK: Rules

  @Test(
    "The rules divide a conversion as they promise",
    arguments: [
      (.firstTouch, [1, 8, 15, 15], [1, 0, 0, 0]), (.lastTouch, [1, 8, 15, 15], [0, 0, 0, 1]),
      (.linear, [1, 8, 15, 15], [0.25, 0.25, 0.25, 0.25]),
      // A half-life of a week: weights 1/4, 1/2, 1 and 1.
      (.timeDecay, [1, 8, 15, 15], [1 / 11.0, 2 / 11.0, 4 / 11.0, 4 / 11.0]),
      (.position, [1, 8, 15, 15], [0.4, 0.1, 0.1, 0.4]), (.position, [1, 8, 15], [0.4, 0.2, 0.4]),
      (.position, [1, 8], [0.5, 0.5]), (.timeDecay, [1, 8], [1 / 3.0, 2 / 3.0]), (.position, [4], [1]),
      (.timeDecay, [4], [1]), (.linear, [], []),
    ] as [(TouchRule, [Int], [Double])])
  func rules(rule: TouchRule, days: [Int], shares: [Double]) {
    let found = rule.shares(of: days.map { Touch(slot: 0, day: $0) }, halfLifeDays: 7)
    #expect(found.count == shares.count)
    #expect(zip(found, shares).allSatisfy { abs($0 - $1) < 1e-15 }, "\(found)")
  }

  @Test("Conversions are credited to the touches before them, and to nobody without any")
  func credits() {
    var log = TouchLog(people: 3)
    log.append(Touch(slot: 0, day: 2), to: 0)
    log.append(Touch(slot: 1, day: 4), to: 0)
    log.append(Touch(slot: 2, day: 9), to: 1)
    let deeds = [(0, 4), (0, 40), (1, 8), (1, 9), (2, 9)].map { Deed(person: $0.0, action: 0, day: $0.1) }
    let credits = TouchCredits(deeds, log, players: [0, 1, 1], count: 2, AttributionPlan(strategies: []))
    #expect(credits.touched == 2)
    #expect(credits[.firstTouch] == [1, 1])
    #expect(credits[.lastTouch] == [0, 2])
    #expect(credits[.linear] == [0.5, 1.5])
  }

  @Test("Each rule gives out exactly the touched conversions", arguments: TouchRule.allCases)
  func creditsAddUp(rule: TouchRule) throws {
    let credits = TouchCredits(
      Self.logged.ledger.deeds, try #require(Self.logged.touches), players: [0, 1, 2, 3], count: 4,
      AttributionPlan(strategies: []))
    #expect(credits.touched > 50 && credits.touched < Self.logged.ledger.deeds.count)
    #expect(abs(credits[rule].reduce(0, +) - Double(credits.touched)) < 1e-9)
    #expect(credits[rule].allSatisfy { $0 > 0 })
  }

  // MARK: Silent voices

  @Test("A silent voice is as if the strategy had none", arguments: 0...3)
  func mutedIsAbsent(voice: Int) {
    var without = Self.everything
    // A name of its own, lest the world's own strategy be taken.
    without.name = "without"
    for index in without.activities.indices {
      without.activities[index].voices.removeAll { $0 == voice }
    }
    let (muted, absent) = (Self.ledger(muting: [voice]), Self.ledger(without))
    let isSame = muted.deeds == absent.deeds && muted.realised == absent.realised
    #expect(isSame)
    #expect(muted.days.map(\.encounters) == absent.days.map(\.encounters))
    #expect(abs(muted.cost - absent.cost) < 1e-9)
    #expect(muted.days != Self.ledger().days)
  }

  @Test("Others get nothing of a silent voice's share of a budget")
  func budgetsAreNotShared() {
    var activity = SmallWorlds.advertise()
    activity.voices = [2, 3]
    let strategy = Strategy(name: "s", activities: [activity])
    #expect(abs(Self.ledger(strategy, muting: [2]).cost - Self.ledger(strategy).cost / 2) < 1e-9)
  }

  @Test("With every voice silent the control is left, with its fixed costs")
  func allMuted() {
    var strategy = Self.everything
    strategy.name = "costly"
    strategy.costs = [FixedCost(name: "agency", category: .setup, amount: Quantity(70))]
    let (silent, control) = (Self.ledger(strategy, muting: [0, 1, 2, 3]), Self.ledger(.control))
    let isControl = silent.deeds == control.deeds
    #expect(isControl)
    #expect(silent.cost == 70)
    #expect(silent.days.allSatisfy { $0.encounters == 0 })
  }

  @Test("A silent connector is helped and does not speak; it is a player beside the voice that helps it")
  func connectors() {
    let work = Favouring(
      content: SmallWorlds.chat, connectors: [4], hoursPerDay: 2, minutesEach: 60,
      advocacy: Content(mention: 1, pitch: 0, quality: 1))
    var scenario = SmallWorlds.scenario(
      days: 40,
      strategies: [
        Strategy(
          name: "favours",
          activities: [
            Activity(name: "help", voices: [0], schedule: Schedule(toDay: 40), work: .favour(work))
          ])
      ])
    scenario.voices.append(
      Voice(name: "connector", kind: .friend, choice: Voice.Choice(.mostConnected, rank: 0)))
    scenario.model[.advocacyRate] = Quantity(1)
    let world = World(scenario, seed: 5, run: 0)
    let strategy = scenario.strategies[0]
    let players = scenario.players(of: strategy, AttributionPlan(strategies: ["favours"]))
    #expect(players.map(\.voices) == [[0], [4]])

    let (speaking, silent) = (
      Self.ledger(strategy, in: world), Self.ledger(strategy, muting: [4], in: world)
    )
    #expect(speaking.days.contains { $0.shares > 0 } && silent.days.allSatisfy { $0.shares == 0 })
    #expect(speaking.cost == silent.cost && silent.cost > 0)
    let isControl =
      Self.ledger(strategy, muting: [0, 4], in: world).deeds == Self.ledger(.control, in: world).deeds
    #expect(isControl)
  }

  // MARK: Deeds

  @Test("The deeds are the conversions, in order", arguments: [true, false])
  func deeds(isControl: Bool) {
    let ledger = Self.ledger(isControl ? .control : Self.everything)
    var counts = ledger.conversions.map { $0.map { _ in Int32(0) } }
    for deed in ledger.deeds {
      counts[Int(deed.action)][Int(deed.day) - 1] += 1
    }
    #expect(counts == ledger.conversions && !ledger.deeds.isEmpty)
    #expect(zip(ledger.deeds, ledger.deeds.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("Deeds are set beside those of the same person and kind, the first beside the first")
  func comparison() {
    func deeds(_ list: [(Int, Int, Int)]) -> [Deed] {
      list.map { Deed(person: $0.0, action: $0.1, day: $0.2) }
    }
    let found = DeedComparison(
      deeds([(1, 0, 3), (1, 0, 20), (1, 1, 9), (4, 0, 8), (5, 0, 1), (5, 0, 2), (9, 1, 30)]),
      against: deeds([(1, 0, 5), (2, 0, 7), (4, 0, 6), (4, 0, 7), (5, 0, 1), (9, 1, 34)]))
    #expect(found.matched == 4)
    #expect(found.accelerated == 2)
    #expect(found.delayed == 1)
    #expect(found.expanded == 3)
    #expect(found.lost == 2)
    #expect(found.daysGained == 2 - 2 + 0 + 4)
  }

  @Test("What is expanded less what is lost is what is incremental", arguments: 0..<4)
  func identity(strategy: Int) {
    let ledger = Self.ledger(Self.world.scenario.strategies[strategy])
    let control = Self.ledger(.control)
    let found = DeedComparison(ledger.deeds, against: control.deeds)
    #expect(found.expanded - found.lost == ledger.deeds.count - control.deeds.count)
    #expect(found.matched + found.expanded == ledger.deeds.count)
    #expect(found.accelerated + found.delayed <= found.matched)
    #expect(found.expanded > 0)
  }
}
