internal import CampaignModel
internal import Networks
internal import Randomness

/// Phase 8: what was passed on today reaches the readers of those who did, depth by depth, until nobody passes
/// it on; then complaints reach the readers of those who complain.
extension RunState {
  mutating func spreadWordOfMouth() {
    if !shares.shares.isEmpty {
      if lastItemPassedOn.isEmpty { lastItemPassedOn = [Int32](repeating: 0, count: world.size) }
      var next = 0
      for index in shares.items.indices {
        var spreaders: [Int32] = []
        while next < shares.shares.count && Int(shares.shares[next].item) == index {
          spreaders.append(shares.shares[next].person)
          next += 1
        }
        spread(shares.items[index], from: spreaders)
      }
      shares.removeAll()
    }
    for complaint in complaints {
      spread(complaint)
    }
    complaints.removeAll(keepingCapacity: true)
  }

  /// Carries one item through the network.
  ///
  /// A person passes an item on at most once, so it ends.
  private mutating func spread(_ item: ShareQueue.Item, from first: [Int32]) {
    var spreaders = first
    itemsPassedOn += 1
    for person in first {
      lastItemPassedOn[Int(person)] = itemsPassedOn
    }
    let stimulus = channels[item.channel].stimulus.passedOn(credibility: coefficients.friendCredibility)
    var next = 0
    while next < spreaders.count {
      let spreader = spreaders[next]
      next += 1
      let readers = world.network.arcs(from: Int(spreader))
      var jumps = JumpSequence(
        world.source, .shareJump, day: day, subject: UInt32(bitPattern: spreader), partner: item.key,
        probability: coefficients.friendNoticing, count: readers.count)
      while let position = jumps.next() {
        let reader = world.network.targets[readers.lowerBound + position]
        if hear(item, stimulus, reader: Int(reader), from: spreader) {
          tally.shares += 1
          spreaders.append(reader)
          lastItemPassedOn[Int(reader)] = itemsPassedOn
        }
      }
    }
  }

  /// Lets a reader meet an item that a friend passed on; returns whether they pass it on in turn.
  private mutating func hear(
    _ item: ShareQueue.Item, _ stimulus: Stimulus, reader: Int, from spreader: Int32
  ) -> Bool {
    var person = persons[reader]
    let draw = world.source.draw(
      .share, day: day, subject: UInt32(reader), partner: item.key, index: UInt32(bitPattern: spreader))
    guard admit(&person, draw.u0) else { return false }
    let channel = channels[item.channel]
    let fit = Double(channel.values.fit(world.values[reader]))
    // What the reader feels for the friend is in the friend's credibility; with the voice there is no relationship.
    let impact = encounter(stimulus, &person, fit: fit, warmth: 0)
    // Each hearing is an event of its own, with luck of its own.
    let hearing = item.key &+ (UInt32(bitPattern: spreader) &+ 1) &* 0x9E37_79B9
    var passesOn = false
    if draw.u1 < engagementChance(impact, warmth: 0, audienceFactor: 1) {
      let reaction = engage(
        reader, &person, channel: item.channel, item: item.key, from: UInt32(bitPattern: spreader) &+ 1,
        trust: impact.trust)
      passesOn = reaction.shares && lastItemPassedOn[reader] != itemsPassedOn
      if reaction.wouldFollow { follow(reader, &person, channel, fit: fit) }
    }
    complain(reader, channel: item.channel, item: hearing, intrusion: impact.intrusion, chance: draw.u3)
    persons[reader] = person
    consider(reader, channel: item.channel, item: hearing)
    return passesOn
  }

  /// Lets a person follow a voice of which a friend has told them, unless they ever did.
  private mutating func follow(_ index: Int, _ person: inout PersonState, _ channel: Channel, fit: Double) {
    let voice = world.scenario.voices[channel.voice]
    guard voice.kind != .advertisement && voice.kind != .stranger && channel.role == .worker else { return }
    guard world.platformUse[index] & (1 << voice.platform) != 0 else { return }
    guard ties[channel.slot].position(of: Int32(index)) == nil else { return }
    ties[channel.slot].append(Int32(index), fit: Float(fit), day: day)
    count(newFollower: &person)
  }

  /// Books that a person has begun to follow a voice.
  mutating func count(newFollower person: inout PersonState) {
    tally.follows += 1
    person.following += 1
    if person.following == 1 { tally.audience += 1 }
  }

  /// Lets the readers of somebody who complains receive evidence against the brand.
  private mutating func spread(_ complaint: Complaint) {
    let channel = channels[Int(complaint.channel)]
    let readers = world.network.arcs(from: Int(complaint.person))
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
      let fit = Double(channel.values.fit(world.values[reader]))
      person.opposing +=
        coefficients.evidence * coefficients.negativity(fit: fit) * coefficients.friendCredibility
      person.marks.insert(.touched)
      _ = burn(&person, from: before)
      persons[reader] = person
    }
  }
}
