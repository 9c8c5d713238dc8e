internal import CampaignModel
internal import Randomness

/// Phase 5: people are written to who did not ask.
extension RunState {
  /// Plans the messages sent today.
  mutating func plan(_ work: Messaging, _ index: Int, strength: Double) -> Double {
    let channel = channels[index]
    let wanted = work.hoursPerDay * strength
    var hours = min(wanted, hoursLeft[channel.slot])
    var messages = work.messagesPerDay * strength * (wanted > 0 ? hours / wanted : 1)
    let affordable = part(of: hours * channel.wage + messages / 1000 * work.costPerThousand.value)
    hours *= affordable
    messages *= affordable
    self.work(hours, channel)
    book(messages / 1000 * work.costPerThousand.value, .tools, row: channel.activity, slot: channel.slot)
    return messages
  }

  mutating func deliverMessages() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .message(let messaging) = strategy.activities[channels[index].activity].work else {
        continue
      }
      let platform = world.scenario.voices[channels[index].voice].platform
      let reach = Recipients(world, platform: platform, community: messaging.community)
      visit(
        reach, channels[index].planned, noticing: coefficients.messageNoticing, .messageJump, index
      ) { state, hit, item in
        guard let met = state.meet(item, hit, channel: index, .message) else { return }
        state.report(channel: index, intrusion: met.intrusion, chance: met.draw.u2)
      }
    }
  }

  /// Lets somebody who was intruded upon report the voice to its platform.
  @inline(__always)
  mutating func report(channel: Int, intrusion: Double, chance u: Double) {
    guard u < coefficients.reportRate * intrusion else { return }
    tally.reports += 1
    conduct[channels[channel].slot].reportsToday += 1
  }
}
