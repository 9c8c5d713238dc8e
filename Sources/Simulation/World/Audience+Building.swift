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
    // Whoever is not on the platform has no weight, which changes no sum.
    let weights = population.map { person in
      platformUse[person] & bit == 0
        ? 0 : 1 + lean * (populationFits[person] + (Int(community[person]) == home ? 1 : 0))
    }
    var total = 0.0
    for weight in weights {
      total += Double(weight)
    }
    guard total > 0 else { return }
    let highest = Double(1 + lean * (home >= 0 ? 2 : 1))
    var scale = Double(wanted) / total
    // Where the keenest would follow with more than certainty, the others make up for what they cannot.
    var rounds = 0
    while scale * highest > 1 && rounds < 30 {
      var expected = 0.0
      for weight in weights {
        expected += min(1, scale * Double(weight))
      }
      guard expected < 0.999 * Double(wanted), expected > 0 else { break }
      scale *= Double(wanted) / expected
      rounds += 1
    }
    let bound = min(1, scale * highest)

    let key = voice.key.rawValue
    var candidates = JumpSequence(
      source, .audienceJump, day: 0, subject: key, probability: bound, count: population.count
    ).all()
    var kept = 0
    for person in candidates {
      let luck = source.draw(.audience, subject: UInt32(bitPattern: person), partner: key).uniform
      // Everybody is written down, and who does not follow is overwritten: there is no jump to guess wrong.
      candidates[kept] = person
      kept += luck * bound < scale * Double(weights[Int(person)]) ? 1 : 0
    }
    people = Array(candidates.prefix(kept))
    fits = people.map { populationFits[Int($0)] }
  }
}
