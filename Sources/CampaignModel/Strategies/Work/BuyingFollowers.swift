/// Buys followers: accounts that count and read nothing.
public struct BuyingFollowers: WorkKind {
  /// Followers bought for each voice over the whole schedule, at least 0.
  public var followers: Double
  /// Price of a thousand, at least 0.
  public var costPerThousand: Quantity

  /// Gathers the fields.
  public init(followers: Double, costPerThousand: Quantity) {
    self.followers = followers
    self.costPerThousand = costPerThousand
  }

  /// Nothing is said.
  public var content: Content { .silence }

  /// The price.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("costPerThousand", &costPerThousand)
  }
}
