import CampaignModel
import Simulation
import Synchronization
import Testing

@testable import Experiments

@Suite("Sharing a result among voices")
struct AttributionExperimentTests {
  // MARK: Games worked out on paper

  /// Returns the shares in a game over some orders, and how often it was played.
  private static func shares(
    _ players: Int, over orders: [[Int]], _ value: ([Bool]) -> Double
  ) -> (shapley: [Double], leaveOneOut: [Double], played: Int) {
    var played = 0
    func play(_ members: [Bool]) -> Payoff? {
      played += 1
      return Payoff(conversions: value(members), margin: 10 * value(members))
    }
    var game = Coalitions(
      count: players, nobody: Payoff(), everybody: play([Bool](repeating: true, count: players)) ?? Payoff())
    played = 0
    let leaveOneOut = game.leaveOneOut(play)?.map(\.conversions) ?? []
    let shapley = game.shapley(over: orders, play) ?? []
    #expect(shapley.allSatisfy { abs($0.margin - 10 * $0.conversions) < 1e-12 })
    return (shapley.map(\.conversions), leaveOneOut, played)
  }

  private static let allOrders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

  @Test("Over all orders the shares are Shapley's: one left glove and two right ones")
  func gloves() {
    let game = Self.shares(3, over: Self.allOrders) { $0[0] && ($0[1] || $0[2]) ? 1 : 0 }
    #expect(zip(game.shapley, [4 / 6.0, 1 / 6.0, 1 / 6.0]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(game.leaveOneOut == [1, 0, 0])
    #expect(game.played == 6, "no coalition is played twice")
  }

  @Test("Players who do not meet have their own parts, whatever the orders", arguments: 0..<6)
  func additive(order: Int) {
    let game = Self.shares(3, over: [Self.allOrders[order]]) {
      zip([5.0, 3, -2], $0).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    }
    #expect(game.shapley == [5, 3, -2] && game.leaveOneOut == [5, 3, -2])
  }

  @Test("A single player has it all, nobody nothing, and neither is simulated", arguments: [0, 1])
  func alone(players: Int) {
    let game = Self.shares(players, over: [Array(0..<players)]) { $0.contains(true) ? 7 : 0 }
    #expect(game.shapley == [Double](repeating: 7, count: players))
    #expect(game.leaveOneOut == game.shapley && game.played == 0)
  }

  @Test("An order comes with its reverse, another one in each run, and holds everybody once")
  func orders() {
    let orders = (0..<20).flatMap { run in
      Experiment.orders(of: 8, 4, World(Self.scenario(), seed: 1, run: run).source, strategy: "s")
    }
    #expect(orders.count == 80)
    #expect(orders.allSatisfy { $0.sorted() == Array(0..<8) })
    #expect(stride(from: 0, to: 80, by: 2).allSatisfy { orders[$0] == orders[$0 + 1].reversed() })
    #expect(Set(orders).count > 70)
  }

  // MARK: Worlds

  /// Two boards among 400 people in two communities, who notice every impression and forget slowly.
  ///
  /// Without a network nobody's luck depends on anybody else.
  private static func scenario(
    communities: [Int?] = [0, 1], runs: Int = 3, plan: AttributionPlan? = AttributionPlan(strategies: ["s"])
  ) -> Scenario {
    var model = ModelParameters()
    model[.noticingAdvertisement] = Quantity(1)
    model[.attentionCrowding] = Quantity(0)
    let activities = communities.enumerated().map { voice, community in
      Activity(
        name: "board-\(voice)", voices: [voice], schedule: Schedule(toDay: 20),
        work: .advertise(
          Advertising(
            content: Content(mention: 1, pitch: 0, quality: 1), budget: Quantity(community == nil ? 8 : 4),
            costPerThousand: Quantity(1), community: community)))
    }
    return Scenario(
      name: "boards", campaign: Campaign(days: 20, horizonDays: 40),
      population: Population(
        size: 400,
        communities: ["a", "b"].map { Community(name: $0, share: 1, cohesion: 0.5) }),
      platforms: [Platform(name: "somewhere", reach: Quantity(0.3))],
      voices: communities.indices.map { Voice(name: "board \($0)", group: "boards", kind: .advertisement) },
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(200), baseProbability: Quantity(0.05),
          involvement: Quantity(0.2), value: Quantity(.uniform(low: 5, high: 15)),
          marginShare: Quantity(0.5))
      ],
      strategies: [Strategy(name: "s", activities: activities), Strategy(name: "idle")], model: model,
      experiment: ExperimentPlan(runs: runs, seed: 5, attribution: plan))
  }

  private static func results(_ scenario: Scenario, threads: Int = 1) async throws -> [RunResult] {
    var results: [RunResult] = []
    try await Experiment(scenario, threads: threads).run { results.append($0) }
    return results
  }

  @Test("Voices whose audiences are disjoint have what they bring alone, and there is no overlap")
  func disjoint() async throws {
    for result in try await Self.results(Self.scenario()) {
      let sample = try #require(result.attributions.first)
      let parts = sample.shapley.map(\.conversions)
      #expect(parts == sample.leaveOneOut.map(\.conversions))
      #expect(parts.reduce(0, +) == sample.total.conversions)
      #expect(parts.allSatisfy { $0 > 0 })
    }
  }

  @Test("Of perfect duplicates each has half, and silencing one loses less than that")
  func duplicates() async throws {
    for result in try await Self.results(Self.scenario(communities: [nil, nil])) {
      let sample = try #require(result.attributions.first)
      #expect(sample.shapley[0].conversions == sample.total.conversions / 2)
      #expect(sample.shapley[0] == sample.shapley[1])
      #expect(sample.leaveOneOut[0] == sample.leaveOneOut[1])
      #expect(sample.leaveOneOut[0].conversions < sample.shapley[0].conversions)
    }
  }

  @Test("The shares add up to what the strategy brings beyond the control, and the rules to more")
  func sums() async throws {
    for result in try await Self.results(Self.scenario(communities: [0, nil, 1, nil])) {
      let sample = try #require(result.attributions.first)
      let scenario = result.scenario
      #expect(
        sample.total == Payoff(result.ledgers[1], scenario) - Payoff(result.ledgers[0], scenario))
      let sum = sample.shapley.reduce(Payoff(), +)
      #expect(abs(sum.conversions - sample.total.conversions) < 1e-9)
      #expect(abs(sum.margin - sample.total.margin) < 1e-9)
      #expect(Double(sample.credits.touched) > sample.total.conversions)
      #expect(Double(result.ledgers[1].deeds.count) == sample.conversions)
    }
  }

  @Test("Tracing back changes no ledger, and is done for the runs and strategies asked for")
  func scope() async throws {
    let plan = AttributionPlan(strategies: ["s"], runs: 2)
    let with = try await Self.results(Self.scenario(plan: plan))
    let without = try await Self.results(Self.scenario(plan: nil))
    #expect(with.map(\.ledgers) == without.map(\.ledgers))
    #expect(with.map { $0.attributions.map(\.strategy) } == [[1], [1], []])
    #expect(without.allSatisfy { $0.attributions.isEmpty })
  }

  @Test("The number of threads changes nothing")
  func threads() async throws {
    let scenario = Self.scenario(communities: [0, nil, 1])
    let alone = try await Self.results(scenario)
    for threads in [2, 3] {
      let together = try await Self.results(scenario, threads: threads)
      #expect(alone.map(\.attributions) == together.map(\.attributions), "\(threads) threads")
    }
  }

  @Test("Entries are players where they are asked for, or voices are many")
  func players() async throws {
    let sample = try #require(
      try await Self.results(
        Self.scenario(runs: 1, plan: AttributionPlan(strategies: ["s"], players: .entries)))[0].attributions
        .first)
    #expect(sample.shapley == [sample.total] && sample.leaveOneOut == [sample.total])

    let scenario = Self.scenario(communities: [Int?](repeating: nil, count: 13))
    let plan = AttributionPlan(strategies: ["s"])
    #expect(scenario.players(of: scenario.strategies[0], plan).map(\.voices) == [Array(0..<13)])
    var voices = plan
    voices.players = .voices
    #expect(scenario.players(of: scenario.strategies[0], voices).map(\.voices) == (0..<13).map { [$0] })
  }

  @Test("Coalitions are interrupted too")
  func interruption() {
    let experiment = Experiment(Self.scenario(communities: [0, nil, 1]), threads: 1)
    // Three strategies of 40 days, the control among them; then the coalitions.
    for days in [85, 100, 200] {
      let asked = Atomic<Int>(0)
      let result = experiment.result(of: 0) { asked.add(1, ordering: .relaxed).newValue > days }
      #expect(result == nil)
    }
  }

  @Test(
    "A plan counts the simulations that coalitions take at the most",
    arguments: [(1, 2, 0), (2, 2, 2), (3, 2, 5), (3, 6, 6), (4, 2, 8), (30, 2, 86), (30, 4, 142)])
  func planned(players: Int, permutations: Int, simulations: Int) {
    let plan = AttributionPlan(strategies: ["s"], permutations: permutations)
    #expect(plan.simulations(players: players) == simulations)
  }

  @Test("A run plan counts them in all runs for which they are asked")
  func runPlan() {
    let plain = RunPlan(Self.scenario(communities: [0, nil, 1], plan: nil), threads: 1)
    let plan = RunPlan(
      Self.scenario(communities: [0, nil, 1], plan: AttributionPlan(strategies: ["s"], runs: 2)), threads: 1)
    // Three runs and, as a value is uncertain, three twins, which are not traced back.
    #expect(plain.simulations == 9 + 9 && plan.simulations == 9 + 9 + 2 * 5)
    #expect(plan.seconds > plain.seconds && plan.encounters > plain.encounters)
  }
}
