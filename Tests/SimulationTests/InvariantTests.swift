import CampaignModel
import Networks
import Testing

@testable import Simulation

@Suite("What must hold exactly")
struct InvariantTests {
  @Test("A strategy that does nothing leaves the same ledger as the control", arguments: 0..<5)
  func emptyStrategyIsControl(run: Int) {
    let idle = Strategy(name: "idle")
    let world = World(SmallWorlds.scenario(strategies: [idle]), seed: 3, run: run)
    var first = Simulation(world, .control)
    var second = Simulation(world, idle)
    #expect(first.run() == second.run())
  }

  @Test(
    "The same world and strategy give the same ledger again", arguments: SmallWorlds.scenario().strategies)
  func repeats(strategy: Strategy) {
    let scenario = SmallWorlds.scenario()
    var first = Simulation(World(scenario, seed: 3, run: 1), strategy)
    var second = Simulation(World(scenario, seed: 3, run: 1), strategy)
    #expect(first.run() == second.run())
  }

  @Test("Another seed or run is another world")
  func seedsAndRunsDiffer() {
    let scenario = SmallWorlds.scenario()
    func ledger(seed: UInt64, run: Int) -> Ledger {
      var simulation = Simulation(World(scenario, seed: seed, run: run), .control)
      return simulation.run()
    }
    #expect(ledger(seed: 1, run: 0) != ledger(seed: 1, run: 1))
    #expect(ledger(seed: 1, run: 0) != ledger(seed: 2, run: 0))
  }

  @Test("Content that never mentions the brand sells nothing, while attention is unlimited", arguments: 0..<5)
  func chatterSellsNothing(run: Int) {
    let chatter = Strategy(
      name: "chatter",
      activities: [
        SmallWorlds.post(SmallWorlds.chat, perDay: 5), SmallWorlds.converse(saying: SmallWorlds.chat),
      ])
    var scenario = SmallWorlds.scenario(strategies: [chatter])
    scenario.model[.attentionCrowding] = Quantity(0)
    let world = World(scenario, seed: 11, run: run)
    var control = Simulation(world, .control)
    var talked = Simulation(world, chatter)
    let (before, after) = (control.run(), talked.run())
    #expect(after.days.reduce(0) { $0 + $1.encounters } > 1000)
    #expect(after.conversions == before.conversions)
    #expect(after.realised == before.realised)
  }

  @Test("A pitch that names no brand sells nothing, though it may cost trust", arguments: 0..<3)
  func namelessPitchesSellNothing(run: Int) {
    let pitch = Content(mention: 0, pitch: 0.05, quality: 0.9)
    let strategy = Strategy(name: "s", activities: [SmallWorlds.post(pitch, perDay: 5)])
    var scenario = SmallWorlds.scenario(strategies: [strategy])
    scenario.model[.attentionCrowding] = Quantity(0)
    let world = World(scenario, seed: 11, run: run)
    var control = Simulation(world, .control)
    var pitched = Simulation(world, strategy)
    let (before, after) = (control.run(), pitched.run())
    let bought = after.conversions[0].reduce(0) { $0 + Int($1) }
    #expect(bought <= before.conversions[0].reduce(0) { $0 + Int($1) })
  }

  @Test(
    "Costs by activity and category add up to the cost by day", arguments: SmallWorlds.scenario().strategies)
  func costsAddUp(strategy: Strategy) {
    var simulation = Simulation(World(SmallWorlds.scenario(), seed: 3, run: 2), strategy)
    let ledger = simulation.run()
    let parts = ledger.costs.reduce(0) { $0 + $1.amount }
    #expect(abs(parts - ledger.cost) < 1e-9 * max(1, ledger.cost))
  }

  @Test("With nothing forgotten, trust at the end is what was opened, plus earned, less burnt")
  func trustBalances() throws {
    var scenario = SmallWorlds.scenario()
    scenario.model[.trustHalfLife] = Quantity(1e300)
    let world = World(scenario, seed: 5, run: 0)
    var simulation = Simulation(world, scenario.strategies[3])
    let ledger = simulation.run()
    let earned = ledger.days.reduce(0) { $0 + $1.trustEarned }
    let burnt = ledger.days.reduce(0) { $0 + $1.trustBurnt }
    let closed = try #require(ledger.trust.last).mean
    #expect(earned > 1 && burnt > 1)
    #expect(abs(closed - (0.5 + (earned - burnt) / Double(world.size))) < 1e-9)
  }

  @Test("Silencing one person changes nobody whom nothing of theirs reaches", arguments: [3, 77, 400, 1203])
  func onePersonMore(person: Int) {
    // A chain of readers in blocks of fifty: what somebody passes on stays in their block.
    let block = 50
    var sources: [Int32] = []
    var targets: [Int32] = []
    for reader in 0..<Int32(1500) where Int(reader) % block != 0 {
      sources.append(reader - 1)
      targets.append(reader)
    }
    var scenario = SmallWorlds.scenario(
      network: .listed(Graph(count: 1500, sources: sources, targets: targets)))
    scenario.model[.sharingRate] = Quantity(1)
    scenario.model[.engagementRate] = Quantity(1)
    scenario.model[.wordOfMouthNoticing] = Quantity(0.9)
    // Nobody reports, since a suspension reaches everybody; talks go round whoever is there.
    scenario.platforms[0].enforcement = nil
    let strategy = Strategy(
      name: "all", activities: [SmallWorlds.post(), SmallWorlds.message(), SmallWorlds.advertise()])
    scenario.strategies = [strategy]
    let world = World(scenario, seed: 9, run: 0)
    var whole = RunState(world, strategy)
    var without = RunState(world, strategy, silenced: [person])
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
    #expect(changed.contains(person))
    #expect(changed.allSatisfy { reach.contains($0) }, "changed: \(changed)")
  }

  @Test("A voice speaks with the same luck in every strategy that lets it do the same")
  func sharedLuck() {
    var scenario = SmallWorlds.scenario(network: NetworkPlan.none)
    scenario.model[.attentionCrowding] = Quantity(0)
    let alone = Strategy(name: "alone", activities: [SmallWorlds.post(by: [0])])
    let together = Strategy(name: "together", activities: [SmallWorlds.post(by: [0, 1])])
    scenario.strategies = [alone, together]
    let world = World(scenario, seed: 4, run: 0)
    var first = RunState(world, alone)
    var second = RunState(world, together)
    first.day = 1
    second.day = 1
    for phase in [Phase.plan, .posts] {
      first.perform(phase)
      second.perform(phase)
    }
    let mine = first.ties[0].ties.map(\.warmth)
    #expect(second.ties[0].ties.map(\.warmth) == mine)
    #expect(Set(mine).count > 5)
  }
}
