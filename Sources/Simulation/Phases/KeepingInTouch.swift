internal import CampaignModel

/// Phase 3, second part: a fixed circle of ties, each of whom hears from the voice once a week.
extension RunState {
  /// The days from one contact with a tie to the next.
  private static var contactDays: Int { 7 }

  /// Plans a day's contacts: the seventh of the circle whose turn it is.
  mutating func plan(_ work: KeepingInTouch, _ index: Int, strength: Double) -> Double {
    if channels[index].circle.isEmpty { channels[index].circle = circle(of: index, work) }
    let due = channels[index].circle.indices.count { $0 % Self.contactDays == day % Self.contactDays }
    // More money makes contacts longer, not more; a ramp, or too few hours, leaves some of those due without one.
    let minutes = work.minutesEach * strategy.intensity
    let slot = channels[index].slot
    let wanted = (Double(due) * strength / strategy.intensity + 1e-9).rounded(.down)
    let possible = (hoursLeft[slot] * 60 / minutes + 1e-9).rounded(.down)
    channels[index].minutesEach = minutes
    let contacts = buy(min(wanted, possible), each: minutes / 60 * channels[index].wage)
    hoursLeft[slot] -= contacts * minutes / 60
    return contacts
  }

  /// Returns the positions of the ties that a channel keeps in touch with.
  private mutating func circle(of index: Int, _ work: KeepingInTouch) -> [Int32] {
    let slot = channels[index].slot
    let before = ties[slot].ties
    if work.ties >= before.count { return before.indices.map { Int32($0) } }
    let chosen = choosePartners(of: index, count: work.ties, work.policy).map(\.position)
    // They are chosen, not yet talked with.
    ties[slot].ties = before
    return chosen
  }

  /// Returns the ties whose turn it is today, as many as are planned, and marks them as talked with.
  mutating func dueContacts(_ index: Int) -> [TalkHit] {
    let channel = channels[index]
    var hits: [TalkHit] = []
    for place in channel.circle.indices where place % Self.contactDays == day % Self.contactDays {
      let position = Int(channel.circle[place])
      guard hits.count < Int(channel.planned), ties[channel.slot].ties[position].standing != .left else {
        continue
      }
      ties[channel.slot].ties[position].talkDay = Int16(truncatingIfNeeded: day)
      hits.append(
        TalkHit(person: ties[channel.slot].ties[position].person, position: channel.circle[place]))
    }
    return hits
  }
}
