extension Graph {
  /// Returns the ring in which everybody reads, and is read by, the nearest `neighbours` people, half of them
  /// on either side (the lattice that Watts & Strogatz, 1998, start from).
  ///
  /// - Parameters:
  ///   - count: The number of people.
  ///   - neighbours: How many people each reads: even, at least 0 and less than `count`.
  /// - Returns: `count * neighbours` arcs, every one of them mirrored.
  public static func ring(count: Int, neighbours: Int) -> Graph {
    precondition(neighbours % 2 == 0, "a ring has as many neighbours on either side")
    precondition(neighbours >= 0 && neighbours < count, "people have fewer neighbours than there are people")
    var targets = [Int32]()
    targets.reserveCapacity(count * neighbours)
    for person in 0..<count {
      let row = (1..<neighbours / 2 + 1).flatMap { step in
        [Int32((person + step) % count), Int32((person - step + count) % count)]
      }
      targets.append(contentsOf: row.sorted())
    }
    return Graph(offsets: (0...count).map { Int32($0 * neighbours) }, targets: targets)
  }

  /// Returns the graph in which everybody reads everybody else: the complete mixing of analytic models.
  ///
  /// - Parameter count: The number of people, at least 0; arcs and memory grow with its square.
  /// - Returns: `count * (count - 1)` arcs.
  public static func complete(count: Int) -> Graph {
    guard count > 0 else { return Graph(offsets: [0], targets: []) }
    var targets = [Int32]()
    targets.reserveCapacity(count * (count - 1))
    for person in 0..<Int32(count) {
      targets.append(contentsOf: 0..<person)
      targets.append(contentsOf: person + 1..<Int32(count))
    }
    return Graph(offsets: (0...count).map { Int32($0 * (count - 1)) }, targets: targets)
  }
}
