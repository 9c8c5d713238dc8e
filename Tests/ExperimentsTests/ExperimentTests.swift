import CampaignModel
import Simulation
import Synchronization
import Testing

@testable import Experiments

@Suite("Experiments")
struct ExperimentTests {
  private static func scenario(_ strategies: [Strategy] = [talk, spam]) -> Scenario {
    Scenario(
      name: "small", campaign: Campaign(days: 10, horizonDays: 20),
      population: Population(size: 400, communities: [Community(name: "one", share: 1, cohesion: 0.5)]),
      network: .random(meanReaders: 5), platforms: [Platform(name: "somewhere", reach: Quantity(0.3))],
      voices: [
        Voice(name: "anna", kind: .curator, followers: 100), Voice(name: "bot", kind: .stranger),
      ],
      actions: [
        Action(
          name: "purchase", kind: .purchase, needsPerYear: Quantity(30), baseProbability: Quantity(0.2),
          involvement: Quantity(0.5), value: Quantity(.uniform(low: 5, high: 15)))
      ],
      strategies: strategies, experiment: ExperimentPlan(runs: 7, seed: 5))
  }

  private static let content = Content(mention: 0.8, pitch: 0.2, quality: 0.8)
  private static let talk = Strategy(
    name: "talk",
    activities: [
      Activity(
        name: "post", voices: [0], schedule: Schedule(toDay: 10),
        work: .post(Posting(content: content, postsPerDay: 2)))
    ])
  private static let spam = Strategy(
    name: "spam",
    activities: [
      Activity(
        name: "message", voices: [1], schedule: Schedule(toDay: 10),
        work: .message(Messaging(content: content, messagesPerDay: 200)))
    ])

  private static func results(_ scenario: Scenario, threads: Int = 1) async throws -> [RunResult] {
    var results: [RunResult] = []
    try await Experiment(scenario, threads: threads).run { results.append($0) }
    return results
  }

  @Test(
    "Results come in the order of the runs and are the same at any number of threads", arguments: [2, 3, 8])
  func threadsChangeNothing(threads: Int) async throws {
    let alone = try await Self.results(Self.scenario())
    let together = try await Self.results(Self.scenario(), threads: threads)
    #expect(alone.map(\.run) == Array(0..<7))
    #expect(together.map(\.run) == Array(0..<7))
    #expect(alone.map(\.ledgers) == together.map(\.ledgers))
  }

  @Test("Adding, removing or reordering strategies changes no other strategy's ledger")
  func strategiesDoNotMeet() async throws {
    let both = try await Self.results(Self.scenario())
    let reversed = try await Self.results(Self.scenario([Self.spam, Self.talk]))
    let one = try await Self.results(Self.scenario([Self.talk]))
    #expect(both.map { $0.ledgers[0] } == one.map { $0.ledgers[0] })
    #expect(both.map { $0.ledgers[1] } == one.map { $0.ledgers[1] })
    #expect(both.map { $0.ledgers[1] } == reversed.map { $0.ledgers[2] })
    #expect(both.map { $0.ledgers[2] } == reversed.map { $0.ledgers[1] })
  }

  @Test("Adding or reordering voices changes no strategy's ledger, but for their place")
  func voicesDoNotMeet() async throws {
    var scenario = Self.scenario([Self.talk])
    let before = try await Self.results(scenario)
    scenario.voices.append(Voice(name: "zoe", kind: .curator, followers: 50))
    let after = try await Self.results(scenario)
    #expect(before.map(\.ledgers) == after.map(\.ledgers))
  }

  @Test("An uncertain quantity is drawn once a run, the same for all strategies, inside its range")
  func doubtIsDrawnPerRun() async throws {
    let values = try await Self.results(Self.scenario()).map { $0.scenario.actions[0].value.value }
    #expect(Set(values).count == 7)
    #expect(values.allSatisfy { (5...15).contains($0) })
  }

  @Test("Strategies that pay for the same thing meet the same uncertain price")
  func pricesAreShared() async throws {
    let agency = FixedCost(name: "agency", category: .setup, amount: Quantity(.uniform(low: 100, high: 200)))
    let other = FixedCost(name: "tools", category: .tools, amount: Quantity(.uniform(low: 100, high: 200)))
    var both = [Self.talk, Self.spam]
    both[0].costs = [agency]
    both[1].costs = [agency, other]
    for result in try await Self.results(Self.scenario(both)) {
      let amounts = result.scenario.strategies.map { $0.costs.map(\.amount.value) }
      #expect(amounts[0][0] == amounts[1][0])
      #expect(amounts[1][0] != amounts[1][1])
    }
  }

  @Test("A run does not depend on how many there are")
  func runsStandAlone() async throws {
    var fewer = Self.scenario()
    fewer.experiment.runs = 3
    let short = try await Self.results(fewer)
    let long = try await Self.results(Self.scenario())
    #expect(short.map(\.ledgers) == long.prefix(3).map(\.ledgers))
  }

  @Test("An interrupted experiment says how many runs it handed over")
  func interruption() async throws {
    let stop = Atomic<Bool>(false)
    var received = 0
    let experiment = Experiment(Self.scenario(), threads: 1)
    await #expect(throws: Experiment.Interrupted.self) {
      try await experiment.run(isInterrupted: { stop.load(ordering: .relaxed) }) { _ in
        received += 1
        if received == 2 { stop.store(true, ordering: .relaxed) }
      }
    }
    #expect((2...3).contains(received))
  }
}
