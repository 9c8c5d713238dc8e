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
    Check(
      "small-circle", .limit, "Mean number of four mutual readers who hear of it, at probability 1/4",
      source: "live arcs of the complete graph of 4, enumerated: 4,223 / 2,048", .near(4223.0 / 2048)
    ) { trial in
      let people: [Int32] = [0, 1, 2, 3]
      let arcs = people.flatMap { a in people.filter { $0 != a }.map { (a, $0) } }
      let scenario = Laboratory.outbreaks(
        people: 4, days: 3600,
        network: .listed(Graph(count: 4, sources: arcs.map(\.0), targets: arcs.map(\.1))),
        probability: 0.25)
      return Reading(meanOf: sizes(Laboratory.outbreaks(in: scenario, trial, worlds: trial.repetitions(8))))
    },
  ]

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
