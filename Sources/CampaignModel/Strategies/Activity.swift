/// One thing that the voices of a strategy do, and when.
public struct Activity: Hashable, Sendable {
  /// The name in `costs.csv`, unique in its strategy.
  public var name: String
  /// Indices into `Scenario.voices`, ascending.
  public var voices: [Int]
  /// When it is done.
  public var schedule: Schedule
  /// What is done.
  public var work: Work

  /// What is done, each case with the data it needs.
  public enum Work: Hashable, Sendable {
    /// Posts to the voice's followers.
    case post(Posting)
    /// Talks with followers, one at a time.
    case converse(Conversing)
    /// Writes to people who did not ask.
    case message(Messaging)
    /// Buys impressions.
    case advertise(Advertising)
  }

  /// Gathers the fields.
  public init(name: String, voices: [Int], schedule: Schedule, work: Work) {
    self.name = name
    self.voices = voices
    self.schedule = schedule
    self.work = work
  }
}

/// The days on which something is done: from a first day to a last, gathering speed.
public struct Schedule: Hashable, Sendable {
  /// First day, counted from 1.
  public var fromDay: Int
  /// Last day, at least `fromDay`.
  public var toDay: Int
  /// Days until full strength is reached, at least 0; on day k of the ramp the strength is k / (rampDays + 1).
  public var rampDays: Int

  /// Gathers the fields.
  public init(fromDay: Int = 1, toDay: Int, rampDays: Int = 0) {
    self.fromDay = fromDay
    self.toDay = toDay
    self.rampDays = rampDays
  }

  /// Returns the strength on `day`, in [0, 1]; 0 outside the schedule.
  public func strength(on day: Int) -> Double {
    guard day >= fromDay && day <= toDay else { return 0 }
    return min(1, Double(day - fromDay + 1) / Double(rampDays + 1))
  }

  /// The sum of the strengths of all days: how many full days the schedule amounts to.
  public var fullDays: Double {
    var sum = 0.0
    for day in fromDay...toDay {
      sum += strength(on: day)
    }
    return sum
  }
}

/// Posts to followers.
public struct Posting: Hashable, Sendable {
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
}

/// Talks with followers.
public struct Conversing: Hashable, Sendable {
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

  /// Gathers the fields.
  public init(content: Content, hoursPerDay: Double, minutesEach: Double, policy: Policy) {
    self.content = content
    self.hoursPerDay = hoursPerDay
    self.minutesEach = minutesEach
    self.policy = policy
  }
}

/// Writes to people who did not ask.
public struct Messaging: Hashable, Sendable {
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
}

/// Buys impressions.
public struct Advertising: Hashable, Sendable {
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

  /// Returns what is spent in a world of `people`.
  public func spend(people: Int) -> Double {
    boughtForPeople.map { budget.value * Double(people) / $0 } ?? budget.value
  }
}
