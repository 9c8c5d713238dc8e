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

    let byReader = Graph.order(of: nil, by: targets, count: count).order
    let (order, starts) = Graph.order(of: byReader, by: sources, count: count)

    var offsets = starts
    var rows = [Int32]()
    rows.reserveCapacity(order.count)
    var rowWeights = [Float]()
    for person in 0..<count {
      let source = Int32(person)
      var previous: Int32 = -1
      for position in Int(starts[person])..<Int(starts[person + 1]) {
        let arc = Int(order[position])
        let target = targets[arc]
        if target == source || (target == previous && parallelArcs == .merged) { continue }
        rows.append(target)
        if let weights { rowWeights.append(weights[arc]) }
        previous = target
      }
      offsets[person + 1] = Int32(rows.count)
    }
    self.init(offsets: offsets, targets: rows, weights: weights == nil ? nil : rowWeights)
  }

  /// Returns the arcs of `list` (all of them in turn, when nil) stably sorted by `key`, and where each key's
  /// arcs begin.
  private static func order(
    of list: [Int32]?, by key: [Int32], count: Int
  ) -> (order: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for person in key {
      starts[Int(person) + 1] += 1
    }
    for person in 0..<count {
      starts[person + 1] += starts[person]
    }
    var next = starts
    var order = [Int32](repeating: 0, count: key.count)
    for position in key.indices {
      let arc = list.map { $0[position] } ?? Int32(position)
      let person = Int(key[Int(arc)])
      order[Int(next[person])] = arc
      next[person] += 1
    }
    return (order, starts)
  }
}
