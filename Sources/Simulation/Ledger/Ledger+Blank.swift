public import CampaignModel

extension Ledger {
  /// The ledger of a strategy of which nothing has come yet: whatever is written into it, its shape stays.
  ///
  /// - Parameters:
  ///   - strategy: The strategy.
  ///   - scenario: What it is part of.
  ///   - audience: How many follow a voice when the campaign starts, by its index into `Scenario.voices`.
  public init(of strategy: Strategy, in scenario: Scenario, audience: (_ voice: Int) -> Int = { _ in 0 }) {
    let horizon = scenario.campaign.horizonDays
    let counts = scenario.actions.map { _ in [Int32](repeating: 0, count: horizon) }
    let voices = strategy.speakers
    self.init(
      days: [LedgerDay](repeating: LedgerDay(), count: horizon), conversions: counts, realised: counts,
      pipeline: [Int](repeating: 0, count: scenario.actions.count), costs: [],
      voices: voices.map {
        VoiceLedger(
          voice: $0, audience: audience($0), credited: [Int](repeating: 0, count: scenario.actions.count))
      }, trust: [])
    purchases = Purchases(strategy, voices.map { scenario.voices[$0] }, days: horizon)
  }
}

extension Strategy {
  /// The voices of its activities and those whom it helps to speak, as ascending indices into `Scenario.voices`.
  var speakers: [Int] {
    let voices = activities.flatMap { activity in
      if case .favour(let work) = activity.work { activity.voices + work.connectors } else { activity.voices }
    }
    return Set(voices).sorted()
  }
}
