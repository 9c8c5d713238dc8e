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
    /// Helps connectors, who may then speak for the brand.
    case favour(Favouring)
    /// Writes to people who did not ask.
    case message(Messaging)
    /// Follows strangers by machine.
    case automate(Automating)
    /// Buys followers.
    case buyFollowers(BuyingFollowers)
    /// Buys impressions.
    case advertise(Advertising)
    /// Takes part in a community.
    case participate(Participating)
    /// Keeps in touch with many, a little with each.
    case keepInTouch(KeepingInTouch)
    /// Makes the posts of the day better.
    case prepare(Preparing)
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
