/// Follows strangers by machine in the hope that they follow back, and drops them later.
public struct Automating: WorkKind {
  /// What the notice of being followed says: usually a name that sells.
  public var content: Content
  /// Strangers followed a day by each voice, at least 0.
  public var followsPerDay: Double
  /// Days after which a stranger is unfollowed again, at least 1; nil for never.
  public var unfollowAfterDays: Int?
  /// Index into `Population.communities` of those followed; nil for everybody on the platform.
  public var community: Int?
  /// Price of following a thousand, at least 0.
  public var costPerThousand: Quantity
  /// Price of a fresh account when one is suspended, at least 0; nil when a suspension is sat out.
  public var replacementCost: Quantity?

  /// Gathers the fields.
  public init(
    content: Content, followsPerDay: Double, unfollowAfterDays: Int? = nil, community: Int? = nil,
    costPerThousand: Quantity = Quantity(0), replacementCost: Quantity? = nil
  ) {
    self.content = content
    self.followsPerDay = followsPerDay
    self.unfollowAfterDays = unfollowAfterDays
    self.community = community
    self.costPerThousand = costPerThousand
    self.replacementCost = replacementCost
  }

  /// 5.
  public static var number: UInt32 { 5 }

  /// It follows.
  public static var deed: String { "follows strangers" }

  /// The price of the tool.
  public var demand: Demand { Demand(isPriced: followsPerDay > 0 && costPerThousand.value > 0) }

  /// Those who follow back.
  public var company: Company { Company(winsTies: true) }

  /// The strangers followed.
  public func scatter(in activity: Activity, among people: Int) -> Scatter? {
    Scatter(items: followsPerDay, community: community, isOnPlatform: true)
  }

  /// Nobody has asked to be followed.
  public var approach: Approach { .unsolicited }

  /// The price of the tool and of a fresh account.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("costPerThousand", &costPerThousand)
    if var cost = replacementCost {
      body("replacementCost", &cost)
      replacementCost = cost
    }
  }
}
