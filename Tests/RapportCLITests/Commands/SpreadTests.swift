import Testing

@testable import RapportCLI

/// `rapport spread`, from the words of the command line to the answer.
@Suite("The reach of seeds")
struct SpreadTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // Ids with gaps, a self-loop, and a probability on each line.
    try folder.write("chain.txt", "# a chain\n10 20 1\n20 30 0.5\n30 30 1\n30 70 0\n")
  }

  private func spread(
    _ words: String, network: String = "chain.txt", console: TestConsole = TestConsole()
  ) async -> ExitCode {
    let options = words.split(separator: " ").map(String.init)
    return await RapportCLI.run(
      ["spread", "--network", folder(network)] + options, console: console.console)
  }

  /// The number behind a key of a JSON document.
  private func number(_ key: String, in document: String) throws -> Double {
    let start = try #require(document.firstRange(of: "\"\(key)\": ")).upperBound
    return try #require(Double(document[start...].prefix { $0 != "," && $0 != "\n" }))
  }

  @Test("JSON has the mean, its error, the runs, the attempts and the seconds")
  func json() async throws {
    let console = TestConsole()
    #expect(await spread("--model ic --seeds 10 --runs 4000 --format json", console: console) == .done)
    let mean = try number("mean", in: console.output)
    #expect(abs(mean - 2.5) < 4 * 0.5 / 4000.0.squareRoot())
    #expect(abs(try number("standard_error", in: console.output) - 0.5 / 4000.0.squareRoot()) < 1e-4)
    #expect(try number("runs", in: console.output) == 4000)
    // Two arcs are tried in every run, and the one from 30 in those that reach it.
    #expect(try number("activation_attempts", in: console.output) == 2 * 4000 + (mean - 2) * 4000)
    #expect(try number("seconds", in: console.output) == 0)
    #expect(console.diagnostics == "")
  }

  @Test(
    "A model decides what an arc is worth",
    arguments: [
      ("ic", 2.5), ("ic --probability 1", 4), ("ic --probability 0", 1), ("wc", 4), ("lt", 4),
      ("ic --undirected --probability 1", 4),
    ])
  func models(options: String, mean: Double) async throws {
    let console = TestConsole()
    #expect(await spread("--model \(options) --seeds 10 --format json", console: console) == .done)
    #expect(abs(try number("mean", in: console.output) - mean) < 0.03)
  }

  @Test("Lines of an undirected list lead both ways")
  func undirected() async throws {
    let console = TestConsole()
    #expect(
      await spread("--model ic --probability 1 --seeds 70 --undirected --format json", console: console)
        == .done)
    #expect(try number("mean", in: console.output) == 4)
    #expect(try number("arcs", in: console.output) == 6)
  }

  @Test("The same seed gives the same bytes, at any number of threads", arguments: ["table", "csv"])
  func repeats(format: String) async {
    var outputs: Set<String> = []
    for threads in [1, 2, 5] {
      let console = TestConsole()
      #expect(
        await spread(
          "--model ic --seeds 10 --seed 7 --threads \(threads) --format \(format)", console: console)
          == .done)
      outputs.insert(console.output)
    }
    #expect(outputs.count == 1)
    let other = TestConsole()
    #expect(await spread("--model ic --seeds 10 --seed 8 --format \(format)", console: other) == .done)
    #expect(!outputs.contains(other.output))
  }

  @Test("The table says in a sentence what is reached, with the interval, in 100 columns")
  func table() async {
    let console = TestConsole()
    #expect(await spread("--model ic --seeds 10,20,10 --runs 400", console: console) == .done)
    #expect(console.output.hasPrefix("2 seeds reach 2.5"))
    #expect(console.output.contains(" of 4 people on average, themselves counted.\n"))
    #expect(console.output.contains("95 % confidence interval"))
    #expect(console.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let once = TestConsole()
    #expect(await spread("--model ic --seeds 10 --runs 1", console: once) == .done)
    #expect(once.output.hasPrefix("1 seed reaches "))
    #expect(once.output.contains("One run bounds nothing"))
  }

  @Test("CSV is a header and a row")
  func csv() async {
    let console = TestConsole()
    #expect(await spread("--model lt --seeds 10 --runs 5 --format csv", console: console) == .done)
    let lines = console.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix("model,probability,people,arcs,seeds,seed,runs,mean,standard_error,") == true)
    #expect(lines.last?.hasPrefix("lt,,4,3,1,1,5,4,0,4,4,0,4,") == true)
  }

  @Test("A network comes from standard input as well")
  func standardInput() async throws {
    let console = TestConsole(input: "0 1\n")
    let words = "spread --network - --model wc --seeds 0 --runs 2 --format json"
    #expect(
      await RapportCLI.run(words.split(separator: " ").map(String.init), console: console.console) == .done)
    #expect(try number("mean", in: console.output) == 2)
  }

  @Test(
    "Wrong options are usage errors with the reason",
    arguments: [
      ("--model wc --probability 0.1 --seeds 10", "contradicts '--model wc'"),
      ("--model lt --probability 0.1 --seeds 10", "contradicts '--model lt'"),
      ("--model ic --probability 1.5 --seeds 10", "expected a number from 0 to 1"),
      ("--model ic --probability nan --seeds 10", "expected a number from 0 to 1"),
      ("--model ik --seeds 10", "expected ic, wc or lt"),
      ("--model ic", "Missing expected argument '--seeds <ids>'"),
      ("--seeds 10", "Missing expected argument '--model <model>'"),
      ("--model ic --seeds 10,,20", "separated by commas"), ("--model ic --seeds -1", "separated by commas"),
      ("--model ic --seeds 10 --runs 0", "expected a whole number from 1"),
      ("--model ic --seeds 10 chain.txt", "Unexpected argument 'chain.txt'"),
    ])
  func usage(options: String, words: String) async {
    let console = TestConsole()
    #expect(await spread(options, console: console) == .usage)
    #expect(console.diagnostics.contains(words))
    #expect(console.output == "")
  }

  @Test(
    "A bad edge list is explained at its place",
    arguments: [
      ("1 two 0.5\n", ":1:3: error: \"two\" is not the number of a person"),
      ("1 2 0.5\n1 -2 0.5\n", ":2:3: error: -2 is negative"),
      ("1 2 1.5\n", ":1:5: error: 1.5 is not a probability"),
      ("1 2\n", ":1:4: error: the line has 2 columns"), ("", ":1:1: error: the file holds no arcs"),
    ])
  func badFile(text: String, words: String) async throws {
    try folder.write("bad.txt", text)
    let console = TestConsole()
    #expect(await spread("--model ic --seeds 1", network: "bad.txt", console: console) == .badData)
    #expect(console.diagnostics.hasPrefix(folder("bad.txt") + words))
    #expect(console.output == "")
  }

  @Test("A seed that the file does not know is bad data, and the nearest id is named")
  func unknownSeed() async {
    let console = TestConsole()
    #expect(await spread("--model ic --seeds 10,33,99", console: console) == .badData)
    #expect(console.diagnostics.contains("--seeds names 33, which no line of"))
    #expect(
      console.diagnostics.contains(
        "(nor have 1 other seeds); its ids go from 10 to 70, and the nearest is 30"))
  }

  @Test("A missing file is unreadable")
  func missing() async {
    #expect(await spread("--model ic --seeds 10", network: "nowhere.txt") == .unreadable)
  }

  @Test("A wish to stop ends the work with its own status and no result")
  func interrupted() async {
    let test = TestConsole()
    var console = test.console
    console.interrupt = Interrupt(listen: {}, isRequested: { true })
    let words = ["spread", "--network", folder("chain.txt"), "--model", "ic", "--seeds", "10"]
    #expect(await RapportCLI.run(words, console: console) == .interrupted)
    #expect(test.diagnostics == "Error: Interrupted after 0 of 10,000 runs; nothing was written\n")
    #expect(test.output == "")
  }
}
