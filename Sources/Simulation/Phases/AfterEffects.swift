internal import CampaignModel
internal import Randomness

/// What comes of a deed, in phase 10: an experience when its value is realised, then what satisfied people do next.
extension RunState {
  /// Lets a person find out what a deed was worth to them.
  ///
  /// Luck belongs to person, action and the choice it all began with, whatever day it has come to: strategies under
  /// which a person chooses alike share it.
  mutating func experience(_ entry: Agenda.Entry) {
    let action = world.scenario.actions[Int(entry.action)]
    guard let after = action.after else { return }
    let index = Int(entry.person)
    let key = action.key.rawValue
    coefficients.bringForward(&persons[index], to: day)
    let shift = ChoiceWeights(action, coefficients, world.scenario.model)
      .afterShift(persons[index], coefficients)
    let draw = world.source.draw(
      .satisfaction, subject: UInt32(index), partner: key, index: entry.origin)
    guard draw.uniform < Self.moved(after.satisfaction.value, by: shift) else {
      return disappoint(entry, badWord: draw.secondUniform)
    }
    var person = persons[index]
    let before = coefficients.trust(person)
    person.supporting += coefficients.experience
    person.marks.insert(.touched)
    let trust = coefficients.trust(person)
    tally.trustEarned += trust - before
    markAffinity(&person, trust)
    persons[index] = person
    for followOn in after.followOns {
      follow(on: followOn, entry, trust: trust, shift: shift)
    }
  }

  /// Books a bad experience: evidence against the brand, which people who share its values take lighter.
  private mutating func disappoint(_ entry: Agenda.Entry, badWord u: Double) {
    let index = Int(entry.person)
    let before = coefficients.trust(persons[index])
    let negativity = coefficients.negativity(fit: Double(persons[index].heardFit))
    persons[index].opposing += coefficients.experience * negativity
    persons[index].marks.insert(.touched)
    var person = persons[index]
    _ = burn(&person, from: before)
    persons[index] = person
    guard u < coefficients.badWordRate else { return }
    tally.negativeMentions += 1
    complaints.append(Complaint(person: entry.person, channel: -1, item: chainKey(entry, with: 0)))
  }

  /// Puts what a satisfied person does next on the agenda.
  private mutating func follow(on followOn: FollowOn, _ entry: Agenda.Entry, trust: Double, shift: Double) {
    let next = world.scenario.actions[followOn.action]
    // Nobody recommends a brand they have written off, however well it did this time.
    if next.kind.isTold && trust < coefficients.lost { return }
    let person = UInt32(bitPattern: entry.person)
    // One step on in the chain, so that each repetition meets luck of its own.
    let origin = chainKey(entry, with: next.key.rawValue)
    let draw = world.source.draw(.followOn, subject: person, partner: next.key.rawValue, index: origin)
    guard draw.uniform < Self.moved(followOn.probability.value, by: shift) else { return }
    var deed = day
    if !followOn.isImmediate {
      // Counted from no particular day: the lag, too, belongs to the chain.
      deed += max(
        1, days(of: followOn.lag, .followOnLag, Int(entry.person), next.key.rawValue, origin, day: 0))
    }
    guard deed <= ledger.days.count else {
      ledger.pipeline[followOn.action] += 1
      return
    }
    agenda.add(
      person: entry.person, action: followOn.action, slot: persons[Int(entry.person)].lastVoice,
      origin: origin, isValue: false, on: deed)
  }

  /// Lets a person tell their readers what they did, in tomorrow's phase 8.
  mutating func tell(_ entry: Agenda.Entry) {
    let index = Int(entry.person)
    coefficients.bringForward(&persons[index], to: day)
    guard coefficients.trust(persons[index]) >= coefficients.lost else { return }
    tellings.append(Telling(person: entry.person, key: chainKey(entry, with: 1)))
  }

  /// Returns a chance moved by a number of logits; certainties and what nothing moves stay as they are.
  private static func moved(_ chance: Double, by shift: Double) -> Double {
    shift == 0 || chance <= 0 || chance >= 1
      ? chance : PortableMath.logistic(PortableMath.logit(chance) + shift)
  }

  /// A number for what comes of a deed, in draws: other for every person, action, deed and `step`.
  private func chainKey(_ entry: Agenda.Entry, with step: UInt32) -> UInt32 {
    var key = entry.origin &* 0x9E37_79B9 &+ UInt32(bitPattern: entry.person) &* 0x85EB_CA6B
    key = key &+ world.scenario.actions[Int(entry.action)].key.rawValue &* 0xC2B2_AE35 &+ step
    key ^= key >> 16
    key = key &* 0x21F0_AAAD
    key ^= key >> 15
    key = key &* 0x735A_2D97
    return key ^ key >> 15
  }
}
