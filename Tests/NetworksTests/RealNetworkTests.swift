import Foundation
import Networks
import Testing

/// Real networks, which belong to others and lie beside the checkout where they lie at all.
enum RealNetworks {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}

@Suite(
  "Real networks",
  .enabled(if: RealNetworks.isPresent, "the networks are not beside the checkout, in ../shared/data"))
struct RealNetworkTests {
  @Test(
    "are read in full",
    arguments: [
      ("wiki_vote.txt", 7115, 103_689, 0), ("email_eu_core.txt", 1005, 24_929, 642),
      ("advogato_trust.txt", 6539, 47_135, 3992), ("brand_followers_hersheycareers.txt", 3726, 23_939, 0),
      ("nethept_multigraph.txt", 15_233, 58_852, 39),
    ])
  func directed(name: String, people: Int, arcs: Int, selfLoops: Int) throws {
    let file = try EdgeListFile(RealNetworks.bytes(name))
    #expect(file.graph.count == people)
    #expect(file.graph.arcCount == arcs)
    #expect(file.selfLoops == selfLoops)
    #expect(file.ids == Array(0..<people))
    #expect(file.graph.checkInvariants(parallelArcs: .kept) == nil)
  }

  @Test("that are undirected are wholly mutual")
  func undirected() throws {
    let graph = try EdgeListFile(RealNetworks.bytes("ego_facebook.txt"), undirected: true).graph
    #expect(graph.arcCount == 2 * 88_234)
    #expect(graph.reciprocity() == 1)
  }

  @Test("keep their measured probabilities")
  func probabilities() throws {
    let graph = try EdgeListFile(RealNetworks.bytes("congress_twitter.txt"), weights: .probabilities).graph
    #expect(graph.arcCount == 13_289)
    #expect(graph.readers(of: 0).first == 4)
    #expect(graph.weights?.first == 0.002105263157894737)
  }
}
