public import Simulation

/// How large the worlds of the runs are on average: chance decides how many follow whom, in each run anew.
public struct MeanExtent: Equatable, Sendable {
  /// How many there are of something, over all runs.
  public struct Count: Equatable, Sendable {
    /// The mean over runs, at least 0.
    public var mean: Double { Double(sum) / Double(runs) }
    /// Whether every run has as many.
    public private(set) var isSame = true
    private var sum: Int
    private var runs = 1
    private let first: Int

    fileprivate init(_ count: Int) { (sum, first) = (count, count) }

    fileprivate func adding(_ count: Int) -> Count {
      var all = self
      all.sum += count
      all.runs += 1
      all.isSame = isSame && count == first
      return all
    }
  }

  /// People.
  public private(set) var people: Count
  /// Arcs of the network.
  public private(set) var arcs: Count
  /// Followers of all voices together.
  public private(set) var ties: Count

  /// Begins with the world of a run.
  public init(_ extent: World.Extent) {
    (people, arcs, ties) = (Count(extent.people), Count(extent.arcs), Count(extent.ties))
  }

  /// Returns the mean with the world of one more run.
  public func adding(_ extent: World.Extent) -> MeanExtent {
    var all = self
    all.people = people.adding(extent.people)
    all.arcs = arcs.adding(extent.arcs)
    all.ties = ties.adding(extent.ties)
    return all
  }
}
