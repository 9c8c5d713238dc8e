/// Takes part in a community: what is posted there may be noticed by every member, follower or not.
public struct Participating: WorkKind {
  /// What the posts say.
  public var content: Content
  /// Index into `Population.communities`.
  public var community: Int
  /// Posts a day of each voice, at least 0; a fraction is spread over the days.
  public var postsPerDay: Double
  /// Working time of one post, in minutes.
  public var minutesEach: Double

  /// Gathers the fields.
  public init(content: Content, community: Int, postsPerDay: Double, minutesEach: Double = 0) {
    self.content = content
    self.community = community
    self.postsPerDay = postsPerDay
    self.minutesEach = minutesEach
  }

  /// 6.
  public static var number: UInt32 { 6 }

  /// It takes part.
  public static var deed: String { "takes part in a community" }

  /// Time for each post.
  public var demand: Demand { Demand(hours: postsPerDay * minutesEach / 60, minutesEach: minutesEach) }

  /// The members, among whom somebody posts.
  public var company: Company { Company(needsSomebody: true, winsTies: true, publishes: true) }

  /// Nobody notices more than about one post a day of one voice.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double {
    population.people(in: community) * min(postsPerDay * reach, 1)
  }
}
