public import CampaignModel
internal import Simulation

/// What one strategy spends, by activity and category, averaged over runs.
struct CostMeans {
  private(set) var rows: [(activity: String, category: CostCategory, moments: RunningMoments)] = []

  init(_ strategy: Strategy) {
    for name in strategy.activities.map(\.name) + strategy.costs.map(\.name)
    where !rows.contains(where: { $0.activity == name }) {
      for category in CostCategory.allCases {
        rows.append((name, category, RunningMoments()))
      }
    }
  }

  /// Returns what was spent in a run, row by row.
  func amounts(_ entries: [CostEntry]) -> [Double] {
    rows.map { row in
      // An activity and a fixed cost may bear the same name; their entries share a row.
      entries.reduce(0) { sum, entry in
        let belongs = entry.activity == row.activity && entry.category == row.category
        return belongs ? sum + entry.amount : sum
      }
    }
  }

  /// Adds a run by what was spent in it.
  mutating func add(_ amounts: [Double]) {
    for index in rows.indices { rows[index].moments.add(amounts[index]) }
  }
}

/// What one voice did and is credited with, averaged over runs.
public struct VoiceMeans: Sendable {
  /// Index into `Scenario.voices`.
  public let voice: Int
  /// Followers among the simulated people.
  public private(set) var audience = RunningMoments()
  /// Hours worked.
  public private(set) var hours = RunningMoments()
  /// Money spent on it.
  public private(set) var cost = RunningMoments()
  /// Warm ties when the campaign ends.
  public private(set) var relationships = RunningMoments()
  /// Followers among the simulated people when the campaign ends.
  public private(set) var followers = RunningMoments()
  /// Followers who read nothing when the campaign ends.
  public private(set) var hollow = RunningMoments()
  /// Conversions by people who last heard of the brand from it.
  public private(set) var credited = RunningMoments()

  init(voice: Int) {
    self.voice = voice
  }

  mutating func add(_ record: VoiceRecord) {
    audience.add(record.audience)
    hours.add(record.hours)
    cost.add(record.cost)
    relationships.add(record.relationships)
    followers.add(record.followers)
    hollow.add(record.hollow)
    credited.add(record.credited)
  }
}

extension Comparison {
  /// Returns the mean cost of each activity and category that cost anything, in the order of the strategy.
  public func costs(_ strategy: Int) -> [(activity: String, category: CostCategory, mean: Double)] {
    costs[strategy].rows.compactMap { row in
      row.moments.mean.flatMap { $0 > 0 ? (row.activity, row.category, $0) : nil }
    }
  }

  /// Returns the means of each voice of a strategy.
  public func voices(_ strategy: Int) -> [VoiceMeans] { voices[strategy] }
}
