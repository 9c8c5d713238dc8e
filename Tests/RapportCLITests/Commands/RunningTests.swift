import Reports
import Testing

@testable import RapportCLI

/// The commands at work, from the words of the command line to the bytes on the disk.
@Suite("The commands at work")
struct RunningTests {
  private static let scenario = """
    {
      campaign: { days: 10, horizonDays: 30 },
      population: { size: 300, communities: { here: { share: 1, cohesion: 0.6 } } },
      network: { kind: "random", meanReaders: 5 },
      platforms: { place: { reach: 0.3 } },
      contents: { news: { mention: 0.7, pitch: 0.1, quality: 0.8 } },
      voices: { anna: { kind: "curator", followers: 90, fee: 20 }, bot: { kind: "stranger" } },
      actions: {
        visit: { kind: "purchase", needsPerYear: 30, baseProbability: 0.2, involvement: 0.3, value: 10, marginShare: 0.5 },
      },
      strategies: {
        talk: { activities: [{ by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6 } }] },
        spam: { activities: [{ by: "bot", message: { mention: 1, pitch: 1, quality: 0.2, messagesPerDay: 100, costPerThousand: 5 } }] },
      },
      experiment: { runs: 4, seed: 3 },
    }
    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("cafe.json5", Self.scenario)
  }

  private func run(_ words: String..., console: TestConsole = TestConsole()) async -> ExitCode {
    await RapportCLI.run(words, console: console.console)
  }

  @Test("run writes every file of the result folder and says what it found")
  func run() async throws {
    let console = TestConsole()
    #expect(await run("run", folder("cafe.json5"), "--out", folder("result"), console: console) == .done)
    #expect(
      try folder.names("result").filter { !$0.hasSuffix(".svg") }.sorted() == [
        "attribution.csv", "claims.csv", "comparison.csv", "costs.csv", "counts.csv", "crossover.csv",
        "daily.csv", "doubt.csv", "drivers.csv",
        "funnel.csv", "manifest.json", "pairs.csv", "parameters.csv", "present_values.csv", "prices.csv",
        "report.html", "runs.csv", "summary.csv", "verdicts.csv", "voices.csv",
      ])
    for strategy in ["control", "talk", "spam"] {
      #expect(console.output.contains(strategy))
    }
    #expect(
      console.output.split(separator: "\n").filter { !$0.hasPrefix("Files:") }.allSatisfy { $0.count <= 100 })
    #expect(console.diagnostics == "")
  }

  @Test("The same command gives the same bytes again, at any number of threads", arguments: ["1", "2", "8"])
  func repeats(threads: String) async throws {
    #expect(await run("run", folder("cafe.json5"), "--out", folder("a"), "--threads", "1") == .done)
    #expect(await run("run", folder("cafe.json5"), "--out", folder("b"), "--threads", threads) == .done)
    for name in try folder.names("a") {
      #expect(try folder.text("a/\(name)") == folder.text("b/\(name)"), "\(name)")
    }
  }

  @Test("A result is traced back to voices when asked for, without changing it")
  func attribution() async throws {
    #expect(await run("run", folder("cafe.json5"), "--out", folder("plain")) == .done)
    let option = "experiment.attribution.strategy=[\"talk\", \"spam\"]"
    for threads in ["1", "3"] {
      let console = TestConsole()
      #expect(
        await run(
          "run", folder("cafe.json5"), "--set", option, "--out", folder(threads), "--threads", threads,
          console: console) == .done)
      #expect(console.output.contains("\nWho brought it: talk, 4 runs\n"))
      #expect(console.output.contains("\nWho brought it: spam, 4 runs\n"))
    }
    for name in try folder.names("1") {
      #expect(try folder.text("1/\(name)") == folder.text("3/\(name)"), "\(name)")
    }
    #expect(try folder.text("1/runs.csv") == folder.text("plain/runs.csv"))
    #expect(try folder.text("plain/attribution.csv").split(separator: "\n").count == 1)
    // Of one voice alone: five rules, leaving out with the overlap, and Shapley, each with a total, and two totals more;
    // then the margins of the last two.
    let rows = try folder.text("1/attribution.csv").split(separator: "\n").filter {
      $0.hasPrefix("cafe,talk,")
    }
    let (conversions, margins) = (5 * 2 + 3 + 2 + 2, 3 + 2)
    #expect(rows.count == conversions + margins)
  }

  @Test("A single strategy has the numbers it has among all")
  func oneStrategy() async throws {
    #expect(await run("run", folder("cafe.json5"), "--out", folder("all")) == .done)
    #expect(await run("run", folder("cafe.json5"), "--out", folder("one"), "--strategy", "spam") == .done)
    func rows(_ result: String) throws -> [Substring] {
      try folder.text("\(result)/runs.csv").split(separator: "\n").filter { $0.hasPrefix("cafe,spam,") }
    }
    #expect(try rows("one").count == 4)
    #expect(try rows("all") == rows("one"))
  }

  @Test("Every incremental figure of the control is 0 in every run")
  func control() async throws {
    #expect(await run("run", folder("cafe.json5"), "--out", folder("result")) == .done)
    let lines = try folder.text("result/runs.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first)
    let columns = header.indices.filter { header[$0].hasPrefix("incremental_") || header[$0] == "profit" }
    #expect(columns.count >= 4)
    let rows = lines.filter { $0[1] == "control" }
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { row in columns.allSatisfy { row[$0] == "0" } })
  }

  @Test("Costs by activity add up to the cost, and means are the means of the runs")
  func reconciles() async throws {
    #expect(await run("run", folder("cafe.json5"), "--out", folder("result")) == .done)
    func table(_ name: String) throws -> [[String: String]] {
      let lines = try folder.text("result/\(name)").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }
    let summary = try table("summary.csv")
    let runs = try table("runs.csv")
    for strategy in ["talk", "spam"] {
      func mean(_ metric: String) throws -> Double {
        let row = try #require(summary.first { $0["strategy"] == strategy && $0["metric"] == metric })
        return try #require(row["mean"].flatMap(Double.init))
      }
      let parts = try table("costs.csv").filter { $0["strategy"] == strategy }
        .reduce(0) { $0 + (Double($1["cost_mean"] ?? "") ?? .nan) }
      #expect(try abs(parts - mean("cost")) < 1e-9)
      for metric in ["conversions", "incremental_margin", "trust_mean", "encounters", "roi"] {
        let values = runs.filter { $0["strategy"] == strategy }.compactMap { Double($0[metric] ?? "") }
        #expect(values.count == 4)
        #expect(
          try abs(values.reduce(0, +) / 4 - mean(metric)) < 1e-9 * max(1, abs(mean(metric))), "\(metric)")
      }
    }
  }

  @Test("The manifest names a command that makes the same files, and digests that fit them")
  func manifest() async throws {
    #expect(
      await run("run", folder("cafe.json5"), "--out", folder("a"), "--set", "actions.visit.value=12") == .done
    )
    let manifest = try folder.text("a/manifest.json")
    #expect(manifest.contains("rapport run cafe.json5 --runs 4 --seed 3 --set actions.visit.value=12"))
    #expect(!manifest.contains(folder.path))
    let digest = SHA256.hexDigest(of: Array(try folder.text("a/runs.csv").utf8))
    #expect(manifest.contains(digest))
  }

  @Test("JSON and CSV go to standard output alone")
  func formats() async {
    let csv = TestConsole()
    #expect(
      await run("run", folder("cafe.json5"), "--out", folder("r"), "--format", "csv", console: csv) == .done)
    #expect(
      csv.output.hasPrefix(
        "scenario,strategy,metric,unit,runs,mean,ci_low,ci_high,sd,p05,p25,median,p75,p95\n"))
    let json = TestConsole()
    #expect(
      await run("run", folder("cafe.json5"), "--out", folder("r"), "--format", "json", console: json) == .done
    )
    #expect(json.output.hasPrefix("{") && json.output.hasSuffix("}\n"))
  }

  @Test("A bad scenario is explained with place and remedy, and nothing is written")
  func badScenario() async throws {
    try folder.write("bad.json5", Self.scenario.replacing("reach: 0.3", with: "reech: 1.4, reach: 1.4"))
    let console = TestConsole()
    #expect(await run("run", folder("bad.json5"), "--out", folder("result"), console: console) == .badData)
    #expect(console.diagnostics.hasPrefix("\(folder("bad.json5")):5:25: error: "))
    #expect(console.diagnostics.hasSuffix(".\n"))
    #expect(console.diagnostics.contains("did you mean 'reach'?"))
    #expect(console.diagnostics.contains("is 1.4; expected 0 to 1."))
    #expect(console.output == "")
    #expect(
      try folder.names() == ["bad.json5", "cafe.json5"] || folder.names() == ["cafe.json5", "bad.json5"])
  }

  @Test("A missing file, an unknown strategy and a folder of something else have exit codes of their own")
  func refusals() async throws {
    #expect(await run("run", folder("nowhere.json5")) == .unreadable)
    let console = TestConsole()
    #expect(await run("run", folder("cafe.json5"), "--strategy", "tolk", console: console) == .usage)
    #expect(console.diagnostics.contains("Did you mean 'talk'?"))
    try folder.write("mine/thesis.txt", "do not delete")
    #expect(await run("run", folder("cafe.json5"), "--out", folder("mine")) == .unwritable)
    #expect(try folder.text("mine/thesis.txt") == "do not delete")
  }

  @Test("check says what is good, plans without simulating, and reports problems of several files")
  func check() async throws {
    let good = TestConsole()
    #expect(await run("check", folder("cafe.json5"), "--plan", console: good) == .done)
    #expect(good.output.contains("cafe.json5: good; 300 people, 2 strategies and the control, 4 runs"))
    #expect(good.output.contains("12 simulations"))
    try folder.write("bad.json5", "{ campaign: {} }")
    let bad = TestConsole()
    #expect(await run("check", folder("bad.json5"), folder("cafe.json5"), console: bad) == .badData)
    #expect(bad.diagnostics.contains("bad.json5:1:"))
    #expect(bad.output.contains("cafe.json5: good"))
  }

  @Test("new writes a scenario that reads without problems, and never over another file")
  func new() async throws {
    #expect(await run("new", "start", "--out", folder("fresh")) == .done)
    let console = TestConsole()
    #expect(await run("check", folder("fresh/start.json5"), console: console) == .done)
    #expect(console.diagnostics == "")
    #expect(await run("new", "start", "--out", folder("fresh")) == .unwritable)
  }

  @Test("explain tells default, range, source and confidence, of one parameter, a group or all")
  func explain() async {
    let one = TestConsole()
    #expect(await run("explain", "trust.negativityBias", console: one) == .done)
    for words in ["model.trust.negativityBias", "1 to 10", "assumption", "Slovic 1993"] {
      #expect(one.output.contains(words))
    }
    let group = TestConsole()
    #expect(await run("explain", "credibility", "--format", "csv", console: group) == .done)
    #expect(group.output.split(separator: "\n").count == 6)
    let typo = TestConsole()
    #expect(await run("explain", "trust.negativtyBias", console: typo) == .usage)
    #expect(typo.diagnostics.contains("Did you mean 'trust.negativityBias'?"))
  }
}
