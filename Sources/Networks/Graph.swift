/// A directed network of people 0..<`count`: the arc u→v says that v reads u, so what u says reaches v.
///
/// Compressed sparse rows: the readers of u are `targets[offsets[u]..<offsets[u + 1]]`, in ascending order, so
/// following a message outwards is a walk over contiguous memory. An arc takes 4 bytes, 8 with a weight; a
/// person takes 4. A graph never changes after it is made. There are no self-loops; parallel arcs occur only
/// where an edge list asked to keep them.
public struct Graph: Hashable, Sendable {
  /// The number of people.
  public let count: Int

  /// Where the arcs of each person begin in `targets`; `count + 1` values, rising from 0 to `arcCount`.
  public let offsets: [Int32]

  /// The reader at the end of each arc, grouped by the person read and ascending within a group.
  public let targets: [Int32]

  /// A number per arc in the order of `targets`, such as the chance that it passes something on, or nil.
  public let weights: [Float]?

  /// The largest number of arcs a graph holds.
  public static let largestArcCount = Int(Int32.max)

  /// Adopts rows that are already in order.
  ///
  /// - Precondition: The parts fit together; `checkInvariants()` says how.
  init(offsets: [Int32], targets: [Int32], weights: [Float]? = nil) {
    count = offsets.count - 1
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// The number of arcs.
  public var arcCount: Int { targets.count }

  /// Arcs per person: the mean number of readers, which is also the mean number of people read; 0 without
  /// people.
  public var meanDegree: Double { count == 0 ? 0 : Double(arcCount) / Double(count) }

  /// Returns the indices, in `targets` and `weights`, of the arcs that leave `person`.
  ///
  /// - Parameter person: A person in 0..<`count`.
  /// - Returns: A range of `outDegree(of:)` indices.
  @inline(__always)
  public func arcs(from person: Int) -> Range<Int> {
    Int(offsets[person])..<Int(offsets[person + 1])
  }

  /// Returns the people who read `person`, ascending.
  ///
  /// - Parameter person: A person in 0..<`count`.
  /// - Returns: A slice of `targets`, with the indices that `arcs(from:)` gives.
  @inline(__always)
  public func readers(of person: Int) -> ArraySlice<Int32> {
    targets[arcs(from: person)]
  }

  /// Returns whether `reader` reads `person`; O(log readers).
  ///
  /// - Parameters:
  ///   - reader: Who would be reading, in 0..<`count`.
  ///   - person: Who would be read, in 0..<`count`.
  /// - Returns: Whether there is an arc from `person` to `reader`.
  public func reads(_ reader: Int, _ person: Int) -> Bool {
    let wanted = Int32(reader)
    var row = arcs(from: person)
    while !row.isEmpty {
      let middle = row.lowerBound + row.count / 2
      if targets[middle] == wanted { return true }
      row = targets[middle] < wanted ? middle + 1..<row.upperBound : row.lowerBound..<middle
    }
    return false
  }
}
