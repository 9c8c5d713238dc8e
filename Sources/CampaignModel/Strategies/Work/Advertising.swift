/// Buys impressions.
public struct Advertising: WorkKind {
  /// What the advertisement says.
  public var content: Content
  /// Money to spend, at least 0.
  public var budget: Quantity
  /// The people for whom `budget` is bought; nil when it is bought for the simulated people alone.
  ///
  /// A budget for
  /// a whole market is scaled by simulated people over these.
  public var boughtForPeople: Double?
  /// Price of a thousand impressions, above 0.
  public var costPerThousand: Quantity
  /// Index into `Population.communities` of those who see it; nil for everybody.
  public var community: Int?

  /// Gathers the fields.
  public init(
    content: Content, budget: Quantity, boughtForPeople: Double? = nil, costPerThousand: Quantity,
    community: Int? = nil
  ) {
    self.content = content
    self.budget = budget
    self.boughtForPeople = boughtForPeople
    self.costPerThousand = costPerThousand
    self.community = community
  }

  /// 3.
  public static var number: UInt32 { 3 }

  /// It advertises.
  public static var deed: String { "advertises" }

  /// The budget.
  public var demand: Demand { Demand(isPriced: budget.value > 0) }

  /// The impressions of a full day, when the ramp is over.
  public func scatter(in activity: Activity, among people: Int) -> Scatter? {
    let impressions = spend(people: people) / costPerThousand.value * 1000
    return Scatter(
      items: impressions / activity.schedule.fullDays / Double(max(activity.voices.count, 1)),
      community: community, isOnPlatform: false, noticing: .noticingAdvertisement)
  }

  /// Returns what is spent in a world of `people`.
  public func spend(people: Int) -> Double {
    boughtForPeople.map { budget.value * Double(people) / $0 } ?? budget.value
  }

  /// The space is bought.
  public var approach: Approach { .bought }

  /// The budget and the price.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("budget", &budget)
    body("costPerThousand", &costPerThousand)
  }
}
