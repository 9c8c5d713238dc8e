public import Randomness

extension Graph {
  /// Returns a network grown by cumulative advantage: people join one after the other, and each newcomer reads
  /// `arcsPerNode` different earlier people, chosen with probability proportional to their readers plus one
  /// (Price, "A general theory of bibliometric and other cumulative advantage processes", 1976; Barabasi &
  /// Albert, 1999, is the undirected relative).
  ///
  /// In large networks the share of people with q readers falls as q^-(2 + 1/`arcsPerNode`), and
  /// (m + 1) / (2m + 1) of them, m = `arcsPerNode`, have none (Newman, "Networks", 2nd ed., section 13.1).
  /// People who join later change nothing between those who were there before: a network of fewer people is
  /// the beginning of this one. O(arcs).
  ///
  /// - Parameters:
  ///   - count: The number of people.
  ///   - arcsPerNode: How many people a newcomer reads, at least 1; the first ones read everybody there is.
  ///   - source: The luck of the run.
  ///   - purpose: The purpose of this network's draws.
  /// - Returns: A graph without cycles in which everybody reads only people with a smaller id.
  public static func preferentialAttachment(
    count: Int, arcsPerNode: Int, from source: RandomSource, for purpose: Purpose
  ) -> Graph {
    precondition(arcsPerNode >= 1, "a newcomer reads somebody")
    var read = [Int32]()
    var readers = [Int32]()
    read.reserveCapacity(count * arcsPerNode)
    readers.reserveCapacity(count * arcsPerNode)
    for newcomer in 0..<count {
      let first = read.count
      if newcomer <= arcsPerNode {
        read.append(contentsOf: 0..<Int32(newcomer))
      } else {
        var attempt: UInt32 = 0
        while read.count < first + arcsPerNode {
          let draw = source.draw(purpose, subject: UInt32(newcomer), index: attempt)
          attempt += 1
          // A lot for each person and one for each arc to them: the readers plus one.
          let lot = Int(draw.uniform * Double(newcomer + first))
          let person = lot < newcomer ? Int32(lot) : read[lot - newcomer]
          if !read[first...].contains(person) { read.append(person) }
        }
      }
      readers.append(contentsOf: repeatElement(Int32(newcomer), count: read.count - first))
    }
    return Graph(count: count, sources: read, targets: readers)
  }
}
