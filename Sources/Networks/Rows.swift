/// Compressed sparse rows under construction: the two counting sorts behind `Graph`.
struct Rows {
  /// Where each row begins in `entries`, and at the end their number.
  private(set) var offsets: [Int32]
  /// The other end of each arc, row by row.
  private(set) var entries: [Int32]
  /// The weight of each arc, or nil.
  private(set) var weights: [Float]?

  /// Adopts rows as they are.
  init(offsets: [Int32], entries: [Int32], weights: [Float]?) {
    self.offsets = offsets
    self.entries = entries
    self.weights = weights
  }

  /// Puts each entry into the row that its key says, in the order given.
  init(grouping entries: [Int32], by keys: [Int32], weights: [Float]? = nil, count: Int) {
    var next = [Int32](repeating: 0, count: count + 1)
    for key in keys {
      next[Int(key) + 1] += 1
    }
    for row in 0..<count {
      next[row + 1] += next[row]
    }
    offsets = next
    var grouped = [Int32](repeating: 0, count: entries.count)
    var groupedWeights = weights.map { [Float](repeating: 0, count: $0.count) }
    for index in entries.indices {
      let row = Int(keys[index])
      let position = Int(next[row])
      next[row] += 1
      grouped[position] = entries[index]
      if let weights { groupedWeights?[position] = weights[index] }
    }
    self.entries = grouped
    self.weights = groupedWeights
  }

  /// Returns the rows of the arcs turned round, each in ascending order; arcs with the same ends keep theirs.
  func transposed() -> Rows {
    let count = offsets.count - 1
    var next = [Int32](repeating: 0, count: count + 1)
    for entry in entries {
      next[Int(entry) + 1] += 1
    }
    for row in 0..<count {
      next[row + 1] += next[row]
    }
    let starts = next
    var turned = [Int32](repeating: 0, count: entries.count)
    var turnedWeights = weights.map { [Float](repeating: 0, count: $0.count) }
    for row in 0..<count {
      for index in Int(offsets[row])..<Int(offsets[row + 1]) {
        let entry = Int(entries[index])
        let position = Int(next[entry])
        next[entry] += 1
        turned[position] = Int32(row)
        if let weights { turnedWeights?[position] = weights[index] }
      }
    }
    return Rows(offsets: starts, entries: turned, weights: turnedWeights)
  }

  /// Makes one of equal entries in a row; rows are ascending and without weights.
  mutating func mergeParallelArcs() {
    var kept = 0
    var start = 0
    for row in 0..<offsets.count - 1 {
      let end = Int(offsets[row + 1])
      var previous: Int32 = -1
      for index in start..<end where entries[index] != previous {
        previous = entries[index]
        entries[kept] = previous
        kept += 1
      }
      start = end
      offsets[row + 1] = Int32(kept)
    }
    entries.removeLast(entries.count - kept)
  }
}
