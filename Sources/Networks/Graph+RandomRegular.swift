public import Randomness

extension Graph {
  /// Returns a random regular network: everybody has the same number of neighbours, each of whom they read
  /// and are read by.
  ///
  /// The configuration model (Bollobas, 1980) pairs the ends of edges at random; the few pairs that would be
  /// self-loops or parallel edges are repaired by exchanging ends with random edges (McKay & Wormald, 1990),
  /// which leaves the distribution uniform up to terms of order `degree`² / `count`. A dense network is the
  /// complement of a sparse one. O(edges x `degree`).
  ///
  /// - Parameters:
  ///   - count: The number of people.
  ///   - degree: The neighbours of each, in 0..<`count`; `count * degree` must be even.
  ///   - source: The luck of the run.
  ///   - purpose: The purpose of this network's draws.
  /// - Returns: A graph of `count * degree` arcs, every one of them mirrored.
  public static func randomRegular(
    count: Int, degree: Int, from source: RandomSource, for purpose: Purpose
  ) -> Graph {
    precondition(degree >= 0 && degree < max(count, 1), "people have fewer neighbours than there are people")
    precondition(count * degree % 2 == 0, "an edge has two ends")
    if degree > (count - 1) / 2 {
      return randomRegular(count: count, degree: count - 1 - degree, from: source, for: purpose).complement()
    }
    // A pairing that cannot be repaired is rare and only in tiny networks: the next one starts afresh.
    var attempt = 0
    while true {
      var pairing = Pairing(count: count, degree: degree)
      var draws = PairingDraws(source: source, purpose: purpose, attempt: attempt)
      if pairing.pair(&draws) {
        let offsets = (0...count).map { Int32($0 * degree) }
        return Graph(offsets: offsets, targets: pairing.sortedNeighbours())
      }
      attempt += 1
    }
  }

  /// Returns the graph of the arcs between different people that this one lacks.
  private func complement() -> Graph {
    var offsets: [Int32] = [0]
    var others = [Int32]()
    for person in 0..<count {
      var row = readers(of: person)
      for other in 0..<Int32(count) where Int(other) != person {
        if row.first == other {
          row.removeFirst()
        } else {
          others.append(other)
        }
      }
      offsets.append(Int32(others.count))
    }
    return Graph(offsets: offsets, targets: others)
  }
}
