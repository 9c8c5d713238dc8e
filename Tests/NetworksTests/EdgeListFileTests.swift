import Networks
import Testing

@Suite("An edge list")
struct EdgeListFileTests {
  @Test(
    "is read whatever parts its columns and ends its lines",
    arguments: [
      "0 1\n1 2\n", "0 1\n1 2", "0\t1\r\n1\t2\r\n", "0,1\n1, 2\n", "# u v\n% u v\n\n  0   1  \n\t1\t,\t2\t\n",
      "\u{FEFF}0 1\n1 2\n", "0 1 7\n1 2 words\n", "00 001\n1 2\n",
    ])
  func syntax(text: String) throws {
    let file = try EdgeListFile(Array(text.utf8))
    #expect(file.graph == Graph(count: 3, sources: [0, 1], targets: [1, 2]))
    #expect(file.ids == [0, 1, 2])
  }

  @Test(
    "numbers people anew in ascending order",
    arguments: [
      [9, 3, 7, 500], [0, 70_000, 4_000_000_000, 9_223_372_036_854_775_807],
      [1_000_000_000_000, 1_000_000_065_536, 1_000_000_000_001, 65_536],
    ])
  func numbering(ids: [Int]) throws {
    let text = "\(ids[0]) \(ids[1])\n\(ids[2]) \(ids[3])\n\(ids[0]) \(ids[3])"
    let file = try EdgeListFile(Array(text.utf8))
    #expect(file.ids == ids.sorted())
    let people = ids.map { file.person(withID: $0).map { Int32($0) } ?? -1 }
    #expect(people.sorted() == [0, 1, 2, 3])
    #expect(
      file.graph
        == Graph(
          count: 4, sources: [people[0], people[2], people[0]], targets: [people[1], people[3], people[3]]))
    #expect(file.person(withID: 5) == nil)
  }

  @Test("keeps parallel lines and counts self-loops, whose people stay")
  func parallel() throws {
    let file = try EdgeListFile(Array("1 2\n1 2\n3 3\n2 1\n".utf8))
    #expect(file.graph.targets == [1, 1, 0])
    #expect(file.graph.count == 3)
    #expect(file.selfLoops == 1)
    #expect(file.graph.checkInvariants(parallelArcs: .kept) == nil)
  }

  @Test("makes two arcs of a line when undirected")
  func undirected() throws {
    let file = try EdgeListFile(
      Array("0 1 0.25\n1 2 0.5\n2 2 1\n".utf8), undirected: true, weights: .probabilities)
    #expect(file.graph.targets == [1, 0, 2, 1])
    #expect(file.graph.weights == [0.25, 0.25, 0.5, 0.5])
    #expect(file.selfLoops == 1)
  }

  @Test(
    "takes a probability in any decimal notation",
    arguments: [
      ("0", 0), ("1", 1), ("1.0", 1), ("0.002105263157894737", 0.002105263157894737), (".5", 0.5),
      ("1e-05", 1e-05),
      ("2.5E-1", 0.25), ("0.1000000000000000055511151231257827", 0.1), ("000000000000000000000.3", 0.3),
      ("0.00000000000000000000000012345", 1.2345e-25),
    ] as [(String, Float)])
  func probability(text: String, expected: Float) throws {
    let file = try EdgeListFile(Array("0 1 \(text)".utf8), weights: .probabilities)
    #expect(file.graph.weights == [expected])
  }

  @Test("without weights asked for has none")
  func ignored() throws {
    #expect(try EdgeListFile(Array("0 1 0.5".utf8)).graph.weights == nil)
  }
}
