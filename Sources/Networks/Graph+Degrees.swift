extension Graph {
  /// Returns how many readers `person` has, parallel arcs counted each.
  ///
  /// - Parameter person: A person in 0..<`count`.
  /// - Returns: At least 0.
  @inline(__always)
  public func outDegree(of person: Int) -> Int {
    Int(offsets[person + 1] - offsets[person])
  }

  /// Returns how many readers each person has.
  public func outDegrees() -> [Int32] {
    (0..<count).map { offsets[$0 + 1] - offsets[$0] }
  }

  /// Returns how many people each person reads; O(people + arcs).
  public func inDegrees() -> [Int32] {
    var degrees = [Int32](repeating: 0, count: count)
    for target in targets {
      degrees[Int(target)] += 1
    }
    return degrees
  }
}
