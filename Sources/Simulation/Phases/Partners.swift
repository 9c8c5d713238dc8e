internal import CampaignModel
internal import Networks
internal import Randomness

/// With whom a voice talks today.
extension RunState {
  /// Chooses at most `count` people by the policy, nobody whom the voice has talked with today, and marks them as
  /// talked with today.
  mutating func choosePartners(of index: Int, count: Int, _ policy: Conversing.Policy) -> [TalkHit] {
    let slot = channels[index].slot
    var hits: [TalkHit] = []
    hits.reserveCapacity(count)
    switch policy {
    case .repliersFirst:
      for position in repliers[slot].today + repliers[slot].yesterday where hits.count < count {
        choose(Int(position), slot, &hits)
      }
      fill(&hits, index, count)
    case .random:
      fill(&hits, index, count)
    case .warmest:
      choose(best(slot, count) { $0.warmth(ofTie: $1, slot) }, slot, &hits)
    case .mostConnected:
      choose(
        best(slot, count) { Double($0.world.network.outDegree(of: Int($0.ties[slot].ties[$1].person))) },
        slot,
        &hits)
    case .longestNeglected:
      choose(best(slot, count) { -Double($0.ties[slot].ties[$1].talkDay) }, slot, &hits)
    }
    return hits
  }

  /// The warmth of a tie today.
  func warmth(ofTie position: Int, _ slot: Int) -> Double {
    let tie = ties[slot].ties[position]
    return Double(tie.warmth) * coefficients.warmthDecay[day - Int(tie.day)]
  }

  private mutating func choose(_ positions: [Int], _ slot: Int, _ hits: inout [TalkHit]) {
    for position in positions {
      choose(position, slot, &hits)
    }
  }

  @inline(__always)
  private mutating func choose(_ position: Int, _ slot: Int, _ hits: inout [TalkHit]) {
    guard ties[slot].ties[position].isFree(on: day) else { return }
    ties[slot].ties[position].talkDay = Int16(truncatingIfNeeded: day)
    hits.append(
      TalkHit(person: ties[slot].ties[position].person, position: Int32(truncatingIfNeeded: position)))
  }

  /// Adds followers drawn at random until `count` are chosen or nobody is left to be found.
  private mutating func fill(_ hits: inout [TalkHit], _ index: Int, _ count: Int) {
    let slot = channels[index].slot
    let people = ties[slot].ties.count
    guard hits.count < count && people > 0 else { return }
    let item = itemKey(index, 0)
    // Positions are drawn from a power of two, and those past the end passed over: a follower more then moves
    // nobody else's talk. Sixteen tries a talk are enough unless most followers have left; then some talks fall out.
    let range = UInt32(people).nextPowerOfTwo
    var block: UInt32 = 0
    while hits.count < count && block < 4 * UInt32(count) {
      let words = world.source.draw(.talkPartner, day: day, subject: item, index: block).words
      block += 1
      for word in [words.w0, words.w1, words.w2, words.w3] where hits.count < count {
        let position = Int(word & (range - 1))
        if position < people { choose(position, slot, &hits) }
      }
    }
  }

  /// Returns the positions of the `count` free followers with the highest score, earlier positions first among equals.
  private func best(_ slot: Int, _ count: Int, score: (RunState, Int) -> Double) -> [Int] {
    var scored: [(score: Double, position: Int)] = []
    for position in ties[slot].ties.indices where ties[slot].ties[position].isFree(on: day) {
      scored.append((score(self, position), position))
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.position < $1.position }
    return scored.prefix(count).map(\.position)
  }
}

/// A follower chosen for a talk.
struct TalkHit {
  let person: Int32
  let position: Int32
}

extension UInt32 {
  /// The smallest power of two that is not below the number; for numbers up to 2^31.
  fileprivate var nextPowerOfTwo: UInt32 {
    self <= 1 ? 1 : 1 << (UInt32.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
