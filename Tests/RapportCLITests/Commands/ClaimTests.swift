import Testing

@testable import RapportCLI

@Suite("Claims on the command line")
struct ClaimTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "s.json5",
      """
      {
        campaign: { days: 2 }, population: { size: 50 },
        voices: { bot: { kind: "stranger" } },
        actions: { visit: { kind: "purchase", needsPerYear: 1, baseProbability: 0.2, involvement: 0.3, value: 1 } },
        strategies: {
          idle: { costs: { rent: { amount: 5 } } },
          spam: { activities: [{ by: "bot", message: { mention: 1, pitch: 1, quality: 0, messagesPerDay: 5 } }] },
        },
        experiment: { runs: 3 },
      }
      """)
  }

  /// Runs the scenario with claims.
  private func run(_ claims: String..., options: [String] = []) async -> (ExitCode, TestConsole) {
    let console = TestConsole()
    let list = claims.map { "{ say: 'it is so', that: '\($0)' }" }.joined(separator: ", ")
    let words = ["run", folder("s.json5"), "--out", folder("result"), "--set", "claims=[\(list)]"] + options
    return (await RapportCLI.run(words, console: console.console), console)
  }

  @Test("Without --strict claims are told and change no exit status")
  func lenient() async throws {
    let (code, console) = await run("idle.cost == 5", "idle.profit > 0")
    #expect(code == .done && console.diagnostics == "")
    #expect(console.output.contains("supported  it is so: $5\n"))
    #expect(console.output.contains("refuted    it is so: -$5\n"))
    #expect(try folder.text("result/claims.csv").split(separator: "\n").count == 3)
  }

  @Test("With --strict everything has to be supported, and the result is written all the same")
  func strict() async throws {
    let (good, _) = await run("idle.cost == 5", "p(idle.profit == -5) == 1", options: ["--strict"])
    #expect(good == .done)
    let (bad, console) = await run("idle.profit > 0", "idle.cost == 5", options: ["--strict"])
    #expect(bad == .failed)
    #expect(console.diagnostics == "Error: 1 of 2 claims not supported: 1 (refuted)\n")
    #expect(console.output.contains("Claims\n"))
    #expect(try folder.text("result/claims.csv").contains(",refuted,"))
  }

  @Test("A claim about a strategy that was left out is not judged, which is not support")
  func leftOut() async {
    let (code, console) = await run(
      "idle.cost < spam.hours + 9", options: ["--strict", "--strategy", "idle"])
    #expect(code == .failed)
    #expect(console.diagnostics == "Error: 1 of 1 claims not supported: 1 (not judged)\n")
    #expect(console.output.contains("not judged  it is so: a strategy it speaks of was left out\n"))
  }

  @Test("--strict says so when there is nothing to support")
  func nothing() async {
    let (code, console) = await run(options: ["--strict"])
    #expect(code == .done)
    #expect(console.diagnostics == "Warning: the scenario claims nothing, so --strict asks for nothing.\n")
    let (quiet, silence) = await run(options: ["--strict", "--quiet"])
    #expect(quiet == .done && silence.diagnostics == "")
  }

  @Test("check finds a claim that names what does not exist, before anything is simulated")
  func check() async {
    let console = TestConsole()
    let setting = "claims=[{ say: 'x', that: 'idle.proft > 0' }]"
    #expect(
      await RapportCLI.run(["check", folder("s.json5"), "--set", setting], console: console.console)
        == .badData)
    #expect(console.diagnostics.contains("there is no metric 'proft'; did you mean 'profit'?"))
  }
}
