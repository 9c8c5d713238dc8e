extension Graph {
  /// Returns the first rule of the layout that this graph breaks.
  ///
  /// Offsets rise from 0 to the number of arcs, readers exist, rows ascend, nobody reads themself, there is a
  /// weight for every arc or for none, and arcs are not parallel unless they may be.
  ///
  /// - Parameter parallelArcs: Whether parallel arcs are allowed (`.kept`) or not (`.merged`).
  /// - Returns: What is broken, in words, or nil.
  package func checkInvariants(parallelArcs: ParallelArcs = .merged) -> String? {
    guard offsets.count == count + 1, offsets.first == 0, offsets.last.map(Int.init) == arcCount else {
      return "offsets do not span the arcs"
    }
    if let weights, weights.count != arcCount { return "\(weights.count) weights for \(arcCount) arcs" }
    for person in 0..<count {
      guard offsets[person] <= offsets[person + 1] else { return "offsets fall after person \(person)" }
      var previous: Int32 = -1
      for target in readers(of: person) {
        guard target >= 0, target < Int32(count) else {
          return "\(person) is read by nobody known: \(target)"
        }
        guard Int(target) != person else { return "\(person) reads themself" }
        guard target >= previous else { return "the readers of \(person) are out of order" }
        guard target != previous || parallelArcs == .kept else {
          return "\(target) reads \(person) twice"
        }
        previous = target
      }
    }
    return nil
  }
}
