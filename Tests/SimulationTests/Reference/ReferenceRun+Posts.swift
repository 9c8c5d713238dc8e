import CampaignModel
import Randomness

@testable import Simulation

/// Phase 2: posts reach followers, and members of communities.
extension ReferenceRun {
  func post() {
    for job in jobs.indices {
      guard case .post = strategy.activities[jobs[job].activity].work else { continue }
      publish(job, audience: jobs[job].followers, rivals: accounts[jobs[job].slot].postsToday)
      for (post, item, share) in seenToday(job) {
        let bound = chance(post, warmth: 1, crowd: 1) * share
        let slot = jobs[job].slot
        for position in hits(.postJump, item.key, chance: bound, among: accounts[slot].bonds.count)
        where accounts[slot].bonds[position].standing == .follows {
          let person = accounts[slot].bonds[position].person
          let luck = draw(.post, person, item.key)
          notice(item, post, share, slot, position, person, luck, bound)
        }
      }
    }
  }

  func participate() {
    for job in jobs.indices {
      guard case .participate(let work) = strategy.activities[jobs[job].activity].work else { continue }
      publish(job, audience: jobs[job].circle.count, rivals: posts(of: jobs[job].slot, in: work.community))
      for (post, item, share) in seenToday(job) {
        let bound = chance(post, warmth: 1, crowd: 1) * share
        let slot = jobs[job].slot
        for place in hits(.memberJump, item.key, chance: bound, among: jobs[job].circle.count) {
          let person = jobs[job].circle[place]
          let known = position(slot, person)
          if let known, accounts[slot].bonds[known].standing == .left { continue }
          let luck = draw(.member, person, item.key)
          notice(item, post, share, slot, known, person, luck, bound)
        }
      }
    }
  }

  /// The posts of a voice in a community today, in all its activities.
  private func posts(of slot: Int, in community: Int) -> Double {
    jobs.reduce(0) { sum, job in
      if case .participate(let work) = strategy.activities[job.activity].work,
        job.slot == slot && work.community == community
      {
        return sum + job.planned
      }
      return sum
    }
  }

  /// Adds the posts of today to those that may be noticed.
  private func publish(_ job: Int, audience: Int, rivals: Double) {
    guard jobs[job].planned > 0 else { return }
    let platform = scenario.platforms[scenario.voices[accounts[jobs[job].slot].voice].platform]
    let age = platform.ageYears + Double(day) / 365
    let novelty = 1 + platform.noveltyBoost.value * .exp2(-age / platform.noveltyHalfLifeYears.value)
    let size = Double(max(audience, 1)) / 10_000
    let q = jobs[job].item.content.quality
    jobs[job].posts.append(
      Post(
        day: day, count: Int(jobs[job].planned),
        quality: q + (1 - q) * accounts[jobs[job].slot].preparedShare, rivals: rivals,
        cold: platform.reach.value * novelty * PortableMath.pow(size, -k.delta),
        audienceFactor: PortableMath.pow(size, -k.deltaE)))
  }

  /// The posts that may be noticed today, each with the share of its chance that falls on today.
  private func seenToday(_ job: Int) -> [(Post, Item, Double)] {
    let account = accounts[jobs[job].slot]
    guard account.suspendedUntil < day else { return [] }
    let halfLife = scenario.platforms[scenario.voices[account.voice].platform].postHalfLifeDays.value
    var seen: [(Post, Item, Double)] = []
    for post in jobs[job].posts {
      let age = day - post.day
      let share = Self.share(ofDay: age, halfLife: halfLife)
      guard share > 0 else { continue }
      for number in 0..<post.count {
        var item = item(job, number + age << 16)
        item.content.quality = post.quality
        seen.append((post, item, share))
      }
    }
    return seen
  }

  /// The share of a post's noticing that falls on a day after it, until less than a hundredth would be left.
  static func share(ofDay age: Int, halfLife: Double) -> Double {
    guard halfLife > 0 else { return age == 0 ? 1 : 0 }
    var days = 1
    while Double.exp2(-Double(days) / halfLife) >= 0.01 { days += 1 }
    guard age < days else { return 0 }
    return (.exp2(-Double(age) / halfLife) - .exp2(-Double(age + 1) / halfLife))
      / (1 - .exp2(-Double(days) / halfLife))
  }

  /// The chance to notice one of the posts of a day, with all attention left.
  private func chance(_ post: Post, warmth w: Double, crowd: Double) -> Double {
    let nu = min(1, post.cold * (1 + k.zeta * w) * crowd)
    return (1 - .exp(-post.rivals * nu)) / post.rivals
  }

  /// Lets a person notice a post and react to it; who has not met its voice is acquainted with it from then on.
  private func notice(
    _ item: Item, _ post: Post, _ share: Double, _ slot: Int, _ known: Int?, _ i: Int, _ luck: Draw,
    _ bound: Double
  ) {
    if isDeaf(i, to: item) { return }
    let w = known.map { warmth(accounts[slot].bonds[$0]) } ?? 0
    let rivals = scenario.population.communities[Int(world.community[i])].postsPerDay
    let chance = chance(post, warmth: w, crowd: 1 / (1 + rivals * k.crowding)) * share
    guard happens(luck.u0, chance * attention(i) / bound) else { return }
    let f = known.map { accounts[slot].bonds[$0].fit } ?? Double(item.values.fit(world.values[i]))
    if known == nil {
      accounts[slot].bonds.append(Bond(person: i, fit: f, warmth: 0, day: day, standing: .acquainted))
    }
    let position = known ?? accounts[slot].bonds.count - 1
    let impact = meet(item, i, fit: f, warmth: w)
    if engages(i, luck.u1, impact, warmth: w, factor: post.audienceFactor) {
      let reaction = reacts(i, item, impact)
      accounts[slot].reactedToday.append(position)
      if reaction.shares { passOn(item, i) }
      if reaction.follows { follow(item, i, fit: f) }
    }
    let warmed = w + (1 - w) * k.omega * impact.b
    warm(slot, position, to: warmed * max(0, 1 - k.phi * impact.x))
    mayLeave(slot, position, luck.u2, impact.x)
    mayComplain(i, item, luck.u3, impact.x)
    mayConsider(i, item)
  }
}
