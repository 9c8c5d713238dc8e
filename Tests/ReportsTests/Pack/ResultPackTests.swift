import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("The files of a result")
struct ResultPackTests {
  private let comparison = Samples.comparison([
    "curators": [.init(cost: 100, conversions: 16), .init(cost: 100, conversions: 20)],
    "=spam, \"cheap\"": [.init(cost: 0, conversions: 10), .init(cost: 0, conversions: 10)],
  ])

  private static let files = ResultPack.tables(Samples.simulated)

  private func table(_ name: String) -> CSVTable { ResultPack.table(name, of: ResultPack.tables(comparison)) }

  @Test(
    "each file begins with the columns it promises",
    arguments: [
      (
        "summary.csv",
        "scenario,strategy,metric,unit,runs,mean,ci_low,ci_high,sd,p05,p25,median,p75,p95"
      ),
      (
        "runs.csv",
        "scenario,strategy,run,cost,conversions,conversions_booking,incremental_conversions,revenue,"
      ),
      (
        "pairs.csv",
        "scenario,strategy_a,strategy_b,metric,unit,runs,difference,ci_low,ci_high,p_a_higher,doubt_share,"
          + "doubt_low,doubt_high"
      ),
      (
        "doubt.csv",
        "scenario,strategy,metric,unit,twins,variance_luck,variance_doubt,doubt_share,ci_low,ci_high"
      ),
      ("drivers.csv", "scenario,strategy,metric,quantity,runs,rank_correlation,ci_low,ci_high"),
      (
        "crossover.csv",
        "scenario,strategy_a,strategy_b,runs,runs_with_crossover,day_of_means,day_p05,day_median,day_p95"
      ),
      ("daily.csv", "scenario,strategy,day,metric,unit,mean,ci_low,ci_high"),
      ("costs.csv", "scenario,strategy,activity,category,cost_mean"),
      (
        "voices.csv",
        "scenario,strategy,voice,kind,audience,hours,cost,relationships,conversions_credited"
      ),
      ("attribution.csv", "scenario,strategy,voice,rule,metric,unit,mean,ci_low,ci_high,runs"),
      ("funnel.csv", "scenario,strategy,day,stage,people_mean,ci_low,ci_high,change_mean"),
      (
        "parameters.csv", "parameter,value,unit,range_low,range_high,source,confidence,origin"
      ),
    ])
  func headers(name: String, beginning: String) {
    #expect((table(name).header.joined(separator: ",") + ",").hasPrefix(beginning))
  }

  @Test(
    "every row of every file has a cell for each column, in both dialects", arguments: CSVDialect.allCases)
  func rectangles(dialect: CSVDialect) {
    for file in ResultPack.tables(comparison, dialect: dialect) {
      let table = CSVTable(file, separator: dialect == .standard ? "," : ";")
      #expect(table.rows.allSatisfy { $0.count == table.header.count }, "\(file.name)")
      // The scenario claims nothing, nothing is uncertain, and nothing is traced back to voices unless asked for.
      let empty = ["claims.csv", "attribution.csv", "drivers.csv"]
      #expect(table.rows.isEmpty == empty.contains(file.name), "\(file.name)")
    }
  }

  @Test("the summary lists the control first, then metrics, headline ratios and probabilities")
  func summaryRows() {
    let table = table("summary.csv")
    let names = ["control", "curators", "'=spam, \"cheap\""]
    let figures =
      comparison.metrics.map(\.name) + [
        "roi_ratio_of_means", "roas_ratio_of_means", "cpia_ratio_of_means",
        "cost_per_relationship_ratio_of_means", "inflation_factor_ratio_of_means",
        "cost_per_trust_point_ratio_of_means", "probability_of_profit", "probability_best",
        "probability_of_loss", "expected_shortfall_10", "break_even_value_factor", "break_even_value",
        "break_even_wage", "break_even_fee_factor", "break_even_fee", "payback_day_of_means",
      ]
    #expect(
      table.rows.map { [$0[1], $0[2]] } == names.flatMap { name in figures.map { [name, $0] } })
  }

  @Test(
    "the summary has units and figures that can be worked out on paper",
    arguments: [
      ("cost", "USD,2,100,100,100,0,100,100,100,100,100"),
      ("roi", "1,2,3,-9.7062047361747,15.7062047361747,1.41421356237310,2.1,2.5,3,3.5,3.9"),
      ("conversions", "count,2,18,-7.4124094723494,43.4124094723494,2.82842712474619,16.2,17,18,19,19.8"),
      ("trust_mean", "trust,2,0.5,0.5,0.5,0,0.5,0.5,0.5,0.5,0.5"),
      ("payback_day", "days,2,1,1,1,0,1,1,1,1,1"),
      ("hours", "hours,2,0,0,0,0,0,0,0,0,0"),
      ("cost_per_relationship", "USD,0,,,,,,,,,"),
      ("roas_ratio_of_means", "1,2,8,-17.4124094723494,33.4124094723494,,,,,,"),
      ("probability_best", "1,2,1,,,,,,,,"),
    ])
  func summaryFigures(metric: String, cells: String) {
    let row = table("summary.csv").rows.first { $0[1] == "curators" && $0[2] == metric } ?? []
    let expected = cells.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    // The ends of an interval are good to twelve digits, which is not all that are written.
    let differing = zip(row.dropFirst(3), expected).filter { cell, expected in
      guard let number = Double(cell), let wanted = Double(expected) else { return cell != expected }
      return abs(number - wanted) > 1e-11 * abs(wanted)
    }
    #expect(row.count == 3 + expected.count && differing.isEmpty, "\(row) differs in \(differing)")
  }

  @Test("the probability of profit has the interval of a proportion and no spread")
  func probabilityOfProfit() throws {
    let row = try #require(
      table("summary.csv").rows.first { $0[1] == "curators" && $0[2] == "probability_of_profit" })
    let interval = try #require(comparison.probabilityOfProfit(1)).interval
    #expect(row[3...5] == ["1", "2", "1"] && Double(row[6]) == interval.low && row[7] == "1")
    #expect(row[8...].joined() == "")
  }

  @Test("runs are numbered from 1 and undefined cells are empty")
  func runRows() {
    let table = table("runs.csv")
    #expect(table.rows.map { $0[2] } == ["1", "2", "1", "2", "1", "2"])
    #expect(table.records(where: ["strategy": "control"]).map { $0["roi"] } == ["", ""])
    #expect(table.records(where: ["strategy": "curators"]).map { $0["profit"] } == ["200", "400"])
  }

  @Test("every pair stands once, with the control second")
  func pairRows() {
    let table = table("pairs.csv")
    let profits = table.records(where: ["metric": "profit"])
    #expect(
      profits.map { "\($0["strategy_a"] ?? "") - \($0["strategy_b"] ?? "")" } == [
        "curators - '=spam, \"cheap\"", "curators - control", "'=spam, \"cheap\" - control",
      ])
    #expect(profits.map { $0["difference"] } == ["300", "300", "0"])
    #expect(profits.map { $0["p_a_higher"] } == ["1", "1", "0.5"])
  }

  @Test("the daily table has every metric of every day, the funnel every stage")
  func days() {
    let daily = table("daily.csv")
    #expect(daily.rows.count == 3 * 3 * DailyMetric.tabled.count)
    let trust = daily.records(where: ["strategy": "curators", "metric": "trust_mean"])
    #expect(trust.map { $0["day"] } == ["1", "2", "3"] && trust.map { $0["mean"] } == ["", "0.5", ""])
    let attention = table("funnel.csv").records(where: ["strategy": "curators", "stage": "attention"])
    #expect(attention.map { $0["people_mean"] } == ["4", "4", "4"])
    #expect(attention.map { $0["change_mean"] } == ["4", "0", "0"])
  }

  @Test("what the activities cost adds up to the cost, also where a fixed cost bears an activity's name")
  func costSums() {
    let costs = ResultPack.table("costs.csv", of: Self.files).records(where: ["strategy": "posters"])
    let sum = costs.compactMap { $0["cost_mean"].flatMap(Double.init) }.reduce(0, +)
    let summary = ResultPack.table("summary.csv", of: Self.files)
    let cost = summary.records(where: ["strategy": "posters", "metric": "cost"]).first?["mean"].flatMap(
      Double.init)
    #expect(abs(sum - (cost ?? 0)) < 1e-9 && sum > 11)
    #expect(
      costs.map { "\($0["activity"] ?? "") \($0["category"] ?? "")" } == [
        "post labour", "post fees", "post posts", "board advertising",
      ])
  }

  @Test(
    "a mean in the summary is the mean of its column of runs",
    arguments: ["cost", "conversions", "profit", "roi"])
  func means(metric: String) {
    let runs = ResultPack.table("runs.csv", of: Self.files).records(where: ["strategy": "posters"])
    let values = runs.compactMap { $0[metric].flatMap(Double.init) }
    let summary = ResultPack.table("summary.csv", of: Self.files)
    let mean = summary.records(where: ["strategy": "posters", "metric": metric]).first?["mean"].flatMap(
      Double.init)
    #expect(values.count == 3 && abs(values.reduce(0, +) / 3 - (mean ?? .nan)) < 1e-9)
  }

  @Test(
    "doing nothing brings nothing beyond itself, and neither does an idle strategy",
    arguments: ["control", "idle"])
  func controlIsZero(strategy: String) {
    let incremental = [
      "incremental_conversions", "incremental_revenue", "incremental_margin", "profit", "npv", "cost",
    ]
    let runs = ResultPack.table("runs.csv", of: Self.files).records(where: ["strategy": strategy])
    #expect(runs.count == 3)
    for run in runs {
      #expect(incremental.map { run[$0] ?? "" } == incremental.map { _ in "0" })
    }
  }

  @Test("the European dialect has a byte order mark, semicolons and decimal commas")
  func europe() {
    let file = ResultPack.summary(comparison, dialect: .excelEU)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.contains("\nsample;curators;trust_mean;trust;2;0,5;0,5;0,5;0;0,5;0,5;0,5;0,5;0,5\n"))
  }

  @Test("without runs the files have headers and empty figures")
  func noRuns() {
    let files = ResultPack.tables(Comparison(Samples.scenario(strategies: ["curators"])))
    #expect(ResultPack.table("runs.csv", of: files).rows.isEmpty)
    let costs = ResultPack.table("summary.csv", of: files).records(where: ["metric": "cost"])
    #expect(costs.map { $0["mean"] } == ["", ""])
  }
}
