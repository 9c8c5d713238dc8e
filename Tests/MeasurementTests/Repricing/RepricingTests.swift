import CampaignModel
import Randomness
import Simulation
import Testing

@testable import Measurement

@Suite("Runs valued at other prices")
struct RepricingTests {
  /// Everything that has a price, in a small world: wages, fees of all kinds, posts, impressions, drawn values.
  static func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    let talk = Content(mention: 0.8, pitch: 0.2, quality: 0.9)
    var scenario = Scenario(
      name: "sample", campaign: Campaign(days: 6, horizonDays: 40, currency: "USD"),
      population: Population(size: 200, communities: [Community(name: "all", share: 1, cohesion: 0)]),
      platforms: [Platform(name: "here", reach: Quantity(0.5))],
      voices: [
        Voice(name: "anna", kind: .curator, followers: 80, fee: 20, feePerDay: 2, feePerResult: 1),
        Voice(name: "board", kind: .advertisement),
      ],
      actions: [
        Action(
          name: "booking", kind: .booking, needsPerYear: Quantity(100), baseProbability: Quantity(0.1),
          involvement: Quantity(0.5), value: Quantity(.uniform(low: 80, high: 120)),
          marginShare: Quantity(0.5))
      ],
      strategies: [
        Strategy(
          name: "all",
          activities: [
            Activity(
              name: "post", voices: [0], schedule: Schedule(toDay: 6),
              work: .post(Posting(content: talk, postsPerDay: 2, minutesEach: 20, feePerPost: Quantity(3)))),
            Activity(
              name: "board", voices: [1], schedule: Schedule(toDay: 6),
              work: .advertise(
                Advertising(content: talk, budget: Quantity(40), costPerThousand: Quantity(50)))),
          ], costs: [FixedCost(name: "agency", category: .setup, amount: Quantity(11))])
      ], experiment: ExperimentPlan(runs: 4, seed: 5))
    change(&scenario)
    return scenario
  }

  static func compared(_ scenario: Scenario) -> Comparison {
    var comparison = Comparison(scenario)
    for run in 0..<scenario.experiment.runs {
      let world = World(scenario, seed: scenario.experiment.seed, run: run)
      comparison.add(
        scenario.allStrategies.map {
          var simulation = Simulation(world, $0)
          return simulation.run()
        }, world.scenario)
    }
    return comparison
  }

  private func isNear(_ a: Double, _ b: Double, _ tolerance: Double = 1e-11) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(a))
  }

  /// What the only strategy did in each run.
  private static func runs(_ comparison: Comparison) -> [StrategyRun] {
    var runs: [StrategyRun] = []
    comparison.forEachRun(1) { runs.append($0) }
    return runs
  }

  /// Cost and margin of a run at prices that replace some of its own.
  private func valued(_ comparison: Comparison, run: Int, _ prices: [String: Double] = [:]) -> (
    cost: Double, margin: Double
  ) {
    let run = Self.runs(comparison)[run]
    var (cost, margin) = (run.otherCost, 0.0)
    for (index, price) in comparison.repricing.prices.enumerated() where price.kind != .discountRate {
      let money = (prices[price.name] ?? run.prices[index]) * run.units[index]
      if case .value(let action) = price.kind {
        margin += money * run.marginShares[action]
      } else {
        cost += money
      }
    }
    return (cost, margin)
  }

  @Test("units times prices are cost and margin of each run")
  func ownPrices() {
    let comparison = Self.compared(Self.scenario())
    #expect(
      comparison.repricing.prices.map(\.kind.name) == [
        "value", "wage", "fees", "posts", "impressions", "discount_rate",
      ])
    for run in 0..<4 {
      let value = valued(comparison, run: run)
      #expect(isNear(value.cost, comparison.raw(1, .cost)[run]))
      #expect(isNear(value.margin, comparison.raw(1, .incrementalMargin)[run]))
      #expect(isNear(Self.runs(comparison)[run].otherCost, 11))
    }
  }

  @Test("at other prices they are those of a fresh run")
  func otherPrices() {
    let comparison = Self.compared(Self.scenario())
    let fresh = Self.compared(
      Self.scenario {
        $0.actions[0].value = Quantity(150)
        $0.economics.wagePerHour = Quantity(31)
        $0.voices[0].fee *= 1.5
        $0.voices[0].feePerDay *= 1.5
        $0.voices[0].feePerResult *= 1.5
        let talk = Content(mention: 0.8, pitch: 0.2, quality: 0.9)
        $0.strategies[0].activities[0].work = .post(
          Posting(content: talk, postsPerDay: 2, minutesEach: 20, feePerPost: Quantity(7)))
        // Twice the price and twice the budget buy as many impressions.
        $0.strategies[0].activities[1].work = .advertise(
          Advertising(content: talk, budget: Quantity(80), costPerThousand: Quantity(100)))
      })
    let prices = [
      "actions.booking.value": 150, "economics.wagePerHour": 31, "voices.anna.feeFactor": 1.5,
      "strategies.all.activities[0].post.feePerPost": 7,
      "strategies.all.activities[1].advertise.costPerThousand": 100,
    ]
    for run in 0..<4 {
      let value = valued(comparison, run: run, prices)
      #expect(isNear(value.cost, fresh.raw(1, .cost)[run]))
      #expect(isNear(value.margin, fresh.raw(1, .incrementalMargin)[run]))
    }
  }

  @Test("an advertisement's settings keep its impressions: the budget grows with the price")
  func advertising() {
    let price = Self.scenario().prices.first { $0.kind.name == "impressions" }
    #expect(
      price?.settings.map(\.path) == [
        "strategies.all.activities[1].advertise.costPerThousand",
        "strategies.all.activities[1].advertise.budget",
      ])
    #expect(price?.settings.map(\.perUnit) == [1, 0.8])
  }

  @Test("present values at the scenario's own rate have mean and variance of the net present value")
  func ownRate() throws {
    let comparison = Self.compared(Self.scenario())
    let (mean, variance) = presentValue(comparison.repricing) { $0.rate == nil ? 1 : 0 }
    let npv = try #require(comparison.summary(1, .npv).estimate)
    #expect(isNear(mean, npv.mean) && isNear(variance.squareRoot(), npv.standardDeviation ?? 0))
  }

  @Test("and between the nodes those at any other rate", arguments: [0.0, 0.013, 0.05, 0.2, 0.37, 0.5])
  func otherRates(rate: Double) throws {
    let repricing = Self.compared(Self.scenario()).repricing
    let fresh = Self.compared(Self.scenario { $0.economics.discountRatePerYear = Quantity(rate) })
    let weights = weights(rate, repricing.grid.rates, days: 40)
    let (mean, variance) = presentValue(repricing) { $0.rate.map { weights[$0] } ?? 0 }
    let npv = try #require(fresh.summary(1, .npv).estimate)
    let flows = try #require(fresh.summary(1, .cost).estimate?.mean) + abs(npv.mean)
    #expect(abs(mean - npv.mean) <= 2 * DiscountGrid.tolerance * flows)
    #expect(isNear(variance.squareRoot(), npv.standardDeviation ?? 0, 1e-8))
  }

  @Test(
    "a horizon of ten years takes more nodes, and the error stays below the bound",
    arguments: [0.0, 0.07, 0.31, 0.5])
  func longHorizon(rate: Double) {
    let grid = DiscountGrid(days: 3650, rate: 0.05)
    #expect(grid.rates.count > 6 && grid.rates.count < 16)
    let flows = (0..<3650).map { Double($0 % 7) - 2 }
    let size = flows.reduce(0) { $0 + abs($1) }
    let weights = weights(rate, grid.rates, days: 3650)
    let value = zip(grid.presentValues(flows), weights).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(value - Finance.netPresentValue(flows, ratePerYear: rate)) <= DiscountGrid.tolerance * size)
  }

  @Test("a budget that runs out, or one for all, leaves costs as they are")
  func obstacles() {
    let capped = Self.scenario { $0.strategies[0].budget = 100 }.prices
    #expect(
      capped.filter { $0.obstacle != nil }.map(\.kind.name) == ["wage", "fees", "posts", "impressions"])
    #expect(
      capped[1].obstacle == "all works within a budget: at another price it would do more or less work.")
    let shared = Self.scenario { $0.economics.budget = 500 }.prices
    #expect(
      shared.filter { $0.obstacle != nil }.map(\.kind.name) == ["wage", "fees", "posts", "impressions"])
  }

  @Test("names with dots and spaces are quoted in paths")
  func paths() {
    let prices = Self.scenario {
      $0.actions[0].name = "a b"
      $0.strategies[0].name = "x.y"
    }.prices
    #expect(prices[0].name == "actions.\"a b\".value")
    #expect(prices[3].name == "strategies.\"x.y\".activities[0].post.feePerPost")
  }

  private func weights(_ rate: Double, _ nodes: [Double], days: Int) -> [Double] {
    let daily = nodes.map { PortableMath.log1p($0) / 365 }
    let wanted = PortableMath.log1p(rate) / 365
    return daily.indices.map { j in
      daily.indices.reduce(PortableMath.exp((daily[j] - wanted) * Double(days - 1) / 2)) { weight, k in
        k == j ? weight : weight * (wanted - daily[k]) / (daily[j] - daily[k])
      }
    }
  }

  private func presentValue(
    _ repricing: Repricing, _ discount: (PresentValues.Term) -> Double
  ) -> (mean: Double, variance: Double) {
    let values = repricing.presentValues[1]
    let c = values.terms.map { term -> Double in
      switch term.flow {
      case .other: discount(term)
      case .asDrawn: discount(term)
      case .units(let index):
        repricing.prices[index].quantity.distribution == nil
          ? discount(term) * repricing.prices[index].quantity.value : 0
      }
    }
    var (mean, variance) = (0.0, 0.0)
    for i in c.indices {
      mean += c[i] * values.means[i]
      for j in c.indices { variance += c[i] * c[j] * (values.covariance(i, j) ?? 0) }
    }
    return (mean, max(variance, 0))
  }
}
