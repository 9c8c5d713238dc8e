import Foundation
import Networks
import Randomness

/// Cascades on the co-authors of NetHEPT, 15,233 people and 117,704 arcs, from the fifty who have most; and on a grown
/// network that needs no file.
enum Cascades {
  /// Where the real network is looked for, from the root of the checkout.
  private static let path = "../shared/data/nethept_multigraph.txt"

  static func workloads(_ scale: Scale) -> [Workload] {
    let runs = scale == .full ? 10_000 : 200
    let models: [(String, Int, (Graph) -> any Cascade)] = [
      ("equal", runs, { IndependentCascade($0, probability: 0.01) }),
      ("weighted", runs, { IndependentCascade.weighted($0) }),
      ("threshold", runs, { LinearThreshold($0) }),
    ]
    let networks: [(String, () throws -> Graph)] = [
      ("nethept", nethept),
      (
        "grown",
        {
          .preferentialAttachment(
            count: 15_000, arcsPerNode: 8, from: RandomSource(seed: 1, run: 0), for: Purpose(0))
        }
      ),
    ]
    return networks.flatMap { network, graph in
      // By thresholds the grown network is reached whole, which measures nothing else.
      models.filter { network != "grown" || $0.0 != "threshold" }.map { model, runs, cascade in
        Workload(name: "cascades/\(network)-\(model)", unit: "attempts") {
          let cascade = cascade(try graph())
          let seeds = bestConnected(cascade.graph, 50)
          return { try await outcome(cascade, seeds, runs) }
        }
      }
    }
  }

  private static func nethept() throws -> Graph {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Skipped(reason: "the network is not beside the checkout, in \(path)")
    }
    return try EdgeListFile([UInt8](data), undirected: true).graph
  }

  /// Those with most arcs, and among equals those with the smallest number.
  private static func bestConnected(_ graph: Graph, _ count: Int) -> [Int32] {
    let order = (0..<graph.count).sorted {
      (-graph.outDegree(of: $0), $0) < (-graph.outDegree(of: $1), $1)
    }
    return order.prefix(count).map(Int32.init)
  }

  private static func outcome(_ cascade: some Cascade, _ seeds: [Int32], _ runs: Int) async throws -> Outcome
  {
    let sample = try await cascade.sample(from: seeds, runs: runs, seed: 1)
    let reached = sample.reduce(0) { $0 + Int($1.size) }
    let attempts = sample.reduce(0) { $0 + $1.attempts }
    return Outcome(amount: attempts, answer: "\(reached) reached, \(attempts) attempts")
  }
}
