import CampaignModel
import Testing

@testable import Measurement

@Suite("Risk, break-even prices and crossover")
struct RiskTests {
  /// Twelve runs that cost 100 and bring from 0 to 11 bookings: profits from -100 to 450.
  private static let twelve = HandMade.comparison(
    [
      (0..<12).map {
        HandMade.Run(costs: [100, 0, 0], extra: [0, $0, 0], wages: 40, fees: 20, feesPaid: 2, hours: 4)
      }
    ]) { $0.campaign.goal = 6 }

  private func figure(_ name: String, _ comparison: Comparison = twelve, _ strategy: Int = 1) throws
    -> StrategyFigure
  {
    try #require(comparison.figures(strategy).first { $0.name == name })
  }

  @Test(
    "each figure is what can be worked out on paper",
    arguments: [
      // The worst run and a fifth of the next: (-100 - 0.2 * 50) / 1.2.
      ("expected_shortfall_10", -91.666666666666667), ("probability_of_loss", 0.166666666666666667),
      ("probability_of_profit", 0.75), ("probability_of_goal", 0.5),
      // The mean margin is 275: 100 / 275, and 275 less other costs over 4 hours, 20 in fees, 2 voices.
      ("break_even_value_factor", 0.363636363636363636), ("break_even_value", 36.3636363636363636),
      ("break_even_wage", 53.75), ("break_even_fee_factor", 9.75), ("break_even_fee", 97.5),
      ("payback_day_of_means", 2),
    ] as [(String, Double)])
  func values(name: String, expected: Double) throws {
    let found = try #require(try figure(name).value)
    #expect(abs(found - expected) < 1e-9, "\(found)")
    #expect(try figure(name).runs == 12)
  }

  @Test("a probability has Wilson's interval and a break-even price Fieller's, at which profit is 0")
  func intervals() throws {
    let goal = try #require(try figure("probability_of_goal").interval)
    #expect(goal == Proportion(successes: 6, of: 12, confidence: 0.95)?.interval)
    // Hours are the same in every run, so that the interval is that of the mean profit, per hour.
    let profit = try #require(Self.twelve.summary(1, .profit).estimate?.interval)
    let wage = try #require(try figure("break_even_wage").interval)
    #expect(abs(wage.low - (profit.low + 40) / 4) < 1e-9 && abs(wage.high - (profit.high + 40) / 4) < 1e-9)
    #expect(try figure("expected_shortfall_10").interval == nil)
  }

  @Test("what costs nothing may end with a profit or a loss all the same, but has no return on money")
  func nothingSpent() throws {
    let free = HandMade.comparison([
      [.init(extra: [1, 0, 0]), .init(extra: [0, 1, 0]), .init(), .init(extra: [-1, 0, 0])]
    ])
    let (profit, loss) = (try figure("probability_of_profit", free), try figure("probability_of_loss", free))
    #expect(profit.value == 0.5 && profit.runs == 4 && loss.value == 0.25 && loss.runs == 4)
    #expect(profit.interval == Proportion(successes: 2, of: 4, confidence: 0.95)?.interval)
    #expect(free.probabilityOfReturn(1) == nil && Self.twelve.probabilityOfReturn(1)?.share == 0.75)
    #expect(try figure("probability_of_profit", free, 0).value == 0)
  }

  @Test("what costs nothing by the hour has no break-even wage, nor what could not even be done for nothing")
  func noPrice() throws {
    let idle = HandMade.comparison([[.init(costs: [10, 0, 0], extra: [1, 0, 0])]])
    let hopeless = HandMade.comparison([
      [.init(costs: [100, 0, 0], wages: 40, fees: 20, feesPaid: 1, hours: 4)]
    ])
    for name in ["break_even_wage", "break_even_fee_factor", "break_even_fee"] {
      let figures = try [figure(name, idle), figure(name, hopeless), figure(name, hopeless, 0)]
      #expect(figures.map(\.value) == [nil, nil, nil] && figures.map(\.runs) == [0, 0, 0])
    }
    #expect(try figure("payback_day_of_means", hopeless).value == nil)
    #expect(try figure("payback_day_of_means", hopeless, 0).value == nil)
  }

  @Test("without a goal or with several actions the figures that need one are left out")
  func leftOut() {
    let scenario = HandMade.scenario(1) { $0.actions.append($0.actions[0]) }
    let names = Comparison(scenario).figures(1).map(\.name)
    #expect(!names.contains("probability_of_goal") && !names.contains("break_even_value"))
    #expect(names.contains("break_even_value_factor"))
  }

  @Test("without runs nothing is defined")
  func noRuns() {
    #expect(Comparison(HandMade.scenario(1)).figures(1).allSatisfy { $0.value == nil && $0.runs == 0 })
    #expect(Comparison(HandMade.scenario(1)).allCrossovers.isEmpty)
  }

  /// The first costs 100 at once and earns late, the second costs nothing and earns 50 a run on day 1.
  private static let race = HandMade.comparison([
    [
      .init(costs: [100, 0, 0], extra: [0, 6, 0]), .init(costs: [100, 0, 0], extra: [0, 2, 8]),
      .init(costs: [100, 0, 0], extra: [0, 0, 2]),
    ],
    [.init(extra: [1, 0, 0]), .init(extra: [1, 0, 0]), .init(extra: [1, 0, 0])],
  ])

  @Test("one strategy overtakes another for good, on the means and in the runs in which it does")
  func crossover() throws {
    let crossover = try #require(Self.race.crossover(1, over: 2))
    // On day 2 the means are 33 and 50, on day 3 they are 200 and 50.
    #expect(crossover.dayOfMeans == 3)
    #expect(crossover.runs == 3 && crossover.runsWithCrossover == 2)
    let days = try #require(crossover.days)
    #expect(days.median == 2.5 && abs(days.p05 - 2.05) < 1e-9)
    #expect(Self.race.crossover(2, over: 1) == nil)
  }

  @Test("who leads from the first day crosses on day 1, and each pair stands once")
  func allCrossovers() {
    let all = Self.race.allCrossovers
    #expect(all.map { [$0.strategy, $0.rival] } == [[1, 0], [1, 2], [2, 0]])
    #expect(all[2].dayOfMeans == 1 && all[2].days?.p95 == 1)
  }

  @Test("equal strategies never cross")
  func equals() {
    let same = [HandMade.Run(costs: [5, 0, 0], extra: [1, 0, 0])]
    #expect(HandMade.comparison([same, same]).crossover(1, over: 2) == nil)
  }
}
