import CampaignModel
import Foundation
import ScenarioFiles
import Testing

@Suite("The scenarios of the project")
struct PublishedScenarioTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Scenarios").standardized.path(percentEncoded: false)

  private static let paths = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? [])
    .compactMap { $0 as? String }.filter { $0.hasSuffix(".json5") }.sorted()

  @Test("read without problems and are named after their files", arguments: paths)
  func reads(path: String) throws {
    let reader = ScenarioReader { name in
      guard let data = FileManager.default.contents(atPath: "\(Self.folder)/\(name)") else {
        return .failure(ReadFailure(path: name, reason: "no such file"))
      }
      return .success([UInt8](data))
    }
    let (scenario, diagnostics) = try reader.scenario(at: path)
    #expect(diagnostics.rendered() == "")
    #expect(scenario.map { path.hasSuffix("\($0.name).json5") } == true)
  }

  @Test("are there")
  func exist() {
    #expect(Self.paths.contains("two-days-in-seattle.json5"))
  }
}
