import CampaignModel
import Experiments
import Networks
import Testing

@Suite("The plan of an experiment on a network from a file")
struct ListedNetworkPlanTests {
  private static func plan(_ network: NetworkPlan, runs: Int = 1, threads: Int = 1) -> RunPlan {
    RunPlan(
      Scenario(
        name: "s", campaign: Campaign(days: 1, horizonDays: 1),
        population: Population(size: 1000, communities: [Community(name: "c", share: 1, cohesion: 0)]),
        network: network, platforms: [Platform(name: "p", reach: Quantity(0.1))],
        experiment: ExperimentPlan(runs: runs)), threads: threads)
  }

  @Test("counts its arcs once, whatever the runs and threads")
  func once() {
    let listed = NetworkPlan.listed(Graph.ring(count: 1000, neighbours: 400))
    func costs(runs: Int, threads: Int) -> (seconds: Double, bytes: Double) {
      let (with, without) = (
        Self.plan(listed, runs: runs, threads: threads), Self.plan(.none, runs: runs, threads: threads)
      )
      return (with.seconds - without.seconds, with.memoryBytes - without.memoryBytes)
    }
    let (one, many) = (costs(runs: 1, threads: 1), costs(runs: 8, threads: 4))
    #expect(one.seconds > 0 && abs(many.seconds / one.seconds - 1) < 1e-6)
    #expect(one.bytes > 0 && many.bytes <= one.bytes)
    // One that is drawn costs every run.
    let drawn = Self.plan(.ring(neighbours: 400), runs: 8).seconds - Self.plan(.none, runs: 8).seconds
    #expect(drawn > 2 * many.seconds)
  }
}
