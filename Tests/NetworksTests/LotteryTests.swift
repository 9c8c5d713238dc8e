import Testing

@testable import Networks

@Suite("Lotteries")
struct LotteryTests {
  private static let weights: [Float] = [1, 5, 0.5, 2, 3.25, 1, 1, 7]
  private static let lottery = Lottery(weights: weights, offsets: [0, 3, 8])

  /// 65,536 positions, evenly spaced over a pool.
  private static let positions = (0..<65_536).map { UInt32($0) << 16 | 0x8000 }

  @Test("A group's members win in proportion to their weights", arguments: 0..<8)
  func proportion(person: Int) {
    let group = person < 3 ? 0 : 1
    let members = group == 0 ? 0..<3 : 3..<8
    var wins = [Double](repeating: 0, count: 9)
    for position in Self.positions {
      let holder = Int(
        Self.lottery.holders[Int(Self.lottery.ticket(at: position, in: Self.lottery.pool(in: group)).number)])
      wins[holder] += Double(Self.lottery.validity[holder])
    }
    let all = members.reduce(0) { $0 + wins[$1] }
    let weight = members.reduce(0) { $0 + Self.weights[$1] }
    #expect(abs(wins[person] / all - Double(Self.weights[person] / weight)) < 1e-3)
    #expect(wins.indices.filter { !members.contains($0) }.allSatisfy { wins[$0] == 0 })
  }

  @Test("Outside a group only the others win, in proportion to their weights", arguments: [0, 1])
  func outside(group: Int) {
    let members = group == 0 ? 0..<3 : 3..<8
    var wins = [Double](repeating: 0, count: 9)
    for position in Self.positions {
      let ticket = Self.lottery.ticket(at: position, in: Self.lottery.pool(outside: group))
      let holder = Int(Self.lottery.holders[Int(ticket.number)])
      wins[holder] += Double(Self.lottery.validity[holder])
    }
    let others = (0..<8).filter { !members.contains($0) }
    let total = others.reduce(0.0) { $0 + wins[$1] }
    let weight = others.reduce(0) { $0 + Self.weights[$1] }
    for person in 0..<8 {
      let expected = members.contains(person) ? 0 : Double(Self.weights[person] / weight)
      #expect(abs(wins[person] / total - expected) < 1e-3)
    }
  }

  @Test("A newcomer at the end of a group takes a blank and no ticket of anybody else")
  func newcomer() {
    let many = [Float](repeating: 1, count: 9)
    let before = Lottery(weights: many, offsets: [0, 9])
    let after = Lottery(weights: many + [1], offsets: [0, 10])
    #expect(before.holders.count == after.holders.count)
    let changed = before.holders.indices.filter { before.holders[$0] != after.holders[$0] }
    #expect(changed.contains { before.holders[$0] == 9 && after.holders[$0] == 9 } == false)
    // Blanks are numbered after the last person, so that they change their number and nothing else.
    #expect(changed.allSatisfy { before.validity[Int(before.holders[$0])] == 0 })
  }
}
