import Testing

@testable import Networks

@Suite("Rulers")
struct RulersTests {
  /// 4,096 positions, evenly spaced.
  static let positions = (0..<4096).map { UInt32($0) << 20 | 0x80000 }

  @Test("choose in proportion to weight", arguments: [0, 1, 2, 3])
  func proportion(item: Int) {
    let weights = [1.0, 5, 0.5, 2]
    let rulers = Rulers(weights: weights, starts: [0, 4])
    let hits = Self.positions.count { rulers.item(on: 0, at: $0) == item }
    #expect(rulers.lengths == [10])
    #expect(abs(Double(hits) - weights[item] / 10 * 4096) <= 1)
  }

  @Test("agree with a search from the beginning")
  func reference() {
    let weights = (0..<100).map { Double(1 + $0 * $0 % 37) }
    let rulers = Rulers(weights: weights, starts: [0, 30, 30, 31, 100])
    for (ruler, items) in [0..<30, 30..<30, 30..<31, 31..<100].enumerated() {
      let expected = Self.positions.map { position -> Int? in
        var left = (Double(position) + 0.5) / 0x1p32 * rulers.lengths[ruler]
        return items.first { item in
          left -= weights[item]
          return left < 0
        }
      }
      #expect(Self.positions.map { rulers.item(on: ruler, at: $0) } == expected)
    }
  }

  @Test("let a newcomer take positions from nobody")
  func newcomer() {
    let before = Rulers(weights: [3, 1, 2, 1], starts: [0, 4])
    let after = Rulers(weights: [3, 1, 2, 1, 0.75], starts: [0, 5])
    #expect(before.lengths == after.lengths.map { $0 - 1 })
    let roomy = Rulers(weights: [3, 1, 2, 0.25], starts: [0, 4])
    let shared = Rulers(weights: [3, 1, 2, 0.25, 0.75], starts: [0, 5])
    let changed = Self.positions.filter { roomy.item(on: 0, at: $0) != shared.item(on: 0, at: $0) }
    #expect(!changed.isEmpty)
    #expect(changed.allSatisfy { roomy.item(on: 0, at: $0) == nil && shared.item(on: 0, at: $0) == 4 })
  }

  @Test("tell the place within an interval")
  func place() {
    let rulers = Rulers(weights: [1, 2, 1], starts: [0, 3])
    #expect(rulers.place(of: 0, in: 0, on: 0) == 0)
    #expect(rulers.place(of: 1 << 30, in: 1, on: 0) == 0)
    #expect(rulers.place(of: 1 << 31, in: 1, on: 0) == 1 << 31)
    #expect(rulers.place(of: .max, in: 2, on: 0) == UInt32.max - 3)
  }
}
