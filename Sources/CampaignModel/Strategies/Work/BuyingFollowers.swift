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

  /// 8.
  public static var number: UInt32 { 8 }

  /// It buys.
  public static var deed: String { "buys followers" }

  /// Their price.
  public var demand: Demand { Demand(isPriced: followers > 0 && costPerThousand.value > 0) }

  /// Nothing is said.
  public var content: Content { .silence }

  /// The price.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("costPerThousand", &costPerThousand)
  }
}
