import CampaignModel
import Measurement
import Simulation
import Testing

@testable import Reports

@Suite("The tables and sentences on luck and doubt")
struct DoubtTableTests {
  /// Twelve runs with twins.
  ///
  /// What a booking is worth is uncertain, and so is a fee that nothing hangs on.
  static func comparison(
    twins: Int = 12, noise: Double = 1, value: Distribution? = .uniform(low: 0, high: 400)
  ) -> Comparison {
    var scenario = Samples.scenario(strategies: ["curators", "idle"], runs: 12)
    if let value {
      scenario.actions[0].value = Quantity(value)
      scenario.strategies[0].costs = [
        FixedCost(name: "agency", category: .setup, amount: Quantity(.uniform(low: 0, high: 9)))
      ]
    }
    var comparison = Comparison(scenario)
    // Not in the order of the values, and another one in the twin.
    func extra(_ run: Int, _ shift: Int) -> Int { Int(noise * Double((run * 5 + shift) % 12)) }
    func add(_ run: Int, _ shift: Int, _ body: (inout Comparison, [Samples.Result], Scenario) -> Void) {
      var resolved = scenario
      if value != nil {
        resolved.actions[0].value.value = Double(30 * (run + 1))
        resolved.strategies[0].costs[0].amount.value = Double((run * 7) % 12)
      }
      body(
        &comparison,
        [
          .init(conversions: 10), .init(cost: 100, conversions: 30 + extra(run, shift)),
          .init(conversions: 10),
        ],
        resolved)
    }
    func ledgers(_ results: [Samples.Result]) -> [Ledger] {
      results.enumerated().map { Samples.ledger($1, scenario, hasVoice: $0 > 0) }
    }
    for run in 0..<12 { add(run, 0) { $0.add(ledgers($1), $2) } }
    for run in 0..<twins { add(run, 7) { $0.addTwin(ledgers($1), $2) } }
    return comparison
  }

  private static func table(_ name: String, _ comparison: Comparison = comparison()) -> CSVTable {
    ResultPack.table(name, of: ResultPack.tables(comparison))
  }

  @Test("doubt.csv has a row for each strategy and metric, with the parts of the variance")
  func doubt() throws {
    let comparison = Self.comparison()
    let table = Self.table("doubt.csv")
    #expect(table.rows.count == 3 * comparison.metrics.count)
    let split = try #require(comparison.split(1, .profit))
    let row = try #require(table.records(where: ["strategy": "curators", "metric": "profit"]).first)
    #expect(row["unit"] == "USD" && row["twins"] == "12")
    #expect(row["variance_luck"].flatMap(Double.init) == split.luck && split.luck > 0)
    #expect(row["variance_doubt"].flatMap(Double.init) == split.doubt && split.doubt > 0)
    #expect(row["doubt_share"].flatMap(Double.init) == split.share)
    #expect(row["ci_low"].flatMap(Double.init) == split.interval?.low)
    #expect(row["ci_high"].flatMap(Double.init) == split.interval?.high)
    #expect(row["luck_share"].flatMap(Double.init) == split.share.map { 1 - $0 })
    let pair = Self.table("pairs.csv").records(where: ["strategy_b": "control", "metric": "profit"])
    #expect(pair.first?["doubt_share"] == row["doubt_share"] && pair.first?["doubt_low"] == row["ci_low"])
  }

  @Test("Without anything uncertain doubt is 0 to the last digit; with it but without twins cells are empty")
  func withoutTwins() throws {
    let certain = Self.table("doubt.csv", Self.comparison(twins: 0, value: nil))
    let row = try #require(certain.records(where: ["strategy": "curators", "metric": "profit"]).first)
    let cells = ["twins", "variance_doubt", "doubt_share", "ci_low", "ci_high"].map { row[$0] ?? "" }
    #expect(cells == ["0", "0", "0", "0", "0"] && row["variance_luck"].flatMap(Double.init) ?? 0 > 0)
    let unknown = Self.table("doubt.csv", Self.comparison(twins: 0))
    #expect(unknown.rows.allSatisfy { $0[4] == "0" && $0[5...].joined() == "" })
  }

  @Test("drivers.csv has a row for each metric and each number that the strategy may depend on")
  func drivers() throws {
    let table = Self.table("drivers.csv")
    let profit = table.records(where: ["strategy": "curators", "metric": "profit"])
    #expect(
      profit.map { $0["quantity"] } == ["actions.booking.value", "strategies.curators.costs.agency"])
    #expect(profit[0]["rank_correlation"].flatMap(Double.init) ?? 0 > 0.5 && profit[0]["runs"] == "12")
    let idle = table.records(where: ["strategy": "idle", "metric": "profit"])
    #expect(idle.map { $0["quantity"] } == ["actions.booking.value"])
    #expect(idle.map { $0["rank_correlation"] } == [""])
  }

  @Test("A sentence says how much is doubt, as far as it can be told, and what it goes with")
  func sentences() throws {
    let doubtful = try #require(Findings(Self.comparison()).doubt(1))
    #expect(doubtful.contains(" % ["))
    #expect(
      doubtful.contains(
        "of the variance of profit between runs is doubt about the 2 numbers given as ranges, the rest luck"))
    #expect(doubtful.contains("; profit goes with actions.booking.value (rank correlation 0."))
    #expect(!doubtful.contains("agency"))
    // A sentence on what does not vary would be empty.
    #expect(Findings(Self.comparison()).doubt(2) == nil && Findings(Self.comparison()).doubt(0) == nil)
    let few = try #require(Findings(Self.comparison(twins: 3)).doubt(1))
    #expect(few.contains("; whether doubt or luck is the larger part cannot be told from 3 twins"))
    let unbounded = try #require(Findings(Self.comparison(twins: 2)).doubt(1))
    #expect(unbounded.prefix { $0.isNumber }.count == unbounded.prefix { $0 != " " }.count, "\(unbounded)")
    let sure = try #require(Findings(Self.comparison(noise: 0)).doubt(1))
    #expect(
      sure.hasPrefix("100 % of the variance of profit between runs is doubt about the 2 numbers given as ")
        && sure.contains("ranges, and nothing is luck;"))
    #expect(sure.contains("actions.booking.value (rank correlation 1)"))
    #expect(Findings(Self.comparison(twins: 0)).doubt(1) == nil)
  }

  @Test("The sentence of all strategies says what single runs differ by, as far as the twins tell")
  func overall() {
    func sentence(_ comparison: Comparison) -> String? { Findings(comparison).luckOrDoubt }
    #expect(
      sentence(Self.comparison())
        == "With curators, single runs differ in profit mostly by doubt about the numbers given as ranges.")
    #expect(
      sentence(Self.comparison(noise: 40))
        == "With curators, single runs differ in profit by luck or doubt, which 12 twins do not tell.")
    #expect(
      sentence(Self.comparison(twins: 3))
        == "With curators, single runs differ in profit by luck or doubt, which 3 twins do not tell.")
    #expect(
      sentence(Self.comparison(twins: 0)) == """
        Too few runs have a twin to tell luck from doubt about the 2 numbers given as ranges. To know, run it again \
        with --set experiment.twins=10.
        """)
    #expect(
      sentence(Self.comparison(twins: 0, value: nil))
        == "No strategy depends on a number given as a range: single runs differ by luck alone.")
    #expect(sentence(Samples.control(runs: 2)) == nil)
    #expect(
      sentence(Samples.comparison(["s": [.init(cost: 1, conversions: 12)]]))
        == "One run does not say what single runs differ by.")
  }

  @Test("The card has the shares and what profit goes with, and words alone where there are no twins")
  func card() throws {
    func card(_ comparison: Comparison) throws -> Card {
      let files = ReportTests.files(comparison)
      let manifest = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
      return try Card.doubt(ReportSource(files, manifest, MemorySpool()))
    }
    let full = try card(Self.comparison())
    #expect(full.charts.map(\.caption.name) == ["doubt", "drivers"])
    #expect(full.charts[0].statements.count == 1 && full.charts[0].statements[0].hasPrefix("curators doubt "))
    #expect(
      full.charts[1].statements.map { $0.prefix(21) } == ["actions.booking.value", "strategies.curators.c"])
    #expect(full.body.contains("of the variance of profit between runs is doubt about the 2 numbers"))
    var rows = 0
    full.numbers?.forEachRow { _ in rows += 1 }
    #expect(rows == 3)
    let luck = try card(Self.comparison(twins: 0, value: nil))
    #expect(luck.charts.isEmpty && luck.sentences.count == 1 && luck.sentences[0].hasSuffix("by luck alone."))
    let unknown = try card(Self.comparison(twins: 0))
    #expect(
      unknown.charts.map(\.caption.name) == ["drivers"] && unknown.sentences[0].hasPrefix("Too few runs"))
  }

  @Test("The terminal has a block on it, and JSON the figures, where there are twins")
  func output() {
    let summary = RunSummary(Self.comparison(), extent: nil)
    let text = summary.text()
    #expect(
      text.contains("\nLuck and doubt: 12 runs have a twin with the same numbers and other luck\ncurators  "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let json = summary.json()
    for words in [
      "\"finding\": \"", "\"variance_luck\": ", "\"doubt_share\": ",
      "\"quantity\": \"actions.booking.value\"",
    ] {
      #expect(json.contains(words), "\(words)")
    }
    let without = RunSummary(Self.comparison(twins: 0, value: nil), extent: nil)
    #expect(!without.text().contains("Luck and doubt") && without.json().contains("\"doubt\": null"))
  }
}
