import CampaignModel
import Networks
import Testing

@testable import Simulation

@Suite("Worlds")
struct WorldTests {
  @Test(
    "A voice has the followers it is said to have, up to everybody", arguments: [20, 300, 1200, 1500, 9000])
  func audiences(followers: Int) {
    var scenario = SmallWorlds.scenario(network: NetworkPlan.none)
    scenario.voices[0].followers = followers
    scenario.voices[0].lean = 20
    scenario.voices[0].community = 0
    let counts = (0..<10).map { Double(World(scenario, seed: 3, run: $0).audiences[0].people.count) }
    let mean = counts.reduce(0, +) / 10
    let expected = Double(min(followers, 1500))
    // Four standard errors of a sum of independent choices, and a thousandth for the solution under the cap.
    #expect(abs(mean - expected) <= 4 * (expected / 10).squareRoot() + expected / 500, "\(mean)")
  }

  @Test("A twin has the values of its run for what is uncertain, and luck that no run has")
  func twins() {
    var scenario = SmallWorlds.scenario()
    scenario.actions[0].value = Quantity(.uniform(low: 5, high: 15))
    scenario.model[.trustNegativityBias] = Quantity(.uniform(low: 1, high: 3), in: 1...10)
    let runs = (0..<3).map { World(scenario, seed: 3, run: $0) }
    let twins = (0..<3).map { World(scenario, seed: 3, run: $0, isTwin: true) }
    #expect(twins.map(\.scenario) == runs.map(\.scenario))
    #expect(Set(runs.map(\.scenario.model[.trustNegativityBias].value)).count == 3)
    #expect(Set((runs + twins).map(\.audiences[0].people)).count == 6)
    #expect(Set((runs + twins).map(\.community)).count == 6)
  }

  @Test("Followers lean to those who share the voice's values")
  func lean() {
    var scenario = SmallWorlds.scenario(network: NetworkPlan.none)
    func meanFit(lean: Double) -> Float {
      scenario.voices[0].lean = lean
      let fits = World(scenario, seed: 3, run: 0).audiences[0].fits
      return fits.reduce(0, +) / Float(fits.count)
    }
    #expect(meanFit(lean: 10) > 1.2 * meanFit(lean: 0))
  }

  @Test("Only users of a platform follow a voice on it")
  func platforms() {
    var scenario = SmallWorlds.scenario(network: NetworkPlan.none)
    scenario.platforms[0].userShare = 0.4
    let world = World(scenario, seed: 3, run: 0)
    #expect(world.audiences[0].people.allSatisfy { world.platformUse[Int($0)] == 1 })
    #expect(abs(Double(world.platformUsers[0]) - 600) < 4 * (1500 * 0.4 * 0.6).squareRoot())
  }

  @Test("Communities have their shares, and their members resemble each other by their cohesion")
  func communities() {
    let world = World(SmallWorlds.scenario(size: 8000), seed: 3, run: 0)
    #expect(abs(Double(world.communitySizes[0]) - 4000) < 4 * (8000 * 0.25).squareRoot())
    func likeness(_ community: UInt16) -> Float {
      let members = world.community.indices.filter { world.community[$0] == community }.prefix(200)
      let fits = zip(members, members.dropFirst()).map { world.values[$0].fit(world.values[$1]) }
      return fits.reduce(0, +) / Float(fits.count)
    }
    #expect(likeness(0) > likeness(2))
  }

  @Test("Activity is heavy-tailed with mean 1: the most active tenth does most of the sharing")
  func activity() {
    let activity = World(SmallWorlds.scenario(size: 20_000), seed: 3, run: 0).activity.map(Double.init)
      .sorted()
    let total = activity.reduce(0, +)
    let top = activity.suffix(2000).reduce(0, +)
    #expect((0.75...0.95).contains(top / total), "\(top / total)")
  }
}
