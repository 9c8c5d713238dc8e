/// Writes to people who did not ask.
public struct Messaging: WorkKind {
  /// What the messages say.
  public var content: Content
  /// Messages a day of each voice, at least 0.
  public var messagesPerDay: Double
  /// Index into `Population.communities` of the people written to; nil for everybody on the platform.
  public var community: Int?
  /// Price of a thousand messages, at least 0.
  public var costPerThousand: Quantity
  /// Working time, in hours a day of each voice.
  public var hoursPerDay: Double
  /// Price of a fresh account when one is suspended, at least 0; nil when a suspension is sat out.
  public var replacementCost: Quantity?

  /// Gathers the fields.
  public init(
    content: Content, messagesPerDay: Double, community: Int? = nil, costPerThousand: Quantity = Quantity(0),
    hoursPerDay: Double = 0, replacementCost: Quantity? = nil
  ) {
    self.content = content
    self.messagesPerDay = messagesPerDay
    self.community = community
    self.costPerThousand = costPerThousand
    self.hoursPerDay = hoursPerDay
    self.replacementCost = replacementCost
  }

  /// 2.
  public static var number: UInt32 { 2 }

  /// It writes.
  public static var deed: String { "writes to strangers" }

  /// Hours, and the price of sending.
  public var demand: Demand {
    Demand(hours: hoursPerDay, isPriced: messagesPerDay > 0 && costPerThousand.value > 0)
  }

  /// The messages.
  public func scatter(in activity: Activity, among people: Int) -> Scatter? {
    Scatter(items: messagesPerDay, community: community, isOnPlatform: true, noticing: .noticingMessage)
  }

  /// Nobody has asked for a message.
  public var approach: Approach { .unsolicited }

  /// The price of sending and of a fresh account.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("costPerThousand", &costPerThousand)
    if var cost = replacementCost {
      body("replacementCost", &cost)
      replacementCost = cost
    }
  }
}
