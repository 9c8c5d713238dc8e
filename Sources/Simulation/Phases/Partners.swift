internal import CampaignModel
internal import Networks
internal import Randomness

/// With whom a voice talks today.
extension RunState {
  /// Returns the positions of at most `count` followers, nobody twice, by the policy.
  func partners(of index: Int, count: Int, _ policy: Conversing.Policy) -> [Int] {
    switch policy {
    case .repliersFirst:
      var chosen = Selection(self, slot: channels[index].slot)
      let replies = repliers[channels[index].slot]
      for position in replies.today + replies.yesterday where chosen.positions.count < count {
        chosen.insert(Int(position))
      }
      fill(&chosen, index, count)
      return chosen.positions
    case .random:
      var chosen = Selection(self, slot: channels[index].slot)
      fill(&chosen, index, count)
      return chosen.positions
    case .warmest:
      return best(index, count) { state, slot, position in
        let tie = state.ties[slot].ties[position]
        return Double(tie.warmth) * state.coefficients.warmthDecay[state.day - Int(tie.day)]
      }
    case .mostConnected:
      return best(index, count) { state, slot, position in
        Double(state.world.network.outDegree(of: Int(state.ties[slot].people[position])))
      }
    case .longestNeglected:
      return best(index, count) { state, slot, position in
        -Double(state.ties[slot].ties[position].talkDay)
      }
    }
  }

  /// Adds followers drawn at random until `count` are chosen or nobody is left to be found.
  private func fill(_ chosen: inout Selection, _ index: Int, _ count: Int) {
    let people = ties[channels[index].slot].people.count
    guard chosen.positions.count < count && people > 0 else { return }
    let item = itemKey(index, 0)
    // Positions are drawn from a power of two, and those past the end passed over: a follower more then moves
    // nobody else's talk. Sixteen tries a talk are enough unless most followers have left; then some talks fall out.
    let range = UInt32(people).nextPowerOfTwo
    for attempt in 0..<(16 * count) where chosen.positions.count < count {
      let draw = world.source.draw(.talkPartner, day: day, subject: item, index: UInt32(attempt))
      let position = Int(draw.words.w0 & (range - 1))
      if position < people { chosen.insert(position) }
    }
  }

  /// Returns the positions of the `count` followers with the highest score, earlier positions first among equals.
  private func best(_ index: Int, _ count: Int, score: (RunState, Int, Int) -> Double) -> [Int] {
    let slot = channels[index].slot
    var scored: [(score: Double, position: Int)] = []
    for position in ties[slot].ties.indices where ties[slot].ties[position].follows {
      scored.append((score(self, slot, position), position))
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.position < $1.position }
    return scored.prefix(count).map(\.position)
  }
}

/// Positions chosen so far: followers only, nobody twice.
private struct Selection {
  let ties: [Tie]
  var positions: [Int] = []
  private var taken: Set<Int> = []

  init(_ state: RunState, slot: Int) {
    ties = state.ties[slot].ties
  }

  mutating func insert(_ position: Int) {
    guard ties[position].follows && taken.insert(position).inserted else { return }
    positions.append(position)
  }
}

extension UInt32 {
  /// The smallest power of two that is not below the number; for numbers up to 2^31.
  fileprivate var nextPowerOfTwo: UInt32 {
    self <= 1 ? 1 : 1 << (UInt32.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
