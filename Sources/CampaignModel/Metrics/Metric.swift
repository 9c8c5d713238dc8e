/// A figure by which strategies are compared, one number for each run.
public struct Metric: Hashable, Sendable {
  /// What a metric counts in.
  public enum Unit: Hashable, Sendable {
    /// The scenario's currency.
    case money
    /// A pure number.
    case ratio
    /// Whole things or people.
    case count
    /// Days.
    case days
    /// Hours.
    case hours
    /// Trust, in [0, 1].
    case trust
  }

  /// Which way is better, for saying which strategy leads.
  public enum Direction: Hashable, Sendable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
    /// Neither: it describes.
    case neutral
  }

  /// The name in every file.
  public let name: String
  /// What it counts in.
  public let unit: Unit
  /// Which way is better.
  public let direction: Direction

  /// Whether it is 0 or 1 in every run, so that its mean is a share of runs.
  public var isShareOfRuns: Bool { self == .goalReached }

  /// Names a figure.
  package init(_ name: String, _ unit: Unit, _ direction: Direction = .neutral) {
    self.name = name
    self.unit = unit
    self.direction = direction
  }

  /// Returns the metrics of a scenario, in the order in which every file lists them.
  public static func all(for scenario: Scenario) -> [Metric] {
    let conversions = scenario.actions.map { Metric("conversions_\($0.name)", .count, .higher) }
    let goal = scenario.campaign.goal == nil ? [] : [goalReached]
    return [.cost, .conversions] + conversions
      + [
        .incrementalConversions, .revenue, .incrementalRevenue, .incrementalMargin, .profit, .roi, .roas,
        .cpia, .npv,
        .paybackDay, .pipelineRevenue, .trustMean, .trustEarned, .trustBurnt, .writtenOff, .relationships,
        .costPerRelationship, .aware, .audience, .unfollows, .reports, .suspensions, .hours, .shares,
        .negativeMentions, .encounters,
      ] + goal
      + [.warmthMean, .followers, .hollowFollowers]
      + [.brandLift]
      + timing
      + capital(for: scenario)
  }
}

extension Metric {
  /// Everything spent.
  public static let cost = Metric("cost", .money, .lower)
  /// Actions of all kinds inside the horizon.
  public static let conversions = Metric("conversions", .count, .higher)
  /// Conversions beyond those of the same world without a campaign.
  public static let incrementalConversions = Metric("incremental_conversions", .count, .higher)
  /// Value realised inside the horizon.
  public static let revenue = Metric("revenue", .money, .higher)
  /// Revenue beyond that of the same world without a campaign.
  public static let incrementalRevenue = Metric("incremental_revenue", .money, .higher)
  /// What is left of the incremental revenue after what it costs to serve.
  public static let incrementalMargin = Metric("incremental_margin", .money, .higher)
  /// Incremental margin less cost.
  public static let profit = Metric("profit", .money, .higher)
  /// Profit over cost; not defined without cost.
  public static let roi = Metric("roi", .ratio, .higher)
  /// Incremental revenue over cost; not defined without cost.
  public static let roas = Metric("roas", .ratio, .higher)
  /// Cost per incremental conversion; not defined where these are not positive.
  public static let cpia = Metric("cpia", .money, .lower)
  /// Profit with later money discounted at the yearly rate.
  public static let npv = Metric("npv", .money, .higher)
  /// First day from which cumulative incremental profit stays at least 0; not defined when there is none.
  public static let paybackDay = Metric("payback_day", .days, .lower)
  /// Value of choices made inside the horizon that comes after it, beyond the control's.
  public static let pipelineRevenue = Metric("pipeline_revenue", .money, .neutral)
  /// Mean trust of all people when the campaign ends.
  public static let trustMean = Metric("trust_mean", .trust, .higher)
  /// Trust gained, summed over people and encounters.
  public static let trustEarned = Metric("trust_earned", .trust, .higher)
  /// Trust lost to intrusion and bad word, summed over people and encounters.
  public static let trustBurnt = Metric("trust_burnt", .trust, .lower)
  /// People who wrote the brand off at any time.
  public static let writtenOff = Metric("written_off", .count, .lower)
  /// Warm ties when the campaign ends.
  public static let relationships = Metric("relationships", .count, .higher)
  /// Cost per warm tie; not defined without any.
  public static let costPerRelationship = Metric("cost_per_relationship", .money, .lower)
  /// People who heard of the brand.
  public static let aware = Metric("aware", .count, .higher)
  /// People who follow at least one voice when the campaign ends.
  public static let audience = Metric("audience", .count, .higher)
  /// Followers who left.
  public static let unfollows = Metric("unfollows", .count, .lower)
  /// Reports to a platform.
  public static let reports = Metric("reports", .count, .lower)
  /// Accounts suspended.
  public static let suspensions = Metric("suspensions", .count, .lower)
  /// Hours worked.
  public static let hours = Metric("hours", .hours, .lower)
  /// Items passed on.
  public static let shares = Metric("shares", .count, .higher)
  /// People who spoke badly of the brand.
  public static let negativeMentions = Metric("negative_mentions", .count, .lower)
  /// 1 if the goal was reached by the deadline, else 0; there when a goal is set.
  public static let goalReached = Metric("goal_reached", .ratio, .higher)
  /// Mean warmth of all ties to voices when the campaign ends; not defined without any.
  public static let warmthMean = Metric("warmth_mean", .ratio, .higher)
  /// Ties of following when the campaign ends, hollow followers included: what a voice can show.
  public static let followers = Metric("followers", .count, .higher)
  /// Followers who read nothing when the campaign ends: bought, or won by a machine.
  public static let hollowFollowers = Metric("hollow_followers", .count, .lower)
  /// Times that somebody met the campaign's content.
  public static let encounters = Metric("encounters", .count, .neutral)
  /// People who think well of the brand when the campaign ends, beyond those of the same world without a campaign.
  public static let brandLift = Metric("brand_lift", .count, .higher)
}

// Deeds set beside those of the same people in the control: the k-th of a kind beside the k-th.
extension Metric {
  /// Conversions that would have come anyway, but later.
  public static let accelerated = Metric("accelerated", .count, .neutral)
  /// Conversions that would have come anyway, and earlier.
  public static let delayed = Metric("delayed", .count, .neutral)
  /// Conversions beyond the person's number in the control.
  public static let expanded = Metric("expanded", .count, .higher)
  /// Conversions of the control beyond the person's number in the strategy.
  ///
  /// `expanded` less `lost` is `incrementalConversions`.
  public static let lost = Metric("lost", .count, .lower)
  /// Days by which the conversions that would have come anyway come earlier, on average; not defined without any.
  public static let daysGained = Metric("days_gained", .days, .neutral)

  /// What of the conversions is sooner, and what is more, in the order of the tables.
  static let timing: [Metric] = [.accelerated, .delayed, .expanded, .lost, .daysGained]
}
