/// What becomes of several arcs with the same ends.
public enum ParallelArcs: Sendable {
  /// Each stays an arc of its own, in the order given.
  case kept
  /// They become one arc.
  case merged
}

extension Graph {
  /// Builds a graph from a list of arcs in any order; self-loops are dropped.
  ///
  /// Two stable counting sorts, by reader and then by person read, put every row in ascending order in
  /// O(people + arcs). The result depends on the list alone.
  ///
  /// - Parameters:
  ///   - count: The number of people, at least 0.
  ///   - sources: The person read, for each arc, in 0..<`count`.
  ///   - targets: The reader, for each arc, in 0..<`count`; as many as `sources`.
  ///   - weights: A number for each arc, or nil.
  ///   - parallelArcs: Whether arcs with the same ends are merged.
  /// - Precondition: Every id lies in 0..<`count`, and weighted arcs are not merged: what the weight of the
  ///   one arc should be depends on what weights mean.
  public init(
    count: Int, sources: [Int32], targets: [Int32], weights: [Float]? = nil,
    parallelArcs: ParallelArcs = .kept
  ) {
    precondition(sources.count == targets.count, "an arc has two ends")
    precondition(weights == nil || weights?.count == sources.count, "a weight belongs to an arc")
    precondition(weights == nil || parallelArcs == .kept, "weighted arcs cannot be merged")
    precondition(sources.count <= Graph.largestArcCount, "arcs are numbered in 31 bits")

    let isArc = { (arc: Int) in sources[arc] != targets[arc] }
    guard sources.indices.allSatisfy(isArc) else {
      let arcs = sources.indices.filter(isArc)
      self.init(
        count: count, sources: arcs.map { sources[$0] }, targets: arcs.map { targets[$0] },
        weights: weights.map { weights in arcs.map { weights[$0] } }, parallelArcs: parallelArcs)
      return
    }
    let byReader = Rows(grouping: sources, by: targets, weights: weights, count: count)
    var rows = byReader.transposed()
    if parallelArcs == .merged { rows.mergeParallelArcs() }
    self.init(offsets: rows.offsets, targets: rows.entries, weights: rows.weights)
  }

  /// Returns the graph with people added at the end who read nobody and are read by nobody.
  ///
  /// The arcs are shared and not copied. O(people), or O(1) where nobody is added.
  ///
  /// - Parameter size: The number of people there shall be, at least `count`.
  /// - Returns: The larger graph.
  public func enlarged(to size: Int) -> Graph {
    precondition(size >= count, "nobody can be left out")
    if size == count { return self }
    let more = repeatElement(Int32(arcCount), count: size - count)
    return Graph(offsets: offsets + more, targets: targets, weights: weights)
  }

  /// Returns the graph with every arc turned round, so that `readers(of:)` gives whom a person reads.
  ///
  /// Weights stay with their arcs. O(people + arcs).
  public func reversed() -> Graph {
    let rows = Rows(offsets: offsets, entries: targets, weights: weights).transposed()
    return Graph(offsets: rows.offsets, targets: rows.entries, weights: rows.weights)
  }
}
