import CampaignModel
import Testing

@testable import Measurement
@testable import Simulation

@Suite("Costs, credit and trust as capital")
struct CapitalTests {
  private static let run = HandMade.Run(
    costs: [300, 0, 0], extra: [6, 2, 0], wages: 120, fees: 50, feesPaid: 2, hours: 4, credited: 24,
    trust: 0.52, writtenOff: 3, pipeline: 4)

  private func value(_ metric: Metric, _ change: (inout Scenario) -> Void = { _ in }) -> Double? {
    HandMade.comparison([[Self.run]], change).column(1, metric)[0]
  }

  @Test(
    "each metric is what can be worked out on paper",
    arguments: [
      ("cost_labour", 120.0), ("cost_fees", 50), ("cost_posts", 0), ("cost_setup", 130),
      ("credited_conversions", 24), ("inflation_factor", 3),
      ("incremental_trust", 0.02), ("cost_per_trust_point", 150),
      ("trust_opened", 500), ("trust_closed", 520),
      // 500 + 40 - 5 - 520: what was earned after the campaign is not in the account.
      ("trust_faded", 15),
      // Three people, two needs a year, one in ten ends in a margin of 50.
      ("written_off_value", 30),
      ("incremental_value", 1200),
    ] as [(String, Double)])
  func values(name: String, expected: Double) throws {
    let metric = try #require(Metric.all(for: HandMade.scenario(1)).first { $0.name == name })
    let found = try #require(value(metric))
    #expect(abs(found - expected) < 1e-9, "\(found)")
  }

  @Test("a ratio without a positive denominator is not defined")
  func undefined() {
    var run = Self.run
    run.extra = [0, 0, 0]
    run.trust = 0.49
    let comparison = HandMade.comparison([[run]])
    #expect(comparison.column(1, .inflationFactor) == [nil])
    #expect(comparison.column(1, .costPerTrustPoint) == [nil])
    #expect(
      HeadlineRatio.all(for: comparison.scenario).suffix(2).map { comparison.headline($0, 1) } == [nil, nil])
  }

  @Test("headline ratios are ratios of means")
  func headlines() throws {
    var other = Self.run
    other.extra = [1, 1, 0]
    other.trust = 0.51
    other.costs = [100, 0, 0]
    let comparison = HandMade.comparison([[Self.run, other]])
    let ratios = HeadlineRatio.all(for: comparison.scenario).suffix(2)
    #expect(ratios.map(\.name) == ["inflation_factor_ratio_of_means", "cost_per_trust_point_ratio_of_means"])
    let values = ratios.compactMap { comparison.headline($0, 1)?.ratio }
    #expect(abs(values[0] - 4.8) < 1e-9 && abs(values[1] - 200 / 1.5) < 1e-9)
  }

  @Test("a lifetime adds repeats to the margin: retention 0.8 at 5 % is worth 3.2 years")
  func lifetime() throws {
    #expect(!Metric.all(for: HandMade.scenario(1)).contains(.lifetimeMargin))
    let margin = value(.lifetimeMargin) {
      $0.actions[0].lifetime = Lifetime(repeatsPerYear: Quantity(0.5), retentionPerYear: Quantity(0.8))
    }
    // Eight bookings at a margin of 50, and half as many a year for 3.2 years: 400 and 640.
    let found = try #require(margin)
    #expect(abs(found - 1040) < 1e-9)
  }

  @Test("a lifetime without an end has no value")
  func endless() {
    let margin = value(.lifetimeMargin) {
      $0.actions[0].lifetime = Lifetime(repeatsPerYear: Quantity(1), retentionPerYear: Quantity(1))
      $0.economics.discountRatePerYear = Quantity(0)
    }
    #expect(margin == nil)
  }

  @Test("the sum over years is its closed form", arguments: [0.0, 0.3, 0.9])
  func closedForm(retention: Double) throws {
    let lifetime = Lifetime(repeatsPerYear: Quantity(2), retentionPerYear: Quantity(retention))
    var sum = 0.0
    var factor = 1.0
    for _ in 1...2000 {
      factor *= retention / 1.07
      sum += 2 * factor
    }
    let multiple = try #require(lifetime.multiple(discountRatePerYear: 0.07))
    #expect(abs(multiple - sum) < 1e-9)
  }

  @Test("the next money returns what it brings beyond its cost, and nothing is said of the control")
  func marginal() throws {
    let scenario = HandMade.scenario(1) { $0.experiment.marginal = true }
    var comparison = Comparison(scenario)
    for extra in [9, 11] {
      var more = Self.run
      more.costs[0] = 340
      more.extra[0] = extra - 2
      comparison.add(
        [HandMade.ledger(.init()), HandMade.ledger(Self.run)], scenario, marginal: [HandMade.ledger(more)])
    }
    #expect(comparison.column(1, .marginalCost) == [40, 40])
    // One booking more in the first run, three in the second: 50 - 40 and 150 - 40.
    #expect(comparison.column(1, .marginalROI) == [0.25, 2.75])
    #expect(comparison.column(0, .marginalROI) == [nil, nil])
    let headline = try #require(HeadlineRatio.all(for: scenario).last)
    #expect(headline.name == "marginal_roi_ratio_of_means")
    #expect(comparison.headline(headline, 1)?.ratio == 1.5 && comparison.headline(headline, 0) == nil)
  }
}
