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

  /// For each arc in the order of `graph.targets`, the hazard of all arcs of the same person up to and with it, and by person
  /// that of all of theirs: 8 bytes an arc and a person.
  case unequal(sums: [Double], totals: [Double])

  /// More than anybody ever waits for, so that a certain arc is always hit.
  private static let certain = 2 * QuickStream.largestExponential

  /// Gives every arc the chance `p`, in 0...1.
  init(_ p: Double) {
    self = .equal(scale: -1 / PortableMath.log1p(-p))
  }

  /// Gives the arc at each index of `graph.targets` the chance that `chance` returns for it, in 0...1.
  init(_ graph: Graph, chance: (Int) -> Double) {
    var sums: [Double] = []
    var totals: [Double] = []
    sums.reserveCapacity(graph.arcCount)
    for person in 0..<graph.count {
      var sum = 0.0
      for arc in graph.arcs(from: person) {
        sum += min(-PortableMath.log1p(-chance(arc)), Self.certain)
        sums.append(sum)
      }
      totals.append(sum)
    }
    self = .unequal(sums: sums, totals: totals)
  }
}
