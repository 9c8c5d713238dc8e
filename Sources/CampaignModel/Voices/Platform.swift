/// A place where voices speak: how far a post reaches, how new the place still is, and how it punishes.
public struct Platform: Hashable, Sendable {
  /// The name voices refer to.
  public var name: String
  /// Chance that a follower of an account with 10,000 followers notices a post, before novelty and warmth; [0, 1].
  public var reach: Quantity
  /// Age of the platform when the campaign starts, in years, at least 0.
  public var ageYears: Double
  /// How much more attention a brand-new platform gives, as a share of the normal: 1 doubles it; at least 0.
  public var noveltyBoost: Quantity
  /// Years in which the novelty halves, above 0.
  public var noveltyHalfLifeYears: Quantity
  /// Time in which half of those who ever notice a post do so, in days, at least 0; 0 when all do on its day.
  public var postHalfLifeDays: Quantity
  /// Share of the people who use the platform, in (0, 1].
  public var userShare: Double
  /// Share of the members of a community who use it, in (0, 1], where that is not `userShare`, by index into
  /// `Population.communities`.
  public var userShares: [Int: Double]
  /// How the platform punishes; nil when it does not.
  public var enforcement: Enforcement?

  /// Gathers the fields.
  public init(
    name: String, reach: Quantity, ageYears: Double = 0, noveltyBoost: Quantity = Quantity(0),
    noveltyHalfLifeYears: Quantity = Quantity(2), postHalfLifeDays: Quantity = Quantity(0),
    userShare: Double = 1, userShares: [Int: Double] = [:], enforcement: Enforcement? = nil
  ) {
    self.name = name
    self.reach = reach
    self.ageYears = ageYears
    self.noveltyBoost = noveltyBoost
    self.noveltyHalfLifeYears = noveltyHalfLifeYears
    self.postHalfLifeDays = postHalfLifeDays
    self.userShare = userShare
    self.userShares = userShares
    self.enforcement = enforcement
  }

  /// Returns the share of a community's members who use the platform.
  public func userShare(in community: Int) -> Double { userShares[community] ?? userShare }
}

/// When a platform suspends an account.
public struct Enforcement: Hashable, Sendable {
  /// Reports inside the window that suspend an account, at least 1.
  public var reports: Int
  /// Length of the sliding window, in days, at least 1.
  public var windowDays: Int
  /// Length of a suspension, in days, at least 1.
  public var suspensionDays: Int

  /// Gathers the fields.
  public init(reports: Int, windowDays: Int, suspensionDays: Int) {
    self.reports = reports
    self.windowDays = windowDays
    self.suspensionDays = suspensionDays
  }
}
