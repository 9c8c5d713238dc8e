import CampaignModel
import ScenarioFiles
import Testing

@Suite("Budgets, the next money and lifetimes in a file")
struct BudgetMistakeTests {
  @Test("are read")
  func good() throws {
    let text = RightScenario.text
      .replacing("wagePerHour: 20", with: "wagePerHour: 20, budget: 4000")
      .replacing("runs: 20", with: "runs: 20, marginal: true")
      .replacing("posting: {", with: "posting: { budget: 5000,")
      .replacing(
        "value: 30",
        with: "value: 30, lifetime: { repeatsPerYear: { uniform: [1, 2] }, retentionPerYear: 0.7 }")
    let (scenario, problems) = try TestFolder(files: [
      "s.json5": text, "curators.csv": RightScenario.curators,
    ]).scenario()
    #expect(problems == [])
    #expect(scenario?.economics.budget == 4000 && scenario?.experiment.marginal == true)
    #expect(scenario?.strategies[0].budget == 5000 && scenario?.strategies[0].intensity == 1)
    #expect(
      scenario?.actions[0].lifetime
        == Lifetime(
          repeatsPerYear: Quantity(.uniform(low: 1, high: 2), in: 0...365),
          retentionPerYear: Quantity(0.7, in: 0...1)))
    var paths: [String] = []
    var copy = try #require(scenario)
    copy.forEachQuantity { path, _ in paths.append(path) }
    #expect(paths.contains("actions.sale.lifetime.repeatsPerYear"))
  }

  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  @Test("a strategy without anything to scale, and one whose own budget is lower, cannot meet a budget")
  func cannotScale() throws {
    let text = RightScenario.text
      .replacing("strategies: {", with: "strategies: { idle: {},")
      .replacing("posting: {", with: "posting: { budget: 300,")
      .replacing("wagePerHour: 20", with: "budget: 400")
    let (scenario, problems) = try TestFolder(files: [
      "s.json5": text, "curators.csv": RightScenario.curators,
    ]).scenario()
    #expect(scenario == nil)
    #expect(
      problems == [
        "s.json5:29:24: error: economics.budget is 400, but strategy 'idle' does nothing that costs money and could "
          + "be scaled; give its work a price or remove it.",
        "s.json5:29:24: error: economics.budget is 400, but strategy 'posting' may spend 300 by its own budget; "
          + "remove one of the two.",
      ])
  }

  private static let mistakes = Mistake.list(
    #"""
    wagePerHour: 20 -> budget: 0
      s.json5:29:24: error: economics.budget is 0; expected more than 0, at most 1000000000000.
    wagePerHour: 20 -> budget: 30
      s.json5:29:24: error: economics.budget is 30, but strategy 'posting' has costs of 50 that are not
          scaled; raise the budget or lower them.
    posting: { -> posting: { budget: 30,
      s.json5:19:24: error: strategies.posting.budget is 30, but 'costs' alone are 50; raise the budget or
          lower them.
    runs: 20 -> marginal: 0.1
      s.json5:31:27: error: experiment.marginal is the number 0.1; expected true or false.
    value: 30 -> value: 30, lifetime: { repeatsPerYear: 1, retentionPerYear: 1.5 }
      s.json5:16:148: error: actions.sale.lifetime.retentionPerYear is 1.5; expected 0 to 1.
    """#)
}
