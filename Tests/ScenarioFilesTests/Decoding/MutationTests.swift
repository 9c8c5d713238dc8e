import CampaignModel
import ScenarioFiles
import Testing

@Suite("Random changes to a scenario")
struct MutationTests {
  private static let pieces = [
    "0", "-1", "1e308", "5e-324", "0.5", "3", "''", "'x'", "null", "true", "{}", "[]", "{ value: 1 }",
    "{ uniform: [0, 1] }", "[1, 2]", "'control'", "'file'", "'curators'", ", ", ": ", "{", "}", "count: 9, ",
  ]

  /// A text with some of its words, numbers or lines exchanged, doubled or left out.
  private func mutant(of text: String, _ random: inout TestGenerator) -> String {
    var lines = text.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    for _ in 0..<(1 + random.below(4)) where !lines.isEmpty {
      let line = random.below(lines.count)
      guard !lines[line].isEmpty else { continue }
      let word = random.below(lines[line].count)
      let other = lines[random.below(lines.count)]
      switch random.below(5) {
      case 0: lines[line][word] = Self.pieces[random.below(Self.pieces.count)] + ","
      case 1: lines[line][word] = other.isEmpty ? "" : other[random.below(other.count)]
      case 2: lines[line].remove(at: word)
      case 3: lines.insert(other, at: line)
      default: lines.remove(at: line)
      }
    }
    return lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  @Test("are read or refused, and what is read is within its limits", arguments: 0..<10)
  func mutations(seed: UInt64) throws {
    var random = TestGenerator(state: seed)
    for _ in 0..<20 {
      let original = [StarterScenario.text(name: "x"), GoodScenario.text][random.below(2)]
      let (scenario, problems) = try TestFolder(files: [
        "s.json5": mutant(of: original, &random),
        "data/curators.csv": mutant(of: GoodScenario.curators, &random),
      ]).scenario()
      #expect((scenario == nil) == problems.contains { $0.contains(": error: ") })
      guard let scenario else { continue }
      #expect((1...scenario.campaign.horizonDays).contains(scenario.campaign.days))
      #expect(scenario.voices.allSatisfy { scenario.platforms.indices.contains($0.platform) })
      for activity in scenario.strategies.flatMap(\.activities) {
        #expect(activity.voices.allSatisfy(scenario.voices.indices.contains))
        #expect((1...activity.schedule.toDay).contains(activity.schedule.fromDay))
        #expect(activity.schedule.toDay <= scenario.campaign.days)
      }
      var copy = scenario
      copy.forEachQuantity { _, quantity in
        #expect(quantity.value.isFinite && quantity.allowed.contains(quantity.value))
      }
    }
  }

  @Test(
    "Whatever stands at whatever place is read or refused",
    arguments: ["null", "-1", "1e308", "'x'", "[]", "{}", "[{ x: 1 }]"])
  func anythingAnywhere(value: String) throws {
    let paths = try Node.of(GoodScenario.text).pathsBelow
    #expect(paths.count > 150)
    for path in paths {
      let (scenario, problems) = try TestFolder(files: [
        "s.json5": GoodScenario.text, "data/curators.csv": GoodScenario.curators,
      ]).scenario(setting: ["\(path)=\(value)"])
      #expect((scenario == nil) == problems.contains { $0.contains(": error: ") }, "\(path)")
    }
  }
}

extension Node {
  /// The paths of all nodes below this one.
  fileprivate var pathsBelow: [NodePath] { paths(from: NodePath()) }

  private func paths(from start: NodePath) -> [NodePath] {
    let children: [(NodePath, Node)] =
      switch value {
      case .object(let members): members.map { (start.appending($0.key), $0.value) }
      case .array(let elements): elements.enumerated().map { (start.appending($0), $1) }
      default: []
      }
    return children.flatMap { path, node in [path] + node.paths(from: path) }
  }
}
