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
}
