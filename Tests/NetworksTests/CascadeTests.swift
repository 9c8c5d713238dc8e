@testable import Networks
import Testing

/// A graph small enough to solve: expected spreads by enumerating every way its arcs can fall.
struct SolvedGraph: CustomTestStringConvertible {
  let name: String
  let count: Int
  let arcs: [(Int32, Int32, Float)]
  var seeds: [Int32] = [0]
  let expected: Double

  var graph: Graph {
    Graph(count: count, sources: arcs.map(\.0), targets: arcs.map(\.1), weights: arcs.map(\.2))
  }
  var testDescription: String { name }

  /// The mean size over all subsets of the arcs, each weighed by its probability (live-edge graphs, Kempe, Kleinberg &
  /// Tardos, 2003, claim 2.3).
  var enumerated: Double {
    (0..<1 << arcs.count).reduce(0) { total, live in
      var chance = 1.0
      var reached = Set(seeds)
      for (index, arc) in arcs.enumerated() {
        chance *= live >> index & 1 == 1 ? Double(arc.2) : 1 - Double(arc.2)
      }
      for _ in 0..<count {
        for (index, arc) in arcs.enumerated() where live >> index & 1 == 1 && reached.contains(arc.0) {
          reached.insert(arc.1)
        }
      }
      return total + chance * Double(reached.count)
    }
  }

  static func both(_ lines: [(Int32, Int32)], _ chance: Float) -> [(Int32, Int32, Float)] {
    lines.flatMap { [($0.0, $0.1, chance), ($0.1, $0.0, chance)] }
  }

  static let all = [
    SolvedGraph(
      name: "a path", count: 4, arcs: [(0, 1, 0.5), (1, 2, 0.5), (2, 3, 0.5)], expected: 15 / 8),
    SolvedGraph(
      name: "a diamond", count: 4, arcs: [(0, 1, 0.5), (0, 2, 0.5), (1, 3, 0.5), (2, 3, 0.5)],
      expected: 39 / 16),
    SolvedGraph(
      name: "a directed cycle", count: 5,
      arcs: [(0, 1, 0.3), (1, 2, 0.3), (2, 3, 0.3), (3, 4, 0.3), (4, 0, 0.3)], expected: 1.4251),
    SolvedGraph(
      name: "a triangle", count: 3, arcs: both([(0, 1), (1, 2), (0, 2)], 0.2), expected: 183 / 125),
    SolvedGraph(name: "a star", count: 9, arcs: (1...8).map { (0, $0, 0.1) }, expected: 1.8),
    SolvedGraph(
      name: "three parallel arcs", count: 2, arcs: [(0, 1, 0.1), (0, 1, 0.1), (0, 1, 0.1)], expected: 1.271),
    SolvedGraph(
      name: "four people who all know each other", count: 4,
      arcs: both([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], 0.25), expected: 4223 / 2048),
    SolvedGraph(
      name: "a bow tie", count: 5,
      arcs: [
        (0, 2, 0.25), (1, 2, 0.25), (2, 3, 0.5), (2, 0, 1), (3, 2, 0.25), (4, 2, 0.25), (4, 3, 0.5),
        (2, 4, 1),
      ], seeds: [0, 4], expected: 399 / 128),
    // Chances up to 1/4 are found by jumps, and unequal ones in one block are thinned.
    SolvedGraph(
      name: "a star of small chances", count: 9,
      arcs: (1...8).map { (0, $0, 0.06 / Float($0)) }, expected: 1 + 0.06 * 761 / 280),
    SolvedGraph(
      name: "impossible and certain arcs", count: 5,
      arcs: [(0, 1, 0), (0, 2, 1), (2, 3, 0.03), (2, 4, 0), (3, 1, 1)], expected: 2.06),
  ]
}

/// The mean and the standard error of the sizes of runs.
struct MeanSize {
  let mean: Double
  let standardError: Double

  init(_ runs: [CascadeRun]) {
    let sizes = runs.map { Double($0.size) }
    let mean = sizes.reduce(0, +) / Double(sizes.count)
    let squares = sizes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardError = (squares / Double(sizes.count * max(1, sizes.count - 1))).squareRoot()
  }
}

@Suite("Cascades")
struct CascadeTests {
  @Test("The independent cascade has the exact expected spread", arguments: SolvedGraph.all)
  func exact(solved: SolvedGraph) async throws {
    #expect(abs(solved.enumerated - solved.expected) < 1e-6)
    let cascade = IndependentCascade(weightsOf: solved.graph)
    let found = MeanSize(try await cascade.sample(from: solved.seeds, runs: 10_000, seed: 1))
    #expect(abs(found.mean - solved.expected) <= 4 * found.standardError)
    #expect(found.standardError > 0)
  }

  @Test("One chance for all arcs equals the same chance on each", arguments: [0.02, 0.3])
  func constant(probability: Double) async throws {
    let arcs = (1...6).map { (Int32(0), Int32($0)) } + (1...6).map { (Int32($0), Int32(7)) }
    let graph = Graph(count: 8, sources: arcs.map(\.0), targets: arcs.map(\.1))
    let found = MeanSize(
      try await IndependentCascade(graph, probability: probability).sample(from: [0], runs: 10_000, seed: 2))
    // The last is reached unless all six paths of two arcs fail.
    let missed = (0..<6).reduce(1.0) { product, _ in product * (1 - probability * probability) }
    #expect(abs(found.mean - (1 + 6 * probability + 1 - missed)) <= 4 * found.standardError)
  }

  @Test("The weighted cascade gives each arc 1 / in-degree of its target")
  func weighted() async throws {
    let bowTie = SolvedGraph.all[7]
    let graph = Graph(count: 5, sources: bowTie.arcs.map(\.0), targets: bowTie.arcs.map(\.1))
    let found = MeanSize(
      try await IndependentCascade.weighted(graph).sample(from: [0, 4], runs: 10_000, seed: 3))
    #expect(abs(found.mean - bowTie.expected) <= 4 * found.standardError)
  }

  @Test("Whether one arc passes something says nothing about the others, however many pass on together")
  func crowd() async throws {
    // Everybody of a crowd reaches two people of their own, by arcs of chances that differ, and one of those a third.
    let crowd = 600
    let chances: [Float] = [0.3, 0.8, 0.5]
    var sources: [Int32] = []
    var targets: [Int32] = []
    for person in 0..<Int32(crowd) {
      sources += [person, person, person + 2 * 600]
      targets += [person + 600, person + 2 * 600, person + 3 * 600]
    }
    let graph = Graph(
      count: 4 * crowd, sources: sources, targets: targets, weights: (0..<3 * crowd).map { chances[$0 % 3] })
    let runs = try await IndependentCascade(weightsOf: graph).sample(
      from: (0..<Int32(crowd)).map { $0 }, runs: 2000, seed: 4)
    #expect(runs.allSatisfy { $0.rounds == 2 })
    let found = MeanSize(runs)
    #expect(abs(found.mean - Double(crowd) * (1 + 0.3 + 0.8 + 0.8 * 0.5)) <= 4 * found.standardError)
    // Of the two and the third: 0.3 x 0.7 for the one, E[(B + C)^2] - E[B + C]^2 for the chain of the others.
    let variance = Double(crowd) * (0.21 + (0.8 * 0.5 + 0.8 * 0.5 * 4) - 1.2 * 1.2)
    let seen = found.standardError * found.standardError * 2000
    // The variance of a sample of 2000 has a standard error of sqrt(2 / 1999).
    #expect(abs(seen / variance - 1) <= 4 * (2.0 / 1999).squareRoot())
    // All arcs of those reached: two of each of the crowd, one of whoever has a third behind them.
    #expect(runs.allSatisfy { $0.attempts > 2 * crowd && $0.attempts < 3 * crowd })
  }

  private static let chain = Graph(count: 6, sources: [0, 0, 1, 2, 3, 5], targets: [1, 2, 3, 3, 0, 4])

  @Test("At probability 0 only the seeds are reached, each counted once")
  func never() async throws {
    let runs = try await IndependentCascade(Self.chain, probability: 0).sample(
      from: [0, 5, 0], runs: 3, seed: 1)
    #expect(runs.allSatisfy { $0.size == 2 && $0.rounds == 0 && $0.attempts == 3 })
  }

  @Test("At probability 1 everybody who can be reached is, in as many rounds as they are far away")
  func always() async throws {
    let runs = try await IndependentCascade(Self.chain, probability: 1).sample(from: [0], runs: 3, seed: 1)
    #expect(runs.allSatisfy { $0.size == 4 && $0.rounds == 2 && $0.attempts == 5 })
    let none = try await IndependentCascade(Self.chain, probability: 1).sample(from: [], runs: 1, seed: 1)
    #expect(none.map(\.size) == [0])
  }

  @Test(
    "Threads change no run, and more runs begin with the same ones", arguments: [1, 2, 3, 8])
  func threads(count: Int) async throws {
    let graph = SolvedGraph.all[6].graph
    let cascade = IndependentCascade(weightsOf: graph)
    let alone = try await cascade.sample(from: [0], runs: 100, seed: 5)
    #expect(try await cascade.sample(from: [0], runs: 37, seed: 5, threads: count) == Array(alone[..<37]))
    #expect(try await cascade.sample(from: [0], runs: 100, seed: 6, threads: count) != alone)
    let threshold = LinearThreshold(graph)
    #expect(
      try await threshold.sample(from: [0], runs: 50, seed: 5, threads: count)
        == threshold.sample(from: [0], runs: 50, seed: 5))
  }

  @Test("A sample that is stopped says how many runs were finished")
  func interrupted() async {
    await #expect(throws: CascadeInterrupted(finished: 0)) {
      try await IndependentCascade(Self.chain, probability: 1).sample(
        from: [0], runs: 9, seed: 1, isInterrupted: { true })
    }
  }
}
