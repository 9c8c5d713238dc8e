@testable import Networks
import Randomness
import Testing

@Suite("Linear threshold")
struct LinearThresholdTests {
  /// Five people in layers: 0 and 1 lead to 2, these three to 3, all four to 4.
  private static let layers = Graph(
    count: 5, sources: [0, 1, 0, 1, 2, 0, 1, 2, 3], targets: [2, 2, 3, 3, 3, 4, 4, 4, 4])

  @Test("On a graph without cycles the expected spread follows from the weights")
  func acyclic() async throws {
    let found = MeanSize(try await LinearThreshold(Self.layers).sample(from: [0], runs: 20_000, seed: 1))
    // There the chance of being reached is the weighted sum of the chances of those before (Chen, Yuan & Zhang, 2010).
    let second = 1.0 / 2
    let third = (1 + second) / 3
    let fourth = (1 + second + third) / 4
    #expect(abs(found.mean - (1 + second + third + fourth)) <= 4 * found.standardError)
  }

  @Test("Weights of 1 / in-degree from a file give what the in-degrees give")
  func weights() async throws {
    let graph = Graph(
      count: 5, sources: [0, 1, 0, 1, 2, 0, 1, 2, 3], targets: [2, 2, 3, 3, 3, 4, 4, 4, 4],
      weights: [1 / 2, 1 / 2, 1 / 3, 1 / 3, 1 / 3, 1 / 4, 1 / 4, 1 / 4, 1 / 4])
    let weighted = MeanSize(
      try await LinearThreshold(weightsOf: graph).sample(from: [1], runs: 20_000, seed: 2))
    #expect(abs(weighted.mean - 2.5) <= 4 * weighted.standardError)
    // All together reach everybody, whatever is lost in rounding.
    let all = try await LinearThreshold(weightsOf: graph).sample(from: [0, 1], runs: 1000, seed: 3)
    #expect(all.allSatisfy { $0.size == 5 })
  }

  @Test("Weights into a person that add up to more than 1 are an error that names the person")
  func excess() {
    let graph = Graph(count: 3, sources: [0, 1], targets: [2, 2], weights: [0.5, 0.75])
    #expect(throws: LinearThreshold.ExcessiveWeight(person: 2, total: 1.25)) {
      try LinearThreshold(weightsOf: graph)
    }
    let rounded = Graph(
      count: 7, sources: [0, 1, 2, 3, 4, 5], targets: [6, 6, 6, 6, 6, 6],
      weights: [Float](repeating: 0.166667, count: 6))
    #expect(throws: Never.self) { try LinearThreshold(weightsOf: rounded) }
  }

  @Test("Thresholds and live arcs reach as many, and as often each number")
  func liveArcs() async throws {
    let graph = Graph.random(
      count: 30, meanDegree: 3, from: RandomSource(seed: 4, run: 0), for: Purpose(1))
    let read = graph.reversed()
    let runs = 5000
    // Everybody keeps one of the arcs that lead to them (Kempe, Kleinberg & Tardos, 2003, theorem 2.5).
    let live = (0..<runs).map { run in
      var luck = RandomSource(seed: 9, run: run).stream(Purpose(2))
      let kept = (0..<graph.count).map { person in
        let row = read.arcs(from: person)
        return row.isEmpty ? nil : read.targets[row.lowerBound + luck.index(below: row.count)]
      }
      var reached: Set<Int32> = [0, 1]
      for _ in 0..<graph.count {
        for person in kept.indices {
          if let source = kept[person], reached.contains(source) { reached.insert(Int32(person)) }
        }
      }
      return reached.count
    }
    let found = try await LinearThreshold(graph).sample(from: [0, 1], runs: runs, seed: 8).map {
      Int($0.size)
    }
    // Chi-square of two samples, sizes pooled so that each cell holds 50 or more.
    var cells: [(Double, Double)] = []
    var (left, right) = (0.0, 0.0)
    for size in 2...graph.count {
      left += Double(live.count { $0 == size })
      right += Double(found.count { $0 == size })
      if left + right >= 100 {
        cells.append((left, right))
        (left, right) = (0, 0)
      }
    }
    cells[cells.count - 1].0 += left
    cells[cells.count - 1].1 += right
    let statistic = cells.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / ($1.0 + $1.1) }
    let freedom = Double(cells.count - 1)
    #expect(freedom >= 8)
    #expect(statistic < freedom + 4 * (2 * freedom).squareRoot())
  }
}
