internal import CampaignModel
internal import Randomness

/// Phase 2, second part: posts in a community are noticed by its members, whether they follow the voice or not.
extension RunState {
  /// Plans a day's posts in a community.
  mutating func plan(_ work: Participating, _ index: Int, strength: Double) -> Double {
    planPosts(perDay: work.postsPerDay, minutesEach: work.minutesEach, index, strength: strength)
  }

  mutating func participate() {
    for index in channels.indices where channels[index].isPosting {
      guard case .participate = strategy.activities[channels[index].activity].work else { continue }
      publish(index, audience: channels[index].circle.count, posts: postsToday[channels[index].venue]) {
        state, item, noticing in
        let hits = state.membersWithin(reach: item, index, noticing)
        state.forEach(of: hits, person: { $0.person }) { state, hit in
          state.notice(hit, channel: index, item: item, noticing)
        }
      }
    }
  }

  // Mutating, though nothing changes: to be read, the state would be copied with all its arrays.
  /// Returns the members who would notice a post if nothing else had their attention today.
  private mutating func membersWithin(reach item: UInt32, _ index: Int, _ noticing: PostNoticing)
    -> [MemberHit]
  {
    let channel = channels[index]
    var hits: [MemberHit] = []
    var jumps = JumpSequence(
      world.source, .memberJump, day: day, subject: item, probability: noticing.bound,
      count: channel.circle.count)
    while let place = jumps.next() {
      let person = channel.circle[place]
      if person == channel.speaker { continue }
      let position = ties[channel.slot].position(of: person)
      if let position, ties[channel.slot].ties[position].standing == .left { continue }
      let warmth = position.map { self.warmth(ofTie: $0, channel.slot) } ?? 0
      let draw = world.source.draw(.member, day: day, subject: UInt32(bitPattern: person), partner: item)
      let reach = coefficients.communityReach[Int(world.community[Int(person)])]
      let needed = draw.u0 * noticing.bound / noticing.chance(warmth: warmth, communityReach: reach)
      if needed < 1 {
        hits.append(
          MemberHit(
            person: person, position: position.map { Int32($0) }, warmth: warmth, attentionNeeded: needed,
            draw: draw))
      }
    }
    return hits
  }

  /// Lets a member notice a post: it makes them acquainted with the voice, and may make them follow it.
  private mutating func notice(
    _ hit: MemberHit, channel index: Int, item: UInt32, _ noticing: PostNoticing
  ) {
    let personIndex = Int(hit.person)
    let slot = channels[index].slot
    var person = persons[personIndex]
    guard admit(&person, hit.attentionNeeded) else { return }
    let fit = channels[index].values.fit(world.values[personIndex])
    let position =
      hit.position.map(Int.init) ?? ties[slot].append(newTie(hit.person, fit: fit, .acquainted))
    let impact = encounter(channels[index].stimulus, &person, fit: Double(fit), warmth: hit.warmth)
    let engagement = engagementChance(impact, warmth: hit.warmth, audienceFactor: noticing.engagementFactor)
    if hit.draw.u1 < engagement {
      let reaction = engage(personIndex, &person, channel: index, item: item, trust: impact.trust)
      repliers[slot].today.append(Int32(position))
      if reaction.shares { passOn(personIndex, channel: index, item: item) }
      if reaction.wouldFollow { follow(personIndex, &person, channels[index], fit: Double(fit)) }
    }
    cool(slot, position, &person, warmth: hit.warmth, impact, leaves: hit.draw.u2)
    complain(personIndex, channel: index, item: item, intrusion: impact.intrusion, chance: hit.draw.u3)
    persons[personIndex] = person
    consider(personIndex, channel: index, item: item)
  }
}

/// A member within reach of a post in a community.
private struct MemberHit {
  let person: Int32
  /// The position of the tie to the voice; nil where they have not met.
  let position: Int32?
  let warmth: Double
  /// The post is noticed when more than this share of the person's attention is left.
  let attentionNeeded: Double
  let draw: Draw
}
