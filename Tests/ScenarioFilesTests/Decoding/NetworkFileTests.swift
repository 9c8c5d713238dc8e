import CampaignModel
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
    #expect(scenario?.network == .arcs(sources: [0, 1], targets: [2, 0]))
  }

  @Test("may be undirected")
  func undirected() throws {
    let (scenario, _) = try read("0 1\n", network: "{ kind: 'file', file: 'edges.txt', undirected: true }")
    #expect(scenario?.network == .arcs(sources: [0, 1], targets: [1, 0]))
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
        == "s/s.json5:7:32: error: network.file names a file with 5 more problems; only the first are shown.")
  }

  @Test("It has at most as many people as the population")
  func tooMany() throws {
    let edges = (0..<1001).map { "\($0) 0\n" }.joined()
    let (_, problems) = try read(edges, network: "{ kind: 'file', file: 'edges.txt' }")
    #expect(
      problems == [
        "s/s.json5:7:32: error: network.file names a network of 1001 people, but population.size is 1000; expected "
          + "at most as many people as there are."
      ])
  }

  @Test("It must exist, and be named")
  func missing() throws {
    #expect(
      try read("", network: "{ kind: 'file', file: '/edges' }").problems == [
        "s/s.json5:7:32: error: network.file names a file that cannot be read: '/edges': no such file."
      ])
    #expect(
      try read("", network: "{ kind: 'file' }").problems == [
        "s/s.json5:7:12: error: network has no 'file'; add the path of an edge list."
      ])
  }
}
