internal import CampaignModel
internal import Randomness

/// Phase 3: voices talk with followers, one at a time.
extension RunState {
  /// Plans a day's talks: hours are reserved here, worked and paid talk by talk.
  mutating func plan(_ work: Conversing, _ index: Int, strength: Double) -> Double {
    var standby = 0.0
    if let promise = work.promise {
      standby = min(promise.standbyHoursPerDay * strength, hoursLeft[channels[index].slot])
      standby *= part(of: standby * channels[index].wage)
      self.work(standby, channels[index])
    }
    let people = ties[channels[index].slot].ties.count
    let talks = reserve(
      hours: work.hoursPerDay * strength, minutesEach: work.minutesEach, index, atMost: people)
    channels[index].hoursThere = standby + talks * work.minutesEach / 60
    return talks
  }

  /// Reserves the hours and the pay of pieces of work that are done one by one, and returns how many these are.
  ///
  /// Of the whole pieces that fit into a day's hours, a scaled strategy does a share, and the rest of a piece waits.
  mutating func reserve(hours wanted: Double, minutesEach: Double, _ index: Int, atMost most: Int) -> Double {
    let slot = channels[index].slot
    channels[index].minutesEach = minutesEach
    func whole(_ hours: Double) -> Double { (hours * 60 / minutesEach + 1e-9).rounded(.down) }
    channels[index].carry += whole(wanted / strategy.intensity) * strategy.intensity
    let due = (channels[index].carry + 1e-9).rounded(.down)
    channels[index].carry -= due
    let possible = min(due, whole(hoursLeft[slot]), Double(most))
    let pieces = buy(possible, each: minutesEach / 60 * channels[index].wage)
    hoursLeft[slot] -= pieces * minutesEach / 60
    return pieces
  }

  mutating func converse() {
    for index in channels.indices where channels[index].planned > 0 {
      switch strategy.activities[channels[index].activity].work {
      case .converse(let work):
        let partners = choosePartners(of: index, count: Int(channels[index].planned), work.policy)
        talk(with: partners, index, minutes: work.minutesEach, pace: pace(work, index))
      case .keepInTouch:
        talk(with: dueContacts(index), index, minutes: channels[index].minutesEach)
      default: break
      }
    }
  }

  /// Talks of some minutes with each of some people.
  ///
  /// - Parameters:
  ///   - partners: The people.
  ///   - index: The channel.
  ///   - minutes: Length of a talk.
  ///   - pace: How much a talk counts because of how fast it came about; 1 as usual.
  private mutating func talk(with partners: [TalkHit], _ index: Int, minutes: Double, pace: Double = 1) {
    let talks = Talks(
      item: itemKey(index, 0), stimulus: channels[index].stimulus.deepened(depth(minutes: minutes) * pace),
      gain: warmthGain(minutes: minutes), hours: minutes / 60)
    forEach(of: partners, person: { $0.person }) { state, hit in
      state.talk(hit, channel: index, talks)
    }
  }

  /// Share of the missing warmth that contact of some minutes closes, 1 - e^(-l / l0).
  func warmthGain(minutes: Double) -> Double {
    1 - PortableMath.exp(-minutes / world.scenario.model[.warmthConversationMinutes].value)
  }

  /// How much contact of some minutes counts beside a post.
  func depth(minutes: Double) -> Double {
    1 + minutes / world.scenario.model[.conversationDepthMinutes].value
  }

  /// How much more a talk counts because an answer within some minutes is promised, and kept while somebody is there:
  /// standing by or talking today, out of the hours in which people are awake.
  ///
  /// Answers that come while nobody is there are slow. Between the measured paces it is linear in the logarithm of
  /// the minutes.
  private func pace(_ work: Conversing, _ index: Int) -> Double {
    guard let promise = work.promise else { return 1 }
    let model = world.scenario.model
    let kept = min(1, channels[index].hoursThere / model[.conversationWakingHours].value)
    let slow = model[.conversationReplySlow].value
    return kept * pace(ofMinutes: promise.minutes, fast: model[.conversationReplyFast].value, slow: slow)
      + (1 - kept) * slow
  }

  /// How much an answer after some minutes counts: `fast` up to 6 minutes, 1 at the median of 22, `slow` from 60 on.
  private func pace(ofMinutes minutes: Double, fast: Double, slow: Double) -> Double {
    func between(_ low: Double, _ high: Double, _ from: Double, _ to: Double) -> Double {
      let share = PortableMath.log(minutes / low) / PortableMath.log(high / low)
      return from + (to - from) * share
    }
    if minutes <= 6 { return fast }
    if minutes < 22 { return between(6, 22, fast, 1) }
    return minutes < 60 ? between(22, 60, 1, slow) : slow
  }

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
    let fit = Double(ties[slot].ties[position].fit)
    let impact = encounter(talks.stimulus, &person, fit: fit, warmth: warmth)
    bookHours(talks.hours, channels[index])
    let engagement = engagementChance(impact, warmth: warmth, audienceFactor: 1)
    if draw.u1 < engagement {
      let reaction = engage(personIndex, &person, channel: index, item: item, trust: impact.trust)
      if reaction.shares { passOn(personIndex, channel: index, item: item) }
      if reaction.wouldFollow { follow(personIndex, &person, channels[index], fit: fit) }
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
