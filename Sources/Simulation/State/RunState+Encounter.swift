internal import CampaignModel
internal import Randomness

/// What an encounter did to a person.
struct Impact {
  /// Benefit b = q f, in [0, 1].
  let benefit: Double
  /// Intrusion x, at least 0.
  let intrusion: Double
  /// Trust afterwards.
  let trust: Double
}

extension Coefficients {
  /// Lets what fades about a person fade up to the end of `day`.
  ///
  /// Exact: fading is exponential, so that many days
  /// at once are the same as one by one.
  @inline(__always)
  func bringForward(_ person: inout PersonState, to day: Int) {
    let elapsed = day - Int(person.day)
    guard elapsed > 0 else { return }
    person.day = Int16(truncatingIfNeeded: day)
    person.noticedToday = 0
    guard person.marks.contains(.touched) else { return }
    person.supporting *= trustDecay[elapsed]
    person.opposing *= trustDecay[elapsed]
    person.memory *= memoryDecay[elapsed]
    person.pressure *= pressureDecay[elapsed]
    person.relationship *= warmthDecay[elapsed]
    person.heardFit *= Float(memoryDecay[elapsed])
  }

  /// Trust: the mean of a beta distribution with the evidence as counts (Josang & Ismail 2002, section 3).
  @inline(__always)
  func trust(_ person: PersonState) -> Double {
    (person.supporting + prior * priorWeight) / (person.supporting + person.opposing + priorWeight)
  }

  /// Trust above the prior; exactly 0 without evidence.
  @inline(__always)
  func trustGain(_ person: PersonState) -> Double {
    (person.supporting * (1 - prior) - person.opposing * prior)
      / (person.supporting + person.opposing + priorWeight)
  }

  /// The share of attention left for the next item that a person may notice today.
  @inline(__always)
  func attentionLeft(_ person: PersonState) -> Double {
    attention[min(Int(person.noticedToday), attention.count - 1)]
  }

  /// How much a bad experience weighs more than a good one, at a given fit.
  @inline(__always)
  func negativity(fit: Double) -> Double {
    1 + (negativityBias - 1) * (1 - fit)
  }
}

extension RunState {
  /// Lets a person, brought forward to today, meet content from a source at some warmth.
  @inline(__always)
  mutating func encounter(
    _ stimulus: Stimulus, _ person: inout PersonState, fit: Double, warmth: Double
  ) -> Impact {
    let benefit = stimulus.quality * fit
    let pressureFactor = 1 + person.pressure / coefficients.pressureScale
    let intrusion = stimulus.intrusion * (1 - warmth) * (1 - benefit) * pressureFactor
    let credibility = stimulus.credibility + (1 - stimulus.credibility) * warmth

    var trust = coefficients.trust(person)
    if stimulus.evidence > 0 {
      person.supporting += stimulus.evidence * benefit * credibility
      let better = coefficients.trust(person)
      tally.trustEarned += better - trust
      trust = better
    }
    if intrusion > 0 {
      person.opposing += coefficients.evidence * coefficients.negativity(fit: fit) * intrusion
      trust = burn(&person, from: trust)
    }
    person.pressure += stimulus.pitch
    if stimulus.mention > 0 {
      // A pitch that does not name the brand annoys, but offers nothing of it.
      if stimulus.pitch > 0 { person.pitchDay = Int16(truncatingIfNeeded: day) }
      person.memory += stimulus.mention
      person.relationship = max(person.relationship, warmth)
      person.heardFit = max(person.heardFit, Float(fit))
      // A friend's own experience is no voice's work.
      if stimulus.slot >= 0 { person.lastVoice = stimulus.slot }
    }

    tally.encounters += 1
    person.noticedToday &+= 1
    if benefit > 0 && person.benefits < .max { person.benefits += 1 }
    mark(&person, stimulus, trust)
    return Impact(benefit: benefit, intrusion: intrusion, trust: trust)
  }

  /// Books the loss of trust since `before` and returns what is left.
  @inline(__always)
  mutating func burn(_ person: inout PersonState, from before: Double) -> Double {
    let trust = coefficients.trust(person)
    tally.trustBurnt += before - trust
    if trust < coefficients.lost && !person.marks.contains(.writtenOff) {
      person.marks.insert(.writtenOff)
      tally.writtenOff += 1
    }
    return trust
  }

  /// Books what has happened to a person for the first time.
  @inline(__always)
  private mutating func mark(_ person: inout PersonState, _ stimulus: Stimulus, _ trust: Double) {
    let before = person.marks
    person.marks.insert([.attention, .touched])
    if stimulus.mention > 0 { person.marks.insert(.aware) }
    markAffinity(&person, trust)
    guard person.marks != before else { return }
    let new = person.marks.subtracting(before)
    if new.contains(.attention) { tally.attention += 1 }
    if new.contains(.aware) { tally.aware += 1 }
  }

  /// Books the first time that somebody trusts the brand enough and has had enough of it to like it.
  @inline(__always)
  mutating func markAffinity(_ person: inout PersonState, _ trust: Double) {
    guard trust > coefficients.affinityTrust && Int(person.benefits) >= coefficients.affinityBenefits,
      !person.marks.contains(.affinity)
    else { return }
    person.marks.insert(.affinity)
    tally.affinity += 1
  }

  /// Chance that somebody who noticed reacts.
  @inline(__always)
  func engagementChance(_ impact: Impact, warmth: Double, audienceFactor: Double) -> Double {
    coefficients.engagementRate * impact.benefit * (1 + coefficients.engagementWarmthGain * warmth)
      * audienceFactor
  }

  /// Lets a person react to an item of a channel; returns whether they would pass it on, and follow its voice.
  mutating func engage(
    _ index: Int, _ person: inout PersonState, channel: Int, item: UInt32, trust: Double
  ) -> (shares: Bool, wouldFollow: Bool) {
    engage(index, &person, mention: channels[channel].stimulus.mention, item: item, trust: trust)
  }

  /// Lets a person react to an item that mentions the brand so much; `spreader` is 0 for the item itself, else
  /// stands for the friend it came from.
  mutating func engage(
    _ index: Int, _ person: inout PersonState, mention: Double, item: UInt32, from spreader: UInt32 = 0,
    trust: Double
  ) -> (shares: Bool, wouldFollow: Bool) {
    if !person.marks.contains(.attraction) {
      person.marks.insert(.attraction)
      tally.attraction += 1
    }
    let draw = world.source.draw(
      .engagement, day: day, subject: UInt32(index), partner: item, index: spreader)
    let willingness =
      coefficients.sharingRate * (0.3 + trust) * Double(world.activity[index])
      * (1 - coefficients.sharingMentionDrag * mention)
    // Nobody passes on a brand they have written off.
    let shares = trust >= coefficients.lost && draw.u0 < willingness
    return (shares, draw.u1 < coefficients.followRate)
  }

  /// Lets a person pass an item on to their readers later in the day.
  @inline(__always)
  mutating func passOn(_ index: Int, channel: Int, item: UInt32) {
    tally.shares += 1
    shares.append(person: index, channel: channel, key: item, channels[channel].stimulus)
  }

  /// Lets a strongly intruded person speak badly of the brand.
  @inline(__always)
  mutating func complain(_ index: Int, channel: Int, item: UInt32, intrusion: Double, chance u: Double) {
    guard intrusion > coefficients.strongIntrusion && u < coefficients.negativeMentionRate * intrusion else {
      return
    }
    tally.negativeMentions += 1
    complaints.append(Complaint(person: Int32(index), channel: Int32(channel), item: item))
  }

  /// Lets a channel's mention move a person to consider an action at once.
  @inline(__always)
  mutating func consider(_ index: Int, channel: Int, item: UInt32) {
    consider(index, channels[channel].stimulus, item: item)
  }

  /// Lets what was said move a person to consider an action at once; called after every encounter.
  @inline(__always)
  mutating func consider(_ index: Int, _ stimulus: Stimulus, item: UInt32) {
    if touches != nil { logTouch(index, stimulus) }
    guard considersOnExposure && stimulus.mention > 0 else { return }
    for (action, definition) in world.scenario.actions.enumerated()
    where definition.considerationOnExposure.value > 0 {
      let draw = world.source.draw(
        .exposure, day: day, subject: UInt32(index), partner: definition.key.rawValue, index: item)
      if draw.uniform < definition.considerationOnExposure.value * stimulus.mention {
        considerations.append(Consideration(person: Int32(index), action: Int32(action)))
      }
    }
  }

  /// Logs that a person met what was said, if it mentions the brand and comes from a voice.
  @inline(never)
  private mutating func logTouch(_ index: Int, _ stimulus: Stimulus) {
    // What customers tell of their own accord is nobody's touch.
    guard stimulus.mention > 0 && stimulus.slot >= 0 else { return }
    touches?.append(Touch(slot: Int(stimulus.slot), day: day), to: index)
  }

  /// The number that stands for one item of a channel in draws.
  func itemKey(_ channel: Int, _ index: Int) -> UInt32 {
    let kind = channels[channel].kind
    var key = channels[channel].key &+ kind &* 0xC2B2_AE35 &+ UInt32(index) &* 0x85EB_CA6B
    key ^= key >> 16
    key = key &* 0x21F0_AAAD
    return key ^ key >> 15
  }
}
