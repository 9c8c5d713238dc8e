import CampaignModel
import Testing

@testable import Reports

@Suite("Parameters and manifest")
struct ParametersAndManifestTests {
  private static let table: CSVTable = {
    var scenario = Samples.scenario(strategies: ["curators"])
    scenario.model[.trustHalfLife] = Quantity(90, in: 1...36_500, source: "our survey")
    scenario.model[.memoryHalfLife] = Quantity(.uniform(low: 7, high: 21), in: 0.1...3650)
    scenario.economics.wagePerHour = Quantity(30, in: 0 ... .infinity, source: "payroll")
    scenario.actions[0].value = Quantity(.triangular(low: 50, mode: 100, high: 300))
    scenario.strategies[0].costs = [FixedCost(name: "reach", category: .setup, amount: Quantity(500))]
    return CSVTable(ResultPack.parameters(scenario, .standard))
  }()

  @Test(
    "each number has its value, unit, range, source, confidence and origin",
    arguments: [
      (
        "model.credibility.friend",
        "0.83,1,0,1,Nielsen 2015: 83 % trust recommendations of people they know (92 % in 2012),measured,default,"
      ),
      ("model.trust.halfLifeDays", "90,days,1,36500,our survey,,set,"),
      ("model.memory.halfLifeDays", "14,days,0.1,3650,,,distribution,uniform(low: 7, high: 21)"),
      ("economics.wagePerHour", "30,USD/hour,0,,payroll,,scenario,"),
      (
        "actions.booking.value", "150,USD,,,,,distribution,triangular(low: 50, mode: 100, high: 300)"
      ),
      ("actions.booking.needsPerYear", "1,1/year,,,,,scenario,"),
      ("strategies.curators.costs.reach", "500,USD,,,,,scenario,"),
      ("strategies.curators.posts.feePerPost", "0,USD,,,,,scenario,"),
    ])
  func rows(parameter: String, cells: String) {
    let rows = Self.table.rows.filter { $0[0] == parameter }
    #expect(rows.map { $0.dropFirst().joined(separator: ",") } == [cells])
  }

  @Test("every parameter of the model has one row, in the order of the registry")
  func complete() {
    #expect(
      Self.table.rows.map { $0[0] }.filter { $0.hasPrefix("model.") }
        == Parameter.allCases.map { "model.\($0.rawValue)" })
  }

  private let comparison = Samples.comparison(["curators": [.init(cost: 1, conversions: 11), .init(cost: 1)]])
  private let provenance = Provenance(
    version: "1.2.3", scenarioText: Array("abc".utf8), command: "rapport run sample.json5 --seed 42")

  private func text(_ file: ResultFile?) -> String { String(decoding: file?.bytes ?? [], as: UTF8.self) }

  @Test("the manifest comes last and says how to make the result again")
  func manifest() throws {
    let files = try ResultPack.files(comparison, extent: nil, provenance: provenance)
    #expect(
      files.map(\.name).filter { !$0.hasSuffix(".svg") } == [
        "comparison.csv", "verdicts.csv", "summary.csv", "runs.csv", "pairs.csv", "doubt.csv", "drivers.csv",
        "crossover.csv",
        "daily.csv", "costs.csv", "voices.csv",
        "attribution.csv", "funnel.csv", "claims.csv", "parameters.csv", "prices.csv", "counts.csv",
        "present_values.csv", "report.html", "manifest.json",
      ])
    #expect(
      text(files.last).hasPrefix(
        """
        {
          "tool": {
            "name": "rapport",
            "version": "1.2.3"
          },
          "scenario": {
            "name": "sample",
            "description": "",
            "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "people": 10,
            "currency": "USD",
            "days": 2,
            "horizon_days": 3,
            "goal": null,
            "deadline_day": null,
            "conversion": "booking"
          },
          "seed": 42,
          "runs": 2,
          "runs_planned": 2,
          "twins": 0,
          "confidence": 0.95,
          "csv_dialect": "standard",
          "command": "rapport run sample.json5 --seed 42",
          "files": [
            {
              "name": "comparison.csv",
        """))
  }

  @Test("the manifest has name, size and digest of every other file", arguments: CSVDialect.allCases)
  func digests(dialect: CSVDialect) throws {
    let files = try ResultPack.files(comparison, extent: nil, provenance: provenance, dialect: dialect)
    let manifest = text(files.last)
    for file in files.dropLast() {
      #expect(
        manifest.contains(
          """
                "name": "\(file.name)",
                "bytes": \(file.bytes.count),
                "sha256": "\(SHA256.hexDigest(of: file.bytes))"
          """))
    }
    #expect(manifest.components(of: "\"sha256\"") == files.count)
  }
}

extension String {
  /// Returns how often a text occurs.
  fileprivate func components(of text: String) -> Int {
    indices.reduce(0) { $0 + (self[$1...].hasPrefix(text) ? 1 : 0) }
  }
}
