internal import CampaignModel
internal import Randomness

/// What a connector feels for the brand that helps them.
struct Courtship {
  /// Warmth in [0, 1) as of `day`.
  var warmth = 0.0
  /// The day up to which the warmth has faded; 0 before any favour.
  var day = 0
}

/// Phase 4: voices help connectors with goals of their own; a connector who is warm and trusts the brand may speak
/// for it to their readers, unpaid and as a friend would.
extension RunState {
  /// Plans a day's favours: hours are reserved here, worked and paid favour by favour.
  mutating func plan(_ work: Favouring, _ index: Int, strength: Double) -> Double {
    reserve(
      hours: work.hoursPerDay * strength, minutesEach: work.minutesEach, index, atMost: work.connectors.count)
  }

  mutating func doFavours() {
    for index in channels.indices where channels[index].planned > 0 {
      guard case .favour(let work) = strategy.activities[channels[index].activity].work else { continue }
      let gain = warmthGain(minutes: work.minutesEach)
      let stimulus = channels[index].stimulus.deepened(depth(minutes: work.minutesEach))
      for advocate in longestNeglected(of: channels[index].activity, count: Int(channels[index].planned)) {
        help(advocate, by: index, stimulus, gain: gain, hours: work.minutesEach / 60)
      }
    }
    for index in channels.indices where channels[index].role == .advocate && !isMuted[channels[index].slot] {
      advocate(index)
    }
  }

  /// Returns the channels of the connectors an activity helps who have waited longest.
  private func longestNeglected(of activity: Int, count: Int) -> [Int] {
    guard case .favour(let work) = strategy.activities[activity].work else { return [] }
    let advocates = channels.indices.filter {
      // An entry may have more voices than there are people for them.
      channels[$0].role == .advocate && work.connectors.contains(channels[$0].voice)
        && world.speakers[channels[$0].voice] != nil && courtships[channels[$0].slot].day < day
    }
    return Array(
      advocates.sorted {
        let (a, b) = (courtships[channels[$0].slot].day, courtships[channels[$1].slot].day)
        return a != b ? a < b : $0 < $1
      }.prefix(count))
  }

  /// How warm a connector is today.
  func courtshipWarmth(_ slot: Int) -> Double {
    courtships[slot].warmth * coefficients.warmthDecay[day - courtships[slot].day]
  }

  /// One favour: it warms the connector, then what passes between the two is met at that warmth, and reacted to as in
  /// a talk; only that nobody unfollows a voice for a favour.
  private mutating func help(
    _ advocate: Int, by index: Int, _ stimulus: Stimulus, gain: Double, hours: Double
  ) {
    let slot = channels[advocate].slot
    guard let connector = world.speakers[channels[advocate].voice] else { return }
    let personIndex = Int(connector)
    var person = persons[personIndex]
    guard !person.marks.contains(.silenced) else {
      // Their turn is over all the same: others are not helped the more for it.
      courtships[slot].day = day
      return
    }
    coefficients.bringForward(&person, to: day)
    bookHours(hours, channels[index])
    let before = courtshipWarmth(slot)
    let warmth = before + (1 - before) * gain
    let fit = Double(channels[index].values.fit(world.values[personIndex]))
    let impact = encounter(stimulus, &person, fit: fit, warmth: warmth)
    // By the connector's name: their slot depends on who else is in the strategy.
    let key = world.scenario.voices[channels[advocate].voice].key.rawValue
    let item = itemKey(index, Int(key))
    let draw = world.source.draw(.favour, day: day, subject: UInt32(personIndex), partner: item)
    if draw.u1 < engagementChance(impact, warmth: warmth, audienceFactor: 1) {
      let reaction = engage(personIndex, &person, channel: index, item: item, trust: impact.trust)
      if reaction.shares { passOn(personIndex, channel: index, item: item) }
      if reaction.wouldFollow { follow(personIndex, &person, channels[index], fit: fit) }
    }
    complain(personIndex, channel: index, item: item, intrusion: impact.intrusion, chance: draw.u3)
    let left = warmth * max(0, 1 - coefficients.warmthLossPerIntrusion * impact.intrusion)
    courtships[slot] = Courtship(warmth: left, day: day)
    persons[personIndex] = person
    consider(personIndex, channel: index, item: item)
  }

  /// Lets a connector speak for the brand with a chance that grows with their warmth and their trust.
  private mutating func advocate(_ index: Int) {
    let slot = channels[index].slot
    guard !isMuted[slot], courtships[slot].day > 0, let connector = world.speakers[channels[index].voice]
    else { return }
    let personIndex = Int(connector)
    guard !persons[personIndex].marks.contains(.silenced) else { return }
    coefficients.bringForward(&persons[personIndex], to: day)
    let trust = coefficients.trust(persons[personIndex])
    // Nobody speaks for a brand they have written off.
    guard trust >= coefficients.lost else { return }
    let draw = world.source.draw(
      .advocacy, day: day, subject: UInt32(personIndex), partner: channels[index].key)
    guard draw.uniform < coefficients.advocacyRate * courtshipWarmth(slot) * trust else { return }
    passOn(personIndex, channel: index, item: itemKey(index, 0))
  }
}
