import Foundation
import Networks
import Randomness
import Testing

/// The edge list that ships with the scenario known-network: made here, and nobody's data.
@Suite("The network of the scenario known-network")
struct PublishedNetworkTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/known-network.txt").standardizedFileURL

  /// 2,000 people of unequal readership, numbered from 1, and a shop, 0, which 500 of them read and which reads 40.
  private static var text: String {
    let people = 2000
    let source = RandomSource(seed: 2011, run: 0)
    let graph = Graph.communities(
      [Int32](repeating: 0, count: people),
      values: [SIMD8<Float>](repeating: SIMD8(repeating: Float(0.125).squareRoot()), count: people),
      popularity: Graph.popularity(count: people, exponent: 2.1, from: source, for: Purpose(201)),
      shape: CommunityShape(meanDegree: 2.6, withinShare: 1, reciprocity: 0.3, homophily: 0),
      from: source, for: Purpose(202))
    var strangers = Array(1...people)
    var stream = source.stream(Purpose(203))
    for last in (1..<people).reversed() {
      strangers.swapAt(last, stream.index(below: last + 1))
    }
    let readers = strangers.prefix(500).sorted()
    let read = strangers.suffix(40).sorted()
    var text = """
      # An invented network for known-network.json5, written by PublishedNetworkTests. A line 'u v' says that v reads u.
      # 0 is the shop; people are numbered from 1.

      """
    for reader in readers { text += "0 \(reader)\n" }
    for person in read { text += "\(person) 0\n" }
    for person in 0..<people {
      for reader in graph.readers(of: person) { text += "\(person + 1) \(reader + 1)\n" }
    }
    return text
  }

  @Test("is what our generator makes, byte for byte")
  func text() throws {
    if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
      try Self.text.write(to: Self.path, atomically: true, encoding: .utf8)
      Issue.record("The network is written; look at the difference and run the tests again.")
    }
    #expect(try String(contentsOf: Self.path, encoding: .utf8) == Self.text)
  }

  @Test("The voices of the scenario are who it says they are")
  func voices() throws {
    let file = try EdgeListFile([UInt8](Data(contentsOf: Self.path)))
    let readers = { (id: Int) in file.person(withID: id).map { file.graph.outDegree(of: $0) } }
    #expect(readers(0) == 500)
    // The six of the table, and nobody else has as many readers.
    let sixth = file.ids.dropFirst().compactMap(readers).sorted().suffix(6)
    #expect([341, 718, 78, 986, 1455, 1118].compactMap(readers).sorted() == Array(sixth))
    #expect(sixth.first == 26 && file.ids.dropFirst().count { readers($0) ?? 0 >= 26 } == 6)
  }
}
