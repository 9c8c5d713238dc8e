internal import Randomness

/// The chances of all arcs as hazards, so that luck is drawn for each hit and not for each arc.
///
/// An arc of chance p has the hazard -log(1 - p). Walking along arcs in any order, the hazard passed between one hit and
/// the next has the exponential distribution of mean 1, whatever the chances are: the inversion of the integrated hazard
/// (Devroye, "Non-Uniform Random Variate Generation", 1986, chapter VI), which for equal chances is the geometric jump.
/// What is left of it at the end of one person's arcs goes on in the next person's, as it has no memory; a person of
/// whom nothing passes, which is most of them where chances are small, costs a subtraction and a comparison.
enum Hazards {
  /// The same for every arc. Hazard is counted in arcs then, and `scale` is -1 / log(1 - p), the mean number of arcs to a hit.
  case equal(scale: Double)

  /// Hazards of their own, where parallel arcs count as one: their hazards add up.
  case unequal(Rows)

  /// The people to whom arcs lead from each person, with the hazards passed on the way to them.
  struct Rows {
    /// Where each person's targets begin.
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    /// The hazard of all arcs of the same person up to and with those to this target: with it, 12 bytes a target.
    var sums: [Double] = []
    /// By person, the hazard of all their arcs.
    var totals: [Double] = []
  }

  /// More than anybody ever waits for, so that a certain arc is always hit.
  private static let certain = 2 * QuickStream.largestExponential

  /// Gives every arc the chance `p`, in 0...1.
  init(_ p: Double) {
    self = .equal(scale: -1 / PortableMath.log1p(-p))
  }

  /// Gives the arc at each index of `graph.targets` the chance that `chance` returns for it, in 0...1.
  init(_ graph: Graph, chance: (Int) -> Double) {
    var rows = Rows()
    rows.offsets.reserveCapacity(graph.count + 1)
    rows.totals.reserveCapacity(graph.count)
    for person in 0..<graph.count {
      var sum = 0.0
      var last: Int32 = -1
      for arc in graph.arcs(from: person) {
        sum += min(-PortableMath.log1p(-chance(arc)), Self.certain)
        // The targets of a person ascend, so that parallel arcs are neighbours.
        if graph.targets[arc] == last {
          rows.sums[rows.sums.count - 1] = sum
        } else {
          last = graph.targets[arc]
          rows.targets.append(last)
          rows.sums.append(sum)
        }
      }
      rows.offsets.append(Int32(rows.targets.count))
      rows.totals.append(sum)
    }
    self = .unequal(rows)
  }
}
