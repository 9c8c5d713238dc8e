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

  mutating func add(_ entries: [CostEntry]) {
    for index in rows.indices {
      // An activity and a fixed cost may bear the same name; their entries share a row.
      let amount = entries.reduce(0) { sum, entry in
        let belongs = entry.activity == rows[index].activity && entry.category == rows[index].category
        return belongs ? sum + entry.amount : sum
      }
      rows[index].moments.add(amount)
    }
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

  mutating func add(_ ledger: VoiceLedger) {
    audience.add(Double(ledger.audience))
    hours.add(ledger.hours)
    cost.add(ledger.cost)
    relationships.add(Double(ledger.relationships))
    followers.add(Double(ledger.followers))
    hollow.add(ledger.hollow)
    credited.add(Double(ledger.credited.reduce(0, +)))
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
