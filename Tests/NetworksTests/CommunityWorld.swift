import Networks
import Randomness

/// People in communities of shared values, for tests.
struct CommunityWorld {
  var communities: [Int32]
  var values: [SIMD8<Float>]
  var popularity: [Float]

  /// People dealt out to communities in turn; values scatter round the centre of the community by `scatter`.
  init(count: Int, communityCount: Int, scatter: Double = 0.7, seed: UInt64 = 11) {
    let source = RandomSource(seed: seed, run: 0)
    communities = (0..<count).map { Int32($0 % communityCount) }
    values = (0..<count).map { person in
      let centre = Self.vector(source, Purpose(201), UInt32(person % communityCount))
      let own = Self.vector(source, Purpose(202), UInt32(person))
      let sum = zip(centre, own).map { $0 + scatter * $1 }
      let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return SIMD8(sum.map { Float($0 / length) })
    }
    popularity = Graph.popularity(count: count, exponent: 2.5, from: source, for: Purpose(203))
  }

  private static func vector(_ source: RandomSource, _ purpose: Purpose, _ subject: UInt32) -> [Double] {
    var stream = source.stream(purpose, subject: subject)
    return (0..<8).map { _ in 2 * stream.uniform() - 1 }
  }

  func graph(_ shape: CommunityShape, seed: UInt64) -> Graph {
    Graph.communities(
      communities, values: values, popularity: popularity, shape: shape,
      from: RandomSource(seed: seed, run: 0), for: Purpose(4))
  }

  /// The mean cosine of values over all arcs.
  func likeness(_ graph: Graph) -> Double {
    var sum = 0.0
    for person in 0..<graph.count {
      for reader in graph.readers(of: person) {
        sum += (0..<8).reduce(0) { $0 + Double(values[person][$1] * values[Int(reader)][$1]) }
      }
    }
    return sum / Double(graph.arcCount)
  }
}
