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

  /// The fee.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("feePerPost", &feePerPost)
  }
}
