import CampaignModel
import Networks
import Testing

@testable import Simulation

/// Voices that are named people of the network.
@Suite("Voices that are people of the network")
struct NetworkPersonTests {
  /// Sixty people of one mind: 0 is read by all others, and reads the first ten of them.
  private static let hub = Graph(
    count: 60, sources: (1..<60).map { _ in 0 } + (1...10).map { Int32($0) },
    targets: (1..<60).map { Int32($0) } + (1...10).map { _ in 0 })

  private static let advertising = Activity(
    name: "work", voices: [0], schedule: Schedule(toDay: 20),
    work: .advertise(
      Advertising(content: SmallWorlds.talk, budget: Quantity(900), costPerThousand: Quantity(5))))

  /// A world of the hub's network, in which everything is noticed and passed on.
  private static func world(_ voices: [Voice], _ strategy: Activity = advertising, size: Int = 60) -> World {
    var scenario = SmallWorlds.scenario(
      size: size, network: .listed(hub),
      strategies: [Strategy(name: "s", activities: [strategy])])
    scenario.voices = voices
    scenario.population.communities = [Community(name: "one", share: 1, cohesion: 1)]
    scenario.model[.wordOfMouthNoticing] = Quantity(1)
    scenario.model[.attentionCrowding] = Quantity(0)
    scenario.model[.engagementRate] = Quantity(1)
    scenario.model[.sharingRate] = Quantity(1)
    return World(scenario, seed: 4, run: 0)
  }

  private static func end(of world: World) throws -> RunState {
    var simulation = Simulation(world, try #require(world.scenario.strategies.first))
    _ = simulation.run()
    return simulation.state
  }

  @Test("have that person's readers as their audience, in a larger world as well", arguments: [60, 200])
  func audience(size: Int) {
    let world = Self.world([Voice(name: "hub", kind: .brand, person: 0)], size: size)
    #expect(world.speakers == [0])
    #expect(world.audiences[0].people == Array(1..<60))
    #expect(world.network.count == size && world.network.arcCount == 69)
  }

  @Test("The brand itself is no customer, in the control as well; a curator is one")
  func brand() throws {
    for kind in [Voice.Kind.brand, .curator] {
      let world = Self.world([
        Voice(name: "poster", kind: .advertisement), Voice(name: "hub", kind: kind, person: 0),
      ])
      #expect(world.brandAccounts == (kind == .brand ? [0] : []))
      let state = try Self.end(of: world)
      #expect((state.persons[0] == PersonState(silenced: kind == .brand)) == (kind == .brand))
      #expect(state.persons[1].marks.contains(.attention))
      var control = Simulation(world, .control)
      let deeds = control.run().deeds
      #expect(deeds.contains { $0.person == 0 } == (kind != .brand))
    }
  }

  @Test("A voice meets nothing of its own, what others pass on of it neither", arguments: [true, false])
  func ownWords(advertises: Bool) throws {
    let work = advertises ? Self.advertising : SmallWorlds.post(by: [0])
    let hub = Voice(name: "hub", kind: .curator, person: 0)
    let own = try Self.end(of: Self.world([hub], work))
    #expect(own.persons[0].marks.isDisjoint(with: [.attention, .aware]))
    #expect(own.persons[1].marks.contains(.aware))
    // Of somebody else's it hears.
    let other = try Self.end(of: Self.world([Voice(name: "hub", kind: .curator, followers: 60)], work))
    #expect(other.persons[0].marks.contains(.aware))
  }

  @Test("are what the scenario says of them, and are not chosen by rule as well")
  func facts() {
    var hub = Voice(
      name: "hub", kind: .friend, platform: 1, values: ValueVector(direction: [0, 1, 0, 0, 0, 0, 0, 0]),
      community: 2, person: 0)
    hub.initialWarmth = 0.5
    var scenario = SmallWorlds.scenario(size: 60, network: .listed(Self.hub))
    scenario.platforms = [
      Platform(name: "a", reach: Quantity(0.1), userShare: 0),
      Platform(name: "b", reach: Quantity(0.1), userShare: 0.1),
    ]
    scenario.voices = [
      hub, Voice(name: "c", kind: .friend, platform: 1, choice: Voice.Choice(.mostConnected, rank: 0)),
    ]
    let world = World(scenario, seed: 1, run: 0)
    #expect(world.community[0] == 2)
    #expect(world.values[0] == hub.values)
    #expect(world.platformUse[0] & 2 != 0)
    #expect(world.audiences[0].values == hub.values)
    #expect(world.speakers[0] == 0)
    #expect(world.speakers[1] != nil && world.speakers[1] != 0)
  }
}

extension PersonState {
  /// Somebody to whom nothing has happened.
  fileprivate init(silenced: Bool) {
    self.init()
    if silenced { marks.insert(.silenced) }
  }
}
