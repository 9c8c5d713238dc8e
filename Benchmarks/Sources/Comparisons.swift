import CampaignModel
import Experiments
import Foundation
import Measurement
import Reports
import ScenarioFiles
import Simulation

/// The Seattle comparison from the file to the report: reading it, simulating it, writing the result.
enum Comparisons {
  private static let path = "Scenarios/two-days-in-seattle.json5"

  static func workloads(_ scale: Scale) -> [Workload] {
    let settings =
      scale == .full
      ? ["population.size=100000", "experiment.runs=2"]
      : ["population.size=1000", "campaign.horizonDays=90", "experiment.runs=2"]
    let reportSettings = [
      "population.size=1000", "campaign.horizonDays=90", "experiment.runs=\(scale == .full ? 30 : 2)",
    ]
    return [
      Workload(name: "scenarios/reading", unit: "bytes") {
        { try reading() }
      },
      Workload(name: "comparisons/seattle", unit: "runs") {
        let scenario = try read(settings).scenario
        return {
          let comparison = try await compared(scenario)
          let digest = SHA256.hexDigest(of: ResultPack.summary(comparison).bytes)
          return Outcome(amount: scenario.experiment.runs, answer: "summary.csv \(digest.prefix(16))")
        }
      },
      Workload(name: "reports/seattle", unit: "bytes") {
        let (scenario, text) = try read(reportSettings)
        let comparison = try await compared(scenario)
        let provenance = Provenance(version: "0", scenarioText: text, command: "rapport-benchmarks")
        return {
          let bytes = try ResultPack.files(comparison, extent: nil, provenance: provenance).flatMap(\.bytes)
          let digest = SHA256.hexDigest(of: bytes)
          return Outcome(amount: bytes.count, answer: "\(bytes.count) bytes, \(digest.prefix(16))")
        }
      },
    ]
  }

  private static func reading() throws -> Outcome {
    let (scenario, text) = try read([])
    return Outcome(
      amount: text.count,
      answer: "\(scenario.strategies.count) strategies, \(scenario.voices.count) voices, "
        + "\(scenario.population.communities.count) communities, \(scenario.claims.count) claims")
  }

  /// Reads the scenario and everything it refers to.
  private static func read(_ settings: [String]) throws -> (scenario: Scenario, text: [UInt8]) {
    var text: [UInt8] = []
    let reader = ScenarioReader { name in
      guard let data = FileManager.default.contents(atPath: name) else {
        return .failure(ReadFailure(path: name, reason: "there is no such file"))
      }
      text += [UInt8](data)
      return .success([UInt8](data))
    }
    let (scenario, diagnostics) = try reader.scenario(at: path, setting: settings)
    guard let scenario else { throw Faulty(lines: diagnostics.rendered()) }
    return (scenario, text)
  }

  private struct Faulty: Error {
    let lines: String
  }

  private static func compared(_ scenario: Scenario) async throws -> Comparison {
    var comparison = Comparison(scenario)
    try await Experiment(scenario, threads: 1).run(
      receiveTwin: { comparison.addTwin($0.ledgers, $0.scenario) },
      receive: {
        comparison.add($0.ledgers, $0.scenario, marginal: $0.marginal, attributions: $0.attributions)
      })
    return comparison
  }
}
