import CampaignModel
import Simulation
import Synchronization
import Testing

@testable import Experiments

@Suite("Twins")
struct TwinTests {
  private static func scenario(runs: Int = 6, twins: Int? = 4, isCertain: Bool = false) -> Scenario {
    let post = Posting(content: Content(mention: 0.8, pitch: 0.2, quality: 0.8), postsPerDay: 2)
    return Scenario(
      name: "small", campaign: Campaign(days: 6, horizonDays: 12),
      population: Population(size: 200, communities: [Community(name: "one", share: 1, cohesion: 0.5)]),
      platforms: [Platform(name: "somewhere", reach: Quantity(0.3))],
      voices: [Voice(name: "anna", kind: .curator, followers: 100)],
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(60), baseProbability: Quantity(0.2),
          involvement: Quantity(0.5),
          value: isCertain ? Quantity(10) : Quantity(.uniform(low: 5, high: 15)))
      ],
      strategies: [
        Strategy(
          name: "talk",
          activities: [
            Activity(name: "post", voices: [0], schedule: Schedule(toDay: 6), work: .post(post))
          ])
      ], experiment: ExperimentPlan(runs: runs, seed: 5, twins: twins))
  }

  private static func results(_ scenario: Scenario, threads: Int = 1) async throws
    -> (runs: [RunResult], twins: [RunResult])
  {
    var (runs, twins): ([RunResult], [RunResult]) = ([], [])
    try await Experiment(scenario, threads: threads).run(
      receiveTwin: {
        #expect(runs.count == scenario.experiment.runs, "twins come after all runs")
        twins.append($0)
      }, receive: { runs.append($0) })
    return (runs, twins)
  }

  @Test("Twins come in the order of their runs and are the same at any number of threads", arguments: [2, 8])
  func threadsChangeNothing(threads: Int) async throws {
    let alone = try await Self.results(Self.scenario())
    let together = try await Self.results(Self.scenario(), threads: threads)
    #expect(alone.twins.map(\.run) == [0, 1, 2, 3] && together.twins.map(\.run) == [0, 1, 2, 3])
    #expect(alone.twins.map(\.ledgers) == together.twins.map(\.ledgers))
    #expect(alone.runs.map(\.ledgers) == together.runs.map(\.ledgers))
  }

  @Test("Twins change no run", arguments: [0, 2, 6])
  func runsStay(twins: Int) async throws {
    let some = try await Self.results(Self.scenario(twins: twins))
    let others = try await Self.results(Self.scenario(twins: 4))
    #expect(some.twins.count == twins)
    #expect(some.runs.map(\.ledgers) == others.runs.map(\.ledgers))
    let shared = min(twins, 4)
    #expect(some.twins.prefix(shared).map(\.ledgers) == others.twins.prefix(shared).map(\.ledgers))
  }

  @Test("A twin has its run's values and another course, with the control simulated in it")
  func sameValuesOtherLuck() async throws {
    let found = try await Self.results(Self.scenario())
    for (run, twin) in zip(found.runs, found.twins) {
      #expect(twin.scenario.actions[0].value.value == run.scenario.actions[0].value.value)
      #expect(twin.ledgers.count == 2 && twin.ledgers != run.ledgers)
    }
    // No run's luck is used again by a twin, and no two twins share theirs.
    let controls = (found.runs + found.twins).map { $0.ledgers[0].conversions }
    #expect(Set(controls).count == controls.count)
  }

  @Test(
    "Half of the runs have a twin, at least ten and at most all, unless the scenario says how many",
    arguments: [
      (40, nil, 20), (41, nil, 21), (12, nil, 10), (7, nil, 7), (1, nil, 0), (40, 0, 0), (40, 3, 3),
      (40, 90, 40), (1, 1, 0),
    ] as [(Int, Int?, Int)])
  func counts(runs: Int, given: Int?, expected: Int) {
    #expect(Experiment(Self.scenario(runs: runs, twins: given), threads: 1).twins == expected)
    #expect(Experiment(Self.scenario(runs: runs, twins: given, isCertain: true), threads: 1).twins == 0)
  }

  @Test("Nobody who does not ask for twins waits for them, and nothing certain has any")
  func noTwins() async throws {
    var runs = 0
    try await Experiment(Self.scenario(), threads: 2).run { _ in runs += 1 }
    #expect(runs == 6)
    #expect(try await Self.results(Self.scenario(isCertain: true)).twins.isEmpty)
  }

  @Test("A budget for all is spent in the twin too")
  func budgets() async throws {
    var scenario = Self.scenario()
    scenario.voices[0].fee = 5
    scenario.strategies[0].activities[0].work = .post(
      Posting(
        content: Content(mention: 0.8, pitch: 0.2, quality: 0.8), postsPerDay: 2,
        feePerPost: Quantity(.uniform(low: 1, high: 3))))
    scenario.economics.budget = 80
    let found = try await Self.results(scenario)
    for result in found.runs + found.twins {
      // Posts are whole, and the dearest costs 3.
      #expect(abs(result.ledgers[1].cost - 80) <= 1.5)
      #expect(result.scenario.strategies[0].intensity != 1)
    }
  }

  @Test("An experiment interrupted among the twins says how many worlds it handed over")
  func interruption() async throws {
    let stop = Atomic<Bool>(false)
    var received = 0
    await #expect(throws: Experiment.Interrupted.self) {
      try await Experiment(Self.scenario(), threads: 1).run(
        isInterrupted: { stop.load(ordering: .relaxed) },
        receiveTwin: { _ in
          received += 1
          stop.store(true, ordering: .relaxed)
        }, receive: { _ in received += 1 })
    }
    #expect((7...8).contains(received))
  }

  @Test("A plan counts the twins and says what time they take")
  func planned() {
    let plan = RunPlan(Self.scenario(), threads: 1)
    let without = RunPlan(Self.scenario(twins: 0), threads: 1)
    #expect(plan.twins == 4 && plan.simulations == 20 && without.simulations == 12)
    #expect(abs(plan.seconds - plan.twinSeconds - without.seconds) < 1e-12 && without.twinSeconds == 0)
    // Four worlds beside six.
    #expect(abs(plan.twinSeconds / plan.seconds - 0.4) < 1e-12)
    #expect(abs(plan.encounters / without.encounters - 10.0 / 6) < 1e-12)
  }
}
