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

  @Test("A scenario that claims nothing has a file with a header only, and no word on claims elsewhere")
  func none() {
    let comparison = Samples.comparison(["a": [.init(), .init()]])
    #expect(ResultPack.table("claims.csv", of: ResultPack.tables(comparison)).rows.isEmpty)
    let summary = RunSummary(comparison, extent: nil)
    #expect(!summary.text().contains("Claims"))
    #expect(summary.json().contains("\"claims\": []"))
  }

  @Test("The terminal shows verdict, statement and figure, and the note of what is not supported")
  func terminal() {
    let text = RunSummary(Self.comparison, extent: nil).text(emphasized: { "*\($0)*" })
    let block = text.split(separator: "\n\n").last { $0.hasPrefix("*Claims*") }
    #expect(
      block.map(String.init) == """
        *Claims*
        *supported*   b pays: $50
        *refuted*     b loses: $50 (It is \\u{1B}[1mcheap.)
        *undecided*   =a beats b, "by far": a difference of $100 [-540, 740]
        *supported*   a spends: 0.00 [0.00, 0.66]
        *not judged*  c pays: a strategy it speaks of was left out
        *undecided*   a is worth it: $0, which the runs cannot bound
        *undecided*   medians differ: $150, which the runs cannot bound

        """)
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
    #expect(lines.last?.hasSuffix("(so\\nit is)") == true && lines.last?.hasPrefix("         ") == true)
  }

  @Test("JSON has every claim with its verdict and interval")
  func json() {
    let text = RunSummary(Self.comparison, extent: nil).json()
    for piece in ["\"statement\": \"b pays\"", "\"that\": \"B PAYS\"", "\"verdict\": \"not judged\""] {
      #expect(text.contains(piece), "\(piece)")
    }
  }
}
