internal import CampaignModel
internal import Networks
internal import Randomness

extension Check {
  /// Word of mouth on networks for which branching and percolation theory know the answer.
  static let outbreaks: [Check] = [
    Check(
      "galton-watson-mean", .limit, "Mean size of a cascade with Poisson(0.5) offspring",
      source: "Galton-Watson total progeny: 1 / (1 - m)", .near(2)
    ) { trial in Reading(meanOf: sizes(subcritical(trial))) },
    Check(
      "galton-watson-variance", .limit, "Variance of the size of a cascade with Poisson(0.5) offspring",
      source: "Borel distribution: m / (1 - m)^3", .near(4)
    ) { trial in Reading(varianceOf: sizes(subcritical(trial))) },
    Check(
      "galton-watson-extinction", .limit, "Share of cascades with Poisson(2) offspring that die out",
      source: "Galton-Watson: q = e^(2 (q - 1))", .near(1 - finalSize)
    ) { trial in
      let outbreaks = supercritical(trial).flatMap { $0 }
      return Reading(
        share: outbreaks.count { $0.size < 500 }, of: outbreaks.count, expected: 1 - finalSize)
    },
    Check(
      "erdos-renyi-final-size", .limit,
      "Share of a random network that a cascade reaches which does not die out, at 2 hearers a person",
      source: "Erdos-Renyi final size: S = 1 - e^(-2 S)", .near(finalSize)
    ) { trial in
      Reading(meanOf: meansOfLarge(supercritical(trial), above: 500)).scaled(by: 1 / Double(randomPeople))
    },
    Check(
      "regular-percolation", .limit,
      "Share of a random 3-regular network that a cascade reaches which does not die out, at probability 3/4",
      source: "percolation: 1 - u^3, u = 1/4 + 3/4 u^2, so u = 1/3: 26/27", .near(26.0 / 27)
    ) { trial in
      let people = 10_000
      let worlds = (0..<trial.repetitions(24)).map { world in
        let graph = Graph.randomRegular(
          count: people, degree: 3, from: RandomSource(seed: trial.seed, run: world), for: .laboratory)
        let scenario = Laboratory.outbreaks(
          people: people, days: 12, network: .listed(graph), probability: 0.75)
        let own = Trial(of: "graph \(world)", seed: trial.seed)
        return Laboratory.outbreaks(in: scenario, own, worlds: 1)[0]
      }
      return Reading(meanOf: meansOfLarge(worlds, above: 1000)).scaled(by: 1 / Double(people))
    },
    told(
      "told-path", "a path of 4, at probability 1/2", source: "1 + 1/2 + 1/4 + 1/8", 15.0 / 8, 0.5,
      [(0, 1), (1, 2), (2, 3)]),
    told(
      "told-star", "a star of 8 rays, at probability 1/10", source: "1 + 8/10", 1.8, 0.1,
      (1...8).map { (0, $0) }),
    told(
      "told-diamond", "a diamond, at probability 1/2", source: "1 + 1/2 + 1/2 + 1 - (3/4)^2", 39.0 / 16, 0.5,
      [(0, 1), (0, 2), (1, 3), (2, 3)]),
    told(
      "told-complete", "the complete graph of 4, at probability 1/4",
      source: "live arcs, enumerated: 4,223 / 2,048", 4223.0 / 2048, 0.25,
      (0..<4).flatMap { a in (0..<4).filter { $0 != a }.map { (a, $0) } }),
    told(
      "told-cycle", "a directed cycle of 5, at probability 0.3", source: "1 + p + p^2 + p^3 + p^4", 1.4251,
      0.3,
      (0..<5).map { ($0, ($0 + 1) % 5) }),
  ]

  /// Word of mouth of a campaign, started by person 0, on a network small enough to solve.
  private static func told(
    _ name: String, _ place: String, source: String, _ expected: Double, _ probability: Double,
    _ arcs: [(Int32, Int32)]
  ) -> Check {
    Check(
      name, .limit, "Mean number of people who hear what person 0 tells of on \(place), in a campaign",
      source: source, .near(expected)
    ) { trial in
      let people = Int(arcs.reduce(0) { max($0, $1.0, $1.1) }) + 1
      let scenario = Laboratory.outbreaks(
        people: people, days: 3600,
        network: .listed(Graph(count: people, sources: arcs.map(\.0), targets: arcs.map(\.1))),
        probability: probability)
      let outbreaks = Laboratory.outbreaks(in: scenario, trial, worlds: trial.repetitions(12))
      return Reading(meanOf: outbreaks.joined().filter { $0.origin == 0 }.map(\.size))
    }
  }

  private static let randomPeople = 5000

  /// S = 1 - e^(-2 S), found by repetition, which converges from above.
  private static let finalSize = (0..<200).reduce(1.0) { size, _ in -PortableMath.expm1(-2 * size) }

  private static func subcritical(_ trial: Trial) -> [[Outbreak]] {
    let scenario = Laboratory.outbreaks(
      people: 10_000, days: 2000, network: .random(meanReaders: 5), probability: 0.1)
    return Laboratory.outbreaks(in: scenario, trial, worlds: trial.repetitions(16))
  }

  private static func supercritical(_ trial: Trial) -> [[Outbreak]] {
    let scenario = Laboratory.outbreaks(
      people: randomPeople, days: 16, network: .random(meanReaders: 10), probability: 0.2)
    return Laboratory.outbreaks(in: scenario, trial, worlds: trial.repetitions(160))
  }

  private static func sizes(_ worlds: [[Outbreak]]) -> [Double] { worlds.flatMap { $0.map(\.size) } }

  /// The mean size of the large outbreaks of each world that had any: those of one network are alike.
  private static func meansOfLarge(_ worlds: [[Outbreak]], above size: Double) -> [Double] {
    worlds.compactMap { outbreaks in
      let large = outbreaks.map(\.size).filter { $0 > size }
      return large.isEmpty ? nil : large.reduce(0, +) / Double(large.count)
    }
  }
}

extension Purpose {
  /// Networks that only checks build.
  static let laboratory = Purpose(220)
}
