internal import CampaignModel
internal import Randomness

extension Audience {
  /// Draws the followers of each voice; a voice that is a person keeps its place and has none yet.
  ///
  /// Voices with the same values share the fits of everybody with these, and one table of them is there at a time.
  static func drawn(
    for voices: [Voice], values directions: [ValueVector], people population: [ValueVector],
    community: [UInt16], platformUse: [UInt8], _ source: RandomSource
  ) -> [Audience] {
    var audiences = directions.map { Audience(people: [], fits: [], values: $0) }
    var open = voices.indices.filter { !voices[$0].isPerson && voices[$0].audience(in: population.count) > 0 }
    while let first = open.first {
      let values = directions[first]
      let fits = values.fits(population)
      for index in open where directions[index] == values {
        audiences[index].draw(
          of: voices[index], fits, community: community, platformUse: platformUse, source)
      }
      open.removeAll { directions[$0] == values }
    }
    return audiences
  }

  /// Draws the followers of a voice.
  ///
  /// A user of the platform follows with a chance proportional to 1 + lean (fit + [same community]), so that
  /// audiences overlap and lean to those who share the voice's values; at most with certainty. The expected number of
  /// followers is the voice's audience, or everybody where more are wanted. Drawn by jumps at the highest chance and
  /// thinned by a draw of the person's own.
  private mutating func draw(
    of voice: Voice, _ populationFits: [Float], community: [UInt16], platformUse: [UInt8],
    _ source: RandomSource
  ) {
    let population = populationFits.indices
    let wanted = voice.audience(in: population.count)
    let bit: UInt8 = 1 << voice.platform
    let home = voice.community ?? -1
    let lean = Float(voice.lean)
    func weight(_ person: Int, _ fit: Float) -> Float {
      1 + lean * (fit + (Int(community[person]) == home ? 1 : 0))
    }
    var total = 0.0
    for person in population where platformUse[person] & bit != 0 {
      total += Double(weight(person, populationFits[person]))
    }
    guard total > 0 else { return }
    let highest = Double(1 + lean * (home >= 0 ? 2 : 1))
    var scale = Double(wanted) / total
    // Where the keenest would follow with more than certainty, the others make up for what they cannot.
    var rounds = 0
    while scale * highest > 1 && rounds < 30 {
      var expected = 0.0
      for person in population where platformUse[person] & bit != 0 {
        expected += min(1, scale * Double(weight(person, populationFits[person])))
      }
      guard expected < 0.999 * Double(wanted), expected > 0 else { break }
      scale *= Double(wanted) / expected
      rounds += 1
    }
    let bound = min(1, scale * highest)

    people.reserveCapacity(wanted + wanted / 8)
    fits.reserveCapacity(wanted + wanted / 8)
    let key = voice.key.rawValue
    var jumps = JumpSequence(
      source, .audienceJump, day: 0, subject: key, probability: bound, count: population.count)
    while let person = jumps.next() {
      guard platformUse[person] & bit != 0 else { continue }
      let fit = populationFits[person]
      let chance = scale * Double(weight(person, fit))
      guard source.draw(.audience, subject: UInt32(person), partner: key).uniform * bound < chance else {
        continue
      }
      people.append(Int32(person))
      fits.append(fit)
    }
  }
}
