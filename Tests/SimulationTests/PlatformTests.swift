import CampaignModel
import Randomness
import Testing

@testable import Simulation

@Suite("The life of a post")
struct PostLifeTests {
  @Test("The shares of all days add up to one and halve in a half-life", arguments: [0.3, 1, 2, 6, 100, 365])
  func shares(halfLife: Double) {
    let shares = PostLife(halfLife: halfLife).shares
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    let fall = PortableMath.exp2(-1 / halfLife)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { abs($1 / $0 - fall) < 1e-9 })
    // What a further day would add is below a hundredth.
    #expect((shares.last ?? 1) * fall < 0.01)
  }

  @Test("A post of minutes or hours lives on its day alone", arguments: [0, 1e-300, 0.017, 0.15])
  func short(halfLife: Double) {
    #expect(PostLife(halfLife: halfLife).shares == [1])
  }

  private func scenario(halfLife: Double) -> Scenario {
    let posting = Strategy(name: "s", activities: [SmallWorlds.post(perDay: 2, by: [0], days: 20)])
    var scenario = SmallWorlds.scenario(horizon: 60, network: NetworkPlan.none, strategies: [posting])
    scenario.voices[0].followers = 1500
    scenario.voices[0].initialWarmth = 0
    scenario.platforms[0].postHalfLifeDays = Quantity(halfLife)
    scenario.model[.noticingWarmthGain] = Quantity(0)
    scenario.model[.attentionCrowding] = Quantity(0)
    scenario.model[.unfollowRate] = Quantity(0)
    return scenario
  }

  private func encounters(halfLife: Double, run: Int = 0) -> [Int] {
    let scenario = scenario(halfLife: halfLife)
    var simulation = Simulation(World(scenario, seed: 5, run: run), scenario.strategies[0])
    return simulation.run().days.map(\.encounters)
  }

  @Test("As many notice a post that lives longer, only later", arguments: [0.5, 3])
  func conserved(halfLife: Double) {
    let whole = encounters(halfLife: 0).reduce(0, +)
    let days = encounters(halfLife: halfLife)
    #expect(abs(days.reduce(0, +) - whole) < 4 * Int(Double(2 * whole).squareRoot()))
    #expect(days[0] < encounters(halfLife: 0)[0])
    let life = PostLife(halfLife: halfLife).shares.count
    #expect(days[20] > 0 && days[(19 + life)...].allSatisfy { $0 == 0 })
  }

  @Test("Posts in a community live on as others do")
  func inCommunity() {
    var scenario = scenario(halfLife: 2)
    let participating = Participating(content: SmallWorlds.talk, community: 0, postsPerDay: 1)
    scenario.strategies[0].activities = [
      Activity(
        name: "p", voices: [0], schedule: Schedule(toDay: 1), work: .participate(participating))
    ]
    var simulation = Simulation(World(scenario, seed: 5, run: 0), scenario.strategies[0])
    let days = simulation.run().days.map(\.encounters)
    let life = PostLife(halfLife: 2).shares.count
    #expect(days[0] > days[3] && days[3] > 0 && days[life...].allSatisfy { $0 == 0 })
  }

  @Test("A post that is gone the same day is met as if it had no half-life")
  func sameDay() {
    #expect(encounters(halfLife: 0.017) == encounters(halfLife: 0))
  }

  @Test("Nobody sees the earlier posts of a suspended account")
  func suspended() {
    let scenario = scenario(halfLife: 3)
    var state = RunState(World(scenario, seed: 5, run: 0), scenario.strategies[0])
    for day in 1...3 {
      state.day = day
      if day == 2 { state.conduct[0].suspendedUntil = 2 }
      state.tally.encounters = 0
      for phase in [Phase.plan, .posts] { state.perform(phase) }
      #expect((state.tally.encounters == 0) == (day == 2))
    }
    #expect(state.channels[0].livePosts.map(\.day) == [1, 3])
  }
}

@Suite("Places")
struct PlatformTests {
  @Test(
    "Novelty halves in its half-life, over ten years too", arguments: [(0.0, 730, 0.5), (4, 3650, 0.0078125)])
  func novelty(age: Double, day: Int, left: Double) {
    var scenario = SmallWorlds.scenario(days: 3650, horizon: 3650)
    scenario.platforms[0].ageYears = age
    scenario.platforms[0].noveltyBoost = Quantity(1)
    scenario.strategies = [Strategy(name: "s", activities: [SmallWorlds.post(perDay: 1, days: 3650)])]
    var state = RunState(World(scenario, seed: 1, run: 0), scenario.strategies[0])
    func reach() -> Double { PostNoticing(state, state.channels[0], audience: 400, posts: 1).cold }
    state.day = day
    state.perform(.plan)
    let then = reach()
    scenario.platforms[0].noveltyBoost = Quantity(0)
    state = RunState(World(scenario, seed: 1, run: 0), scenario.strategies[0])
    state.day = day
    state.perform(.plan)
    #expect(abs(then / reach() - (1 + left)) < 1e-12)
  }

  @Test("Ten years can be simulated to the last day")
  func tenYears() {
    var scenario = SmallWorlds.scenario(size: 200, days: 3650, horizon: 3650)
    scenario.platforms[0].postHalfLifeDays = Quantity(2)
    for voice in 0...1 { scenario.voices[voice].followers = 30 }
    scenario.actions[0].cooldownDays = 36_500
    scenario.strategies = [
      Strategy(
        name: "s",
        activities: [
          SmallWorlds.post(perDay: 0.2, by: [0], days: 3650),
          SmallWorlds.converse(.longestNeglected, days: 3650),
        ])
    ]
    var simulation = Simulation(World(scenario, seed: 1, run: 0), scenario.strategies[0])
    let ledger = simulation.run()
    #expect(ledger.days.suffix(20).contains { $0.encounters > 0 })
    #expect(ledger.conversions[0].reduce(0, +) <= 200)
  }

  @Test("Communities may use a platform more or less")
  func userShares() {
    var scenario = SmallWorlds.scenario()
    scenario.platforms[0].userShare = 0.5
    scenario.platforms[0].userShares = [1: 1, 2: 0.1]
    let world = World(scenario, seed: 6, run: 0)
    let (users, members) = (world.communityUsers[0], world.communitySizes)
    #expect(users[1] == members[1])
    #expect(abs(Double(users[2]) / Double(members[2]) - 0.1) < 4 * 0.016)
    #expect(abs(Double(users[0]) / Double(members[0]) - 0.5) < 4 * 0.019)
    #expect(world.platformUsers[0] == users.reduce(0, +))
    #expect(Recipients(world, platform: 0, community: 2).count == Double(users[2]))
  }

  @Test("One strategy may work on several platforms, each voice among the users of its own")
  func severalPlatforms() {
    var scenario = SmallWorlds.scenario()
    scenario.platforms = [
      Platform(name: "here", reach: Quantity(0.3), userShare: 0.5),
      Platform(name: "there", reach: Quantity(0.2), postHalfLifeDays: Quantity(2), userShare: 0.5),
    ]
    scenario.voices[1].platform = 1
    let world = World(scenario, seed: 6, run: 0)
    for (voice, bit) in [(0, UInt8(1)), (1, 2)] {
      #expect(world.audiences[voice].people.allSatisfy { world.platformUse[Int($0)] & bit != 0 })
    }
    let strategy = Strategy(name: "s", activities: [SmallWorlds.post(days: 20)])
    var state = RunState(world, strategy)
    for day in 1...2 {
      state.day = day
      for phase in [Phase.plan, .posts] { state.perform(phase) }
    }
    #expect(state.channels.map { $0.livePosts.map(\.day) } == [[2], [1, 2]])
    #expect(state.ledger.voices.allSatisfy { $0.hours > 0.6 })
  }
}
