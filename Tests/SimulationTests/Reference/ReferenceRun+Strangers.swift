import CampaignModel
import Randomness

@testable import Simulation

/// Phases 5 to 7: messages, machines that follow, impressions.
extension ReferenceRun {
  func message() {
    for job in jobs.indices {
      guard case .message(let work) = strategy.activities[jobs[job].activity].work else { continue }
      let platform = scenario.voices[accounts[jobs[job].slot].voice].platform
      let reached = people.indices.filter { uses(platform, $0) && isIn(work.community, $0) }
      scatter(job, reached, k.nuMessage, .messageJump) { i, item in isWrittenTo(i, item, .message) }
    }
  }

  func automate() {
    for job in jobs.indices {
      let activity = strategy.activities[jobs[job].activity]
      let slot = jobs[job].slot
      if case .buyFollowers = activity.work { accounts[slot].hollow += jobs[job].planned }
      guard case .automate(let work) = activity.work else { continue }
      let platform = scenario.voices[accounts[slot].voice].platform
      let before = accounts[slot].hollow
      let reached = people.indices.filter { uses(platform, $0) && isIn(work.community, $0) }
      scatter(job, reached, 1, .followJump) { i, item in
        let isStranger = position(slot, i) == nil
        if accounts[slot].approached.insert(i).inserted && isStranger { isFollowed(i, item, slot) }
      }
      jobs[job].hollowGains[day] = accounts[slot].hollow - before
      if let wait = work.unfollowAfterDays, let gain = jobs[job].hollowGains[day - wait] {
        accounts[slot].hollow -= gain * k.leavesAgain
      }
    }
  }

  func advertise() {
    for job in jobs.indices {
      guard case .advertise(let work) = strategy.activities[jobs[job].activity].work else { continue }
      let reached = people.indices.filter { isIn(work.community, $0) }
      scatter(job, reached, k.nuAdvertisement, .impressionJump) { i, item in
        _ = isMet(i, item, .impression)
      }
    }
  }

  private func isIn(_ community: Int?, _ i: Int) -> Bool {
    community == nil || community == Int(world.community[i])
  }

  /// Scatters today's pieces evenly over people, nobody getting more than the even share, rounded up.
  private func scatter(
    _ job: Int, _ reached: [Int], _ nu: Double, _ purpose: Purpose,
    _ body: (Int, Item) -> Void
  ) {
    guard jobs[job].planned > 0, !reached.isEmpty else { return }
    let each = jobs[job].planned / Double(reached.count)
    let rounds = max(1, each.rounded(.up))
    for round in 0..<Int(rounds) {
      let item = item(job, round)
      for i in hits(purpose, item.key, chance: each / rounds * nu, among: world.size)
      where reached.contains(i) && !isDeaf(i, to: item) {
        body(i, item)
      }
    }
  }

  /// Lets a person meet an item that comes from outside; returns how much it intruded, if it was noticed.
  private func isMet(_ i: Int, _ item: Item, _ purpose: Purpose) -> (x: Double, luck: Draw)? {
    let luck = draw(purpose, i, item.key)
    guard happens(luck.u0, attention(i)) else { return nil }
    let f = Double(item.values.fit(world.values[i]))
    let impact = meet(item, i, fit: f, warmth: 0)
    if engages(i, luck.u1, impact, warmth: 0) {
      let reaction = reacts(i, item, impact)
      if reaction.shares { passOn(item, i) }
      if reaction.follows { follow(item, i, fit: f) }
    }
    mayComplain(i, item, luck.u3, impact.x)
    mayConsider(i, item)
    return (impact.x, luck)
  }

  private func isWrittenTo(_ i: Int, _ item: Item, _ purpose: Purpose) {
    guard let met = isMet(i, item, purpose), let slot = item.slot else { return }
    guard happens(met.luck.u2, k.rho0 * met.x) else { return }
    today.reports += 1
    accounts[slot].reportsToday += 1
  }

  private func isFollowed(_ i: Int, _ item: Item, _ slot: Int) {
    let luck = draw(.followBack, i, item.key)
    if happens(luck.u2, k.nuMessage) { isWrittenTo(i, item, .follow) }
    // Who follows because of what the notice said does not follow once more.
    guard position(slot, i) == nil, happens(luck.u0, k.followsBack) else { return }
    if happens(luck.u1, k.isReal) {
      join(slot, i, fit: Double(item.values.fit(world.values[i])))
    } else {
      accounts[slot].hollow += 1
    }
  }
}
