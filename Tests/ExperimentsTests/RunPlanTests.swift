import CampaignModel
import Experiments
import Testing

@Suite("The plan of an experiment")
struct RunPlanTests {
  private static func plan(runs: Int, horizonDays: Int = 90) -> RunPlan {
    RunPlan(
      Scenario(
        name: "s", campaign: Campaign(days: 1, horizonDays: horizonDays),
        population: Population(size: 300, communities: [Community(name: "c", share: 1, cohesion: 0)]),
        platforms: [Platform(name: "p", reach: Quantity(0.1))], experiment: ExperimentPlan(runs: runs)),
      threads: 1)
  }

  @Test("memory does not grow with runs; time and both sizes on the disk do")
  func runs() {
    let (few, many) = (Self.plan(runs: 100), Self.plan(runs: 10_000))
    #expect(many.memoryBytes == few.memoryBytes)
    #expect(many.seconds > 90 * few.seconds)
    #expect(many.diskBytes > few.diskBytes)
    #expect(many.workingDiskBytes > 90 * few.workingDiskBytes)
  }

  @Test("what a run leaves in the journal grows with its days")
  func days() {
    #expect(Self.plan(runs: 10, horizonDays: 360).workingDiskBytes > 2 * Self.plan(runs: 10).workingDiskBytes)
  }
}
