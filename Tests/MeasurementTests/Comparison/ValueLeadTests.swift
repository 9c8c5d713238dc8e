import CampaignModel
import Testing

@testable import Measurement
@testable import Simulation

/// Bookings are worth 100, half of which is margin; the control has 10 in every run.
@Suite("Leaders by value, and daily series")
struct ValueLeadTests {
  /// Returns a comparison by the costs of the strategies and their conversions beyond the control's, run by
  /// run.
  private static func comparison(_ strategies: [(cost: Double, extra: [Int])]) -> Comparison {
    let scenario = Scenario(
      name: "test", campaign: Campaign(days: 1, horizonDays: 2),
      population: Population(size: 1, communities: [Community(name: "all", share: 1, cohesion: 0)]),
      platforms: [],
      actions: [
        Action(
          name: "booking", kind: .booking, needsPerYear: Quantity(1), baseProbability: Quantity(0.5),
          involvement: Quantity(0), value: Quantity(100), marginShare: Quantity(0.5))
      ], strategies: strategies.indices.map { Strategy(name: "s\($0)") })
    var comparison = Comparison(scenario)
    for run in 0..<(strategies.first?.extra.count ?? 1) {
      let all = [(cost: 0, extra: 0)] + strategies.map { (cost: $0.cost, extra: $0.extra[run]) }
      comparison.add(
        all.map { strategy in
          var day = LedgerDay()
          day.cost = strategy.cost
          day.attention = 10 + strategy.extra
          let counts = [[Int32(10 + strategy.extra), 0]]
          return Ledger(
            days: [day, LedgerDay()], conversions: counts, realised: counts, pipeline: [0], costs: [],
            voices: [],
            trust: [TrustSample(day: 1, mean: 0.5)])
        }, scenario)
    }
    return comparison
  }

  @Test("the break-even factor is cost over margin, and nil without either")
  func breakEven() {
    let comparison = Self.comparison([(100, [4, 4]), (100, [0, 0]), (100, [-2, -2]), (0, [3, 3])])
    #expect((0...4).map { comparison.breakEvenFactor($0)?.ratio } == [nil, 0.5, nil, nil, nil])
  }

  @Test(
    "the leaders by value are the upper envelope of the profits",
    arguments: [
      // Nothing helps: the control leads always.
      ([(10.0, [0, 0])], [0], [nil]),
      ([(10.0, [-1, -1])], [0], [nil]),
      // One that helps leads from where it breaks even.
      ([(100.0, [4, 4])], [0, 1], [nil, 0.5]),
      // The cheaper one leads in between.
      ([(600.0, [20, 20]), (100, [10, 10])], [0, 2, 1], [nil, 0.2, 1.0]),
      // A strategy below the others at every value never leads.
      ([(600.0, [20, 20]), (500, [10, 10])], [0, 1], [nil, 0.6]),
      // One for nothing leads from the start.
      ([(0.0, [1, 1])], [1], [nil]),
      // Of three that meet in one point the steepest follows.
      ([(100.0, [2, 2]), (200, [4, 4])], [0, 2], [nil, 1]),
      // Equal lines: the first.
      ([(100.0, [4, 4]), (100, [4, 4])], [0, 1], [nil, 0.5]),
    ] as [([(Double, [Int])], [Int], [Double?])])
  func leaders(strategies: [(Double, [Int])], leaders: [Int], factors: [Double?]) {
    let leads = Self.comparison(strategies.map { (cost: $0.0, extra: $0.1) }).leadsByValue
    #expect(leads.map(\.strategy) == leaders)
    #expect(leads.map { $0.from?.ratio } == factors)
  }

  @Test("at every value the leader has the highest mean profit", arguments: 1...40)
  func envelope(step: Int) {
    let comparison = Self.comparison([
      (130, [7, 2, 4]), (40, [1, 3, 0]), (420, [15, 11, 9]), (10, [-3, 0, 0]), (400, [9, 8, 7]),
      (1000, [19, 18, 16]),
    ])
    let factor = Double(step) / 10
    let profits = comparison.strategies.indices.map { strategy in
      factor * (comparison.summary(strategy, .incrementalMargin).estimate?.mean ?? 0)
        - (comparison.summary(strategy, .cost).estimate?.mean ?? 0)
    }
    let leader = comparison.leadsByValue.last { $0.from?.ratio ?? 0 <= factor }
    #expect(abs(profits[leader?.strategy ?? 0] - (profits.max() ?? 0)) < 1e-9)
  }

  @Test("a lead begins within an interval, unless the runs do not tell the margins apart")
  func uncertainty() {
    let certain = Self.comparison([(100, [4, 5, 4])]).leadsByValue[1].from
    #expect(certain?.interval?.contains(100 / (13.0 / 3 * 50)) == true)
    #expect(Self.comparison([(100, [9, -6, 1])]).leadsByValue[1].from?.confidenceSet == .unbounded)
  }

  @Test("there are no leaders without runs")
  func noRuns() {
    #expect(Self.comparison([(1, [])]).leadsByValue.isEmpty)
  }

  @Test("a series is the figures of its days", arguments: DailyMetric.allCases)
  func dailySeries(metric: DailyMetric) {
    let comparison = Self.comparison([(100, [4, 5, 9])])
    #expect(comparison.dailySeries(1, metric) == (1...2).map { comparison.daily(1, metric, day: $0) })
  }

  @Test("a series of the funnel is the figures of its days", arguments: FunnelStage.allCases)
  func funnelSeries(stage: FunnelStage) {
    let comparison = Self.comparison([(100, [4, 5, 9])])
    let series = comparison.funnelSeries(1, stage)
    let days = (1...2).map { comparison.funnel(1, stage, day: $0) }
    #expect(series.map(\.people) == days.map(\.people) && series.map(\.change) == days.map(\.change))
  }
}
