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
        guard let met = state.meet(item, hit, channel: index, .message) else { return }
        state.report(channel: index, intrusion: met.intrusion, chance: met.draw.u2)
      }
    }
  }

  /// Lets somebody who was intruded upon report the voice to its platform.
  @inline(__always)
  private mutating func report(channel: Int, intrusion: Double, chance u: Double) {
    guard u < coefficients.reportRate * intrusion else { return }
    tally.reports += 1
    conduct[channels[channel].slot].reportsToday += 1
  }
}
