import CampaignModel
import Randomness

@testable import Simulation

/// Phases 9 and 10: people choose, choices become deeds, deeds become value and experience.
extension ReferenceRun {
  func choose() {
    for (index, action) in scenario.actions.enumerated() {
      let key = action.key.rawValue
      for i in hits(.need, key, chance: min(1, action.needsPerYear.value / 365), among: world.size) {
        decide(i, index, draw(.choice, i, key, 0).uniform, trigger: 0)
      }
    }
    for (i, index) in moved {
      decide(i, index, draw(.choice, i, scenario.actions[index].key.rawValue, 1).uniform, trigger: 1)
    }
    moved = []
  }

  private func decide(_ i: Int, _ index: Int, _ u: Double, trigger: UInt32) {
    let action = scenario.actions[index]
    guard !isBrand(i), pause[index][i] < day, happens(u, chance(i, action)) else { return }
    if action.cooldownDays > 0 { pause[index][i] = day + action.cooldownDays }
    let deed = day + days(action.decisionLag, .decisionLag, i, action.key.rawValue, trigger)
    put(
      Due(
        person: i, action: index, slot: people[i].lastVoice, origin: UInt32(day) << 1 | trigger,
        isValue: false),
      on: deed)
  }

  private func put(_ entry: Due, on day: Int) {
    if day <= scenario.campaign.horizonDays {
      due[day].append(entry)
    } else {
      book.pipeline[entry.action] += 1
    }
  }

  private func chance(_ i: Int, _ action: Action) -> Double {
    let person = people[i]
    guard person.isTouched else { return action.baseProbability.value }
    let (inv, w) = (action.involvement.value, action.weights)
    var shift = trustAndFit(i, action)
    shift += inv * (w.relationship?.value ?? k.betaR) * person.relationship
    shift += (1 - inv) * (w.availability?.value ?? k.betaA) * person.memory / (person.memory + k.memoryScale)
    if let pitchDay = person.pitchDay, day - pitchDay < k.offerDays { shift += w.offer?.value ?? k.betaO }
    if trust(i) < k.tauLost { shift -= inv * (w.lost?.value ?? k.betaL) }
    return Self.moved(action.baseProbability.value, by: shift)
  }

  /// What of trust and fit moves a person: all that counts after a deed.
  private func trustAndFit(_ i: Int, _ action: Action) -> Double {
    action.involvement.value
      * ((action.weights.trust?.value ?? k.betaT) * (trust(i) - k.a)
        + (action.weights.fit?.value ?? k.betaF) * people[i].heardFit)
  }

  private static func moved(_ chance: Double, by shift: Double) -> Double {
    guard chance > 0 && chance < 1 else { return chance }
    return 1 / (1 + (1 - chance) / chance * .exp(-shift))
  }

  private func days(
    _ lag: Lag, _ purpose: Purpose, _ i: Int, _ key: UInt32, _ index: UInt32, from day: Int? = nil
  ) -> Int {
    guard lag.meanDays.value > 0 else { return 0 }
    var luck = world.source.stream(
      purpose, day: day ?? self.day, subject: UInt32(i), partner: key, index: index)
    return Int(min(luck.gamma(shape: lag.shape, scale: lag.meanDays.value / lag.shape), 1e6).rounded())
  }

  func realise() {
    while let entry = due[day].popLast() {
      let action = scenario.actions[entry.action]
      if entry.isValue {
        book.realised[entry.action][day - 1] += 1
        experience(entry)
        continue
      }
      book.conversions[entry.action][day - 1] += 1
      book.deeds.append(Deed(person: entry.person, action: entry.action, day: day))
      if let slot = entry.slot { credit(entry.action, slot) }
      reach(\.acted, \.action, entry.person)
      if action.kind.isTold && trust(entry.person) >= k.tauLost {
        tellings.append((entry.person, chainKey(entry, 1)))
      }
      let lag = days(action.realisationLag, .realisationLag, entry.person, action.key.rawValue, entry.origin)
      put(
        Due(
          person: entry.person, action: entry.action, slot: entry.slot, origin: entry.origin, isValue: true),
        on: day + lag)
    }
  }

  private func credit(_ action: Int, _ slot: Int) {
    book.credited[slot][action] += 1
    let fee = scenario.voices[accounts[slot].voice].feePerResult
    if fee > 0, let job = jobs.firstIndex(where: { $0.slot == slot }) { pay(fee, .results, job) }
  }

  private func experience(_ entry: Due) {
    let (i, action) = (entry.person, scenario.actions[entry.action])
    guard let after = action.after else { return }
    let e = trustAndFit(i, action)
    let luck = world.source.draw(
      .satisfaction, subject: UInt32(i), partner: action.key.rawValue, index: entry.origin)
    guard happens(luck.uniform, Self.moved(after.satisfaction.value, by: e)) else {
      burn(i, k.eta * k.experience * lambda(people[i].heardFit))
      guard happens(luck.secondUniform, k.badWord) else { return }
      today.negativeMentions += 1
      complaints.append((i, world.values[i], chainKey(entry, 0)))
      return
    }
    let before = trust(i)
    people[i].r += k.eta * k.experience
    people[i].isTouched = true
    today.trustEarned += trust(i) - before
    mayLike(i)
    for next in after.followOns {
      let action = scenario.actions[next.action]
      if action.kind.isTold && trust(i) < k.tauLost { continue }
      let key = action.key.rawValue
      let origin = chainKey(entry, key)
      let u = world.source.draw(.followOn, subject: UInt32(i), partner: key, index: origin).uniform
      guard happens(u, Self.moved(next.probability.value, by: e)) else { continue }
      let lag = next.isImmediate ? 0 : max(1, days(next.lag, .followOnLag, i, key, origin, from: 0))
      put(
        Due(person: i, action: next.action, slot: people[i].lastVoice, origin: origin, isValue: false),
        on: day + lag)
    }
  }

  /// Stands for what comes of a deed, in draws.
  private func chainKey(_ entry: Due, _ step: UInt32) -> UInt32 {
    var key = entry.origin &* 0x9E37_79B9 &+ UInt32(entry.person) &* 0x85EB_CA6B
    key = key &+ scenario.actions[entry.action].key.rawValue &* 0xC2B2_AE35 &+ step
    key ^= key >> 16
    key = key &* 0x21F0_AAAD
    key ^= key >> 15
    key = key &* 0x735A_2D97
    return key ^ key >> 15
  }
}
