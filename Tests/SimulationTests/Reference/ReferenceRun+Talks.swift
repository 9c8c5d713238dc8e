import CampaignModel
import Randomness

@testable import Simulation

/// Phases 3 and 4: talks with followers, favours for connectors.
extension ReferenceRun {
  func converse() {
    for job in jobs.indices where jobs[job].planned > 0 {
      let count = Int(jobs[job].planned)
      switch strategy.activities[jobs[job].activity].work {
      case .converse(let work):
        let partners = partners(of: job, count, work.policy)
        talk(job, with: partners, minutes: work.minutesEach, pace: pace(work, on: job))
      case .keepInTouch(let work):
        let circle = jobs[job].circle
        let due = circle.indices.filter { $0 % 7 == day % 7 }.map { circle[$0] }
        let bonds = accounts[jobs[job].slot].bonds
        let partners = due.filter { bonds[$0].standing != .left }.prefix(count)
        talk(job, with: Array(partners), minutes: work.minutesEach * strategy.intensity, pace: 1)
      default: break
      }
    }
  }

  private func warming(_ minutes: Double) -> Double { 1 - .exp(-minutes / k.talkMinutes) }

  private func talk(_ job: Int, with partners: [Int], minutes: Double, pace: Double) {
    let slot = jobs[job].slot
    var item = item(job, 0)
    item.depth = (1 + minutes / k.depthMinutes) * pace
    for position in partners {
      let bond = accounts[slot].bonds[position]
      let i = bond.person
      if isBrand(i) {
        // The talk falls out.
        accounts[slot].bonds[position].talkDay = day
        continue
      }
      let luck = draw(.talk, i, item.key)
      let before = warmth(bond)
      let w = before + (1 - before) * warming(minutes)
      let impact = meet(item, i, fit: bond.fit, warmth: w)
      bookHours(minutes / 60, job)
      accounts[slot].bonds[position].talkDay = day
      warm(slot, position, to: w * max(0, 1 - k.phi * impact.x))
      if engages(i, luck.u1, impact, warmth: w) {
        let reaction = reacts(i, item, impact)
        if reaction.shares { passOn(item, i) }
        if reaction.follows { follow(item, i, fit: bond.fit) }
      }
      mayLeave(slot, position, luck.u2, impact.x)
      mayComplain(i, item, luck.u3, impact.x)
      mayConsider(i, item)
    }
  }

  /// Positions of those with whom a voice talks.
  private func partners(of job: Int, _ count: Int, _ policy: Conversing.Policy) -> [Int] {
    let account = accounts[jobs[job].slot]
    func isFree(_ position: Int) -> Bool {
      account.bonds[position].standing != .left && account.bonds[position].talkDay < day
    }
    func first(_ score: (Bond) -> Double) -> [Int] {
      let ranked = account.bonds.indices.filter(isFree).sorted {
        let (x, y) = (score(account.bonds[$0]), score(account.bonds[$1]))
        return x != y ? x > y : $0 < $1
      }
      return Array(ranked.prefix(count))
    }
    var chosen: [Int] = []
    switch policy {
    case .warmest: return first { warmth($0) }
    case .mostConnected: return first { Double(readers(of: $0.person).count) }
    case .longestNeglected: return first { -Double($0.talkDay) }
    case .repliersFirst:
      for position in account.reactedToday + account.reactedYesterday
      where chosen.count < count && isFree(position) && !chosen.contains(position) {
        chosen.append(position)
      }
    case .random: break
    }
    // Anybody else: positions out of the next power of two, sixteen to a talk; those past the end find nobody.
    var range = 1
    while range < account.bonds.count { range *= 2 }
    for block in 0..<UInt32(4 * count) where chosen.count < count && !account.bonds.isEmpty {
      let luck = world.source.draw(.talkPartner, day: day, subject: itemKey(job, 0), index: block).words
      for word in [luck.w0, luck.w1, luck.w2, luck.w3] where chosen.count < count {
        let position = Int(word) % range
        guard position < account.bonds.count, isFree(position), !chosen.contains(position) else { continue }
        chosen.append(position)
      }
    }
    return chosen
  }

  /// The ties that a voice keeps in touch with, chosen on its first day.
  func circle(of job: Int, _ work: KeepingInTouch) -> [Int] {
    let bonds = accounts[jobs[job].slot].bonds
    return work.ties >= bonds.count ? Array(bonds.indices) : partners(of: job, work.ties, work.policy)
  }

  /// How much a talk counts that comes about as fast as promised, while somebody is there.
  private func pace(_ work: Conversing, on job: Int) -> Double {
    guard let promise = work.promise else { return 1 }
    let kept = min(1, jobs[job].hoursThere / k.awake)
    let minutes = min(max(promise.minutes, 6), 60)
    func log(_ x: Double) -> Double { PortableMath.log(x) }
    let d =
      minutes < 22
      ? k.fast + (1 - k.fast) * log(minutes / 6) / log(22.0 / 6)
      : 1 + (k.slow - 1) * log(minutes / 22) / log(60.0 / 22)
    return kept * d + (1 - kept) * k.slow
  }

  func favour() {
    for job in jobs.indices where jobs[job].planned > 0 {
      guard case .favour(let work) = strategy.activities[jobs[job].activity].work else { continue }
      let waiting = jobs.filter {
        $0.isAdvocate && work.connectors.contains(accounts[$0.slot].voice)
          && world.speakers[accounts[$0.slot].voice] != nil && accounts[$0.slot].favourDay < day
      }.map(\.slot)
      // A stable order: who comes first in the strategy does so among equals.
      let order = waiting.enumerated().sorted {
        (accounts[$0.element].favourDay, $0.offset) < (accounts[$1.element].favourDay, $1.offset)
      }
      for (_, slot) in order.prefix(Int(jobs[job].planned)) { help(slot, job, minutes: work.minutesEach) }
    }
    for job in jobs.indices where jobs[job].isAdvocate { advocate(job) }
  }

  private func help(_ slot: Int, _ job: Int, minutes: Double) {
    guard let connector = world.speakers[accounts[slot].voice] else { return }
    let i = Int(connector)
    bookHours(minutes / 60, job)
    var item = item(job, Int(scenario.voices[accounts[slot].voice].key.rawValue))
    let luck = draw(.favour, i, item.key)
    item.depth = 1 + minutes / k.depthMinutes
    let w = accounts[slot].courted + (1 - accounts[slot].courted) * warming(minutes)
    let f = Double(item.values.fit(world.values[i]))
    let impact = meet(item, i, fit: f, warmth: w)
    if engages(i, luck.u1, impact, warmth: w) {
      let reaction = reacts(i, item, impact)
      if reaction.shares { passOn(item, i) }
      if reaction.follows { follow(item, i, fit: f) }
    }
    mayComplain(i, item, luck.u3, impact.x)
    accounts[slot].courted = w * max(0, 1 - k.phi * impact.x)
    accounts[slot].favourDay = day
    mayConsider(i, item)
  }

  /// Lets a connector who has been helped speak for the brand.
  private func advocate(_ job: Int) {
    let account = accounts[jobs[job].slot]
    guard account.favourDay > 0, !muted.contains(account.voice),
      let connector = world.speakers[account.voice]
    else { return }
    let i = Int(connector)
    let tau = trust(i)
    guard tau >= k.tauLost else { return }
    if happens(draw(.advocacy, i, jobs[job].key).uniform, k.advocacy * account.courted * tau) {
      passOn(item(job, 0), i)
    }
  }
}
