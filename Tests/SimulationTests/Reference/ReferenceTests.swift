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
      var comparison = RunComparison(world, strategy)
      comparison.run()
      let closest = comparison.reference.closest
      #expect(
        comparison.differences.isEmpty,
        "world \(number), closest draw \(closest): \(comparison.differences.prefix(5).joined(separator: "; "))"
      )
      if !comparison.differences.isEmpty { return }
    }
  }
}
