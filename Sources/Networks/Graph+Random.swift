public import Randomness

extension Graph {
  /// Returns a directed Erdos-Renyi graph: each person reads each other person independently, with the same
  /// chance `meanDegree / (count - 1)` (Gilbert's G(n, p), 1959).
  ///
  /// The readers of a person are found by geometric jumps over the others (Batagelj & Brandes, "Efficient
  /// generation of large random networks", 2005), so the cost is O(people + arcs). Each row is drawn from the
  /// row's own draws; adding a person changes the chance, and with it any row.
  ///
  /// - Parameters:
  ///   - count: The number of people.
  ///   - meanDegree: The expected number of readers per person, in 0...(`count` - 1).
  ///   - source: The luck of the run.
  ///   - purpose: The purpose of this network's draws.
  /// - Returns: A graph whose number of arcs is binomial.
  public static func random(
    count: Int, meanDegree: Double, from source: RandomSource, for purpose: Purpose
  ) -> Graph {
    precondition(meanDegree >= 0, "a mean degree is at least 0")
    precondition(meanDegree <= Double(max(count - 1, 0)), "nobody has more readers than there are others")
    guard count > 1 else { return Graph(offsets: [Int32](repeating: 0, count: count + 1), targets: []) }
    let probability = meanDegree / Double(count - 1)
    var offsets: [Int32] = [0]
    var targets = [Int32]()
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(Int(Double(count) * meanDegree * 1.02))
    for person in 0..<count {
      var jumps = JumpSequence(
        source, purpose, day: 0, subject: UInt32(person), probability: probability, count: count - 1)
      while let position = jumps.next() {
        // The list of the others has no place for the person; those behind move up one.
        targets.append(Int32(position < person ? position : position + 1))
      }
      offsets.append(Int32(targets.count))
    }
    return Graph(offsets: offsets, targets: targets)
  }
}
