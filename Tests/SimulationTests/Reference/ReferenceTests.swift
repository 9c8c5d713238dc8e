import CampaignModel
import Testing

@testable import Simulation

/// The engine against the second implementation, in random worlds.
@Suite("Engine and reference")
struct ReferenceTests {
  private static let worldsEach = 50

  @Test("The engine agrees with the reference, person by person and day by day", arguments: 0..<24)
  func agreement(chunk: Int) throws {
    for number in chunk * Self.worldsEach..<(chunk + 1) * Self.worldsEach {
      let world = World(RandomScenario.make(number), seed: 1, run: number)
      let strategy = try #require(world.scenario.strategies.first)
      let muted: Set<Int> = number % 4 == 0 ? [0, world.scenario.voices.count - 1] : []
      var comparison = RunComparison(world, strategy, muting: muted)
      comparison.run()
      // Where a draw comes within rounding of its chance the two may part; none of these does.
      let closest = comparison.reference.closest
      try #require(
        comparison.differences.isEmpty,
        "world \(number), closest draw \(closest): \(comparison.differences.prefix(5).joined(separator: "; "))"
      )
    }
  }

  @Test("In the random worlds everything happens that there is to agree on")
  func coverage() throws {
    var kinds: Set<UInt32> = []
    var sums = [Int](repeating: 0, count: RunComparison.counts.count)
    var categories: Set<CostCategory> = []
    var named: Set<Voice.Kind> = []
    for number in 0..<80 {
      let world = World(RandomScenario.make(number), seed: 1, run: number)
      let strategy = try #require(world.scenario.strategies.first)
      kinds.formUnion(strategy.activities.map { type(of: $0.work.kind).number })
      named.formUnion(world.scenario.voices.filter { $0.person != nil }.map(\.kind))
      var simulation = Simulation(world, strategy)
      let ledger = simulation.run()
      categories.formUnion(ledger.costs.map(\.category))
      for (index, (_, path)) in RunComparison.counts.enumerated() {
        sums[index] += ledger.days.reduce(0) { $0 + $1[keyPath: path] }
      }
    }
    #expect(kinds == Set(0...9))
    #expect(named == [.friend, .curator, .brand])
    #expect(categories == Set(CostCategory.allCases))
    for (sum, (name, _)) in zip(sums, RunComparison.counts) { #expect(sum > 0, "\(name)") }
  }
}
