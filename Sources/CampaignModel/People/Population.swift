public import Networks

/// The people of a world and how they group.
public struct Population: Hashable, Sendable {
  /// Number of people simulated, at least 1.
  public var size: Int
  /// Names of the value axes, at most eight; empty when the scenario names none.
  public var valueAxes: [String]
  /// The communities, at least one; shares are relative to their sum.
  public var communities: [Community]
  /// Standard deviation of the logarithm of a person's activity (propensity to share); the mean is always 1.
  public var activityLogDeviation: Quantity

  /// Gathers the fields.
  public init(
    size: Int, valueAxes: [String] = [], communities: [Community],
    activityLogDeviation: Quantity = Quantity(2.3)
  ) {
    self.size = size
    self.valueAxes = valueAxes
    self.communities = communities
    self.activityLogDeviation = activityLogDeviation
  }

  /// Returns the expected number of members of a community; everybody where `community` is nil.
  ///
  /// - Parameter community: Index into `communities`, or nil.
  /// - Returns: The number, at least 0.
  public func people(in community: Int?) -> Double {
    guard let community, communities.indices.contains(community) else { return Double(size) }
    return Double(size) * communities[community].share / communities.reduce(0) { $0 + $1.share }
  }
}

/// People who share values and compete for each other's attention.
public struct Community: Hashable, Sendable {
  /// The name voices and activities refer to.
  public var name: String
  /// Relative size, above 0.
  public var share: Double
  /// What its members have in common; nil for a direction drawn for each world.
  public var values: ValueVector?
  /// How alike members are, in [0, 1]: 1 puts everybody at the centre, 0 scatters them in all directions.
  public var cohesion: Double
  /// Posts of others that compete for a member's attention, per day; at least 0.
  public var postsPerDay: Double

  /// Gathers the fields.
  public init(
    name: String, share: Double, values: ValueVector? = nil, cohesion: Double, postsPerDay: Double = 0
  ) {
    self.name = name
    self.share = share
    self.values = values
    self.cohesion = cohesion
    self.postsPerDay = postsPerDay
  }
}

/// Who reads whom, for word of mouth.
public enum NetworkPlan: Hashable, Sendable {
  /// Communities with heavy-tailed readership, reciprocity and homophily.
  case communities(
    meanReaders: Double, withinShare: Double, reciprocity: Double, homophily: Double, tailExponent: Double)
  /// Everybody is read by the `neighbours` nearest on a circle.
  case ring(neighbours: Int)
  /// Every ordered pair is tied with the same chance.
  case random(meanReaders: Double)
  /// Newcomers read those who are read already.
  case preferentialAttachment(readsEach: Int)
  /// The same arcs in every world, read from a file; people beyond its `count`, which is at most the size of the
  /// population, read nobody and are read by nobody.
  case listed(Graph)
  /// Nobody reads anybody.
  case none
}
