import CampaignModel
import ScenarioFiles
import Testing

/// Files that exist only in a test.
struct TestFolder {
  var files: [String: String]

  /// Reads a scenario of the folder; the problems are rendered, a line each.
  func scenario(
    at path: String = "s.json5", setting options: [String] = []
  ) throws -> (scenario: Scenario?, problems: [String]) {
    let reader = ScenarioReader { path in
      files[path].map { .success(Array($0.utf8)) }
        ?? .failure(ReadFailure(path: path, reason: "no such file"))
    }
    let (scenario, diagnostics) = try reader.scenario(at: path, setting: options)
    return (scenario, diagnostics.sorted.map(\.description))
  }
}

/// A scenario that is right, to be made wrong in one place.
enum RightScenario {
  static let text = """
    {
      campaign: { days: 30, horizonDays: 60 },
      population: {
        size: 1000, valueAxes: ["coffee", "food"],
        communities: { north: { values: { coffee: 1 } }, south: { share: 2, values: [0, 1] } },
      },
      network: { kind: "random", meanReaders: 5 },
      platforms: { twitter: { reach: 0.1 }, blog: {} },
      contents: { tip: { mention: 0.5, pitch: 0.1, quality: 0.8 } },
      voices: {
        house: { kind: "brand", platform: "twitter", followers: 500, hoursPerDay: 8 },
        locals: { kind: "friend", platform: "blog", followers: 50, count: 2 },
        curators: { kind: "curator", platform: "blog", fromFile: "curators.csv" },
      },
      actions: {
        sale: { kind: "purchase", needsPerYear: 4, baseProbability: 0.1, involvement: 0.2, value: 30 },
      },
      strategies: {
        posting: {
          activities: [
            { name: "tips", by: "house", post: { content: "tip", postsPerDay: 1 } },
            { by: "locals", converse: { content: "tip", hoursPerDay: 1, minutesEach: 10 } },
            { by: "house", message: { content: "tip", messagesPerDay: 10 } },
            { by: "house", advertise: { content: "tip", budget: 100, costPerThousand: 5 } },
          ],
          costs: { agency: { amount: 50 } },
        },
      },
      economics: { wagePerHour: 20 },
      model: { trust: { prior: 0.4 } },
      experiment: { runs: 20 },
    }
    """

  static let curators = """
    name,followers,fee,values,community
    ann,100,5,coffee:1,
    bob,200,,,south
    """

  /// Reads the scenario with a piece of its text, or of its table, replaced.
  static func problems(replacing piece: String, by other: String) throws -> [String] {
    try #require(text.contains(piece) || curators.contains(piece), "there is no '\(piece)' to replace")
    let folder = TestFolder(files: [
      "s.json5": text.replacing(piece, with: other, maxReplacements: 1),
      "curators.csv": curators.replacing(piece, with: other, maxReplacements: 1),
    ])
    let (scenario, problems) = try folder.scenario()
    let hasErrors = problems.contains { $0.contains(": error: ") }
    #expect((scenario == nil) == hasErrors)
    return problems
  }
}
