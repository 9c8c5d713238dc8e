internal import CampaignModel
internal import Networks
internal import Randomness

/// Phase 8: what people did yesterday that is told to friends, then what was passed on today, reaches the readers of
/// those who did, depth by depth, until nobody passes it on; then complaints reach the readers of those who complain.
extension RunState {
  mutating func spreadWordOfMouth() {
    for telling in tellings {
      spread(Word(telling, self), from: [telling.person])
    }
    tellings.removeAll(keepingCapacity: true)
    if !shares.shares.isEmpty {
      var next = 0
      for index in shares.items.indices {
        var first: [Int32] = []
        while next < shares.shares.count && Int(shares.shares[next].item) == index {
          first.append(shares.shares[next].person)
          next += 1
        }
        spread(Word(shares.items[index], self), from: first)
      }
      shares.removeAll()
    }
    for complaint in complaints {
      spread(complaint)
    }
    complaints.removeAll(keepingCapacity: true)
  }

  /// Carries one item through the network: a cascade in which whoever passes it on does so once.
  private mutating func spread(_ item: Word, from first: [Int32]) {
    spreaders.begin(from: first)
    while let spreader = spreaders.next() {
      let readers = world.network.arcs(from: Int(spreader))
      // Whoever passes an item on is its account now: engagement falls with the number of their readers.
      let audienceFactor = coefficients.engagementFactor(readers: readers.count)
      var jumps = JumpSequence(
        world.source, .shareJump, day: day, subject: UInt32(bitPattern: spreader), partner: item.key,
        probability: coefficients.friendNoticing, count: readers.count)
      while let position = jumps.next() {
        hear(
          item, reader: Int(world.network.targets[readers.lowerBound + position]), from: spreader,
          audienceFactor: audienceFactor)
      }
    }
  }

  /// Lets a reader meet an item that a friend passed on, and perhaps pass it on in turn.
  private mutating func hear(_ item: Word, reader: Int, from spreader: Int32, audienceFactor: Double) {
    // Nobody is won by what they said themselves.
    if reader == item.speaker { return }
    var person = persons[reader]
    let draw = world.source.draw(
      .share, day: day, subject: UInt32(reader), partner: item.key, index: UInt32(bitPattern: spreader))
    guard admit(&person, draw.u0) else { return }
    let fit = Double(item.values.fit(world.values[reader]))
    // What the reader feels for the friend is in the friend's credibility; with the voice there is no relationship.
    let impact = encounter(item.stimulus, &person, fit: fit, warmth: 0)
    // Each hearing is an event of its own, with luck of its own.
    let hearing = item.key &+ (UInt32(bitPattern: spreader) &+ 1) &* 0x9E37_79B9
    if draw.u1 < engagementChance(impact, warmth: 0, audienceFactor: audienceFactor) {
      let reaction = engage(
        reader, &person, mention: item.stimulus.mention, item: item.key,
        from: UInt32(bitPattern: spreader) &+ 1, trust: impact.trust)
      if reaction.shares && spreaders.reach(Int32(reader)) { tally.shares += 1 }
      if reaction.wouldFollow, let channel = item.channel {
        follow(reader, &person, channels[channel], fit: fit)
      }
    }
    complain(
      reader, channel: item.channel ?? -1, item: hearing, intrusion: impact.intrusion, chance: draw.u3)
    persons[reader] = person
    consider(reader, item.stimulus, item: hearing)
  }

  /// Lets a person follow a voice that they have met, unless they have left it.
  mutating func follow(_ index: Int, _ person: inout PersonState, _ channel: Channel, fit: Double) {
    let voice = world.scenario.voices[channel.voice]
    guard voice.kind != .advertisement && voice.kind != .stranger && channel.role == .worker else { return }
    guard world.platformUse[index] & (1 << voice.platform) != 0 else { return }
    if let position = ties[channel.slot].position(of: Int32(index)) {
      guard ties[channel.slot].ties[position].standing == .acquainted else { return }
      ties[channel.slot].ties[position].standing = .follows
    } else {
      ties[channel.slot].append(newTie(Int32(index), fit: Float(fit), .follows))
    }
    count(newFollower: &person)
  }

  /// Returns the tie of somebody who meets a voice today, at warmth 0.
  func newTie(_ person: Int32, fit: Float, _ standing: Tie.Standing) -> Tie {
    Tie(
      person: person, fit: fit, warmth: 0, day: Int16(truncatingIfNeeded: day),
      community: world.community[Int(person)], standing: standing)
  }

  /// Books that a person has begun to follow a voice.
  mutating func count(newFollower person: inout PersonState) {
    tally.follows += 1
    person.following += 1
    if person.following == 1 { tally.audience += 1 }
  }

  /// Lets the readers of somebody who complains receive evidence against the brand.
  private mutating func spread(_ complaint: Complaint) {
    let person = Int(complaint.person)
    let values = complaint.channel < 0 ? world.values[person] : channels[Int(complaint.channel)].values
    let readers = world.network.arcs(from: person)
    var jumps = JumpSequence(
      world.source, .complaintJump, day: day, subject: UInt32(bitPattern: complaint.person),
      partner: complaint.item, probability: coefficients.friendNoticing, count: readers.count)
    while let position = jumps.next() {
      let reader = Int(world.network.targets[readers.lowerBound + position])
      var person = persons[reader]
      let draw = world.source.draw(
        .complaint, day: day, subject: UInt32(reader), partner: complaint.item,
        index: UInt32(bitPattern: complaint.person))
      guard admit(&person, draw.u0) else { continue }
      let before = coefficients.trust(person)
      let fit = Double(values.fit(world.values[reader]))
      person.opposing +=
        coefficients.evidence * coefficients.negativity(fit: fit) * coefficients.friendCredibility
      person.marks.insert(.touched)
      _ = burn(&person, from: before)
      persons[reader] = person
    }
  }
}

/// What goes from friend to friend, the same for all who hear it.
private struct Word {
  /// Stands for it in draws.
  let key: UInt32
  /// The channel it came from; nil for what somebody tells of their own accord.
  let channel: Int?
  /// The person whose voice said it first; -1 for an account of its own, and for what somebody tells.
  let speaker: Int32
  let stimulus: Stimulus
  /// Those of the voice, or of whoever tells it.
  let values: ValueVector

  init(_ item: ShareQueue.Item, _ state: RunState) {
    key = item.key
    channel = item.channel
    speaker = state.channels[item.channel].speaker
    stimulus = item.stimulus.passedOn(credibility: state.coefficients.friendCredibility)
    values = state.channels[item.channel].values
  }

  init(_ telling: Telling, _ state: RunState) {
    key = telling.key
    channel = nil
    speaker = -1
    // All about the brand, sells nothing, sincere, and no voice's.
    stimulus = Stimulus(
      mention: 1, pitch: 0, quality: state.world.scenario.model[.experienceTellingQuality].value,
      evidence: state.coefficients.evidence, credibility: state.coefficients.friendCredibility, intrusion: 0,
      slot: -1)
    values = state.world.values[Int(telling.person)]
  }
}
