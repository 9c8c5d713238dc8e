public import CampaignModel

/// What one strategy did and what came of it in one run: counts and money by day, nothing estimated.
public struct Ledger: Hashable, Sendable {
  /// The days, the first being day 1.
  public internal(set) var days: [LedgerDay]
  /// Conversions by action (as in `Scenario.actions`) and day.
  public internal(set) var conversions: [[Int32]]
  /// Conversions whose value was realised, by action and day.
  public internal(set) var realised: [[Int32]]
  /// Choices made whose value lies beyond the horizon, by action.
  public internal(set) var pipeline: [Int]
  /// What was spent, one entry for each pair of activity and category, in the order of the strategy.
  public internal(set) var costs: [CostEntry]
  /// The strategy's voices, in the order of `Scenario.voices`.
  public internal(set) var voices: [VoiceLedger]
  /// Mean trust of all people at the end of some days: every 14th of the campaign, every 56th later, the last
  /// of the campaign and of the horizon.
  public internal(set) var trust: [TrustSample]
  /// Ties warm enough to count as a relationship when the campaign ends.
  public internal(set) var relationships = 0
  /// What was paid at a price for each hour and each voice, of which break-even prices are worked out.
  public internal(set) var pay = Pay()
  /// What was bought by the piece, for valuing the run at other prices.
  public internal(set) var purchases = Purchases()
  /// People who follow or know a voice when the campaign ends, once for each voice.
  public internal(set) var ties = 0
  /// The sum of the warmth of these ties.
  public internal(set) var warmth = 0.0
  /// People with trust above `funnel.affinityTrust` when the campaign ends.
  public internal(set) var thinkWell = 0
  /// Every conversion, in the order of people, actions and days.
  public internal(set) var deeds: [Deed] = []

  /// The sum of all costs.
  public var cost: Double { days.reduce(0) { $0 + $1.cost } }
}

/// What was paid for hours and to voices, fixed costs apart.
public struct Pay: Hashable, Sendable {
  /// Pay for hours worked.
  public internal(set) var wages = 0.0
  /// Fees of voices for taking part.
  public internal(set) var fees = 0.0
  /// Voices that got a fee.
  public internal(set) var feesPaid = 0
}

/// What happened on one day, in people, encounters, hours and money.
public struct LedgerDay: Hashable, Sendable {
  /// Money spent.
  public internal(set) var cost = 0.0
  /// Hours worked.
  public internal(set) var hours = 0.0
  /// Times that somebody met the campaign's content.
  public internal(set) var encounters = 0
  /// Items passed on.
  public internal(set) var shares = 0
  /// Followers who left.
  public internal(set) var unfollows = 0
  /// Followers who joined.
  public internal(set) var follows = 0
  /// Reports to a platform.
  public internal(set) var reports = 0
  /// Accounts suspended.
  public internal(set) var suspensions = 0
  /// People who spoke badly of the brand.
  public internal(set) var negativeMentions = 0
  /// Trust gained, summed over people.
  public internal(set) var trustEarned = 0.0
  /// Trust lost to intrusion and bad word, summed over people.
  public internal(set) var trustBurnt = 0.0
  /// People who heard of the brand for the first time.
  public internal(set) var aware = 0
  /// People who noticed something for the first time.
  public internal(set) var attention = 0
  /// People who engaged for the first time.
  public internal(set) var attraction = 0
  /// People who came to like the brand for the first time.
  public internal(set) var affinity = 0
  /// People who began to follow a voice, less those who left the last.
  public internal(set) var audience = 0
  /// People who acted for the first time.
  public internal(set) var action = 0
  /// People who wrote the brand off for the first time.
  public internal(set) var writtenOff = 0
}

/// Money spent on one activity under one category.
public struct CostEntry: Hashable, Sendable {
  /// The name of the activity or fixed cost.
  public let activity: String
  /// The category.
  public let category: CostCategory
  /// The amount.
  public internal(set) var amount: Double
}

/// What one voice did and what is credited to it.
public struct VoiceLedger: Hashable, Sendable {
  /// Index into `Scenario.voices`.
  public let voice: Int
  /// Followers among the simulated people when the campaign starts.
  public let audience: Int
  /// Hours worked.
  public internal(set) var hours = 0.0
  /// Money spent on it.
  public internal(set) var cost = 0.0
  /// Ties warm enough to count as a relationship when the campaign ends.
  public internal(set) var relationships = 0
  /// Followers among the simulated people when the campaign ends.
  public internal(set) var followers = 0
  /// Followers who read nothing when the campaign ends: bought, or won by a machine.
  public internal(set) var hollow = 0.0
  /// Conversions inside the horizon by people who last heard of the brand from this voice, by action.
  public internal(set) var credited: [Int]
}

/// The mean trust of all people at the end of a day.
public struct TrustSample: Hashable, Sendable {
  /// The day, from 1.
  public let day: Int
  /// Mean trust, in [0, 1].
  public let mean: Double
}
