/// Talks with followers.
public struct Conversing: WorkKind {
  /// With whom a voice talks first.
  public enum Policy: String, CaseIterable, Hashable, Sendable {
    /// Those who reacted since yesterday, then anybody.
    case repliersFirst
    /// The warmest.
    case warmest
    /// Those whom most people read.
    case mostConnected
    /// Those longest without a talk.
    case longestNeglected
    /// Anybody.
    case random
  }

  /// What the talks are about.
  public var content: Content
  /// Hours a day of each voice, in 0...24.
  public var hoursPerDay: Double
  /// Length of a talk, in minutes, above 0.
  public var minutesEach: Double
  /// With whom.
  public var policy: Policy
  /// How fast an answer is promised; nil for no promise.
  public var promise: ReplyPromise?

  /// Gathers the fields.
  public init(
    content: Content, hoursPerDay: Double, minutesEach: Double, policy: Policy, promise: ReplyPromise? = nil
  ) {
    self.content = content
    self.hoursPerDay = hoursPerDay
    self.minutesEach = minutesEach
    self.policy = policy
    self.promise = promise
  }

  /// 1.
  public static var number: UInt32 { 1 }

  /// It talks.
  public static var deed: String { "talks with followers" }

  /// Hours, talk by talk; standing by comes on top.
  public var demand: Demand {
    Demand(
      hours: hoursPerDay, minutesEach: minutesEach, mostHours: hoursPerDay,
      standbyHours: promise?.standbyHoursPerDay ?? 0, isPaidByPiece: true)
  }

  /// Followers, with whom somebody talks.
  public var company: Company { Company(needsFollowers: true, needsSomebody: true) }

  /// The talks, each with another follower.
  public func encounters(audience: Double, reach: Double, _ population: Population) -> Double {
    min(hoursPerDay * 60 / minutesEach, audience)
  }
}

/// A promise to answer within some minutes, kept while somebody stands by.
public struct ReplyPromise: Hashable, Sendable {
  /// Minutes within which an answer is promised, above 0.
  public var minutes: Double
  /// Hours a day of each voice spent waiting, beyond the talks themselves.
  public var standbyHoursPerDay: Double

  /// Gathers the fields.
  public init(minutes: Double, standbyHoursPerDay: Double) {
    self.minutes = minutes
    self.standbyHoursPerDay = standbyHoursPerDay
  }
}
