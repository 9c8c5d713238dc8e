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
      let item = itemKey(index, 0)
      let partners = choosePartners(of: index, count: Int(channels[index].planned), conversing.policy)
      let talks = Talks(item: item, stimulus: stimulus, gain: gain, hours: conversing.minutesEach / 60)
      forEach(of: partners, person: { $0.person }) { state, hit in
        state.talk(hit, channel: index, talks)
      }
    }
  }

  private var conversationMinutes: Double { world.scenario.model[.warmthConversationMinutes].value }
  private var conversationDepth: Double { world.scenario.model[.conversationDepthMinutes].value }

  /// One talk: it warms the tie, then what is said is met at that warmth.
  private mutating func talk(_ hit: TalkHit, channel index: Int, _ talks: Talks) {
    let slot = channels[index].slot
    let position = Int(hit.position)
    let personIndex = Int(hit.person)
    var person = persons[personIndex]
    guard !person.marks.contains(.silenced) else { return }
    coefficients.bringForward(&person, to: day)

    let before = warmth(ofTie: position, slot)
    let warmth = before + (1 - before) * talks.gain
    let item = talks.item
    let draw = world.source.draw(.talk, day: day, subject: UInt32(personIndex), partner: item)
    let fit = Double(ties[slot].fits[position])
    let impact = encounter(talks.stimulus, &person, fit: fit, warmth: warmth)
    bookHours(talks.hours, channels[index])
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

/// What is the same about a channel's talks of a day.
private struct Talks {
  /// Stands for them in draws.
  let item: UInt32
  let stimulus: Stimulus
  /// Share of the missing warmth that a talk closes.
  let gain: Double
  /// Length of one, in hours.
  let hours: Double
}
