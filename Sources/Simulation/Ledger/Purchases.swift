internal import CampaignModel

/// What a strategy bought by the piece, day by day: how much of its cost goes with which price.
public struct Purchases: Hashable, Sendable {
  /// Hours paid at the scenario's wage.
  public internal(set) var hours: [Double]
  /// The entries of the scenario whose voices have fees, in the order of the voices.
  public let entries: [String]
  /// Money paid in fees of all kinds, by entry.
  public internal(set) var fees: [[Double]]
  /// Posts paid for, or thousands of impressions bought, by activity; empty for other activities.
  public internal(set) var pieces: [[Double]]

  /// Nothing yet.
  init(_ strategy: Strategy, _ voices: [Voice], days: Int) {
    let none = [Double](repeating: 0, count: days)
    hours = none
    var entries: [String] = []
    for voice in voices where voice.fee + voice.feePerDay + voice.feePerResult > 0 {
      if !entries.contains(voice.group) { entries.append(voice.group) }
    }
    self.entries = entries
    fees = entries.map { _ in none }
    pieces = strategy.activities.map { activity in
      switch activity.work {
      case .post(let work) where work.feePerPost.canBePositive: none
      case .advertise: none
      default: []
      }
    }
  }

  /// For a ledger made by hand.
  init() {
    (hours, entries, fees, pieces) = ([], [], [], [])
  }

  /// Counts money paid to a voice of an entry.
  mutating func pay(_ fee: Double, to entry: String, on day: Int) {
    if let index = entries.firstIndex(of: entry) { fees[index][day] += fee }
  }
}
