import Foundation
import Networks
import Testing

/// What an independent simulation found on a real network.
struct ExpectedSpreads: Decodable {
  struct Network: Decodable {
    let fixed_seed_sets: [String: [Int32]]
    let settings: [String: Setting]
  }
  struct Setting: Decodable {
    let spread_k50: [String: Spread]
  }
  struct Spread: Decodable {
    let mean: Double
    let se: Double
    let mean_rounds: Double
    let mean_edge_trials: Double
  }
  let graphs: [String: Network]
}

@Suite(
  "Spreads on a real network",
  .enabled(if: RealNetworks.isPresent, "the networks are not beside the checkout, in ../shared/data"))
struct RealSpreadTests {
  private static let network = Result { try EdgeListFile(RealNetworks.bytes("wiki_vote.txt")) }
  private static let expected = Result {
    try JSONDecoder().decode(ExpectedSpreads.self, from: Data(RealNetworks.bytes("expected_spreads.json")))
  }

  @Test(
    "are what others found", arguments: ["wc", "p01", "p1", "lt_indegree"], ["top50_outdegree", "random50"])
  func spread(setting: String, set: String) async throws {
    let network = try #require(Self.expected.get().graphs["wiki_vote"])
    let spread = try #require(network.settings[setting]?.spread_k50[set])
    // Ids of this file are 0, 1, 2 and so on, so that people have the same numbers.
    let seeds = try #require(network.fixed_seed_sets[set])
    let graph = try Self.network.get().graph
    let runs =
      switch setting {
      case "wc": try await sample(.weighted(graph), seeds)
      case "p01": try await sample(IndependentCascade(graph, probability: 0.01), seeds)
      case "p1": try await sample(IndependentCascade(graph, probability: 0.1), seeds, runs: 40)
      default: try await LinearThreshold(graph).sample(from: seeds, runs: 60, seed: 1, threads: 2)
      }
    let found = MeanSize(runs)
    let error = (spread.se * spread.se + found.standardError * found.standardError).squareRoot()
    #expect(abs(found.mean - spread.mean) <= 4 * error)
    let count = Double(runs.count)
    #expect(abs(runs.reduce(0) { $0 + Double($1.rounds) } / count / spread.mean_rounds - 1) < 0.15)
    #expect(abs(runs.reduce(0) { $0 + Double($1.attempts) } / count / spread.mean_edge_trials - 1) < 0.15)
  }

  private func sample(_ cascade: IndependentCascade, _ seeds: [Int32], runs: Int = 200) async throws
    -> [CascadeRun]
  {
    try await cascade.sample(from: seeds, runs: runs, seed: 1, threads: 2)
  }
}
