import Testing

@testable import ScenarioFiles

@Suite("The language of claims")
struct ClaimGrammarTests {
  @Test("is read as arithmetic is", arguments: sentences)
  func good(text: String, written: String) {
    #expect(reading(text) == written)
  }

  private static let sentences: [(String, String)] = [
    ("a.profit > 0", "a.profit > 0"),
    ("a.profit>b.profit", "a.profit > b.profit"),
    ("\ta.profit  >=\tcontrol.profit ", "a.profit >= control.profit"),
    ("a.profit == b.profit", "a.profit == b.profit"),
    ("0.10 < five-hours.roi < 0.20", "0.1 < five-hours.roi < 0.2"),
    ("0 <= a.cost <= b.cost < 1e6", "0 <= a.cost <= b.cost < 1000000"),
    ("a.cost < 1.5E-3", "a.cost < 0.0015"),
    // Products before sums, both from the left.
    ("a.cost - b.cost - 1 > 2", "((a.cost - b.cost) - 1) > 2"),
    ("a.cost + b.cost * 2 / 3 > 1", "(a.cost + ((b.cost * 2) / 3)) > 1"),
    ("(a.cost + b.cost) * 2 > 1", "((a.cost + b.cost) * 2) > 1"),
    ("-a.cost * -2 > - -1", "(-a.cost * -2) > --1"),
    // A hyphen with a space on either side subtracts, and one that follows a number always does.
    ("five-hours.cost -b.cost > 0", "(five-hours.cost - b.cost) > 0"),
    ("five-hours.cost- b.cost > 0", "(five-hours.cost - b.cost) > 0"),
    ("1-a.cost > 0", "(1 - a.cost) > 0"),
    ("a.conversions_long-stay > 0", "a.conversions_long-stay > 0"),
    // Names in quotes, also that of a function.
    ("'my ''best'' plan'.roi > 'a'.'roi'", "my 'best' plan.roi > a.roi"),
    ("min.cost < min(a.cost, b.cost)", "min.cost < min(a.cost, b.cost)"),
    // Figures by day.
    ("a.incremental_conversions@90 > a.conversions @ 1", "a.incremental_conversions@90 > a.conversions@1"),
    ("a.profit@30 > 0", "a.cumulative_profit@30 > 0"),
    // Functions.
    ("median(a.cost - b.cost) > 0", "quantile(0.5, (a.cost - b.cost)) > 0"),
    ("quantile(0.1, a.profit) > -100", "quantile(0.1, a.profit) > -100"),
    ("sd(a.profit) > sd(b.profit)", "sd(a.profit) > sd(b.profit)"),
    ("p(0 < a.roi < b.roi) > 0.9", "p(0 < a.roi < b.roi) > 0.9"),
    ("p(abs(a.cost) == 0) == 1", "p(abs(a.cost) == 0) == 1"),
    ("best(a) > best('min')", "best(a of 6) > best(min of 6)"),
    ("presence(a) < 0.3", "presence(a) < 0.3"),
    ("-0.3 < (presence(five-hours)) < 3 / 10", "-0.3 < presence(five-hours) < (3 / 10)"),
    (
      "a.cost > max(b.cost, min.cost, median(a.cost))",
      "a.cost > max(b.cost, min.cost, quantile(0.5, a.cost))"
    ),
    ("abs(a.roi - b.roi) < 0.1", "abs((a.roi - b.roi)) < 0.1"),
  ]

  @Test("tells what is wrong at the column where it is", arguments: mistakes)
  func bad(text: String, problem: String) {
    #expect(reading(text) == problem)
  }

  private static let mistakes: [(String, String)] = [
    ("", "1: found the end; expected a number, a figure such as curators.profit, a function or '('."),
    ("a.profit", "9: found the end; expected a comparison: '<', '<=', '>', '>=' or '=='."),
    (
      "a.profit >",
      "11: found the end; expected a number, a figure such as curators.profit, a function or '('."
    ),
    ("a.profit > 0 b.profit", "14: found 'b'; expected an operator, a comparison or the end."),
    ("a.profit > 1,000", "13: found ','; expected an operator, a comparison or the end."),
    ("a.profit = 0", "10: found '='; expected '<', '<=', '>', '>=' or '=='."),
    ("a.profit != 0", "10: found '!='; expected '<', '<=', '>', '>=' or '=='."),
    ("a.profit > 10%", "14: '%' has no meaning in a claim; write a share as a number, such as 0.1."),
    ("a.profit ≥ 1", "10: '≥' has no meaning in a claim; write '>='."),
    ("a.profit > 2x", "12: '2x' is not a number; put a name that begins with a digit in single quotes."),
    ("a.profit > 1e999", "12: the number '1e999' is too large; expected at most 1e+50."),
    ("'a.profit > 1", "1: the quote opened here is never closed."),
    ("a > b", "3: found '>'; expected '.' and a metric after 'a', as in curators.profit."),
    ("median > 0", "8: found '>'; expected '(' after the function 'median'."),
    ("a. > 0", "4: found '>'; expected a metric, such as profit."),
    ("(a.profit > 0", "11: found '>'; expected ')' or an operator."),
    ("max(a.profit > 0", "14: found '>'; expected ')' or an operator."),
    ("1 < 2", "1: the claim names no figure; write one such as curators.profit."),
    (
      "a.profit * > 1",
      "12: found '>'; expected a number, a figure such as curators.profit, a function or '('."
    ),
    (
      "five-hour.roi > 0",
      "1: there is no strategy 'five-hour'; did you mean 'five-hours'? Strategies: control, a, b, five-hours, min, "
        + "my 'best' plan."
    ),
    (
      "a-b.roi > 0",
      "1: there is no strategy 'a-b'; a hyphen without spaces is part of the name, write ' - ' to subtract."
    ),
    (
      "a.profit-b.profit > 0",
      "3: there is no metric 'profit-b'; a hyphen without spaces is part of the name, write ' - ' to subtract."
    ),
    ("a.profit@91 > 0", "10: found '91'; expected a day (1 to 90)."),
    ("a.profit@0 > 0", "10: found '0'; expected a day (1 to 90)."),
    ("a.profit@1.5 > 0", "10: found '1.5'; expected a day (1 to 90)."),
    ("a.profit@b > 0", "10: found 'b'; expected a day (1 to 90)."),
    ("p(a.profit) > 0", "11: found ')'; expected a comparison: '<', '<=', '>', '>=' or '=='."),
    ("quantile(a.profit) > 0", "10: found 'a'; expected a number from 0 to 1."),
    ("quantile(2, a.profit) > 0", "10: found '2'; expected a number from 0 to 1."),
    (
      "quantile(0.5) > 0",
      "13: found ')'; expected ',' and what the quantile is of, as in quantile(0.1, curators.profit)."
    ),
    (
      "presence(b) < 0.3",
      "10: there is no presence of 'b', which is not traced back to voices; name it in "
        + "experiment.attribution.strategy."
    ),
    (
      "presence(control) < 0.3",
      "10: there is no presence of 'control', which is not traced back to voices; the control has no voices."
    ),
    ("0.3 > 1 - presence(a)", alone(11)),
    ("-presence(a) < 0.3", alone(2)),
    ("presence(a) < presence(five-hours)", alone(1)),
    ("0 < a.roi < presence(a)", alone(13)),
    (
      "p(presence(a) > 0) > 0.5",
      "3: 'presence' is over all runs and cannot stand within another function of runs; expected a figure of one run, "
        + "as in curators.profit."
    ),
    ("best(0) > 0", "6: found '0'; expected the name of a strategy."),
    ("best(a, b) > 0", "7: found ','; expected ')' or an operator."),
    (
      "p(median(a.profit) > 0) > 0",
      "3: 'median' is over all runs and cannot stand within another function of runs; expected a figure of one run, "
        + "as in curators.profit."
    ),
    (
      "mdian(a.profit) > 0",
      "1: there is no function 'mdian'; did you mean 'median'? Functions: median, quantile, sd, p, best, presence, min, max, abs."
    ),
  ]

  private static func alone(_ column: Int) -> String {
    "\(column): 'presence' stands alone on one side of a comparison, with numbers on the others, as in "
      + "presence(curators) < 0.3."
  }

  @Test("knows the metrics of the scenario, and which of them have values by day")
  func metrics() {
    #expect(
      reading("a.prfit > 0").hasPrefix(
        "3: there is no metric 'prfit'; did you mean 'profit'? Metrics: cost, "))
    #expect(reading("a.conversions_sale > 0").hasPrefix("3: there is no metric 'conversions_sale'"))
    #expect(reading("a.roi@9 > 0").hasPrefix("3: 'roi' has no value by day. Figures by day: cost, "))
  }

  @Test(
    "survives what nobody would write",
    arguments: ["(", "-", "abs(", "min(", "p(", "1+(", "a.cost<", "median(sd("])
  func nesting(piece: String) {
    #expect(reading(String(repeating: piece, count: 1000 / piece.count)).contains(": "))
  }

  @Test("has a limit to nesting and to length")
  func limits() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a.cost" + String(repeating: ")", count: depth) + " > 0"
    }
    #expect(reading(nested(49)) == "a.cost > 0")
    #expect(reading(nested(50)) == "51: the claim is nested deeper than 50 levels.")
    let long = "a.cost > 0" + String(repeating: " + 1", count: 247)
    #expect(reading(long + "  ").hasPrefix("a.cost > ((("))
    #expect(reading(long + "   ") == "1: the claim has 1001 characters; expected at most 1000.")
  }

  @Test("survives random characters", arguments: 1...40)
  func random(seed: UInt64) {
    var generator = TestGenerator(state: seed)
    let pieces = [
      "a", ".", "profit", "(", ")", "p", "<", "=", "1", "e", "-", "'", "@", ",", "*", " ", "\u{0}", "é", "👩‍👩‍👧",
      "\u{301}",
    ]
    for _ in 0..<50 {
      let text = (0..<generator.below(40)).map { _ in pieces[generator.below(pieces.count)] }.joined()
      #expect(!reading(text).isEmpty)
    }
  }
}
