internal import CampaignModel

/// Phase 11: platforms count reports inside a sliding window and suspend.
extension RunState {
  mutating func enforce() {
    for slot in conduct.indices {
      let voice = world.scenario.voices[ledger.voices[slot].voice]
      guard let enforcement = world.scenario.platforms[voice.platform].enforcement else {
        conduct[slot].reportsToday = 0
        continue
      }
      conduct[slot].reports.append(conduct[slot].reportsToday)
      conduct[slot].reportsToday = 0
      if conduct[slot].reports.count > enforcement.windowDays { conduct[slot].reports.removeFirst() }
      guard conduct[slot].reports.reduce(0, +) >= enforcement.reports else { continue }

      tally.suspensions += 1
      // A suspension answers the reports that led to it; the next one needs new ones.
      conduct[slot].reports.removeAll()
      if let (row, price) = replacement(of: slot), price <= moneyLeft {
        moneyLeft -= price
        book(price, .replacements, row: row, slot: slot)
      } else {
        conduct[slot].suspendedUntil = day + enforcement.suspensionDays
      }
    }
  }

  /// The activity and price that provide a fresh account for a voice; nil when a suspension is sat out.
  private func replacement(of slot: Int) -> (row: Int, price: Double)? {
    for channel in channels where channel.slot == slot {
      let activity = strategy.activities[channel.activity]
      let cost: Quantity? =
        switch activity.work {
        case .message(let work): work.replacementCost
        case .automate(let work): work.replacementCost
        default: nil
        }
      if let cost, activity.schedule.toDay > day { return (channel.activity, cost.value) }
    }
    return nil
  }
}
