import Reports
import Testing

@testable import RapportCLI

/// Numbers given as ranges, from the command line to the files.
@Suite("Luck and doubt at work")
struct DoubtRunTests {
  private static let scenario = """
    {
      campaign: { days: 6, horizonDays: 12 },
      population: { size: 200, communities: { here: { share: 1, cohesion: 0.6 } } },
      platforms: { place: { reach: 0.3 } },
      voices: { anna: { kind: "curator", followers: 90, fee: 20 }, bot: { kind: "stranger" } },
      actions: {
        visit: { kind: "purchase", needsPerYear: 60, baseProbability: 0.2, involvement: 0.3, value: 10, marginShare: 0.5 },
      },
      strategies: {
        talk: { activities: [{ by: "anna", post: { mention: 0.7, pitch: 0.1, quality: 0.8, postsPerDay: 2, minutesEach: 6 } }] },
        spam: { activities: [{ by: "bot", message: { mention: 1, pitch: 1, quality: 0.2, messagesPerDay: 100, costPerThousand: 5 } }] },
      },
      model: {},
      experiment: { runs: 24, seed: 3 },
    }
    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("cafe.json5", Self.scenario)
    try folder.write(
      "model.json5",
      Self.scenario.replacing("model: {}", with: "model: { \"trust.negativityBias\": { uniform: [1, 9] } }"))
  }

  /// Runs a scenario into the folder of a name, and returns what it says.
  private func run(_ file: String, to name: String, _ options: [String] = []) async -> String {
    let console = TestConsole()
    let words = ["run", folder(file), "--out", folder(name)] + options
    #expect(await RapportCLI.run(words, console: console.console) == .done)
    return console.output
  }

  /// The rows of a table that belong to a strategy and a metric, each as a dictionary.
  private func rows(_ file: String, _ strategy: String, _ metric: String) throws -> [[String: String]] {
    let lines = try folder.text(file).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
      .filter { $0["strategy"] == strategy && $0["metric"] == metric }
  }

  @Test("Where a number is hardly known, doubt makes nearly all of the variance, and the number is named")
  func doubtDominates() async throws {
    let text = await run(
      "cafe.json5", to: "wide", ["--set", "economics.wagePerHour={ uniform: [0, 4000] }"])
    let profit = try #require(try rows("wide/doubt.csv", "talk", "profit").first)
    #expect(profit["twins"] == "12" && profit["ci_low"].flatMap(Double.init) ?? 0 > 0.95)
    let driver = try #require(try rows("wide/drivers.csv", "talk", "profit").first)
    #expect(driver["quantity"] == "economics.wagePerHour" && driver["runs"] == "24")
    #expect(driver["rank_correlation"].flatMap(Double.init) ?? 0 < -0.95)
    // The wage moves nobody.
    let effect = try #require(try rows("wide/doubt.csv", "talk", "incremental_conversions").first)
    #expect(effect["ci_low"] == "0" && effect["ci_high"].flatMap(Double.init) ?? 1 < 0.8)
    #expect(text.contains("\nLuck and doubt: 12 runs have a twin with the same numbers and other luck\n"))
    #expect(text.contains("economics.wagePerHour, the rest luck."))
  }

  @Test("Where every number is known, doubt is 0, no twin is simulated and nothing is said")
  func noDoubt() async throws {
    let text = await run("cafe.json5", to: "known")
    for metric in ["profit", "incremental_conversions", "trust_mean"] {
      let row = try #require(try rows("known/doubt.csv", "spam", metric).first)
      #expect(row["twins"] == "0" && row["variance_doubt"] == "0" && row["doubt_share"] == "0")
    }
    #expect(try folder.text("known/drivers.csv").split(separator: "\n").count == 1)
    #expect(try folder.text("known/manifest.json").contains("\"twins\": 0,"))
    #expect(!text.contains("doubt"))
    // Asking for twins changes nothing.
    #expect(await run("cafe.json5", to: "asked", ["--set", "experiment.twins=24"]).contains("talk"))
    #expect(try folder.text("asked/doubt.csv") == folder.text("known/doubt.csv"))
  }

  @Test("Twins change no figure of the runs")
  func twinsChangeNothing() async throws {
    for twins in ["0", "24"] {
      _ = await run("model.json5", to: twins, ["--set", "experiment.twins=\(twins)"])
    }
    // Beside the manifest, which knows of the twins, only what they are there for.
    let concerned = [
      "doubt.csv", "pairs.csv", "verdicts.csv", "manifest.json", "report.html", "chart-doubt.svg",
      "chart-drivers.svg",
    ]
    let names = try folder.names("0").filter { !concerned.contains($0) }
    #expect(names.contains("runs.csv") && names.contains("summary.csv") && names.count > 15)
    for name in names {
      #expect(try folder.text("0/\(name)") == folder.text("24/\(name)"), "\(name)")
    }
    func withoutShares(_ result: String) throws -> [String] {
      try folder.text("\(result)/pairs.csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(3).joined(separator: ",")
      }
    }
    #expect(try withoutShares("0") == withoutShares("24"))
    func withoutDoubt(_ result: String) throws -> [Substring] {
      try folder.text("\(result)/verdicts.csv").split(separator: "\n").filter { !$0.contains(",doubt") }
        .map { $0.drop { $0 != "," }.dropFirst().drop { $0 != "," } }
    }
    #expect(try withoutDoubt("0") == withoutDoubt("24"))
    #expect(try withoutDoubt("0").count > 10)
    #expect(try folder.text("0/doubt.csv") != folder.text("24/doubt.csv"))
    #expect(try folder.text("24/manifest.json").contains("\"twins\": 24,"))
  }

  @Test("The same bytes come at any number of threads, twins included", arguments: ["2", "8"])
  func threads(count: String) async throws {
    let one = await run("model.json5", to: "one", ["--threads", "1", "--format", "json"])
    let many = await run("model.json5", to: "many", ["--threads", count, "--format", "json"])
    #expect(one == many && one.contains("\"doubt_share\": "))
    for name in try folder.names("one") {
      #expect(try folder.text("one/\(name)") == folder.text("many/\(name)"), "\(name)")
    }
  }

  @Test("A parameter of the model may be a range, in the file and by --set, and each run draws its own")
  func modelParameters() async throws {
    _ = await run("model.json5", to: "file")
    _ = await run("cafe.json5", to: "set", ["--set", "model.trust.negativityBias={ uniform: [1, 9] }"])
    for name in ["summary.csv", "runs.csv", "doubt.csv", "drivers.csv"] {
      let file = try folder.text("file/\(name)").replacing("\nmodel,", with: "\ncafe,")
      #expect(try file == folder.text("set/\(name)"), "\(name)")
    }
    // How much more bad experience weighs decides what trust is burnt.
    let burnt = try #require(try rows("set/doubt.csv", "spam", "trust_burnt").first)
    #expect(burnt["ci_low"].flatMap(Double.init) ?? 0 > 0)
    let driver = try #require(try rows("set/drivers.csv", "spam", "trust_burnt").first)
    #expect(driver["quantity"] == "model.trust.negativityBias")
    #expect(driver["ci_low"].flatMap(Double.init) ?? 0 > 0.5)
    #expect(
      try folder.text("set/parameters.csv").contains(
        "model.trust.negativityBias,5,1,1,10,,,distribution,\"uniform(low: 1, high: 9)\""))
  }

  @Test("check --plan counts the twins")
  func plan() async throws {
    let console = TestConsole()
    #expect(
      await RapportCLI.run(["check", "--plan", folder("model.json5")], console: console.console) == .done)
    #expect(
      console.output.contains(
        "runs        24 worlds, and 12 twins (33 % of the time) to tell doubt from luck; 108 simulations\n"))
    let certain = TestConsole()
    #expect(
      await RapportCLI.run(["check", "--plan", folder("cafe.json5")], console: certain.console) == .done)
    #expect(certain.output.contains("runs        24 worlds; 72 simulations\n"))
  }
}
