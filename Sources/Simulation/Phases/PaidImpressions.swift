internal import CampaignModel
internal import Randomness

/// Phase 7: bought impressions are seen.
extension RunState {
  mutating func showAdvertisements() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .advertise(let advertising) = strategy.activities[channels[index].activity].work else {
        continue
      }
      // Posters and banners reach people on every platform and on none.
      let reach = Recipients(world, platform: nil, community: advertising.community)
      let noticing = world.scenario.model[.noticingAdvertisement].value
      visit(reach, channels[index].planned, noticing: noticing, .impressionJump, index) { state, hit, item in
        state.see(advertisement: item, hit, channel: index)
      }
    }
  }

  private mutating func see(advertisement item: UInt32, _ hit: Recipient, channel: Int) {
    let index = Int(hit.person)
    var person = persons[index]
    let draw = world.source.draw(.impression, day: day, subject: UInt32(index), partner: item)
    guard admit(&person, draw.u0) else { return }
    let impact = encounter(channels[channel].stimulus, &person, fit: Double(hit.fit), warmth: 0)
    if draw.u1 < engagementChance(impact, warmth: 0, audienceFactor: 1) {
      let reaction = engage(index, &person, channel: channel, item: item, trust: impact.trust)
      if reaction.shares { passOn(index, channel: channel, item: item) }
    }
    complain(index, channel: channel, item: item, intrusion: impact.intrusion, chance: draw.u3)
    persons[index] = person
    consider(index, channel: channel, item: item)
  }
}
