import CampaignModel
import Networks
import Randomness
import Testing

@testable import Simulation

/// The kinds of work beyond posts, talks, messages and advertisements.
@Suite("Ways of working")
struct WaysOfWorkingTests {
  static let house = Voice(name: "house", kind: .brand, followers: 1000, hoursPerDay: 8, wagePerHour: 20)

  private func simulation(
    _ work: Activity.Work, voices: [Voice] = [house], by: [Int] = [0], days: Int = 20, size: Int = 2000,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> Simulation {
    let activity = Activity(name: "work", voices: by, schedule: Schedule(toDay: days), work: work)
    var scenario = SmallWorlds.scenario(
      size: size, days: days, horizon: days, strategies: [Strategy(name: "s", activities: [activity])])
    scenario.voices = voices
    change(&scenario)
    return Simulation(World(scenario, seed: 5, run: 0), scenario.strategies[0])
  }

  @Test("Five hours a week over 1,000 ties hold the warmth of the closed form, tie by tie")
  func keepingInTouchReachesItsFixedPoint() throws {
    let keeping = KeepingInTouch(content: SmallWorlds.chat, ties: 1000, hoursPerWeek: 5)
    let days = 1400
    var simulation = simulation(.keepInTouch(keeping), days: days, size: 1000) {
      // Nobody but the thousand, and nothing in a contact but the contact.
      $0.model[.warmthGainPerPost] = Quantity(0)
    }
    let ledger = simulation.run()
    #expect((990...1000).contains(ledger.ties))
    // Just after contact w* = g / (1 - (1 - g) d^7); k days later w* d^k; the seven days take turns.
    let gain = 1 - PortableMath.exp(-0.3 / 20)
    let daily = PortableMath.exp2(-1.0 / 60)
    let fixedPoint = gain / (1 - (1 - gain) * PortableMath.exp2(-7.0 / 60))
    var sum = 0.0
    for place in 0..<ledger.ties {
      var warmth = fixedPoint
      for _ in 0..<((days - place) % 7) { warmth *= daily }
      sum += warmth
    }
    let mean = ledger.warmth / Double(ledger.ties)
    #expect(abs(mean - sum / Double(ledger.ties)) < 1e-6)
    #expect((0.10...0.20).contains(mean))
    // 5 hours a week for 200 weeks.
    #expect(abs(ledger.days.reduce(0) { $0 + $1.hours } - Double(ledger.ties)) < 5)
  }

  @Test("Fewer hours keep fewer in touch, and the rest are not paid")
  func keepingInTouchHasOnlyItsHours() {
    var voice = Self.house
    voice.hoursPerDay = 0.25
    var simulation = simulation(
      .keepInTouch(KeepingInTouch(content: SmallWorlds.chat, ties: 1000, hoursPerWeek: 7)), voices: [voice],
      days: 14)
    let ledger = simulation.run()
    #expect(ledger.days.allSatisfy { $0.hours <= 0.25 + 1e-9 })
    #expect(abs(ledger.cost - ledger.days.reduce(0) { $0 + $1.hours } * 20) < 1e-9)
  }

  @Test("A circle smaller than the audience is kept, the rest cools")
  func aCircleIsKept() {
    var simulation = simulation(
      .keepInTouch(KeepingInTouch(content: SmallWorlds.chat, ties: 20, hoursPerWeek: 10)), days: 120)
    let ledger = simulation.run()
    #expect(ledger.voices[0].relationships == 20)
  }

  @Test("Favours warm connectors, and only warm connectors speak for the brand")
  func favoursMakeAdvocates() {
    let connector = Voice(name: "c", kind: .friend, choice: Voice.Choice(.mostConnected, rank: 0))
    func ledger(minutes: Double, rate: Double = 1) -> Ledger {
      let work = Favouring(
        content: SmallWorlds.chat, connectors: [1], hoursPerDay: 2, minutesEach: minutes,
        advocacy: Content(mention: 1, pitch: 0, quality: 1))
      var simulation = simulation(.favour(work), voices: [Self.house, connector], days: 60) {
        $0.model[.advocacyRate] = Quantity(rate)
      }
      return simulation.run()
    }
    let warm = ledger(minutes: 60)
    let cool = ledger(minutes: 0.02)
    #expect(warm.days.reduce(0) { $0 + $1.shares } > 4 * cool.days.reduce(0) { $0 + $1.shares })
    #expect(warm.days.reduce(0) { $0 + $1.aware } > 0)
    #expect(warm.voices.map(\.relationships) == [0, 1])
    // One connector needs no more than one favour a day, whatever hours there are.
    #expect(abs(warm.days.reduce(0) { $0 + $1.hours } - 60) < 1e-9)
    // Advocacy is unpaid.
    #expect(abs(warm.cost - 60 * 20) < 1e-9)
    #expect(ledger(minutes: 60, rate: 0).days.allSatisfy { $0.shares == 0 })
  }

  @Test(
    "Connectors are chosen by their rule, each voice another person", arguments: Voice.Choice.Rule.allCases)
  func connectorsAreChosen(_ rule: Voice.Choice.Rule) throws {
    var scenario = SmallWorlds.scenario(size: 600)
    scenario.voices[0].initialWarmth = 0.4
    scenario.voices += (0..<5).map {
      Voice(name: "c\($0)", group: "c", kind: .friend, choice: Voice.Choice(rule, rank: $0))
    }
    let world = World(scenario, seed: 3, run: 0)
    let chosen = try world.speakers.dropFirst(4).map { try #require($0) }
    #expect(Set(chosen).count == 5)
    #expect(world.speakers.prefix(4).allSatisfy { $0 == nil })
    for (person, audience) in zip(chosen, world.audiences.dropFirst(4)) {
      #expect(Set(audience.people) == Set(world.network.targets[world.network.arcs(from: Int(person))]))
    }
    let degrees = (0..<600).map { world.network.outDegree(of: $0) }
    switch rule {
    case .mostConnected: #expect(degrees[Int(chosen[0])] == degrees.max())
    case .warmest: #expect(chosen.allSatisfy { world.audiences[0].people.contains($0) })
    case .bridging:
      let communities = Set(world.audiences[4].people.map { world.community[Int($0)] })
      #expect(communities.count == 3)
    case .random: #expect(chosen != chosen.sorted())
    }
  }

  @Test("A community is joined by its members alone, who become acquainted and may follow")
  func participationMakesAcquaintances() {
    let work = Participating(content: SmallWorlds.chat, community: 2, postsPerDay: 3, minutesEach: 10)
    var voice = Self.house
    voice.followers = 0
    var scenario = SmallWorlds.scenario(
      size: 2000,
      strategies: [
        Strategy(
          name: "s",
          activities: [
            Activity(name: "work", voices: [0], schedule: Schedule(toDay: 20), work: .participate(work))
          ])
      ])
    scenario.voices = [voice]
    scenario.model[.engagementRate] = Quantity(1)
    scenario.model[.followRate] = Quantity(0.5)
    scenario.model[.sharingRate] = Quantity(0)
    let world = World(scenario, seed: 5, run: 0)
    var simulation = Simulation(world, scenario.strategies[0])
    let ledger = simulation.run()
    #expect(ledger.ties > 100 && ledger.ties <= world.communitySizes[2])
    #expect(ledger.voices[0].followers > 10 && ledger.voices[0].followers < ledger.ties)
    #expect(ledger.days.reduce(0) { $0 + $1.attention } == ledger.ties)
    #expect(ledger.days.reduce(0) { $0 + $1.follows } == ledger.voices[0].followers)
  }

  @Test("The posts of a community's members leave less attention: large and loud is noticed less")
  func loudCommunitiesDilute() {
    func encounters(_ postsPerDay: Double) -> Int {
      let work = Participating(content: SmallWorlds.chat, community: 0, postsPerDay: 1)
      var simulation = simulation(.participate(work)) {
        $0.population.communities[0].postsPerDay = postsPerDay
        $0.platforms[0].reach = Quantity(0.05)
        $0.model[.sharingRate] = Quantity(0)
      }
      return simulation.run().days.reduce(0) { $0 + $1.encounters }
    }
    // 1 / (1 + 100 * 0.05) = 1/6.
    let (quiet, loud) = (Double(encounters(0)), Double(encounters(100)))
    #expect(abs(loud / quiet - 1 / 6) < 0.03)
  }

  @Test("Machine-made followers are mostly hollow: they count and read nothing")
  func automationWinsHollowFollowers() {
    let work = Automating(
      content: SmallWorlds.chat, followsPerDay: 100, unfollowAfterDays: nil, costPerThousand: Quantity(2))
    var simulation = simulation(.automate(work), size: 20_000) { $0.voices[0].followers = 0 }
    let ledger = simulation.run()
    // 20,000 (1 - 0.995^20) people followed once, of whom 0.1 follow back, of whom 0.91 are hollow: 174, with a
    // standard deviation of 13.
    #expect(abs(ledger.voices[0].hollow - 174) < 53)
    #expect(abs(Double(ledger.voices[0].followers) - 17) < 17)
    #expect(abs(ledger.cost - 4) < 1e-9)
    #expect(ledger.days.reduce(0) { $0 + $1.encounters } > 0)
  }

  @Test("Those who are unfollowed again leave in part")
  func unfollowedLeave() {
    func hollow(_ wait: Int?) -> Double {
      let work = Automating(content: SmallWorlds.chat, followsPerDay: 100, unfollowAfterDays: wait)
      var simulation = simulation(.automate(work), size: 20_000) {
        $0.model[.automationUnfollowBack] = Quantity(1)
      }
      return simulation.run().voices[0].hollow
    }
    #expect(abs(hollow(5) / hollow(nil) - 0.25) < 0.1)
  }

  @Test("Bought followers are exactly as many as were paid for, and change nothing else")
  func boughtFollowersDoNothing() {
    let work = BuyingFollowers(followers: 10_000, costPerThousand: Quantity(12))
    var simulation = simulation(.buyFollowers(work))
    let ledger = simulation.run()
    #expect(abs(ledger.voices[0].hollow - 10_000) < 1e-6)
    #expect(abs(ledger.cost - 120) < 1e-9)
    #expect(ledger.days.allSatisfy { $0.encounters == 0 })
    let control = SmallWorlds.scenario(size: 2000, horizon: 20)
    var nothing = Simulation(World(control, seed: 5, run: 0), .control)
    #expect(nothing.run().conversions == ledger.conversions)
  }

  @Test("Preparation makes posts better, and waits for a day with posts")
  func preparationImprovesPosts() {
    let activities = [
      Activity(
        name: "hunt", voices: [0], schedule: Schedule(toDay: 20), work: .prepare(Preparing(hoursPerDay: 0.5))),
      Activity(
        name: "post", voices: [0], schedule: Schedule(toDay: 20),
        work: .post(Posting(content: Content(mention: 0.5, pitch: 0, quality: 0.4), postsPerDay: 0.5))),
    ]
    var scenario = SmallWorlds.scenario(strategies: [Strategy(name: "s", activities: activities)])
    scenario.voices = [Self.house]
    var state = RunState(World(scenario, seed: 1, run: 0), scenario.strategies[0])
    state.day = 1
    state.perform(.plan)
    #expect(state.channels[1].stimulus.quality == 0.4)
    #expect(state.tally.hours == 0.5)
    state.day = 2
    state.perform(.plan)
    // An hour on the one post: 0.4 + 0.6 (1 - 1/e).
    #expect(abs(state.channels[1].stimulus.quality - (0.4 + 0.6 * (1 - PortableMath.exp(-1)))) < 1e-12)
    #expect(state.material == [0])
  }

  @Test(
    "A promise kept makes talks count more, one that nobody stands by makes them count less",
    arguments: [(5.0, 15.5, 2.2), (22, 15.5, 1), (90, 15.5, 0.26), (5, 0, 0.26 + (2.2 - 0.26) * 0.5 / 16)])
  func promises(minutes: Double, standby: Double, pace: Double) {
    func trust(_ promise: ReplyPromise?, depth: Double = 1) -> Double {
      let work = Conversing(
        content: SmallWorlds.chat.mentioning(0.001), hoursPerDay: 0.5, minutesEach: 5, policy: .random,
        promise: promise)
      var simulation = simulation(.converse(work), days: 1) { $0.voices[0].hoursPerDay = 24 }
      return simulation.run().days.reduce(0) { $0 + $1.trustEarned }
    }
    // So little trust is gained that it is as good as linear in the evidence.
    let ratio = trust(ReplyPromise(minutes: minutes, standbyHoursPerDay: standby)) / trust(nil)
    #expect(abs(ratio - pace) < 0.001 * pace)
  }

  @Test("Standing by is paid")
  func standbyIsPaid() {
    let work = Conversing(
      content: SmallWorlds.chat, hoursPerDay: 1, minutesEach: 5, policy: .random,
      promise: ReplyPromise(minutes: 10, standbyHoursPerDay: 3))
    var simulation = simulation(.converse(work), days: 10)
    #expect(abs(simulation.run().cost - 10 * 4 * 20) < 1e-9)
  }

  @Test("Voices are paid for taking part, for each day of work and for each result")
  func fees() throws {
    var voice = Self.house
    voice.fee = 100
    voice.feePerDay = 10
    voice.feePerResult = 3
    var simulation = simulation(
      .post(Posting(content: SmallWorlds.talk, postsPerDay: 2)), voices: [voice])
    let ledger = simulation.run()
    let results = Double(ledger.voices[0].credited.reduce(0, +))
    try #require(results > 0)
    #expect(ledger.costs.map(\.category) == [.fees, .results])
    #expect(ledger.costs.map(\.amount) == [300, 3 * results])
    #expect(abs(ledger.cost - ledger.voices[0].cost) < 1e-9)
  }

  @Test("Whom a voice follows back leaves it less easily")
  func followingBackProtects() {
    func unfollows(_ share: Double) -> Int {
      var voice = Self.house
      voice.followsBack = share
      var simulation = simulation(
        .post(Posting(content: SmallWorlds.blast, postsPerDay: 1)), voices: [voice], days: 40
      ) {
        $0.model[.unfollowRate] = Quantity(0.1)
      }
      return simulation.run().days.reduce(0) { $0 + $1.unfollows }
    }
    #expect(Double(unfollows(1)) < 0.8 * Double(unfollows(0)))
  }
}

extension Content {
  fileprivate func mentioning(_ mention: Double) -> Content {
    Content(mention: mention, pitch: pitch, quality: quality)
  }
}
