import Experiments
import Testing

@testable import Measurement
@testable import RapportCLI

@Suite("Records in a journal that are whole, and of no run of the scenario")
struct JournalShapeTests {
  private static let name = ".result.journal"

  /// A change to the record of one run, which the journal then keeps with the right checksums.
  struct Misfit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: Int
    let change: @Sendable (inout RunRecord) -> Void
  }

  private static let misfits = [
    Misfit(testDescription: "a voice too many", run: 1) {
      $0.strategies[1].voices.append($0.strategies[1].voices[0])
    },
    Misfit(testDescription: "a flow too few", run: 2) {
      let terms = $0.strategies[1].presentValues.count / $0.strategies[1].flows.count
      $0.strategies[1].flows.removeLast()
      $0.strategies[1].presentValues.removeLast(terms)
    },
    Misfit(testDescription: "a day that cost less than nothing", run: 0) {
      $0.strategies[1].daily[0][3] = -5
    },
    Misfit(testDescription: "traced back twice", run: 1) { $0.attributions += $0.attributions },
  ]

  @Test("Such a run is simulated again, and the result is as without it", arguments: misfits)
  func simulatedAgain(misfit: Misfit) async throws {
    let work = try InterruptibleWork()
    #expect(await work.run() == .done)
    let whole = try work.files()
    #expect(await work.run(stoppingAfter: 700) == .interrupted)
    let input = try ScenarioInput.require(work.folder("cafe.json5"), [], console: TestConsole().console)
    let bytes = try work.folder.bytes(Self.name)
    let scan = JournalScan(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    let world = Replication(run: misfit.run)
    let place = try #require(scan.finished[world])
    let payload = bytes[place.offset..<place.offset + place.count]
    var record = try #require(RunRecord(payload, isTwin: false, RunRecorder(input.scenario)))
    misfit.change(&record)
    // The later of two records of a run counts.
    let later = JournalFrame(.finished, world, payload: record.bytes).bytes
    try work.folder.replace(Self.name, bytes.prefix(scan.goodLength) + later)
    let console = TestConsole()
    #expect(await work.run(["--resume"], console: console) == .done)
    #expect(console.diagnostics.contains("damaged: the runs in question are simulated again"))
    let kept = scan.finished.count
    #expect(
      console.diagnostics.contains("Carrying on with \(kept - 1) of 22 runs and twins."),
      "\(console.diagnostics)")
    #expect(try work.files() == whole)
  }
}
