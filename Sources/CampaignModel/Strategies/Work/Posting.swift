/// Posts to followers.
public struct Posting: WorkKind {
  /// What the posts say.
  public var content: Content
  /// Posts a day of each voice, at least 0; a fraction is spread over the days.
  public var postsPerDay: Double
  /// Working time of one post, in minutes.
  public var minutesEach: Double
  /// Pay for one post, at least 0.
  public var feePerPost: Quantity

  /// Gathers the fields.
  public init(
    content: Content, postsPerDay: Double, minutesEach: Double = 0, feePerPost: Quantity = Quantity(0)
  ) {
    self.content = content
    self.postsPerDay = postsPerDay
    self.minutesEach = minutesEach
    self.feePerPost = feePerPost
  }

  /// 0.
  public static var number: UInt32 { 0 }

  /// It posts.
  public static var deed: String { "posts" }

  /// Time and fees for each post.
  public var demand: Demand {
    Demand(
      hours: postsPerDay * minutesEach / 60, minutesEach: minutesEach,
      isPriced: postsPerDay > 0 && feePerPost.value > 0)
  }

  /// Followers, to whom somebody posts.
  public var company: Company { Company(needsFollowers: true, needsSomebody: true, publishes: true) }

  /// Nobody notices more than about one post a day of one voice.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double {
    audience * min(postsPerDay * reach, 1)
  }

  /// The fee.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("feePerPost", &feePerPost)
  }
}
