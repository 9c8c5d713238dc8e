import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("Who brought it, in files and on the terminal")
struct AttributionReportTests {
  private static let files = ResultPack.tables(Samples.fourVoices)

  private func table(_ name: String) -> CSVTable { ResultPack.table(name, of: Self.files) }

  @Test(
    "the parts of a rule, with the overlap, add up to its total",
    arguments: [
      ("first_touch", 22), ("last_touch", 22), ("linear", 22), ("time_decay", 22), ("position", 22),
      ("leave_one_out", 11), ("shapley", 11),
    ])
  func sums(rule: String, total: Double) {
    let records = table("attribution.csv").records(where: ["rule": rule, "metric": "conversions"])
    let parts = records.filter { $0["voice"] != "(total)" }.compactMap { $0["mean"].flatMap(Double.init) }
    #expect(records.last?["voice"] == "(total)" && records.last?["mean"] == "\(Int(total))")
    #expect(abs(parts.reduce(0, +) - total) < 1e-12)
    #expect(records.allSatisfy { $0["runs"] == "2" && $0["unit"] == "count" })
  }

  @Test("the table has every voice under every rule, and margins where they are known")
  func rows() {
    let table = table("attribution.csv")
    let (conversions, payoffs) = (5 * 5 + 6 + 5 + 2, 6 + 5)
    #expect(table.rows.count == conversions + payoffs)
    let margins = table.records(where: ["metric": "margin", "voice": "ana"])
    #expect(margins.map { $0["rule"] } == ["leave_one_out", "shapley"])
    #expect(margins.map { $0["mean"] } == ["200", "250"] && margins.allSatisfy { $0["unit"] == "USD" })
    let overlap = table.records(where: ["voice": "(overlap)"])
    #expect(overlap.map { $0["mean"] } == ["3", "150"])
    #expect(table.records(where: ["rule": "any_touch"]).map { $0["mean"] } == ["22"])
    #expect(table.records(where: ["rule": "before_after"]).map { $0["mean"] } == ["11"])
  }

  @Test("the summary has the rank correlation of presence, the voices their true conversions")
  func elsewhere() {
    let presence = table("summary.csv").records(where: ["metric": "presence_rank_correlation"])
    #expect(presence.map { $0["strategy"] } == ["s"])
    #expect(presence.map { $0["mean"] } == ["1"] && presence.map { $0["runs"] } == ["2"])
    #expect(table("voices.csv").records.map { $0["incremental_conversions"] } == ["5"])
    let plain = ResultPack.table("voices.csv", of: ResultPack.tables(Samples.simulated))
    #expect(plain.records.allSatisfy { $0["incremental_conversions"] == "" } && !plain.rows.isEmpty)
  }

  @Test("the terminal shows the voices from the highest share down, and says what it means")
  func literal() {
    let text = RunSummary(Samples.fourVoices, extent: nil).text()
    #expect(
      text.contains(
        """

        Who brought it: s, 2 runs
        voice  audience  last touch  linear  lost without it          Shapley
        -----  --------  ----------  ------  ---------------  ---------------
        ana          40        10.0    10.0              4.0       5 [-8, 18]
        ben          30         7.0     7.0              2.5  3.5 [-2.9, 9.9]
        cy           20         3.0     3.0              1.5  1.5 [-4.9, 7.9]
        dee          10         2.0     2.0                0                1
        Last touch, linear: bookings that these rules credit. Lost without it: fewer when it alone is
        silent. Shapley: its share in what the strategy brings beyond doing nothing.
        s brings 11 [-2, 24] bookings with all its voices; silencing one at a time accounts for 8, and 3
        more would be made up for by the others (the overlap). The rules credit 22 [-3, 47] bookings that
        followed a touch within 30 days; first touch is furthest from Shapley's shares, by 2.75 bookings per
        voice on average. In s, it cannot be told whether a voice with a larger audience brings more: rank
        correlation 1.00 [-0.82, 1.00] over 4 voices.

        """), "\(text)")
  }

  @Test("voices beyond a dozen are summed")
  func others() {
    let numbers = (1...14).map(Double.init)
    let run = Samples.Attribution(
      audiences: Array(1...14), touches: numbers, lost: numbers, shares: numbers)
    let text = RunSummary(
      Samples.attribution([run, run], voices: (1...14).map { "voice \($0)" }), extent: nil
    ).text()
    #expect(text.contains("\nvoice 4 "))
    #expect(!text.contains("\nvoice 3 "))
    #expect(text.contains("\n3 others                   6.0     6.0              6.0      6.0\n"), "\(text)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("the JSON document holds parts, totals and sentences; null where nothing was asked for")
  func json() {
    let text = RunSummary(Samples.fourVoices, extent: nil).json()
    #expect(text.contains("\"attribution\": null"))
    #expect(text.contains("\"name\": \"ben\",\n            \"voices\": 1,\n            \"first_touch\": {"))
    #expect(text.contains("\"overlap\": {\n          \"mean\": 3.0,"))
    #expect(text.contains("\"mean_absolute_error\": {\n          \"first_touch\": 2.75,"))
    #expect(text.contains("\"finding\": \"s brings 11 "))
  }
}
