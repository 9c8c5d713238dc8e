import CampaignModel
import ScenarioFiles
import Testing

/// A folder of files that exist only in a test.
struct TestFolder {
  var files: [String: String]

  /// Reads `s.json5` of the folder.
  func scenario(setting options: [String] = []) throws -> (scenario: Scenario?, problems: [String]) {
    let reader = ScenarioReader { path in
      files[path].map { .success(Array($0.utf8)) }
        ?? .failure(ReadFailure(path: path, reason: "no such file"))
    }
    let (scenario, diagnostics) = try reader.scenario(at: "s.json5", setting: options)
    return (scenario, diagnostics.sorted.map(\.description))
  }
}

/// The smallest scenario, with changes in the grammar of `--set`.
struct SmallScenario {
  static let text = """
    {
      campaign: { days: 10 },
      population: { size: 100 },
      contents: { tip: { mention: 0.5, pitch: 0.1, quality: 0.8 } },
      voices: { brand: { kind: "brand", followers: 50 } },
      actions: { sale: { kind: "purchase", needsPerYear: 4, baseProbability: 0.1, involvement: 0.2, value: 30 } },
      strategies: {
        posting: { activities: [{ by: "brand", post: { content: "tip", postsPerDay: 1 } }] },
      },
    }
    """
}
