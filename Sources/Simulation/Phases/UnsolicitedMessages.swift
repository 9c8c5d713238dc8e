internal import CampaignModel
internal import Randomness

/// Phase 5: people are written to who did not ask.
extension RunState {
  mutating func deliverMessages() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .message(let messaging) = strategy.activities[channels[index].activity].work else {
        continue
      }
      let platform = world.scenario.voices[channels[index].voice].platform
      let reach = Recipients(world, platform: platform, community: messaging.community)
      let noticing = world.scenario.model[.noticingMessage].value
      visit(reach, channels[index].planned, noticing: noticing, .messageJump, index) { state, hit, item in
        state.receive(message: item, hit, channel: index)
      }
    }
  }

  private mutating func receive(message item: UInt32, _ hit: Recipient, channel: Int) {
    let index = Int(hit.person)
    var person = persons[index]
    let draw = world.source.draw(.message, day: day, subject: UInt32(index), partner: item)
    guard admit(&person, draw.u0) else { return }
    let impact = encounter(channels[channel].stimulus, &person, fit: Double(hit.fit), warmth: 0)
    if draw.u1 < engagementChance(impact, warmth: 0, audienceFactor: 1) {
      let reaction = engage(index, &person, channel: channel, item: item, trust: impact.trust)
      if reaction.shares { passOn(index, channel: channel, item: item) }
    }
    if draw.u2 < coefficients.reportRate * impact.intrusion {
      tally.reports += 1
      conduct[channels[channel].slot].reportsToday += 1
    }
    complain(index, channel: channel, item: item, intrusion: impact.intrusion, chance: draw.u3)
    persons[index] = person
    consider(index, channel: channel, item: item)
  }
}
