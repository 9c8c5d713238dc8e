import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("Whether a result is as precise as was asked for")
struct PrecisionOutcomeTests {
  /// Profit is 50 and 150 of a cost of 100, and with the other strategy the same in both runs.
  private static let comparison = Samples.comparison([
    "wide <b>": [.init(cost: 100, conversions: 13), .init(cost: 100, conversions: 15)],
    "other": [.init(cost: 100, conversions: 13), .init(cost: 100, conversions: 14)],
  ])

  private static func outcome(_ width: PrecisionGoal.Width) -> PrecisionOutcome {
    PrecisionOutcome(comparison, PrecisionGoal(width, of: .roi, minimumRuns: 2, maximumRuns: 2))
  }

  private static func files(_ precision: PrecisionOutcome?) -> [ResultFile] {
    var provenance = ReportTests.provenance
    provenance.precision = precision
    do throws(UnreadableFile) {
      return try ResultPack.files(comparison, extent: nil, provenance: provenance)
    } catch {
      preconditionFailure("what was just written can be read: \(error)")
    }
  }

  private static func manifest(_ files: [ResultFile]) -> String {
    String(decoding: files.last?.bytes ?? [], as: UTF8.self)
  }

  private static let missed =
    "Precision not reached after 2 runs: roi of wide <b> is 1.00 [-5.35, 7.35], 64 times as wide as wanted; "
    + "allow more with --max-runs"

  @Test("a goal that is missed is told with what is furthest from it, in the manifest and on the page")
  func missed() throws {
    let outcome = Self.outcome(.absolute(0.1))
    #expect(!outcome.isReached && outcome.sentence == Self.missed)
    let files = Self.files(outcome)
    let manifest = Self.manifest(files)
    for part in [
      "\"precision\": {\n    \"metric\": \"roi\",\n    \"within\": 0.1,\n    \"reached\": false,\n    \"strategy\": \"wide <b>\",\n    \"times_as_wide\": 63.5",
      "\"sentence\": \"\(Self.missed)\"",
    ] {
      #expect(manifest.contains(part), "\(manifest)")
    }
    #expect(ReportTests.page(files).contains(HTML.sentence(Self.missed + ".")))
    // And again where the page is made from the folder.
    let node = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
    #expect(try Report.files(files.filter { $0.name.hasSuffix(".csv") }, node) == files)
  }

  @Test("a goal that is reached stands in the manifest, and the page says nothing of it")
  func reached() {
    let outcome = Self.outcome(.percent(700))
    #expect(outcome.isReached)
    #expect(outcome.sentence == "After 2 runs roi of every strategy is known to within 700 %")
    let files = Self.files(outcome)
    #expect(Self.manifest(files).contains("\"within_percent\": 700.0,\n    \"reached\": true"))
    #expect(!ReportTests.page(files).contains("known to within"))
    #expect(ReportTests.page(files) == ReportTests.page(Self.files(nil)))
    #expect(!Self.manifest(Self.files(nil)).contains("precision"))
  }

  @Test("what no run bounds, and what no strategy has, is never reached")
  func unbounded() {
    let one = Samples.comparison(["s": [.init(cost: 100, conversions: 13)]])
    let goal = PrecisionGoal(.percent(5), of: .roi, minimumRuns: 2, maximumRuns: 2)
    #expect(
      PrecisionOutcome(one, goal).sentence
        == "Precision not reached after 1 runs: roi of s is not bounded by the runs")
    let idle = PrecisionOutcome(Samples.comparison(["s": [.init(), .init()]]), goal)
    #expect(!idle.isReached && idle.sentence == "The precision of roi is unknown: no strategy has it")
    let same = Samples.comparison([
      "s": [.init(cost: 100, conversions: 13), .init(cost: 100, conversions: 13)]
    ])
    #expect(PrecisionOutcome(same, goal).sentence.contains("is the same in all of them"))
  }
}
