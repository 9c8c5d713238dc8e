/// What a network of communities looks like as a whole.
public struct CommunityShape: Equatable, Sendable {
  /// Arcs per person: the mean number of readers, and of people read.
  public let meanDegree: Double

  /// The share of arcs that stay inside a community, in 0...1.
  public let withinShare: Double

  /// The share of arcs whose opposite exists too, in 0...1: how often a reader is read in return.
  public let reciprocity: Double

  /// How much shared values count when people choose whom to read, in 0...1: somebody met is read with
  /// probability (1 - homophily) + homophily max(0, cosine of the values), so at 0 values do not matter.
  public let homophily: Double

  /// Gathers the four figures.
  ///
  /// - Parameters:
  ///   - meanDegree: Arcs per person, at least 0.
  ///   - withinShare: The share of arcs inside a community, in 0...1.
  ///   - reciprocity: The share of arcs whose opposite exists, in 0...1.
  ///   - homophily: The weight of shared values, in 0...1.
  public init(meanDegree: Double, withinShare: Double, reciprocity: Double, homophily: Double) {
    precondition(meanDegree >= 0 && meanDegree.isFinite, "a mean degree is a number of at least 0")
    precondition((0...1).contains(withinShare), "a share lies in 0...1")
    precondition((0...1).contains(reciprocity), "a share lies in 0...1")
    precondition((0...1).contains(homophily), "a share lies in 0...1")
    self.meanDegree = meanDegree
    self.withinShare = withinShare
    self.reciprocity = reciprocity
    self.homophily = homophily
  }
}
