import CampaignModel
import Simulation
import Testing

@testable import Measurement

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

  private let scenario = HandMade.scenario(2) { $0.voices = [Voice(name: "voice", kind: .curator)] }

  private static func record(_ recorder: RunRecorder) -> RunRecord {
    let ledgers = ([HandMade.Run()] + runs).map(HandMade.ledger)
    let sample = AttributionSample(
      strategy: 1, conversions: 5, controlConversions: 2, audiences: [7],
      credits: TouchCredits(byRule: TouchRule.allCases.map { _ in [0.25] }, touched: 3),
      total: Payoff(conversions: 3, margin: 1.5), leaveOneOut: [Payoff(conversions: 1, margin: 0.5)],
      shapley: [Payoff(conversions: 3, margin: 1.5)])
    return recorder.run(ledgers, recorder.scenario, attributions: [sample])
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

  @Test("A record of quantities or prices that the scenario has not is none")
  func foreign() throws {
    let recorder = RunRecorder(scenario)
    var drawn = Self.record(recorder)
    drawn.drawn.append(0.5)
    #expect(RunRecord(drawn.bytes[...], isTwin: false, recorder) == nil)
    for flow in [PresentValues.Flow.units, PresentValues.Flow.asDrawn] {
      var priced = Self.record(recorder)
      let last = try #require(priced.strategies[1].flows.indices.last)
      priced.strategies[1].flows[last] = flow(recorder.prices.count)
      #expect(RunRecord(priced.bytes[...], isTwin: false, recorder) == nil)
      priced.strategies[1].flows[last] = flow(0)
      #expect(RunRecord(priced.bytes[...], isTwin: false, recorder) != nil)
    }
  }
}
