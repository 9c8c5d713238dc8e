import Reports
import Testing

@testable import RapportCLI

@Suite("The command report")
struct ReportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "cafe.json5",
      """
      {
        campaign: { days: 5, horizonDays: 10 },
        population: { size: 60, communities: { here: { share: 1, cohesion: 0.6 } } },
        network: { kind: "random", meanReaders: 5 },
        platforms: { place: { reach: 0.3 } },
        contents: { news: { mention: 0.7, pitch: 0.1, quality: 0.8 } },
        voices: { anna: { kind: "curator", followers: 20, fee: 20 } },
        actions: { visit: { kind: "purchase", needsPerYear: 60, baseProbability: 0.2, involvement: 0.3, value: 10 } },
        strategies: { talk: { activities: [{ by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6 } }] } },
        experiment: { runs: 3, seed: 3 },
      }
      """)
  }

  private func run(_ words: String..., console: TestConsole = TestConsole()) async -> ExitCode {
    await RapportCLI.run(words, console: console.console)
  }

  private func make(_ options: String...) async {
    #expect(
      await RapportCLI.run(
        ["run", folder("cafe.json5"), "--seed", "18446744073709551615", "--out", folder("result")] + options,
        console: TestConsole().console) == .done)
  }

  private func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try folder.names("result") { contents[name] = try folder.text("result/\(name)") }
    return contents
  }

  @Test("makes the same bytes as the run, of either dialect", arguments: ["standard", "excel-eu"])
  func same(dialect: String) async throws {
    await make("--csv-dialect", dialect)
    let before = try contents()
    #expect(before["report.html"]?.isEmpty == false)
    let console = TestConsole()
    #expect(await run("report", folder("result"), console: console) == .done)
    #expect(try contents() == before)
    #expect(console.output == "Report: \(folder("result"))/report.html\n" && console.diagnostics == "")
  }

  @Test("puts back a page that is gone, and keeps the user's own files")
  func restores() async throws {
    await make()
    let page = try folder.text("result/report.html")
    try Platform.removeFile(folder("result/report.html"))
    try folder.write("result/notes.txt", "mine")
    #expect(await run("report", folder("result"), "--quiet") == .done)
    #expect(try folder.text("result/report.html") == page && folder.text("result/notes.txt") == "mine")
  }

  @Test("reports on a changed table as it is, with a warning, and once")
  func changed() async throws {
    await make()
    let claims = try folder.text("result/verdicts.csv").replacing("talk", with: "tell")
    try Platform.removeFile(folder("result/verdicts.csv"))
    try folder.write("result/verdicts.csv", claims)
    let console = TestConsole()
    #expect(await run("report", folder("result"), console: console) == .done)
    #expect(
      console.diagnostics
        == "Warning: \(folder("result"))/verdicts.csv has changed since it was written; the report shows what it holds now.\n"
    )
    #expect(try folder.text("result/report.html").contains("tell"))
    let again = TestConsole()
    #expect(await run("report", folder("result"), console: again) == .done && again.diagnostics == "")
  }

  @Test("says what is wrong with a folder that is missing, another's or broken, and changes nothing")
  func refusals() async throws {
    let missing = TestConsole()
    #expect(await run("report", folder("nowhere"), console: missing) == .unreadable)
    #expect(missing.diagnostics.hasPrefix("Error: Cannot read \(folder("nowhere")): "))
    let file = TestConsole()
    #expect(await run("report", folder("cafe.json5"), console: file) == .unreadable)
    #expect(file.diagnostics.contains("it is no folder; name a folder that rapport run has written"))
    try folder.write("other/thesis.txt", "mine")
    #expect(await run("report", folder("other")) == .badData)
    try folder.write("other/manifest.json", "{\"name\": \"an extension\"}")
    let foreign = TestConsole()
    #expect(await run("report", folder("other"), console: foreign) == .badData)
    #expect(foreign.diagnostics.contains("its manifest.json is not one of Rapport"))

    await make()
    let runs = try folder.text("result/counts.csv").replacing("cafe,talk,2,", with: "cafe,talk,2,many")
    try Platform.removeFile(folder("result/counts.csv"))
    try folder.write("result/counts.csv", runs)
    let before = try contents()
    let broken = TestConsole()
    #expect(await run("report", folder("result"), console: broken) == .badData)
    #expect(
      broken.diagnostics.hasPrefix(
        "\(folder("result"))/counts.csv:6:13: error: expected a number in the column incremental_conversions. Run the scenario again"
      ))
    #expect(try contents() == before)
    try Platform.removeFile(folder("result/counts.csv"))
    let gone = TestConsole()
    #expect(await run("report", folder("result"), console: gone) == .badData)
    #expect(
      gone.diagnostics.contains("counts.csv:1: error: there is no such file, though the manifest names it."))
  }

  @Test("a manifest cannot lead out of its folder")
  func escape() async throws {
    await make()
    try folder.write("secret.csv", "a,b\n1,2\n")
    let manifest = try folder.text("result/manifest.json").replacing(
      "\"claims.csv\"", with: "\"../secret.csv\"")
    try Platform.removeFile(folder("result/manifest.json"))
    try folder.write("result/manifest.json", manifest)
    let console = TestConsole()
    #expect(await run("report", folder("result"), console: console) == .badData)
    #expect(console.diagnostics.contains("claims.csv:1: error: there is no such file in the folder"))
  }
}
