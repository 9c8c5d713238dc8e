import CampaignModel
import Measurement
import Testing

@testable import Reports
@testable import Simulation

@Suite("The summary on the terminal")
struct RunSummaryTests {
  private static let extent = MeanExtent(World.Extent(people: 100_000, arcs: 1_204_331, ties: 61_000))

  private static let comparison = Samples.comparison([
    "curators": [.init(cost: 100, conversions: 32), .init(cost: 100, conversions: 34)],
    "spam": [.init(cost: 10, conversions: 4), .init(cost: 10, conversions: 5)],
  ])

  @Test("says what was simulated, what came of it and what that means")
  func literal() {
    let text = RunSummary(Self.comparison, extent: Self.extent).text(folder: "notebooks-output/sample")
    #expect(
      text == """
        sample
        100,000 people, 1.2 M ties of readership, 1 voice's 61,000 followers; a campaign of 2 days watched
        for 3 days; 2 runs per strategy, the same worlds and luck for each; seed 42

        strategy  cost  conversions  incremental conversions  cost per incremental
        --------  ----  -----------  -----------------------  --------------------
        control     $0         10.0                        0                     -
        curators  $100         33.0              23 [10, 36]                 $4.35
        spam       $10          4.5        -5.5 [-11.9, 0.9]                     -

        strategy               ROI  P(ROI>0)  P(best)  trust  written off
        --------  ----------------  --------  -------  -----  -----------
        control                  -         -      0 %  0.500            0
        curators  10.5 [4.1, 16.9]     100 %    100 %  0.500            0
        spam          -29 [-60, 3]       0 %      0 %  0.500            0
        Means over runs with 95 % confidence intervals. Incremental: beyond the same world with nothing
        done. ROI: profit over cost, P(ROI>0): in how many runs it is positive. P(best): in how many runs
        profit is highest. Trust: of all people when the campaign ends, 0 to 1. Written off: people whose
        trust is lost. -: no value, or none that the runs can bound.

        ROI on one axis: ● the figure, ├─┤ its 95 % interval, < > beyond the axis
        curators                                                         │ ├────●───┤
        spam                    ├─────────────────────●──────────────────┼─┤
                   ┴────────────┴─────────────┴────────────┴─────────────┴────────────┴
                  -80          -60           -40          -20            0           20

        curators  pays: costs $100 and brings 23 [10, 36] bookings that would not have come anyway, $4.35
                  each; returns $10.50 [4.15, 16.85] beyond each $1 spent; breaks even if a booking is worth
                  $8.70 [5.60, 19.43].
        spam      undecided, profit cannot be told apart from doing nothing: costs $10, and its effect on
                  bookings, -5.5 [-11.9, 0.9], may be luck; what returns beyond each $1 spent, -$29 [-60,
                  3], may be luck.

        The highest profit comes with curators: $1,050 [410, 1,690] more than with doing nothing, and more
        in every run.
        It turns on what a booking is worth (here $100): below $8.70 [5.60, 19.43] the highest profit comes
        with doing nothing, above that with curators.

        Files: notebooks-output/sample

        """)
  }

  @Test(
    "voices that no strategy uses are not counted, and their followers are not told from the others'",
    arguments: [
      (0, "100,000 people, 1.2 M ties of readership, 1 voice's 61,000 followers; "),
      (9, "100,000 people, 1.2 M ties of readership, 1 voice; "),
    ])
  func unusedVoices(followers: Int, text: String) {
    var scenario = Samples.scenario(strategies: ["s"])
    scenario.voices.append(Voice(name: "unused", kind: .curator, followers: followers))
    let summary = RunSummary(Samples.comparison(["s": []], in: scenario), extent: Self.extent)
    #expect(summary.simulated.hasPrefix(text), "\(summary.simulated)")
  }

  @Test("what differs between the worlds of the runs is their mean, to three digits and called about that")
  func varyingWorlds() {
    func headline(_ followers: [Int]) -> (sentence: String, json: String) {
      let worlds = followers.map { World.Extent(people: 20_000, arcs: 100_000, ties: $0) }
      let mean = worlds.dropFirst().reduce(MeanExtent(worlds[0])) { $0.adding($1) }
      let summary = RunSummary(Self.comparison, extent: mean)
      return (summary.simulated, summary.json())
    }
    let start = "20,000 people, 100,000 ties of readership, 1 voice"
    #expect(headline([1528]).sentence.hasPrefix(start + "'s 1,528 followers; "))
    #expect(headline([1500, 1500]).sentence.hasPrefix(start + "'s 1,500 followers; "))
    #expect(headline([1528, 1452, 1509]).sentence.hasPrefix(start + " with about 1,500 followers; "))
    #expect(headline([1509, 1528, 1452]).json.contains("\"ties\": 1496\n"))
    #expect(headline([97, 99]).sentence.hasPrefix(start + " with about 98 followers; "))
    #expect(headline([1_234_567, 2_000_000]).sentence.hasPrefix(start + " with about 1.6 M followers; "))
  }

  @Test("title, heads, verdicts and the lead are emphasized, and nothing else changes")
  func emphasis() {
    let summary = RunSummary(Self.comparison, extent: Self.extent)
    var emphasized: [String] = []
    let text = summary.text { part in
      emphasized.append(part)
      return "<\(part)>"
    }
    #expect(
      emphasized.filter { !$0.hasPrefix("strategy") } == [
        "sample", "ROI on one axis", "pays", "undecided, profit cannot be told apart from doing nothing",
        "The highest profit comes with curators: $1,050 [410, 1,690] more than with doing nothing, and more",
        "in every run.",
      ])
    #expect(String(text.filter { !"<>".contains($0) }) == summary.text().filter { !"<>".contains($0) })
  }

  private static let hostile = Samples.comparison(
    [
      "a strategy with a name that never ends \u{1B}[31m": [
        .init(cost: 98_765_432_109, conversions: 2_000_000_000),
        .init(cost: 12_345_678_901, conversions: 900_000_001),
      ],
      "\u{202E}\n日本語日本語日本語日本語日本語日本語": [
        .init(cost: 0.001, conversions: 10), .init(cost: 1e14, conversions: 3),
      ],
      "": [.init(cost: 1_234_567, conversions: 0), .init(cost: 7_654_321, conversions: 0)],
    ],
    in: Samples.scenario(
      name: String(repeating: "long ", count: 80),
      strategies: [
        "a strategy with a name that never ends \u{1B}[31m", "\u{202E}\n日本語日本語日本語日本語日本語日本語", "",
      ], currency: "CHF"))

  @Test("no line is wider than 100 columns, and no name reaches the terminal unescaped")
  func width() {
    let text = RunSummary(Self.hostile, extent: Self.extent).text(folder: "out\u{7}")
    let widest = text.split(separator: "\n").map { TerminalText.width(String($0)) }.max() ?? 0
    #expect(widest > 80 && widest <= 100, "\(text)")
    #expect(!text.unicodeScalars.contains { $0 != "\n" && TerminalText.isUnsafe($0) })
    #expect(text.contains("\na strategy with a name …  "))
    #expect(text.hasSuffix("Files: out\\u{7}\n"))
  }

  @Test(
    "no line is wider than a narrow window, which leaves columns out and says which", arguments: [80, 90, 99])
  func narrow(width: Int) {
    let text = RunSummary(Self.hostile, extent: Self.extent, width: width).text()
    let widest = text.split(separator: "\n").map { TerminalText.width(String($0)) }.max() ?? 0
    #expect(widest <= width, "\(text)")
    if width == 80 {
      #expect(text.contains("\nWithout conversions, for want of room.\n"), "\(text)")
    }
  }

  @Test("a narrow window with room for all shows all, in shorter lines of words")
  func roomy() {
    let (narrow, wide) = (
      RunSummary(Self.comparison, extent: Self.extent, width: 80).text(),
      RunSummary(Self.comparison, extent: Self.extent).text()
    )
    #expect(!narrow.contains("for want of room"))
    #expect(narrow.split(whereSeparator: \.isWhitespace) == wide.split(whereSeparator: \.isWhitespace))
    #expect(narrow != wide)
  }

  private static let none = Comparison(Samples.scenario(strategies: ["s"]))

  @Test("without strategies the control stands alone; without runs there are no tables")
  func nothing() {
    let alone = RunSummary(Samples.control(runs: 1), extent: nil).text()
    #expect(
      alone == """
        sample
        10 people; a campaign of 2 days watched for 3 days; 1 run per strategy; seed 42

        strategy  cost  conversions  incremental conversions  cost per incremental
        --------  ----  -----------  -----------------------  --------------------
        control     $0         10.0                        0                     -

        strategy  ROI  P(ROI>0)  P(best)  trust  written off
        --------  ---  --------  -------  -----  -----------
        control     -         -    100 %  0.500            0
        Means over runs. Incremental: beyond the same world with nothing done. ROI: profit over cost,
        P(ROI>0): in how many runs it is positive. P(best): in how many runs profit is highest. Trust: of
        all people when the campaign ends, 0 to 1. Written off: people whose trust is lost. -: no value, or
        none that the runs can bound.

        The scenario declares no strategy: only the world without a campaign was simulated.

        """)
    #expect(
      RunSummary(Self.none, extent: nil).text() == """
        sample
        10 people; a campaign of 2 days watched for 3 days; 0 of 2 runs per strategy, the same worlds and
        luck for each; seed 42

        No run was finished.

        """)
  }

  @Test("the JSON document holds the figures, the pairs and the sentences")
  func json() {
    let text = RunSummary(Self.comparison, extent: Self.extent).json()
    #expect(
      text.hasPrefix(
        """
        {
          "scenario": "sample",
          "seed": 42,
          "runs": 2,
          "confidence": 0.95,
          "currency": "USD",
          "world": {
            "people": 100000,
            "arcs": 1204331,
            "ties": 61000
          },
          "strategies": [
            {
              "name": "control",
              "verdict": null,
              "explanation": null,
              "metrics": {
                "cost": {
                  "unit": "USD",
                  "runs": 2,
                  "mean": 0.0,
                  "ci_low": 0.0,
                  "ci_high": 0.0,
                  "sd": 0.0,
                  "p05": 0.0,
        """))
    #expect(
      text.contains(
        "\"verdict\": \"pays\",\n      \"explanation\": \"costs $100 and brings 23 [10, 36] bookings"))
    #expect(text.contains("\"break_even_factor\": {\n        \"ratio\": 0.08695652173913043,"))
    #expect(
      text.contains("\"leader\": \"curators\",\n  \"lead\": \"The highest profit comes with curators: $1,050")
    )
    #expect(text.hasSuffix("above that with curators.\",\n  \"claims\": []\n}\n"))
  }

  @Test("a JSON document without runs has nulls and still names what was asked")
  func jsonWithoutRuns() {
    let text = RunSummary(Samples.comparison(["\u{1B}\"": []]), extent: nil).json()
    #expect(text.contains("\"name\": \"\\u001b\\\"\""))
    #expect(
      text.hasSuffix(
        "\"leader\": null,\n  \"lead\": \"No run was finished.\",\n  \"turning_points\": null,\n  \"claims\": []\n}\n"
      ))
  }
}
