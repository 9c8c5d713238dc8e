import ScenarioFiles
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  @Test(
    "A slip of the hand is recognised",
    arguments: [
      ("hoursperday", "hoursPerDay"),  // case only
      ("hourPerDay", "hoursPerDay"),  // a letter missing
      ("hourssPerDay", "hoursPerDay"),  // a letter too many
      ("hoursPorDay", "hoursPerDay"),  // a wrong letter
      ("huorsPerDay", "hoursPerDay"),  // neighbours swapped
      ("huorsprday", "hoursPerDay"),  // a swap and a loss
      ("dyas", "days"),
      ("cots", "cost"),
      ("x", "X"),
    ])
  func found(typed: String, meant: String) {
    #expect(NearestName.nearest(to: typed, among: ["cost", "days", "hoursPerDay", "policy", "X"]) == meant)
  }

  @Test(
    "Nothing is suggested for a word that is far from every name",
    arguments: ["", "y", "hours", "budget", "hoursInAWeek", "dddd", String(repeating: "days", count: 1000)])
  func notFound(typed: String) {
    #expect(NearestName.nearest(to: typed, among: ["cost", "days", "hoursPerDay", "policy", "X", ""]) == nil)
  }

  @Test("Of several the nearest wins, and among equals the alphabetically first", arguments: [false, true])
  func ties(isReversed: Bool) {
    func nearest(_ word: String, _ names: [String]) -> String? {
      NearestName.nearest(to: word, among: isReversed ? names.reversed() : names)
    }
    #expect(nearest("care", ["card", "cars", "core"]) == "card")
    #expect(nearest("reach", ["reacts", "reache", "beach"]) == "beach")
    #expect(nearest("Trust", ["trust", "trusts"]) == "trust")
  }

  @Test("A swap of neighbours costs one step, a swap over a distance two")
  func swaps() {
    // Three letters allow one step.
    #expect(NearestName.nearest(to: "bac", among: ["abc"]) == "abc")
    #expect(NearestName.nearest(to: "cba", among: ["abc"]) == nil)
  }

  @Test("Without names there is nothing to suggest")
  func empty() {
    #expect(NearestName.nearest(to: "days", among: []) == nil)
  }
}
