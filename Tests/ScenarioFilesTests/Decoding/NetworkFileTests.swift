import CampaignModel
import Networks
import ScenarioFiles
import Testing

@Suite("A network from an edge list")
struct NetworkFileTests {
  private func read(_ edges: String, network: String) throws -> (scenario: Scenario?, problems: [String]) {
    let text = RightScenario.text.replacing("{ kind: \"random\", meanReaders: 5 }", with: network)
    return try TestFolder(files: [
      "s/s.json5": text, "s/curators.csv": RightScenario.curators, "s/edges.txt": edges,
    ]).scenario(at: "s/s.json5")
  }

  @Test("is found beside the scenario, its people numbered anew")
  func arcs() throws {
    let (scenario, problems) = try read(
      "# a comment\n7 3\n3 900\n", network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(problems == [])
    #expect(scenario?.network == .listed(Graph(count: 3, sources: [0, 1], targets: [2, 0])))
  }

  @Test("may be undirected")
  func undirected() throws {
    let (scenario, _) = try read("0 1\n", network: "{ kind: 'file', file: 'edges.txt', undirected: true }")
    #expect(scenario?.network == .listed(Graph(count: 2, sources: [0, 1], targets: [1, 0])))
  }

  @Test("Somebody who is listed twice as a reader reads once, and nobody reads themself")
  func parallelLines() throws {
    let (scenario, problems) = try read(
      "0 1\n0 1\n1 1\n1 0\n", network: "{ kind: 'file', file: 'edges.txt', undirected: true }")
    #expect(problems == [])
    #expect(scenario?.network == .listed(Graph(count: 2, sources: [0, 1], targets: [1, 0])))
  }

  @Test("A third column is not dropped without a word")
  func thirdColumn() throws {
    let (scenario, problems) = try read(
      "0 1\n1 2 0.5\n2 0 0.5\n", network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(scenario?.network == .listed(Graph(count: 3, sources: [0, 1, 2], targets: [1, 2, 0])))
    #expect(
      problems == [
        "s/edges.txt:2:5: warning: a third column is not looked at in a campaign: whom a word reaches is a matter of "
          + "model.wordOfMouth.noticing; take the column out."
      ])
  }

  @Test("Without a size the people are those of the file; a larger size adds people without readers")
  func size() throws {
    let file = "{ kind: 'file', file: 'edges.txt' }"
    let unsized = RightScenario.text.replacing("size: 1000, ", with: "")
      .replacing("{ kind: \"random\", meanReaders: 5 }", with: file)
      .replacing("followers: 500", with: "followers: 3").replacing("followers: 50,", with: "followers: 1,")
    let folder = TestFolder(files: [
      "s.json5": unsized, "edges.txt": "7 3\n3 900\n",
      "curators.csv": RightScenario.curators.replacing("100", with: "1").replacing("200", with: "1"),
    ])
    let (scenario, problems) = try folder.scenario()
    #expect(problems == [])
    #expect(scenario?.population.size == 3)
    #expect(try folder.scenario(setting: ["population.size=10"]).scenario?.population.size == 10)
    #expect(
      try folder.scenario(setting: ["population.size=2"]).problems.first
        == "s.json5:7:34: error: network.file names a network of 3 people, but population.size is 2; expected at most "
        + "as many people as there are.")
    // Only a file counts its people.
    #expect(
      try folder.scenario(setting: ["network={kind: 'random'}"]).problems.first
        == "s.json5:3:15: error: population has no 'size'; add a whole number (1 to 20000000).")
  }

  @Test("Its mistakes are reported in the file itself")
  func mistakes() throws {
    let (scenario, problems) = try read("0 1\n0 x\n", network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(scenario == nil)
    #expect(
      problems == [
        "s/edges.txt:2:3: error: \"x\" is not the number of a person; expected a whole number from 0 to "
          + "9223372036854775807."
      ])
  }

  @Test("Many mistakes are counted")
  func manyMistakes() throws {
    let edges = String(repeating: "x y\n", count: 25)
    let (_, problems) = try read(edges, network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(problems.count == 21)
    #expect(
      problems.last
        == "s/s.json5:7:34: error: network.file names a file with 5 more problems; only the first are shown.")
  }

  @Test("It has at most as many people as the population")
  func tooMany() throws {
    let edges = (0..<1001).map { "\($0) 0\n" }.joined()
    let (_, problems) = try read(edges, network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(
      problems == [
        "s/s.json5:7:34: error: network.file names a network of 1001 people, but population.size is 1000; expected "
          + "at most as many people as there are."
      ])
  }

  @Test("It must exist, and be named")
  func missing() throws {
    #expect(
      try read("", network: "{ kind: 'file', file: '/edges' }").problems == [
        "s/s.json5:7:34: error: network.file names a file that cannot be read: '/edges': no such file."
      ])
    #expect(
      try read("", network: "{ kind: 'file' }").problems == [
        "s/s.json5:7:12: error: network has no 'file'; add the path of an edge list."
      ])
  }
}
