internal import CampaignModel
internal import Randomness

/// Phase 6: machines follow strangers, of whom some follow back and most of those read nothing; followers are bought.
///
/// A follower who reads nothing is hollow: it counts, and that is all. Hollow followers are numbers, not people of the
/// world.
extension RunState {
  /// Plans the strangers followed today.
  mutating func plan(_ work: Automating, _ index: Int, strength: Double) -> Double {
    var follows = work.followsPerDay * strength
    follows *= part(of: follows / 1000 * work.costPerThousand.value)
    let channel = channels[index]
    book(
      follows / 1000 * work.costPerThousand.value, .tools, row: channel.activity, slot: channel.slot)
    return follows
  }

  /// Plans the followers bought today.
  mutating func plan(_ work: BuyingFollowers, _ index: Int, strength: Double) -> Double {
    let channel = channels[index]
    var followers = work.followers * strength / strategy.activities[channel.activity].schedule.fullDays
    followers *= part(of: followers / 1000 * work.costPerThousand.value)
    book(
      followers / 1000 * work.costPerThousand.value, .tools, row: channel.activity, slot: channel.slot)
    return followers
  }

  mutating func automateFollowing() {
    for index in channels.indices {
      switch strategy.activities[channels[index].activity].work {
      case .automate(let work): follow(work, index)
      case .buyFollowers: hollow[channels[index].slot] += channels[index].planned
      default: break
      }
    }
  }

  private mutating func follow(_ work: Automating, _ index: Int) {
    let slot = channels[index].slot
    var gained = 0.0
    if channels[index].planned > 0 {
      let platform = world.scenario.voices[channels[index].voice].platform
      let reach = Recipients(world, platform: platform, community: work.community)
      visit(reach, channels[index].planned, noticing: 1, .followJump, index) { state, hit, item in
        if state.follow(hit, channel: index, item: item) { gained += 1 }
      }
    }
    hollow[slot] += gained
    // Those who are dropped again drop the voice in part.
    guard let wait = work.unfollowAfterDays,
      day > strategy.activities[channels[index].activity].schedule.fromDay - 1
    else { return }
    channels[index].hollowGains.append(gained)
    let due = channels[index].hollowGains.count - 1 - wait
    if due >= 0 { hollow[slot] -= channels[index].hollowGains[due] * coefficients.unfollowBack }
  }

  /// Lets a stranger be followed: they may notice it, and they may follow back; returns whether a hollow follower is
  /// won.
  private mutating func follow(_ hit: Recipient, channel index: Int, item: UInt32) -> Bool {
    let slot = channels[index].slot
    let person = Int(hit.person)
    guard !persons[person].marks.contains(.silenced) else { return false }
    // An account follows nobody twice, and only strangers: not who has met it, follows it or has left it.
    guard approached[slot].insert(hit.person).inserted,
      ties[slot].position(of: hit.person) == nil
    else { return false }
    let draw = world.source.draw(.followBack, day: day, subject: UInt32(person), partner: item)
    // The notice of a new follower is read as a message is.
    if draw.u2 < coefficients.messageNoticing, let met = meet(item, hit, channel: index, .follow) {
      report(channel: index, intrusion: met.intrusion, chance: met.draw.u2)
    }
    // What the notice said may have won them already: nobody follows twice.
    guard draw.u0 < coefficients.followBack, ties[slot].position(of: hit.person) == nil else { return false }
    guard draw.u1 < coefficients.realShare else { return true }
    ties[slot].append(newTie(hit.person, fit: hit.fit, .follows))
    var follower = persons[person]
    count(newFollower: &follower)
    persons[person] = follower
    return false
  }
}
