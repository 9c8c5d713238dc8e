import CampaignModel
import Testing

@testable import Measurement

@Suite("Claims on what differs by rounding alone")
struct RoundingClaimTests {
  /// 500 and 405 as sums of many amounts end up, and the sums of a strategy beside them; `even` earns what it costs.
  private static let sample = comparison([
    "sum": Runs(
      costs: [Double](repeating: 500.0000000000002, count: 8), extra: [Int](repeating: 4, count: 8)),
    "orders": Runs(
      costs: (0..<8).map { $0 % 2 == 0 ? 500 : 500.00000000000006 }, extra: [Int](repeating: 4, count: 8)),
    "less": Runs(costs: [Double](repeating: 499.999, count: 8), extra: [Int](repeating: 4, count: 8)),
    "even": Runs(
      costs: [Double](repeating: 200.00000000000003, count: 8), extra: [Int](repeating: 4, count: 8)),
  ])

  private func verdict(_ left: Formula<Statistic>, _ relation: Relation, _ right: Formula<Statistic>)
    -> Judgement.Verdict
  {
    Self.sample.judge(Claim(left, relation, right)).verdict
  }

  private func cost(_ strategy: String) -> Formula<Statistic> { .mean(strategy, .cost) }

  @Test("Equality holds and nothing is strictly smaller or larger", arguments: Relation.allCases)
  func equality(relation: Relation) {
    let expected: Judgement.Verdict = [.less, .greater].contains(relation) ? .refuted : .supported
    for formula in [
      cost("sum"), cost("orders"), .median(.of("sum", .cost)), cost("sum") - cost("orders") + .number(500),
      .number(500) * cost("sum") / cost("orders"), .greatest([cost("orders"), cost("sum")]),
      cost("sum") * cost("sum") / .number(500),
    ] {
      #expect(verdict(formula, relation, .number(500)) == expected, "\(formula)")
      #expect(verdict(.number(500), relation.mirrored, formula) == expected, "\(formula)")
    }
    for formula in [
      cost("sum") - cost("orders"), cost("sum") - .number(500), .mean("even", .profit), .mean("even", .roi),
      .term(.standardDeviation(.of("orders", .cost))),
    ] {
      #expect(verdict(formula, relation, .number(0)) == expected, "\(formula)")
    }
    #expect(verdict(cost("sum"), relation, cost("orders")) == expected)
  }

  @Test("So it is in each run of a share", arguments: Relation.allCases)
  func shares(relation: Relation) {
    let expected: Double = [.less, .greater].contains(relation) ? 0 : 1
    for (left, right) in [
      (Formula.of("sum", .cost), Formula.number(500)), (.of("sum", .cost), .of("orders", .cost)),
      (.of("sum", .cost) - .of("orders", .cost), .number(0)), (.of("even", .profit), .number(0)),
      (.of("even", .roi), .number(0)), (.term(Figure("even", .daily(.cumulativeProfit, day: 3))), .number(0)),
    ] {
      let claim = Claim(.p(left, relation, right), .equal, .number(expected))
      let sample = comparison(
        ["sum": runs("sum"), "orders": runs("orders"), "even": runs("even")], claims: [claim])
      #expect(sample.judgements.map(\.verdict) == [.supported], "\(left) \(relation) \(right)")
    }
  }

  /// What a strategy of the sample costs, run by run.
  private func runs(_ strategy: String) -> Runs {
    let index = Self.sample.index(of: strategy) ?? 0
    return Runs(costs: Self.sample.raw(index, .cost), extra: [Int](repeating: 4, count: 8))
  }

  @Test("What differs by more is told apart")
  func apart() {
    #expect(verdict(cost("less"), .less, .number(500)) == .supported)
    #expect(verdict(cost("less"), .equal, .number(500)) == .refuted)
    #expect(verdict(cost("less"), .greaterOrEqual, cost("sum")) == .refuted)
    #expect(verdict(.p(.of("less", .cost), .less, .of("sum", .cost)), .equal, .number(1)) == .supported)
  }

  @Test("Who is best by rounding alone shares the run")
  func best() {
    let best = Formula<Statistic>.term(.best("orders", rivals: ["sum", "orders"]))
    #expect(verdict(best, .equal, .number(0.5)) == .supported)
  }

  @Test("A profit of rounding is neither profit nor loss")
  func profit() {
    let even = Self.sample.index(of: "even") ?? 0
    #expect(Self.sample.column(even, .profit) == [Double?](repeating: 0, count: 8))
    #expect(Self.sample.probabilityOfProfit(even)?.share == 0)
    #expect(Self.sample.probabilityOfLoss(even)?.share == 0)
  }
}
