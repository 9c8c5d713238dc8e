import CampaignModel
import Measurement
import Testing

@testable import Reports

/// What is told in several files is the same in all of them.
@Suite("Money across the files of a result")
struct ReconciliationTests {
  private static let files = ResultPack.tables(Samples.simulated)

  private static func records(_ file: String, _ conditions: [String: String]) -> [[String: String]] {
    ResultPack.table(file, of: files).records(where: conditions)
  }

  private static func sum(_ records: [[String: String]], _ column: String) -> Double {
    records.reduce(0) { $0 + ($1[column].flatMap(Double.init) ?? 0) }
  }

  private static func mean(_ metric: String, _ strategy: String) -> Double {
    sum(records("summary.csv", ["strategy": strategy, "metric": metric]), "mean")
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a)) }

  @Test("in every run the categories add up to the cost, and margin less cost is profit")
  func runs() {
    let runs = ResultPack.table("runs.csv", of: Self.files).records
    #expect(runs.count == 9)
    for run in runs {
      func value(_ name: String) -> Double { run[name].flatMap(Double.init) ?? .nan }
      let parts = CostCategory.allCases.reduce(0) { $0 + value("cost_\($1.rawValue)") }
      #expect(isNear(parts, value("cost")))
      #expect(isNear(value("incremental_margin") - value("cost"), value("profit")))
      #expect(isNear(value("incremental_revenue") + value("pipeline_revenue"), value("incremental_value")))
      #expect(
        isNear(
          value("trust_opened") + value("trust_earned") - value("trust_burnt") - value("trust_faded"),
          value("trust_closed")))
      #expect(isNear(value("trust_closed"), value("trust_mean") * 200))
    }
  }

  @Test(
    "a sum over days is the total of the summary",
    arguments: ["cost", "conversions", "revenue", "incremental_revenue", "incremental_margin", "hours"])
  func days(metric: String) {
    let days = Self.records("daily.csv", ["strategy": "posters", "metric": metric])
    #expect(days.count == 12 && isNear(Self.sum(days, "mean"), Self.mean(metric, "posters")))
  }

  @Test("the profit accumulated by the last day is the profit")
  func profit() {
    let last = Self.records(
      "daily.csv", ["strategy": "posters", "metric": "cumulative_profit", "day": "12"])
    #expect(isNear(Self.sum(last, "mean"), Self.mean("profit", "posters")))
  }

  @Test("each category of the cost table adds up to its metric", arguments: CostCategory.allCases)
  func categories(category: CostCategory) {
    let rows = Self.records("costs.csv", ["strategy": "posters", "category": category.rawValue])
    #expect(isNear(Self.sum(rows, "cost_mean"), Self.mean("cost_\(category.rawValue)", "posters")))
  }

  @Test("voices cost all but what is paid once, and their credit is what a gross count claims")
  func voices() {
    let rows = Self.records("voices.csv", ["strategy": "posters"])
    // A fixed cost of 11 belongs to no voice.
    #expect(isNear(Self.sum(rows, "cost") + 11, Self.mean("cost", "posters")))
    #expect(isNear(Self.sum(rows, "hours"), Self.mean("hours", "posters")))
    #expect(isNear(Self.sum(rows, "conversions_credited"), Self.mean("credited_conversions", "posters")))
  }
}
