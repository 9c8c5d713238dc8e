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
        voices: { anna: { kind: "curator", followers: 20, fee: 20 }, board: { kind: "advertisement" } },
        actions: { visit: { kind: "purchase", needsPerYear: 60, baseProbability: 0.2, involvement: 0.3, value: 10 } },
        strategies: {
          talk: {
            activities: [
              { by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6 } },
              { by: "board", advertise: { content: "news", budget: 1, costPerThousand: 5 } },
            ],
          },
        },
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

  @Test("a price may be on the page what it may be in a scenario, and no more")
  func limits() async throws {
    await make()
    let table = try folder.text("result/prices.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let columns = try ["price", "setting", "per_unit", "range_low", "range_high"].map {
      try #require(table[0].firstIndex(of: $0[...]))
    }
    func number(_ row: [Substring], _ column: Int) throws -> Double {
      try #require(Double(row[columns[column]]))
    }
    var checked = 0
    for price in Set(table.dropFirst().map { $0[columns[0]] }) {
      // The settings of a price are set together.
      let rows = table.filter { $0[columns[0]] == price }
      func isAllowed(_ value: Double) async throws -> Bool {
        let options = try rows.flatMap { ["--set", "\($0[columns[1]])=\(value * (try number($0, 2)))"] }
        return await RapportCLI.run(
          ["check", folder("cafe.json5")] + options, console: TestConsole().console) == .done
      }
      let low = try #require(try rows.map { try number($0, 3) / number($0, 2) }.max())
      let high = try #require(try rows.map { try number($0, 4) / number($0, 2) }.min())
      let within = [try await isAllowed(low), try await isAllowed(high)]
      #expect(within == [true, true], "\(price)")
      checked += 1
      // The page knows present values at fewer rates.
      if price.hasSuffix("discountRatePerYear") { continue }
      let beyond = [try await isAllowed(low - 1e-6), try await isAllowed(high.nextUp)]
      #expect(beyond == [false, false], "\(price)")
    }
    #expect(checked == 5)
    let page = try folder.text("result/report.html")
    #expect(page.contains("min=\"0\" max=\"1000000000000\" value=\"10\" aria-label=\"Value of one visit"))
    #expect(page.contains("min=\"0.001\" max=\"1000000\" value=\"5\" aria-label=\"A thousand impressions"))
    #expect(page.contains("min=\"0\" max=\"0.5\" value=\"0.05\" aria-label=\"Discount rate"))
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
