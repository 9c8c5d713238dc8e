import CampaignModel
import Testing

@testable import Measurement
@testable import Simulation

/// Twins made by hand: what a booking is worth is uncertain, and the second strategy has an uncertain cost of its own.
@Suite("Luck and doubt of strategies")
struct DoubtTests {
  private static let values: [Double] = [50, 150, 110, 90]
  private static let extra = (runs: [4, 6, 5, 9], twins: [6, 6, 3, 7])

  private static func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    HandMade.scenario(2) { scenario in
      scenario.actions[0].value = Quantity(.uniform(low: 0, high: 200))
      scenario.strategies[1].costs = [
        FixedCost(name: "agency", category: .setup, amount: Quantity(.uniform(low: 0, high: 20)))
      ]
      change(&scenario)
    }
  }

  private static func comparison(twins: Int = 4, _ change: (inout Scenario) -> Void = { _ in }) -> Comparison
  {
    let scenario = scenario(change)
    var comparison = Comparison(scenario)
    func add(_ extra: [Int], _ body: (inout Comparison, [Ledger], Scenario) -> Void) {
      for (run, extra) in extra.enumerated() {
        var resolved = scenario
        resolved.actions[0].value.value = values[run]
        let first = HandMade.Run(costs: [100, 0, 0], extra: [extra, 0, 0])
        let second = HandMade.Run(costs: [Double(7 * run), 0, 0], extra: [0, 2, 0])
        body(&comparison, [HandMade.Run(), first, second].map(HandMade.ledger), resolved)
      }
    }
    add(extra.runs) { $0.add($1, $2) }
    add(Array(extra.twins.prefix(twins))) { $0.addTwin($1, $2) }
    return comparison
  }

  @Test("A metric is split over the runs with a twin, as the two columns are")
  func split() throws {
    let comparison = Self.comparison()
    func profit(_ extra: [Int]) -> [Double] {
      zip(Self.values, extra).map { $0 * Double($1) / 2 - 100 }
    }
    let found = try #require(comparison.split(1, .profit))
    #expect(found == VarianceSplit(profit(Self.extra.runs), profit(Self.extra.twins), confidence: 0.95))
    #expect(try #require(Self.comparison(twins: 3).split(1, .profit)).twins == 3)
    // What the second costs and brings is the same in run and twin.
    #expect(try #require(comparison.split(2, .profit)).share == 1)
    #expect(try #require(comparison.split(1, .cost)).share == nil)
  }

  @Test("A difference of two strategies is split as the differences in each run are")
  func difference() throws {
    let comparison = Self.comparison()
    func profits(_ extra: [Int]) -> [Double] {
      zip(Self.values, extra).enumerated().map { run, pair in
        (pair.0 * Double(pair.1) / 2 - 100) - (pair.0 - Double(7 * run))
      }
    }
    let found = try #require(comparison.split(1, less: 2, .profit))
    #expect(found == VarianceSplit(profits(Self.extra.runs), profits(Self.extra.twins), confidence: 0.95))
    #expect(comparison.split(1, less: 0, .profit) == comparison.split(1, .profit))
  }

  @Test("What is not uncertain for a strategy is no doubt of its, exactly, and takes no twins to know")
  func certain() throws {
    let comparison = Self.comparison(twins: 0) { $0.actions[0].value = Quantity(100) }
    let first = try #require(comparison.split(1, .incrementalConversions))
    #expect(first.doubt == 0 && first.share == 0 && first.twins == 0)
    #expect(first.luck == RunningMoments([4, 6, 5, 9]).variance)
    #expect(comparison.drivers(1, .profit).isEmpty)
    // The second has a cost that is, so that without twins nothing is known of it, nor of its lead.
    #expect(comparison.split(2, .profit) == nil && comparison.split(1, less: 2, .profit) == nil)
    #expect(comparison.drivers(2, .profit).map(\.quantity) == ["strategies.s1.costs.agency"])
  }

  @Test("Runs or twins in which a metric is not defined count for neither")
  func undefined() throws {
    // Without increment there is no cost per increment.
    let scenario = Self.scenario()
    var comparison = Comparison(scenario)
    for extra in [1, 2, 0, 4] {
      comparison.add(
        [0, extra, 1].map { HandMade.ledger(.init(costs: [20, 0, 0], extra: [$0, 0, 0])) }, scenario)
    }
    for extra in [1, 0, 3, 5] {
      comparison.addTwin(
        [0, extra, 1].map { HandMade.ledger(.init(costs: [20, 0, 0], extra: [$0, 0, 0])) }, scenario)
    }
    let found = try #require(comparison.split(1, .cpia))
    #expect(found == VarianceSplit([20, 5], [20, 4], confidence: 0.95))
    #expect(comparison.drivers(1, .cpia).map(\.runs) == [3])
  }

  @Test("Drivers are ranked over the runs, strategy by strategy, with its own quantities alone")
  func drivers() throws {
    let comparison = Self.comparison()
    let first = comparison.drivers(1, .profit)
    #expect(first.map(\.quantity) == ["actions.booking.value"])
    let profit = zip(Self.values, Self.extra.runs).map { $0 * Double($1) / 2 - 100 }
    #expect(first[0].correlation == RankCorrelation(Self.values, profit, confidence: 0.95))
    #expect(first[0].runs == 4)
    #expect(
      comparison.drivers(2, .profit).map(\.quantity)
        == ["actions.booking.value", "strategies.s1.costs.agency"])
    // The control earns nothing whatever a booking is worth.
    #expect(comparison.drivers(0, .profit).map(\.correlation) == [nil])
  }

  @Test("Twins change no other figure")
  func apart() {
    let (with, without) = (Self.comparison(), Self.comparison(twins: 0))
    #expect(with.twins == 4 && without.twins == 0 && with.runs == 4)
    for metric in with.metrics {
      #expect(with.column(1, metric) == without.column(1, metric))
      #expect(with.summary(1, metric).estimate == without.summary(1, metric).estimate)
    }
  }
}
