import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("Claims in the files and on the terminal")
struct ClaimsFileTests {
  private static func profit(_ strategy: String) -> Formula<Statistic> {
    .term(.mean(Figure(strategy, .metric(.profit))))
  }

  private static func claim(
    _ statement: String, _ left: Formula<Statistic>, _ relation: Relation, _ right: Formula<Statistic>,
    note: String = ""
  ) -> Claim {
    Claim(
      statement: statement, text: statement.uppercased(),
      condition: Condition(left, [.init(relation, right)]), note: note)
  }

  /// Profits of 100 and 200 for `a`, of 50 in both runs for `b`.
  private static let comparison: Comparison = {
    var scenario = Samples.scenario(strategies: ["a", "b"])
    let share = Statistic.share(
      Condition(.term(Figure("a", .metric(.cost))), [.init(.greater, .number(0))]))
    scenario.claims = [
      claim("b pays", profit("b"), .greater, .number(0), note: "unseen"),
      claim("b loses", profit("b"), .less, .number(0), note: "It is \u{1B}[1mcheap."),
      claim("=a beats b, \"by far\"", profit("a"), .greater, profit("b")),
      claim("a spends", .term(share), .less, .number(0.9)),
      claim("c pays", profit("c"), .greater, .number(0)),
      claim("a is worth it", .term(.mean(Figure("a", .metric(.cpia)))), .less, .number(10)),
      claim(
        "medians differ", .term(.quantile(0.5, .term(Figure("a", .metric(.profit))))), .greater, .number(0)),
    ]
    return Samples.comparison(
      [
        "a": [.init(conversions: 12), .init(conversions: 14)],
        "b": [.init(conversions: 11), .init(conversions: 11)],
      ],
      in: scenario)
  }()

  @Test("claims.csv has a row for each claim, numbered from 1")
  func file() {
    let table = ResultPack.table("claims.csv", of: ResultPack.tables(Self.comparison))
    #expect(
      table.header == [
        "scenario", "claim", "statement", "that", "estimate", "ci_low", "ci_high", "runs", "verdict", "note",
      ])
    #expect(table.rows.map { $0[1] } == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(
      table.rows.map { $0[8] } == [
        "supported", "refuted", "undecided", "supported", "not judged", "undecided", "undecided",
      ])
    #expect(
      table.rows[0] == ["sample", "1", "b pays", "B PAYS", "50", "50", "50", "2", "supported", "unseen"])
    #expect(table.rows[2][2] == "'=a beats b, \"by far\"")
    #expect(Array(table.rows[4][4...7]) == ["", "", "", "0"])
  }

  @Test("On the page a finding stands beside its verdict and does not repeat it")
  func page() {
    let page = ReportTests.page(ReportTests.files(Self.comparison))
    #expect(page.contains(">supported</strong></td><td class=\"p\">$50.</td><td class=\"p\">unseen</td>"))
    #expect(!page.contains("<td class=\"p\">Claim"))
  }

  @Test("A scenario that claims nothing has a file with a header only, and no word on claims elsewhere")
  func none() {
    let comparison = Samples.comparison(["a": [.init(), .init()]])
    #expect(ResultPack.table("claims.csv", of: ResultPack.tables(comparison)).rows.isEmpty)
    let summary = RunSummary(comparison, extent: nil)
    #expect(!summary.text().contains("Claims"))
    #expect(summary.json().contains("\"claims\": []"))
  }

  @Test(
    "The terminal shows verdict, statement, figure and note, which may hold a caveat of what is supported")
  func terminal() {
    let text = RunSummary(Self.comparison, extent: nil).text(emphasized: { "*\($0)*" })
    let block = text.split(separator: "\n\n").last { $0.hasPrefix("*Claims*") }
    #expect(
      block.map(String.init) == """
        *Claims*
        *supported*   b pays: $50 (Note: unseen)
        *refuted*     b loses: $50 (Note: It is \\u{1B}[1mcheap.)
        *undecided*   =a beats b, "by far": left less right $100 [-540, 740]
        *supported*   a spends: 0.00 [0.00, 0.66]
        *not judged*  c pays: a strategy it speaks of was left out
        *undecided*   a is worth it: $0, which the runs cannot bound
        *undecided*   medians differ: $150, which the runs cannot bound

        """)
  }

  /// What the terminal says of a claim `it` on strategies `a`, that makes something of its money, and `b`, that does not.
  private static func words(_ formula: Formula<Statistic>) -> String? {
    var scenario = Samples.scenario(strategies: ["a", "plan b"])
    scenario.claims = [claim("it", formula, .less, .number(0))]
    let comparison = Samples.comparison(
      [
        "a": [.init(cost: 5, conversions: 12), .init(cost: 5, conversions: 14)],
        "plan b": [.init(), .init()],
      ],
      in: scenario)
    let lines = RunSummary(comparison, extent: nil).text().split(separator: "\n")
    return lines.last.flatMap { $0.split(separator: ":", maxSplits: 1).last }.map { String($0.dropFirst()) }
  }

  private static func mean(_ strategy: String, _ metric: Metric) -> Formula<Statistic> {
    .term(.mean(Figure(strategy, .metric(metric))))
  }

  @Test("Without a value the terminal names what has none, and in how many runs it has")
  func gap() {
    #expect(Self.words(Self.mean("plan b", .cpia)) == "no value: 'plan b'.cpia is defined in 0 of 2 runs")
    #expect(
      Self.words(.operation(.over, Self.mean("a", .cost), .number(0)))
        == "no value: something is divided by 0 or grows too large")
    #expect(
      Self.words(.term(.presence("plan b"))) == "no value: nothing of 'plan b' was traced back to voices")
  }

  @Test("Too few voices have no presence, and enough have one with its interval")
  func presence() {
    func words(_ comparison: Comparison) -> String {
      RunSummary(comparison, extent: nil).text()
    }
    let claim = Self.claim("size tells", .term(.presence("s")), .greater, .number(0.3))
    let one = Samples.Attribution(audiences: [3], touches: [1], lost: [1], shares: [1])
    #expect(
      words(Samples.attribution([one, one], voices: ["ana"], claims: [claim])).contains(
        "undecided  size tells: no value: s has 1 voice to rank; presence takes at least 4"))
    let four = Samples.Attribution(
      audiences: [40, 30, 20, 10], touches: [1, 1, 1, 1], lost: [1, 1, 1, 1], shares: [4, 3, 2, 1])
    #expect(
      words(Samples.attribution([four, four], claims: [claim])).contains("undecided  size tells: 1.00 ["))
  }

  @Test("An estimate stands with its unit where it has a clear one")
  func units() {
    let cost = Self.mean("a", .cost)
    #expect(Self.words(.operation(.times, cost, .number(2))) == "$10")
    #expect(Self.words(.operation(.plus, cost, .number(2))) == "$7")
    #expect(Self.words(.operation(.over, cost, cost)) == "1")
    #expect(Self.words(.operation(.plus, cost, .operation(.over, cost, cost)))?.hasPrefix("6") == true)
  }

  @Test("No line is wider than the window, however much is claimed")
  func width() {
    var scenario = Samples.scenario(strategies: ["a"])
    scenario.claims = [
      Self.claim(
        String(repeating: "long ", count: 60), Self.profit("a"), .greater, .number(0), note: "so\nit is")
    ]
    let text = RunSummary(Samples.comparison(["a": [.init(), .init()]], in: scenario), extent: nil).text()
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.last?.hasSuffix("(Note: so\\nit is)") == true && lines.last?.hasPrefix("         ") == true)
  }

  @Test("JSON has every claim with its verdict and interval")
  func json() {
    let text = RunSummary(Self.comparison, extent: nil).json()
    for piece in ["\"statement\": \"b pays\"", "\"that\": \"B PAYS\"", "\"verdict\": \"not judged\""] {
      #expect(text.contains(piece), "\(piece)")
    }
  }
}
