import CampaignModel
import Testing

@testable import Measurement
@testable import Simulation

@Suite("Records of runs")
struct RunRecordTests {
  @Test(
    "A number comes back to the bit",
    arguments: [
      0, -0.0, 1, -1, 63, 64, -64, -65, 0.1, 1e300, -1e-300, .infinity, -.infinity, .nan, .signalingNaN,
      9_007_199_254_740_991, -9_007_199_254_740_991, 9_007_199_254_740_992, 9_007_199_254_740_993, 1e18,
      .leastNonzeroMagnitude, .greatestFiniteMagnitude,
    ] as [Double])
  func exact(number: Double) throws {
    var writer = RecordWriter()
    writer.append(number)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.number().bitPattern == number.bitPattern)
    #expect(reader.isAtEnd)
  }

  @Test("A small whole number takes one byte, a fraction nine")
  func size() {
    var writer = RecordWriter()
    writer.append(-63)
    #expect(writer.bytes.count == 1)
    writer.append(0.5)
    #expect(writer.bytes.count == 10)
  }

  private static let runs = [
    HandMade.Run(costs: [3, 0.1, 0], extra: [1, 2, 3], wages: 3.1, hours: 1.5),
    HandMade.Run(costs: [0, 0, 7], extra: [0, 0, 1], wages: 7, hours: 0),
  ]

  /// Two strategies; a voice speaks for the second of three, the control being the first, and is traced back.
  private static let recorded = HandMade.scenario(2) {
    $0.voices = ["voice", "other"].map { Voice(name: $0, kind: .curator) }
    $0.strategies[0].activities = [
      Activity(
        name: "a", voices: [0], schedule: Schedule(toDay: 2),
        work: .post(Posting(content: Content(mention: 1, pitch: 0, quality: 1), postsPerDay: 1)))
    ]
    $0.experiment.attribution = AttributionPlan(strategies: ["s0"])
  }

  private let scenario = recorded

  private static func record(_ recorder: RunRecorder) -> RunRecord {
    var ledgers = ([HandMade.Run()] + runs).map(HandMade.ledger)
    for (index, strategy) in recorder.scenario.allStrategies.enumerated() {
      let blank = Ledger(of: strategy, in: recorder.scenario)
      ledgers[index].purchases = blank.purchases
      if blank.voices.isEmpty { ledgers[index].voices = [] }
    }
    return recorder.run(ledgers, recorder.scenario, attributions: [sample(1, 1, 5)])
  }

  private static func sample(_ strategy: Int, _ players: Int, _ conversions: Double) -> AttributionSample {
    let payoffs = [Payoff](repeating: Payoff(conversions: 1, margin: 0.5), count: players)
    return AttributionSample(
      strategy: strategy, conversions: conversions, controlConversions: 2,
      audiences: [Int](repeating: 7, count: players),
      credits: TouchCredits(
        byRule: TouchRule.allCases.map { _ in [Double](repeating: 0.25, count: players) }, touched: 3),
      total: Payoff(conversions: 3, margin: 1.5), leaveOneOut: payoffs, shapley: payoffs)
  }

  @Test("A record comes back from its bytes with every number, its profit by day among them")
  func roundTrip() throws {
    let recorder = RunRecorder(scenario)
    let record = Self.record(recorder)
    let again = try #require(RunRecord(record.bytes[...], isTwin: false, recorder))
    #expect(again.bytes == record.bytes)
    let profit = try #require(DailyMetric.allCases.firstIndex(of: .cumulativeProfit))
    for (one, other) in zip(again.strategies, record.strategies) {
      #expect(one.daily[profit].map(\.bitPattern) == other.daily[profit].map(\.bitPattern))
      #expect(one.flows == other.flows)
      #expect(one.voices == other.voices)
    }
    #expect(again.attributions == record.attributions)
  }

  @Test("A twin's record comes back, and is none of a run")
  func twin() throws {
    let recorder = RunRecorder(scenario)
    let record = recorder.twin(([HandMade.Run()] + Self.runs).map(HandMade.ledger), recorder.scenario)
    #expect(try #require(RunRecord(record.bytes[...], isTwin: true, recorder)).bytes == record.bytes)
    #expect(RunRecord(record.bytes[...], isTwin: false, recorder) == nil)
  }

  @Test("Bytes cut off anywhere, too many, or of another scenario are no record")
  func malformed() {
    let recorder = RunRecorder(scenario)
    let bytes = Self.record(recorder).bytes
    for count in bytes.indices {
      #expect(RunRecord(bytes.prefix(count), isTwin: false, recorder) == nil, "\(count) bytes")
    }
    #expect(RunRecord((bytes + [1])[...], isTwin: false, recorder) == nil)
    #expect(RunRecord(bytes[...], isTwin: false, RunRecorder(HandMade.scenario(3))) == nil)
  }

  /// A change to a record that no run could have made.
  struct Misfit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout RunRecord) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout RunRecord) -> Void) {
      (testDescription, self.change) = (name, change)
    }

    /// A change to what the strategy with a voice did.
    static func strategy(
      _ name: String, _ change: @escaping @Sendable (inout StrategyRecord) -> Void
    ) -> Misfit {
      Misfit(name) { change(&$0.strategies[1]) }
    }

    /// A change to what was traced back.
    static func sample(_ name: String, strategy: Int = 1, players: Int = 1, conversions: Double = 5) -> Misfit
    {
      Misfit(name) { $0.attributions = [RunRecordTests.sample(strategy, players, conversions)] }
    }
  }

  private static let misfits: [Misfit] = [
    Misfit("a strategy too many") { $0.strategies.append($0.strategies[1]) },
    Misfit("a strategy too few") { $0.strategies.removeLast() },
    Misfit("a quantity too many") { $0.drawn.append(0.5) },
    Misfit("a price too few") { $0.prices.removeLast() },
    Misfit("a price without end") { $0.prices[0] = .infinity },
    Misfit("an action too many") { $0.marginShares.append(0.5) },
    Misfit("no margin's share") { $0.marginShares[0] = .nan },
    .strategy("a metric too many") { $0.values.append(1) },
    .strategy("a metric without end") { $0.values[0] = -.infinity },
    .strategy("no profit at all") { [metrics = Metric.all(for: recorded)] in
      for (index, metric) in metrics.enumerated() where metric == .profit { $0.values[index] = .nan }
    },
    .strategy("a day too few") { $0.daily[0].removeLast() },
    .strategy("a daily figure too few") { $0.daily.removeLast() },
    .strategy("a day without a cost") { $0.daily[0][1] = .nan },
    .strategy("a day that cost less than nothing") { $0.daily[0][1] = -1 },
    .strategy("a cost too many") { $0.costs.append(1) },
    .strategy("a cost below nothing") { $0.costs[0] = -1 },
    .strategy("a voice too many") { $0.voices.append($0.voices[0]) },
    .strategy("a voice too few") { $0.voices.removeLast() },
    .strategy("the voice of another strategy") { $0.voices[0].voice = 1 },
    .strategy("a voice that is none") { $0.voices[0].voice = 2 },
    .strategy("hours that are no number") { $0.voices[0].hours = .nan },
    .strategy("fewer followers than none") { $0.voices[0].followers = -1 },
    .strategy("wages below nothing") { $0.pay.wages = -0.5 },
    .strategy("units of a price too many") { $0.counts.units.append(1) },
    .strategy("units that are no number") { $0.counts.units[0] = .nan },
    .strategy("an action's pipeline too few") { $0.counts.pipeline.removeLast() },
    .strategy("no flow") { ($0.flows, $0.presentValues) = ([], []) },
    .strategy("a flow twice") {
      let terms = $0.presentValues.count / $0.flows.count
      $0.flows.append($0.flows[0])
      $0.presentValues += $0.presentValues.prefix(terms)
    },
    .strategy("flows in another order") { $0.flows.reverse() },
    .strategy("a flow as it was drawn of a price that is known") {
      if case .units(let price) = $0.flows[0] { $0.flows[0] = .asDrawn(price) }
    },
    .strategy("a present value too many") { $0.presentValues.append(1) },
    .strategy("a present value without end") { $0.presentValues[0] = .infinity },
    .sample("another strategy traced back", strategy: 2),
    .sample("a player too many", players: 2),
    .sample("a player too few", players: 0),
    .sample("fewer conversions than none", conversions: -1),
    Misfit("traced back twice") { $0.attributions += $0.attributions },
  ]

  @Test("A record that no run of the scenario could have made is none", arguments: misfits)
  func misfit(misfit: Misfit) {
    let recorder = RunRecorder(scenario)
    var record = Self.record(recorder)
    #expect(RunRecord(record.bytes[...], isTwin: false, recorder) != nil)
    misfit.change(&record)
    #expect(RunRecord(record.bytes[...], isTwin: false, recorder) == nil)
  }

  @Test("A run need not be traced back, nor be of a known size")
  func lesser() {
    let recorder = RunRecorder(scenario)
    var record = Self.record(recorder)
    record.attributions = []
    #expect(record.extent == nil)
    #expect(RunRecord(record.bytes[...], isTwin: false, recorder) != nil)
  }

  @Test("A twin has metrics alone")
  func misfittingTwin() {
    let recorder = RunRecorder(scenario)
    let run = Self.record(recorder)
    let twin = recorder.twin(([HandMade.Run()] + Self.runs).map(HandMade.ledger), recorder.scenario)
    #expect(RunRecord(twin.bytes[...], isTwin: true, recorder) != nil)
    var (traced, sized, voiced) = (twin, twin, twin)
    traced.attributions = run.attributions
    sized.extent = World.Extent(counts: [1, 2, 3])
    voiced.strategies[1].voices = run.strategies[1].voices
    for record in [traced, sized, voiced] {
      #expect(RunRecord(record.bytes[...], isTwin: true, recorder) == nil)
    }
  }
}
