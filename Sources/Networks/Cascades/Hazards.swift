internal import Randomness

/// The chances of all arcs as hazards, so that luck is drawn for each hit and not for each arc.
///
/// An arc of chance p has the hazard -log(1 - p). Walking along arcs in any order, the hazard passed between one hit and
/// the next has the exponential distribution of mean 1, whatever the chances are: the inversion of the integrated hazard
/// (Devroye, "Non-Uniform Random Variate Generation", 1986, chapter VI), which for equal chances is the geometric jump.
/// It has no memory: what is left of it at the end of one person's arcs may go on in the next person's or be drawn anew.
enum Hazards {
  /// The same for every arc. Hazard is counted in arcs then, and `scale` is -1 / log(1 - p), the mean number of arcs to a hit.
  case equal(scale: Double)

  /// Hazards of their own.
  case unequal(HazardRows)

  /// Gives every arc the chance `p`, in 0...1.
  init(_ p: Double) {
    self = .equal(scale: -1 / PortableMath.log1p(-p))
  }
}
