import CampaignModel
import Simulation

/// The campaign that other frameworks repeat; `Benchmarks/DECLARATION.md` says it in words.
enum CampaignWork {
  static func workloads(_ scale: Scale) -> [Workload] {
    let people = scale == .full ? 20_000 : 2_000
    return [
      Workload(name: "campaign/posts", unit: "encounters") {
        let scenario = scenario(people: people)
        let world = World(scenario, seed: 1, run: 0)
        return {
          var simulation = Simulation(world, scenario.strategies[0])
          return Outcome(simulation.run())
        }
      }
    ]
  }

  private static func scenario(people: Int) -> Scenario {
    let voices = (0..<20).map {
      Voice(name: "voice-\($0)", group: "voices", kind: .curator, followers: people / 10)
    }
    return Scenario(
      name: "campaign", campaign: Campaign(days: 60, horizonDays: 60),
      population: Population(size: people, communities: [Community(name: "all", share: 1, cohesion: 0.5)]),
      network: .communities(
        meanReaders: 2, withinShare: 0.5, reciprocity: 0, homophily: 0, tailExponent: 2.5),
      platforms: [Platform(name: "somewhere", reach: Quantity(0.1))],
      voices: voices,
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(12), baseProbability: Quantity(0.1),
          involvement: Quantity(0.5), value: Quantity(100))
      ],
      strategies: [
        Strategy(
          name: "posts",
          activities: [
            Activity(
              name: "posts", voices: Array(voices.indices), schedule: Schedule(toDay: 60),
              work: .post(Posting(content: Content(mention: 0.7, pitch: 0.1, quality: 0.8), postsPerDay: 1)))
          ])
      ])
  }
}
