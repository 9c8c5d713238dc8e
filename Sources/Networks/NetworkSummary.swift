/// The figures by which networks are compared.
public struct NetworkSummary: Equatable, Sendable {
  /// The number of people.
  public let people: Int

  /// The number of arcs.
  public let arcs: Int

  /// The spread of readers over people (out-degrees).
  public let readers: DegreeSummary

  /// The spread of people read over readers (in-degrees).
  public let read: DegreeSummary

  /// The share of arcs whose opposite exists, in 0...1; 0 without arcs.
  public let reciprocity: Double

  /// The share of arcs inside a community, in 0...1, or nil where no communities are known.
  public let withinShare: Double?

  /// Measures a graph; O(people + arcs).
  ///
  /// - Parameters:
  ///   - graph: The network.
  ///   - communities: The community of each person, or nil.
  public init(_ graph: Graph, communities: [Int32]? = nil) {
    people = graph.count
    arcs = graph.arcCount
    readers = DegreeSummary(graph.outDegrees())
    read = DegreeSummary(graph.inDegrees())
    reciprocity = graph.reciprocity()
    withinShare = communities.map { graph.withinShare(of: $0) }
  }
}

extension Graph {
  /// Returns the share of arcs whose opposite exists too, in 0...1; 0 without arcs.
  ///
  /// O(people + arcs).
  public func reciprocity() -> Double {
    guard arcCount > 0 else { return 0 }
    let mirrored = reversed()
    var mutual = 0
    for person in 0..<count {
      let row = mirrored.arcs(from: person)
      var position = row.lowerBound
      for reader in readers(of: person) {
        while position < row.upperBound, mirrored.targets[position] < reader { position += 1 }
        if position < row.upperBound, mirrored.targets[position] == reader { mutual += 1 }
      }
    }
    return Double(mutual) / Double(arcCount)
  }

  /// Returns the share of arcs between members of one community, in 0...1; 0 without arcs.
  ///
  /// - Parameter communities: The community of each person.
  /// - Returns: The share of arcs that stay inside.
  public func withinShare(of communities: [Int32]) -> Double {
    precondition(communities.count == count, "everybody has a community")
    guard arcCount > 0 else { return 0 }
    var within = 0
    for person in 0..<count {
      let community = communities[person]
      for reader in readers(of: person) where communities[Int(reader)] == community {
        within += 1
      }
    }
    return Double(within) / Double(arcCount)
  }
}
