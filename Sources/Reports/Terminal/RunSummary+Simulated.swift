internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// What was simulated.
  var simulated: String {
    let scenario = comparison.scenario
    let campaign = scenario.campaign
    let (length, watch) = (Self.count(campaign.days, "day"), Self.count(campaign.horizonDays, "day"))
    let days = length == watch ? length : "a campaign of \(length) watched for \(watch)"
    let planned = scenario.experiment.runs
    let runs =
      (comparison.runs < planned ? "\(comparison.runs) of " : "") + Self.count(planned, "run")
      + " per strategy"
      + (comparison.strategies.count > 1 ? ", the same worlds and luck for each" : "")
    let ending =
      comparison.sequence == nil ? "" : ", ended by the precision asked for or by the most runs allowed"
    return "\(world); \(days); \(runs)\(ending); seed \(scenario.experiment.seed)"
  }

  /// The people and how they are connected: on the mean of the runs, where these differ.
  private var world: String {
    guard let extent else { return Self.people(comparison.scenario.population.size) }
    var parts = [Self.people(Int(extent.people.mean))]
    if extent.arcs.mean > 0 { parts.append(Self.count(extent.arcs, "tie") + " of readership") }
    if extent.ties.mean > 0, let voices { parts.append(voices) }
    return parts.joined(separator: ", ")
  }

  /// The voices that some strategy uses; nil when there is none.
  ///
  /// The world gives every voice its followers and tells their sum only, so that of some they stay unsaid.
  private var voices: String? {
    let voices = comparison.scenario.voices
    let used = Set(comparison.scenario.strategies.flatMap { $0.activities.flatMap(\.voices) })
    guard let extent, !used.isEmpty else { return nil }
    let count = Self.count(used.count, "voice")
    let usesAll = voices.indices.allSatisfy {
      used.contains($0) || voices[$0].audience(in: Int(extent.people.mean)) == 0
    }
    guard usesAll else { return count }
    let followers = Self.count(extent.ties, "follower")
    return count + (extent.ties.isSame ? used.count == 1 ? "'s " : "' " : " with ") + followers
  }

  /// What the tables mean.
  var caption: String {
    let intervals =
      comparison.runs > 1
      ? " with \(Wording.confidence(comparison.scenario.experiment.confidence)) confidence intervals"
        + (comparison.sequence == nil
          ? "" : ", wide enough to hold though the runs ended by what they showed")
      : ""
    return "Means over runs\(intervals). Incremental: beyond the same world with nothing done. "
      + "ROI: profit over cost, P(ROI>0): in how many runs it is positive. P(best): in how many runs profit is highest. "
      + "Trust: of all people when the campaign ends, 0 to 1. Written off: people whose trust is lost. "
      + "-: no value, or none that the runs can bound."
  }

  private static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(number(count)) people" }

  /// Returns a number of things: `1 run`, `61,000 followers`, `1.2 M ties`.
  private static func count(_ value: Int, _ noun: String) -> String {
    "\(number(value)) \(noun)\(value == 1 ? "" : "s")"
  }

  /// Returns what every run has, or to three digits what it has on average: `about 799,000 ties`.
  private static func count(_ value: MeanExtent.Count, _ noun: String) -> String {
    guard !value.isSame else { return count(Int(value.mean), noun) }
    let digits = DecimalDigits(value.mean)
    let step = max(0, digits.exponent - 2)
    let rounded = NumberFormat.render(digits, place: step, .plain)
    return "about " + (value.mean < 1_000_000 ? rounded + " \(noun)s" : count(Int(value.mean), noun))
  }

  private static func number(_ value: Int) -> String {
    value < 1_000_000
      ? NumberFormat.integer(value) : NumberFormat.fixed(Double(value) / 1_000_000, decimals: 1) + " M"
  }
}
