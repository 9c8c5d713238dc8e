internal import CampaignModel

/// Phase 7: bought impressions are seen.
extension RunState {
  /// Plans the impressions bought today, out of one budget shared by the activity's voices.
  mutating func plan(_ work: Advertising, _ index: Int, strength: Double) -> Double {
    let channel = channels[index]
    let activity = strategy.activities[channel.activity]
    var spend =
      work.spend(people: world.size) * strength / activity.schedule.fullDays / Double(activity.voices.count)
    spend *= part(of: spend)
    book(spend, .advertising, row: channel.activity, slot: channel.slot)
    if !isMuted[channel.slot] {
      ledger.purchases.pieces[channel.activity][today] += spend / work.costPerThousand.value
    }
    return spend / work.costPerThousand.value * 1000
  }

  mutating func showAdvertisements() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .advertise(let advertising) = strategy.activities[channels[index].activity].work else {
        continue
      }
      // Posters and banners reach people on every platform and on none.
      let reach = Recipients(world, platform: nil, community: advertising.community)
      let noticing = world.scenario.model[.noticingAdvertisement].value
      visit(reach, channels[index].planned, noticing: noticing, .impressionJump, index) { state, hit, item in
        _ = state.meet(item, hit, channel: index, .impression)
      }
    }
  }
}
