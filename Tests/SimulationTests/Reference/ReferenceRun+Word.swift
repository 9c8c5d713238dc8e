import CampaignModel
import Randomness

@testable import Simulation

/// Phase 8: what friends tell, what spreads, and complaints.
extension ReferenceRun {
  func spreadWord() {
    for telling in tellings {
      let item = Item(
        content: Content(mention: 1, pitch: 0, quality: k.tellingQuality), sigma: 1,
        kappa: k.kappa[.friend] ?? 0, v: 1, values: world.values[telling.person], key: telling.key)
      spread(item, from: [telling.person])
    }
    tellings = []
    for (item, sharers) in shares {
      var word = item
      word.kappa = k.kappa[.friend] ?? 0
      word.v = 1
      word.depth = 1
      spread(word, from: sharers)
    }
    shares = []
    for complaint in complaints { spread(complaint) }
    complaints = []
  }

  /// Carries an item from friend to friend until nobody passes it on.
  private func spread(_ item: Item, from sharers: [Int]) {
    var line = sharers
    var passedOn = Set(sharers)
    while let friend = line.first {
      line.removeFirst()
      let readers = readers(of: friend)
      for place in hits(.shareJump, UInt32(friend), item.key, chance: k.nuFriend, among: readers.count)
      where hears(item, readers[place], from: friend) && passedOn.insert(readers[place]).inserted {
        today.shares += 1
        line.append(readers[place])
      }
    }
  }

  /// Lets a reader meet what a friend shares; returns whether they would pass it on.
  private func hears(_ item: Item, _ i: Int, from friend: Int) -> Bool {
    if isDeaf(i, to: item) { return false }
    let luck = draw(.share, i, item.key, UInt32(friend))
    guard happens(luck.u0, attention(i)) else { return false }
    let f = Double(item.values.fit(world.values[i]))
    let impact = meet(item, i, fit: f, warmth: 0)
    let hearing = item.key &+ UInt32(friend + 1) &* 0x9E37_79B9
    var shares = false
    let factor = PortableMath.pow(Double(max(1, readers(of: friend).count)) / 10_000, -k.deltaE)
    if engages(i, luck.u1, impact, warmth: 0, factor: factor) {
      let reaction = reacts(i, item, impact, from: friend)
      shares = reaction.shares
      if reaction.follows { follow(item, i, fit: f) }
    }
    mayComplain(i, item, key: hearing, luck.u3, impact.x)
    mayConsider(i, item, key: hearing)
    return shares
  }

  private func spread(_ complaint: (person: Int, values: ValueVector, key: UInt32)) {
    let readers = readers(of: complaint.person)
    let hits = hits(
      .complaintJump, UInt32(complaint.person), complaint.key, chance: k.nuFriend, among: readers.count)
    for i in hits.map({ readers[$0] }) where !isBrand(i) {
      let luck = draw(.complaint, i, complaint.key, UInt32(complaint.person))
      guard happens(luck.u0, attention(i)) else { continue }
      let f = Double(complaint.values.fit(world.values[i]))
      burn(i, k.eta * lambda(f) * (k.kappa[.friend] ?? 0))
    }
  }
}
