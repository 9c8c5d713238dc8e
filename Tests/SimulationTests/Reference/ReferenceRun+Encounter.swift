import CampaignModel
import Randomness

@testable import Simulation

/// An encounter, and what people do about it.
extension ReferenceRun {
  /// Benefit b, intrusion x, and trust afterwards.
  typealias Impact = (b: Double, x: Double, tau: Double)

  func trust(_ i: Int) -> Double {
    (people[i].r + k.a * k.weight) / (people[i].r + people[i].s + k.weight)
  }

  func lambda(_ f: Double) -> Double { 1 + (k.lambda0 - 1) * (1 - f) }

  /// Share of attention left for one more item today.
  func attention(_ i: Int) -> Double { .exp(-Double(people[i].noticedToday) * k.crowding) }

  func meet(_ item: Item, _ i: Int, fit f: Double, warmth w: Double) -> Impact {
    let (m, p, q) = (item.content.mention, item.content.pitch, item.content.quality)
    let b = q * f
    let x = p * item.v * (1 - w) * (1 - b) * (1 + people[i].pressure / k.pressureScale)
    let kappa = item.kappa + (1 - item.kappa) * w

    people[i].isTouched = true
    let before = trust(i)
    people[i].r += k.eta * item.sigma * m * item.depth * kappa * b
    today.trustEarned += trust(i) - before
    if x > 0 { burn(i, k.eta * lambda(f) * x) }
    people[i].memory += m
    people[i].pressure += p
    if m > 0 {
      people[i].relationship = max(people[i].relationship, w)
      people[i].heardFit = max(people[i].heardFit, f)
      if p > 0 { people[i].pitchDay = day }
      if let slot = item.slot { people[i].lastVoice = slot }
    }
    today.encounters += 1
    people[i].noticedToday += 1
    if b > 0 { people[i].benefits += 1 }
    reach(\.noticed, \.attention, i)
    if m > 0 { reach(\.aware, \.aware, i) }
    mayLike(i)
    return (b, x, trust(i))
  }

  /// Adds evidence against the brand; who falls below the threshold has written it off.
  func burn(_ i: Int, _ evidence: Double) {
    people[i].isTouched = true
    let before = trust(i)
    people[i].s += evidence
    today.trustBurnt += before - trust(i)
    if trust(i) < k.tauLost { reach(\.lost, \.writtenOff, i) }
  }

  func mayLike(_ i: Int) {
    if trust(i) > k.tauAffinity && people[i].benefits >= k.affinityBenefits { reach(\.liked, \.affinity, i) }
  }

  /// Counts what happens to a person for the first time.
  func reach(
    _ stage: WritableKeyPath<Individual, Bool>, _ count: WritableKeyPath<LedgerDay, Int>, _ i: Int
  ) {
    guard !people[i][keyPath: stage] else { return }
    people[i][keyPath: stage] = true
    today[keyPath: count] += 1
  }

  /// Whether who met an item engages; `factor` is that of audience size.
  func engages(_ i: Int, _ u: Double, _ impact: Impact, warmth w: Double, factor: Double = 1) -> Bool {
    guard happens(u, k.e0 * impact.b * (1 + k.engagementWarmth * w) * factor) else { return false }
    reach(\.engaged, \.attraction, i)
    return true
  }

  /// Whether who engages passes the item on, and would follow its voice; `from` is the friend it came from.
  func reacts(
    _ i: Int, _ item: Item, _ impact: Impact, from friend: Int? = nil
  ) -> (shares: Bool, follows: Bool) {
    let luck = draw(.engagement, i, item.key, friend.map { UInt32($0) + 1 } ?? 0)
    let chance =
      k.s0 * (0.3 + impact.tau) * Double(world.activity[i]) * (1 - k.sigmaM * item.content.mention)
    return (impact.tau >= k.tauLost && happens(luck.u0, chance), happens(luck.u1, k.f0))
  }

  /// Lets a person pass an item on in phase 8.
  func passOn(_ item: Item, _ i: Int) {
    today.shares += 1
    if let last = shares.last, last.item.key == item.key, last.item.job == item.job {
      shares[shares.count - 1].by.append(i)
    } else {
      shares.append((item, [i]))
    }
  }

  /// Lets a person follow the voice of an item: on its platform, and unless they have left it.
  func follow(_ item: Item, _ i: Int, fit: Double) {
    guard let slot = item.slot, let job = item.job, !jobs[job].isAdvocate else { return }
    let voice = scenario.voices[accounts[slot].voice]
    guard voice.kind != .advertisement, voice.kind != .stranger, uses(voice.platform, i) else { return }
    join(slot, i, fit: fit)
  }

  /// Makes a person who has not left a voice its follower, at warmth 0 where they had not met.
  func join(_ slot: Int, _ i: Int, fit: Double) {
    if let position = position(slot, i) {
      guard accounts[slot].bonds[position].standing == .acquainted else { return }
      accounts[slot].bonds[position].standing = .follows
    } else {
      accounts[slot].bonds.append(Bond(person: i, fit: fit, warmth: 0, day: day))
    }
    beginsToFollow(i)
  }

  func position(_ slot: Int, _ i: Int) -> Int? { accounts[slot].bonds.firstIndex { $0.person == i } }

  /// Lets a follower or acquaintance leave.
  func mayLeave(_ slot: Int, _ position: Int, _ u: Double, _ x: Double) {
    let protection = k.uBack * scenario.voices[accounts[slot].voice].followsBack
    guard happens(u, k.u0 * x * (1 - protection)) else { return }
    let bond = accounts[slot].bonds[position]
    accounts[slot].bonds[position].standing = .left
    guard bond.standing == .follows else { return }
    today.unfollows += 1
    people[bond.person].following -= 1
    if people[bond.person].following == 0 { today.audience -= 1 }
  }

  func mayComplain(_ i: Int, _ item: Item, key: UInt32? = nil, _ u: Double, _ x: Double) {
    guard x > k.strong, happens(u, k.n0 * x) else { return }
    today.negativeMentions += 1
    complaints.append((i, item.values, key ?? item.key))
  }

  /// Lets a mention move a person to consider actions.
  func mayConsider(_ i: Int, _ item: Item, key: UInt32? = nil) {
    for (index, action) in scenario.actions.enumerated()
    where action.considerationOnExposure.value > 0 && item.content.mention > 0 {
      let u = draw(.exposure, i, action.key.rawValue, key ?? item.key).uniform
      guard happens(u, action.considerationOnExposure.value * item.content.mention) else { continue }
      if !moved.contains(where: { $0 == (i, index) }) { moved.append((i, index)) }
    }
  }
}
