internal import CampaignModel
internal import Randomness

/// Phase 3: voices talk with followers, one at a time.
extension RunState {
  mutating func converse() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .converse(let conversing) = strategy.activities[channels[index].activity].work else {
        continue
      }
      let gain = 1 - PortableMath.exp(-conversing.minutesEach / conversationMinutes)
      let depth = 1 + conversing.minutesEach / conversationDepth
      let stimulus = channels[index].stimulus.deepened(depth)
      for position in partners(of: index, count: Int(channels[index].planned), conversing.policy) {
        talk(index, position, stimulus, gain: gain, minutes: conversing.minutesEach)
      }
    }
  }

  private var conversationMinutes: Double { world.scenario.model[.warmthConversationMinutes].value }
  private var conversationDepth: Double { world.scenario.model[.conversationDepthMinutes].value }

  /// One talk: it warms the tie, then what is said is met at that warmth.
  private mutating func talk(
    _ index: Int, _ position: Int, _ stimulus: Stimulus, gain: Double, minutes: Double
  ) {
    let slot = channels[index].slot
    let tie = ties[slot].ties[position]
    let personIndex = Int(ties[slot].people[position])
    var person = persons[personIndex]
    guard tie.follows && !person.marks.contains(.silenced) else { return }
    coefficients.bringForward(&person, to: day)

    let before = Double(tie.warmth) * coefficients.warmthDecay[day - Int(tie.day)]
    let warmth = before + (1 - before) * gain
    let item = itemKey(index, 0)
    let draw = world.source.draw(.talk, day: day, subject: UInt32(personIndex), partner: item)
    let fit = Double(ties[slot].fits[position])
    let impact = encounter(stimulus, &person, fit: fit, warmth: warmth)
    ties[slot].ties[position].talkDay = Int16(truncatingIfNeeded: day)
    bookHours(minutes / 60, channels[index])
    let engagement = engagementChance(impact, warmth: warmth, audienceFactor: 1)
    if draw.u1 < engagement {
      let reaction = engage(personIndex, &person, channel: index, item: item, trust: impact.trust)
      if reaction.shares { passOn(personIndex, channel: index, item: item) }
    }
    // A talk has warmed the tie already; only the intrusion of what was said is left to act on it.
    let quiet = Impact(benefit: 0, intrusion: impact.intrusion, trust: impact.trust)
    cool(slot, position, &person, warmth: warmth, quiet, leaves: draw.u2)
    complain(personIndex, channel: index, item: item, intrusion: impact.intrusion, chance: draw.u3)
    persons[personIndex] = person
    consider(personIndex, channel: index, item: item)
  }
}
