import Networks
import Reports
import Testing

@testable import RapportCLI

/// The networks that belong to others.
private enum SharedData {
  static let folder = FilePath.join(FilePath.split(#filePath).folder, "../../../../shared/data")

  static var isPresent: Bool { (try? Platform.entry(at: folder)) == .folder }
}

/// A campaign on the real follower networks of two brands, which belong to others and lie beside the checkout where they
/// lie at all.
@Suite(
  "A campaign on a brand's real followers",
  .enabled(if: SharedData.isPresent, "the networks are not beside the checkout, in ../shared/data"))
struct BrandNetworkTests {
  private static func scenario(_ path: String, hub: Int) -> String {
    """
    {
      name: "brand", campaign: { days: 30, horizonDays: 90 }, population: {},
      network: { kind: "file", file: "\(path)" },
      contents: { news: { mention: 0.7, pitch: 0.1, quality: 0.8 } },
      voices: { brand: { kind: "brand", person: \(hub) }, hubs: { kind: "friend", choose: "mostConnected", count: 3, fee: 100 } },
      actions: { apply: { kind: "hire", needsPerYear: 1, baseProbability: 0.02, involvement: 0.8, value: 500 } },
      strategies: {
        brand: { activities: [{ by: "brand", post: { content: "news", postsPerDay: 1, minutesEach: 24 } }] },
        hubs: { activities: [{ by: "hubs", post: { content: "news", postsPerDay: 1 } }] },
      },
      experiment: { runs: 3, seed: 1 },
    }
    """
  }

  @Test(
    "has the hub's readers as audience and the file's people, and the same bytes at any number of threads",
    arguments: [
      ("brand_followers_hersheycareers.txt", 2979, 1627, 3726),
      ("brand_followers_bofa_careers.txt", 1914, 3469, 13_688),
    ])
  func campaign(name: String, hub: Int, readers: Int, people: Int) async throws {
    let path = FilePath.join(SharedData.folder, name)
    let graph = try EdgeListFile(InputFile.read(path, limit: 1 << 20)).graph
    #expect(graph.count == people)
    // Nobody is read by more, and the ids of these files are positions.
    #expect((0..<people).max { graph.outDegree(of: $0) < graph.outDegree(of: $1) } == hub)
    #expect(graph.outDegree(of: hub) == readers)

    let folder = try TemporaryFolder()
    try folder.write("brand.json5", Self.scenario(path, hub: hub))
    let console = TestConsole()
    for threads in ["1", "2"] {
      #expect(
        await RapportCLI.run(
          ["run", folder("brand.json5"), "--threads", threads, "--out", folder(threads)],
          console: console.console)
          == .done)
    }
    for file in try folder.names("1") {
      #expect(try folder.text("1/\(file)") == folder.text("2/\(file)"), "\(file)")
    }
    #expect(console.diagnostics == "")
    let voices = try folder.text("1/voices.csv").split(separator: "\n").map { $0.split(separator: ",") }
    #expect(voices.filter { $0[1] == "brand" }.map { String($0[4]) } == ["\(readers)"])
    // The hub is the brand and is not chosen as one of the three.
    #expect(voices.filter { $0[1] == "hubs" }.allSatisfy { Int($0[4]).map { $0 < readers } == true })
    #expect(console.output.contains("\(NumberFormat.integer(people)) people"))
  }
}
