import CampaignModel
import Simulation

/// What people meet, by channel: 100,000 people, thirty curators, a poster and a hundred bots, eighty days each; and the
/// building of that world.
enum Encounters {
  static func workloads(_ scale: Scale) -> [Workload] {
    let scenario = scenario(people: scale == .full ? 100_000 : 4_000)
    let building = Workload(name: "worlds/communities", unit: "arcs") {
      {
        let world = World(scenario, seed: 1, run: 0)
        return Outcome(
          amount: world.extent.arcs, answer: "\(world.extent.arcs) arcs, \(world.extent.ties) followers")
      }
    }
    return [building]
      + scenario.allStrategies.map { strategy in
        Workload(name: "encounters/\(strategy.name)", unit: "encounters") {
          let world = World(scenario, seed: 1, run: 0)
          return {
            var simulation = Simulation(world, strategy)
            return Outcome(simulation.run())
          }
        }
      }
  }

  /// Returns the scenario; each strategy does one kind of thing for eighty days and nothing is watched after.
  static func scenario(people: Int) -> Scenario {
    let curators = (0..<30).map {
      Voice(
        name: "curator-\($0)", group: "curators", kind: .curator, followers: 1000 + 500 * $0,
        inMarketShare: 0.25,
        community: $0 % 12, lean: 5)
    }
    let bots = (0..<100).map { Voice(name: "bot-\($0)", group: "bots", kind: .stranger) }
    let poster = Voice(name: "poster", kind: .advertisement)
    func strategy(_ name: String, _ voices: [Int], _ work: Activity.Work) -> Strategy {
      Strategy(
        name: name,
        activities: [Activity(name: name, voices: voices, schedule: Schedule(toDay: 80), work: work)])
    }
    let content = Content(mention: 0.7, pitch: 0.1, quality: 0.8)
    return Scenario(
      name: "benchmark", campaign: Campaign(days: 80, horizonDays: 80),
      population: Population(
        size: people, communities: (0..<12).map { Community(name: "c\($0)", share: 1, cohesion: 0.5) }),
      network: .communities(
        meanReaders: 12, withinShare: 0.6, reciprocity: 0.3, homophily: 0.5, tailExponent: 2.5),
      platforms: [Platform(name: "somewhere", reach: Quantity(0.1))],
      voices: curators + bots + [poster],
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(2), baseProbability: Quantity(0.06),
          involvement: Quantity(0.5), value: Quantity(100))
      ],
      strategies: [
        strategy("posts", Array(0..<30), .post(Posting(content: content, postsPerDay: 5))),
        strategy(
          "conversations", Array(0..<30),
          .converse(Conversing(content: content, hoursPerDay: 8, minutesEach: 2, policy: .random))),
        strategy(
          "messages", Array(30..<130), .message(Messaging(content: content, messagesPerDay: 1000))),
        strategy(
          "impressions", [130],
          .advertise(Advertising(content: content, budget: Quantity(100_000), costPerThousand: Quantity(5)))),
      ])
  }
}

extension Outcome {
  /// Counts what people met and what they bought.
  init(_ ledger: Ledger) {
    let encounters = ledger.days.reduce(0) { $0 + $1.encounters }
    let conversions = ledger.conversions.joined().reduce(0) { $0 + Int($1) }
    self.init(amount: encounters, answer: "\(encounters) encounters, \(conversions) conversions")
  }
}
