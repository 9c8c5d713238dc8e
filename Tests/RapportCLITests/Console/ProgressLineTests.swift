import Testing

@testable import RapportCLI

@Suite("The progress line")
struct ProgressLineTests {
  private func line(
    _ done: Int, of total: Int = 100, after seconds: Int = 0, label: String = "genuine voices"
  ) -> ProgressLine {
    ProgressLine(label: label, done: done, total: total, unit: "runs", elapsed: .seconds(seconds))
  }

  @Test(
    "it shows what, how far and how long",
    arguments: [
      (0, 0, "genuine voices  0/100 runs  [----------]"),
      (1, 1, "genuine voices  1/100 runs  [----------]  2 min left"),
      (50, 12, "genuine voices  50/100 runs  [#####-----]  12 s left"),
      (99, 99, "genuine voices  99/100 runs  [#########-]  1 s left"),
      (100, 20, "genuine voices  100/100 runs  [##########]  0 s left"),
    ])
  func text(done: Int, seconds: Int, expected: String) {
    #expect(line(done, after: seconds).text(width: 80) == expected)
  }

  @Test(
    "in a narrow window the time goes first, then the bar, then the label",
    arguments: [
      (60, "genuine voices  50/100 runs  [#####-----]  12 s left"),
      (50, "genuine voices  50/100 runs  [#####-----]"),
      (40, "genuine voices  50/100 runs"), (20, "genuine voices  50/…"),
    ])
  func narrow(width: Int, expected: String) {
    #expect(line(50, after: 12).text(width: width) == expected)
  }

  @Test(
    "time is told in units a person uses",
    arguments: [
      (0, "0 s"), (89, "89 s"), (90, "2 min"), (600, "10 min"), (5399, "90 min"), (5400, "1 h 30 min"),
      (90_000, "25 h 0 min"), (172_799, "48 h 0 min"), (172_800, "2 days 0 h"), (2_624_464, "30 days 9 h"),
    ])
  func time(seconds: Int, expected: String) {
    #expect(ProgressLine.words(for: .seconds(seconds)) == expected)
  }

  @Test("time left is told by what was done since it began, and what is known comes last")
  func carriedOn() {
    var line = line(60, after: 10)
    line.already = 50
    line.note = "ROI 0.6 [0.5, 0.7]"
    #expect(
      line.text(width: 80) == "genuine voices  60/100 runs  [######----]  40 s left  ROI 0.6 [0.5, 0.7]")
    #expect(line.text(width: 60) == "genuine voices  60/100 runs  [######----]  40 s left")
    line.done = 50
    #expect(line.timeLeft == nil)
  }

  @Test("more than was expected fills the bar, and no time is told")
  func more() {
    #expect(line(120, after: 60).text(width: 80) == "genuine voices  120/100 runs  [##########]")
  }

  @Test("no work at all is done already")
  func nothing() {
    #expect(line(0, of: 0).text(width: 80) == "genuine voices  0/0 runs  [##########]")
  }

  @Test("a label cannot upset the terminal")
  func hostile() {
    #expect(line(0, label: "\u{1B}[2J\n").text(width: 80).hasPrefix("\\u{1B}[2J\\n  0/100"))
  }
}

@Suite("The progress display")
struct ProgressDisplayTests {
  private func display(_ console: TestConsole, isWanted: Bool = true) -> ProgressDisplay {
    ProgressDisplay("a", total: 4, unit: "runs", console: console.console, isWanted: isWanted)
  }

  @Test("it overwrites itself, at most ten times a second, and is erased at the end")
  func redraws() {
    let console = TestConsole(isTerminal: true, width: 80)
    let display = display(console)
    console.advanceClock(by: .seconds(1))
    display.advance()
    console.advanceClock(by: .milliseconds(99))
    display.advance()
    console.advanceClock(by: .milliseconds(901))
    display.advance()
    display.finish()
    display.advance()
    display.finish()
    let erase = "\r\u{1B}[K"
    #expect(
      console.diagnostics
        == "\(erase)a  0/4 runs  [----------]\(erase)a  1/4 runs  [##--------]  3 s left\(erase)a  3/4 runs  [#######---]  1 s left\(erase)"
    )
    #expect(console.output == "")
  }

  @Test(
    "it shows nothing where it is not wanted or cannot be erased",
    arguments: [(true, [:], false), (false, [:], true), (true, ["TERM": "dumb"], true)]
      as [(Bool, [String: String], Bool)])
  func silent(isTerminal: Bool, variables: [String: String], isWanted: Bool) {
    let console = TestConsole(isTerminal: isTerminal, variables: variables)
    let display = display(console, isWanted: isWanted)
    display.advance()
    display.finish()
    #expect(console.diagnostics == "")
  }
}
