internal import CampaignModel
internal import Randomness

/// People who can be reached without following anybody.
struct Recipients {
  /// The platform's bit in `World.platformUse`; 0 for everybody, on a platform or not.
  let bit: UInt8
  /// Index of the only community reached; nil for all.
  let community: Int?
  /// How many they are.
  let count: Double

  init(_ world: World, platform: Int?, community: Int?) {
    bit = platform.map { 1 << $0 } ?? 0
    self.community = community
    let people =
      switch (platform, community) {
      case (nil, nil): world.size
      case (nil, let community?): world.communitySizes[community]
      case (let platform?, nil): world.platformUsers[platform]
      case (let platform?, let community?): world.communityUsers[platform][community]
      }
    count = Double(people)
  }

  @inline(__always)
  func contains(_ person: Int, in world: World) -> Bool {
    (bit == 0 || world.platformUse[person] & bit != 0)
      && (community == nil || Int(world.community[person]) == community)
  }
}

/// Somebody who notices an item without following its voice.
struct Recipient {
  let person: Int32
  /// The fit of their values with the voice's.
  var fit: Float = 0
}

extension RunState {
  /// Calls `body` for every person who notices one of today's items, scattered evenly over the recipients.
  ///
  /// Sending and noticing are one jump, so that cost follows what is noticed. Where a person is due more than one
  /// item a day, they come in rounds of at most one.
  mutating func visit(
    _ recipients: Recipients, _ items: Double, noticing: Double, _ purpose: Purpose, _ index: Int,
    _ body: (inout RunState, Recipient, UInt32) -> Void
  ) {
    guard recipients.count > 0 else { return }
    let perPerson = items / recipients.count
    let speaker = channels[index].speaker
    let rounds = max(1, perPerson.rounded(.up))
    let chance = perPerson / rounds * noticing
    for round in 0..<Int(rounds) {
      let item = itemKey(index, round)
      let people = JumpSequence(
        world.source, purpose, day: day, subject: item, probability: chance, count: world.size
      ).all()
      var hits = [Recipient](repeating: Recipient(person: -1), count: people.count)
      var count = 0
      for person in people {
        // Everybody is written down, and who is not meant is overwritten: there is no jump to guess wrong.
        hits[count] = Recipient(person: person)
        count += recipients.contains(Int(person), in: world) && person != speaker ? 1 : 0
      }
      hits.removeLast(hits.count - count)
      lookUpFits(of: &hits, with: channels[index])
      forEach(of: hits, person: { $0.person }) { state, hit in
        body(&state, hit, item)
      }
    }
  }

  // Mutating, though nothing changes: to be read, the state would be copied with all its arrays.
  /// Looks up how people fit with a channel.
  ///
  /// In a loop of its own, in which many are fetched at once: each would be waited for while jumping.
  private mutating func lookUpFits(of hits: inout [Recipient], with channel: Channel) {
    if let table = channel.fits {
      for place in hits.indices {
        hits[place].fit = fits[table][Int(hits[place].person)]
      }
    } else {
      for place in hits.indices {
        hits[place].fit = channel.values.fit(world.values[Int(hits[place].person)])
      }
    }
  }

  /// Lets a person meet an item of a voice they need not follow, and react to it.
  ///
  /// Returns how much it intruded and the draw of the encounter; nil where attention did not suffice.
  @inline(__always)
  mutating func meet(
    _ item: UInt32, _ hit: Recipient, channel: Int, _ purpose: Purpose
  ) -> (intrusion: Double, draw: Draw)? {
    let index = Int(hit.person)
    var person = persons[index]
    let draw = world.source.draw(purpose, day: day, subject: UInt32(index), partner: item)
    guard admit(&person, draw.u0) else { return nil }
    let impact = encounter(channels[channel].stimulus, &person, fit: Double(hit.fit), warmth: 0)
    if draw.u1 < engagementChance(impact, warmth: 0, audienceFactor: 1) {
      let reaction = engage(index, &person, channel: channel, item: item, trust: impact.trust)
      if reaction.shares { passOn(index, channel: channel, item: item) }
      if reaction.wouldFollow { follow(index, &person, channels[channel], fit: Double(hit.fit)) }
    }
    complain(index, channel: channel, item: item, intrusion: impact.intrusion, chance: draw.u3)
    persons[index] = person
    consider(index, channel: channel, item: item)
    return (impact.intrusion, draw)
  }

  /// Brings a person forward to today; returns whether they take part and have attention left for one more item.
  @inline(__always)
  func admit(_ person: inout PersonState, _ u: Double) -> Bool {
    guard !person.marks.contains(.silenced) else { return false }
    coefficients.bringForward(&person, to: day)
    return u < coefficients.attentionLeft(person)
  }
}
