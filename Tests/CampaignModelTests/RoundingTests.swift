import CampaignModel
import Testing

@Suite("What is no difference")
struct RoundingTests {
  // The same amounts, added up in another order.
  private static let (more, less) = (0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1)

  @Test("Numbers that differ by rounding alone compare as the same number", arguments: Relation.allCases)
  func relations(relation: Relation) {
    #expect(Self.more > Self.less)
    #expect(relation.holds(Self.more, Self.less) == relation.holds(1, 1))
    #expect(relation.holds(1 + 2e-12, 1) == relation.holds(2, 1))
    #expect(relation.holds(.infinity, .infinity) == relation.holds(1, 1))
    #expect(!relation.holds(.nan, 1) && !relation.holds(1, .nan))
  }

  @Test("A sum of which rounding alone is left is 0, and no other")
  func sums() {
    #expect(0.1 + 0.2 - 0.3 != 0 && Rounding.sum([0.1, 0.2, -0.3]) == 0)
    #expect(Rounding.sum([1, -1, 1e-9]) == 1e-9 && Rounding.sum([1e-300]) == 1e-300)
    #expect(Rounding.sum([]) == 0 && Rounding.sum([.infinity, 1]) == .infinity)
  }

  @Test("A formula that subtracts what differs by rounding alone is 0")
  func formulas() {
    let minus = Formula<Int>.operation(.minus, .number(Self.more), .number(Self.less))
    let plus = Formula<Int>.operation(.plus, .number(Self.more), .negative(.number(Self.less)))
    #expect(minus.value { _ in 0 } == 0 && plus.value { _ in 0 } == 0)
  }
}
