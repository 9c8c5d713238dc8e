public import Randomness

extension Graph {
  /// Returns a network of communities with unequal popularity, mutual reading and shared values: the default
  /// world of a campaign.
  ///
  /// Everybody looks for a Poisson number of different people to read, one part of them inside their own
  /// community and one outside. Whom they meet is proportional to popularity, and whether they read somebody
  /// they met depends on shared values (`CommunityShape.homophily`); after 32 tickets for each choice values
  /// stop counting, so that everybody finds as many as they look for. The one read reads back with a fixed
  /// probability. Popularity in a degree-corrected block model is from Karrer & Newman (2011), homophily
  /// as a bias of choice from Bramoulle et al. (2012).
  ///
  /// Mean degree: P choices per person lead to P + r (P - 2M) arcs, r being the probability of reading back
  /// and M the pairs per person who choose each other anyway, where there is nothing left to mirror. P and r
  /// are solved so that the arcs per person are `shape.meanDegree` and the mutual ones among them its share
  /// `shape.reciprocity`; see `MutualChoice`. Where that many people do not exist, or chance alone makes more
  /// pairs mutual than asked, the figures stay below or above.
  ///
  /// Whom a person chooses is drawn from that person's own draws, keyed by their id. With one person more at
  /// the end of the list, whoever does not choose the newcomer chooses the same people as before, as long
  /// as the tickets of a community do not outgrow their blanks (`Lottery`), mean popularity does not pass a power of
  /// two, and b (`MutualChoice`) keeps its rounded value. Any other change of the population may change any arc.
  ///
  /// - Parameters:
  ///   - communities: The community of each person, numbered from 0.
  ///   - values: The values of each person, a vector of length 1.
  ///   - popularity: How likely each person is to be met, relative to the others; above 0.
  ///   - shape: The figures of the whole.
  ///   - source: The luck of the run.
  ///   - purpose: The purpose of this network's draws.
  /// - Returns: A graph without parallel arcs. O(arcs).
  public static func communities(
    _ communities: [Int32], values: [SIMD8<Float>], popularity: [Float], shape: CommunityShape,
    from source: RandomSource, for purpose: Purpose
  ) -> Graph {
    precondition(values.count == communities.count, "everybody has values")
    precondition(popularity.count == communities.count, "everybody has a popularity")
    let members = CommunityMembers(
      communities: communities, values: values, popularity: popularity)
    let pairing = MutualChoice.pairing(members: members, popularity: popularity, shape: shape)
    var choosing = CommunityChoosing(
      members: members, shape: shape, mutual: MutualChoice(shape: shape, pairing: pairing),
      source: source, purpose: purpose)
    choosing.chooseForEverybody()
    return Graph(
      count: communities.count, sources: choosing.read, targets: choosing.readers, parallelArcs: .merged)
  }
}
