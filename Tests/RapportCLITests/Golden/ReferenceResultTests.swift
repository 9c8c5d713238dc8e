import Reports
import Testing

@testable import RapportCLI

/// The result of the Seattle scenario that the repository holds.
///
/// `.ci/reference` makes the whole anew and compares every byte, which takes an optimised build; what can be asked of a
/// slow one is asked here.
@Suite("The reference result")
struct ReferenceResultTests {
  private static let folder = "notebooks-output/reference"

  /// The lines of a manifest.
  private static func manifest(_ folder: String) throws -> [Substring] {
    let bytes = try InputFile.read(FilePath.join(folder, "manifest.json"), limit: 1 << 20)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test("Every file has the size and the digest that its manifest states")
  func digests() throws {
    let path = RecordedFile(Self.folder).path
    let stated = try Self.manifest(path).joined()
    let names = try Platform.names(in: path).filter { $0 != "manifest.json" }
    #expect(Set(names).isSuperset(of: ["summary.csv", "pairs.csv", "daily.csv", "report.html"]))
    for name in names {
      let bytes = try InputFile.read(FilePath.join(path, name), limit: 100_000_000)
      let digest = SHA256.hexDigest(of: bytes)
      #expect(
        stated.contains(
          "\"name\": \"\(name)\",      \"bytes\": \(bytes.count),      \"sha256\": \"\(digest)\""), "\(name)")
    }
  }

  @Test("Its scenario is that of the repository, and its first run comes out the same, figure by figure")
  func firstRun() async throws {
    let folder = try TemporaryFolder()
    let words = [
      "run", RecordedFile("Scenarios/two-days-in-seattle.json5").path, "--runs", "1", "--strategy",
      "curators",
      "--out", folder("result"), "--quiet",
    ]
    #expect(await RapportCLI.run(words, console: TestConsole().console) == .done)

    let scenario = try Self.manifest(folder("result")).filter { $0.contains("\"sha256\"") }.prefix(1)
    #expect(try Self.manifest(RecordedFile(Self.folder).path).contains(scenario))
    #expect(!scenario.isEmpty)

    let rows = try folder.text("result/runs.csv").split(separator: "\n")
    let recorded = try RecordedFile(Self.folder + "/runs.csv").text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(Set(rows).isSubset(of: Set(recorded)))
  }
}
