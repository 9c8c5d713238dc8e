/// What is common to everything that a voice can do.
///
/// A new kind of work is a type that conforms to this, and a case of `Activity.Work`. What has a default here need
/// only be said by the kinds that differ.
public protocol WorkKind: Hashable, Sendable {
  /// Stands for the kind in draws; never used twice.
  static var number: UInt32 { get }

  /// What a voice does, as the verb of a sentence: `talks with followers`.
  static var deed: String { get }

  /// What is said; `Content.silence` where the work reaches nobody by itself.
  var content: Content { get }

  /// How people come to meet it.
  var approach: Approach { get }

  /// What a full day of it asks of a voice.
  var demand: Demand { get }

  /// Whom it presupposes, and whom it wins.
  var company: Company { get }

  /// Returns what is scattered over people who need not know the voice; nil where nothing is.
  ///
  /// - Parameters:
  ///   - activity: The activity that the work is of.
  ///   - people: The number of people simulated.
  /// - Returns: What each voice scatters on a full day.
  func scatter(in activity: Activity, among people: Int) -> Scatter?

  /// Returns the encounters that a full day of it leads to, beyond what is scattered and word of mouth; roughly.
  ///
  /// - Parameters:
  ///   - audience: Followers of the voice among the simulated people.
  ///   - reach: How much of a post the followers of an account with 10,000 notice.
  ///   - population: The people.
  /// - Returns: The encounters of one voice.
  func encounters(audience: Double, reach: Double, _ population: Population) -> Double

  /// Calls `body` with the key and a mutable reference of every quantity, in a fixed order.
  mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void)
}

extension WorkKind {
  /// Met because people follow the voice, or share a place with it.
  public var approach: Approach { .invited }

  /// Neither presupposes nor wins anybody.
  public var company: Company { Company() }

  /// Nothing is scattered.
  public func scatter(in activity: Activity, among people: Int) -> Scatter? { nil }

  /// None.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double { 0 }

  /// No quantity.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {}
}

/// How people come to meet what is said, which decides how much it intrudes and for whom its source is taken.
public enum Approach: Hashable, Sendable {
  /// They follow the voice or have joined the place where it speaks.
  case invited
  /// They did not ask: the voice is a stranger to them.
  case unsolicited
  /// They are shown bought space.
  case bought
}

/// What a full day of some work asks of a voice.
public struct Demand: Hashable, Sendable {
  /// Hours.
  public var hours = 0.0
  /// Minutes of one piece of work, which is done within a day or not at all; 0 where it can be cut short.
  public var minutesEach = 0.0
  /// The hours a day that are left for it, where that is not all a voice has.
  public var mostHours = 24.0
  /// Hours spent waiting, beyond the work itself.
  public var standbyHours = 0.0
  /// Whether hours are worked and paid piece by piece, as far as pieces take place.
  public var isPaidByPiece = false
  /// Whether it costs money beyond the hours.
  public var isPriced = false
}

/// Whom some work presupposes, and whom it wins.
public struct Company: Hashable, Sendable {
  /// Whether the voice must have followers.
  public var needsFollowers = false
  /// Whether it has to be somebody, not bought space.
  public var needsSomebody = false
  /// Whether it wins ties to people that the voice did not know.
  public var winsTies = false
  /// Whether it publishes posts, which preparation makes better.
  public var publishes = false
  /// Whether it comes to nothing unless the voice publishes.
  public var needsPosts = false
}

/// Items scattered evenly over people who need not know the voice.
public struct Scatter: Hashable, Sendable {
  /// Items a day of each voice.
  public var items: Double
  /// Index into `Population.communities` of the recipients; nil for all.
  public var community: Int?
  /// Whether only users of the voice's platform are reached.
  public var isOnPlatform: Bool
  /// The chance that an item is noticed; nil where each is an event.
  public var noticing: Parameter?
}

extension Activity.Work {
  /// The work as what all kinds have in common.
  public var kind: any WorkKind {
    get {
      switch self {
      case .post(let work): work
      case .converse(let work): work
      case .favour(let work): work
      case .message(let work): work
      case .automate(let work): work
      case .buyFollowers(let work): work
      case .advertise(let work): work
      case .participate(let work): work
      case .keepInTouch(let work): work
      case .prepare(let work): work
      }
    }
    set {
      switch newValue {
      case let work as Posting: self = .post(work)
      case let work as Conversing: self = .converse(work)
      case let work as Favouring: self = .favour(work)
      case let work as Messaging: self = .message(work)
      case let work as Automating: self = .automate(work)
      case let work as BuyingFollowers: self = .buyFollowers(work)
      case let work as Advertising: self = .advertise(work)
      case let work as Participating: self = .participate(work)
      case let work as KeepingInTouch: self = .keepInTouch(work)
      case let work as Preparing: self = .prepare(work)
      default: preconditionFailure("\(type(of: newValue)) has no case")
      }
    }
  }
}
