import CampaignModel
import ScenarioFiles
import Testing

@Suite("A scenario that is right")
struct GoodScenarioTests {
  private func scenario() throws -> Scenario {
    let folder = TestFolder(files: ["s.json5": GoodScenario.text, "data/curators.csv": GoodScenario.curators])
    let (scenario, problems) = try folder.scenario()
    #expect(problems == [])
    return try #require(scenario)
  }

  @Test("has its campaign, prices, model and experiment")
  func settings() throws {
    let scenario = try scenario()
    #expect(scenario.name == "two-days_2.0")
    #expect(scenario.summary == "What pays?")
    #expect(
      scenario.campaign
        == Campaign(days: 90, horizonDays: 365, deadlineDay: 120, currency: "EUR", goal: 250))
    #expect(scenario.economics.wagePerHour.value == 28)
    #expect(scenario.economics.discountRatePerYear.value == -0.01)
    #expect(scenario.experiment == ExperimentPlan(runs: 400, seed: .max, confidence: 0.9, twins: 80))
    var model = ModelParameters()
    model[.trustPrior] = Quantity(0.4, in: 0.01...0.99)
    model[.warmthHalfLife] = Quantity(.uniform(low: 30, high: 90), in: 1...3650, source: "guess")
    #expect(scenario.model == model)
  }

  @Test("has its people and who reads whom")
  func people() throws {
    let scenario = try scenario()
    var food = SIMD8<Float>.zero
    food[1] = 1
    #expect(
      scenario.population
        == Population(
          size: 20_000, valueAxes: ["coffee", "food"],
          communities: [
            Community(
              name: "food", share: 2, values: ValueVector(unit: food), cohesion: 0.25, postsPerDay: 40),
            Community(name: "other", share: 1, cohesion: 0.5),
          ],
          activityLogDeviation: Quantity(
            .normal(mean: 2.3, standardDeviation: 0.2), in: 0...4, source: "guess")))
    #expect(scenario.network == .random(meanReaders: 8))
  }

  @Test("has its platforms")
  func platforms() throws {
    let scenario = try scenario()
    #expect(
      scenario.platforms == [
        Platform(
          name: "twitter", reach: Quantity(0.12, in: 0...1, source: "vendor"), ageYears: 5,
          noveltyBoost: Quantity(1, in: 0...100),
          noveltyHalfLifeYears: Quantity(3, in: 0.0.nextUp ... .infinity),
          userShare: 0.5, enforcement: Enforcement(reports: 20, windowDays: 7, suspensionDays: 30)),
        Platform(name: "blog", reach: Quantity(0.1, in: 0...1)),
      ])
  }

  @Test("has a voice for each entry, each of a count and each row of a file")
  func voices() throws {
    let scenario = try scenario()
    var notFood = SIMD8<Float>.zero
    notFood[1] = -1
    var foodNotCoffee = SIMD8<Float>.zero
    foodNotCoffee[0] = -0.5
    foodNotCoffee[1] = 1
    func local(_ name: String) -> Voice {
      Voice(name: name, group: "locals", kind: .friend, platform: 1, followers: 200)
    }
    #expect(
      scenario.voices == [
        Voice(
          name: "house", kind: .brand, followers: 9000, inMarketShare: 0.5,
          values: ValueVector(unit: notFood),
          community: 0, lean: 2, sincerity: 0.7, initialWarmth: 0.1, hoursPerDay: 6, wagePerHour: 30, fee: 100
        ),
        local("locals-01"), local("locals-02"), local("locals-03"),
        Voice(
          name: "Ann", group: "curators", kind: .curator, followers: 35_000, inMarketShare: 0.5,
          values: ValueVector(direction: foodNotCoffee), hoursPerDay: 2, fee: 500),
        Voice(
          name: "Bob, the cook", group: "curators", kind: .friend, followers: 1200, inMarketShare: 0.5,
          community: 1,
          hoursPerDay: 4),
      ])
  }

  @Test("has its actions with their lags")
  func actions() throws {
    let scenario = try scenario()
    let action = try #require(scenario.actions.first)
    #expect(scenario.actions.count == 1)
    #expect(action.name == "booking")
    #expect(action.kind == .booking)
    #expect(action.needsPerYear.value == 0.5)
    #expect(action.baseProbability.distribution == .uniform(low: 0.01, high: 0.03))
    #expect(action.considerationOnExposure.value == 0.002)
    #expect(action.involvement.value == 0.6)
    #expect(action.value.distribution == .lognormal(median: 300, logStandardDeviation: 0.5))
    #expect(action.marginShare.value == 0.25)
    #expect(action.decisionLag == Lag(meanDays: Quantity(14, in: 0...36_500)))
    #expect(
      action.realisationLag
        == Lag(meanDays: Quantity(.triangular(low: 10, mode: 30, high: 60), in: 0...36_500), shape: 3))
    #expect(action.cooldownDays == 60)
  }

  @Test("has its strategies with activities by kind, voices and dates")
  func strategies() throws {
    let scenario = try scenario()
    let curated = Content(mention: 0.3, pitch: 0.05, quality: 0.9)
    let bolder = Content(mention: 0.3, pitch: 0.2, quality: 0.9)
    let chat = Content(mention: 0, pitch: 0, quality: 1)
    func money(_ amount: Double) -> Quantity { Quantity(amount, in: 0...1e12) }
    let all = Schedule(toDay: 90)
    let expected = [
      Activity(
        name: "post", voices: [0, 4, 5], schedule: all,
        work: .post(Posting(content: bolder, postsPerDay: 2, minutesEach: 20))),
      Activity(
        name: "chat", voices: [2], schedule: Schedule(fromDay: 11, toDay: 80, rampDays: 5),
        work: .converse(Conversing(content: chat, hoursPerDay: 2, minutesEach: 10, policy: .warmest))),
      Activity(
        name: "message", voices: [0], schedule: all,
        work: .message(
          Messaging(
            content: curated, messagesPerDay: 500, community: 1, costPerThousand: money(2), hoursPerDay: 1,
            replacementCost: money(15)))),
      Activity(
        name: "post-2", voices: [0], schedule: all,
        work: .post(Posting(content: curated, postsPerDay: 0.5, feePerPost: money(40)))),
      Activity(
        name: "advertise", voices: [0], schedule: all,
        work: .advertise(
          Advertising(
            content: curated, budget: money(1_500_000), boughtForPeople: 8_800_000,
            costPerThousand: Quantity(6, in: 0.001...1e6), community: 0))),
    ]
    let strategy = try #require(scenario.strategies.first)
    #expect(strategy.summary == "People who know the city")
    #expect(strategy.activities == expected)
    #expect(
      strategy.costs == [
        FixedCost(name: "agency", category: .setup, amount: money(5000)),
        FixedCost(
          name: "usage data", category: .tools, amount: Quantity(.uniform(low: 100, high: 300), in: 0...1e12)),
      ])
    #expect(scenario.strategies.dropFirst() == [Strategy(name: "nothing")])
  }
}
