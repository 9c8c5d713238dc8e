import Measurement
import Testing

@testable import Reports

@Suite("Names that differ still do when they are cut")
struct DistinctNamesTests {
  private static let start = String(repeating: "a name that goes on and on ", count: 3)

  @Test("names with room are left alone, and one that is too wide loses its end")
  func plain() {
    #expect(TerminalText.distinct(["a", "b", "a"], to: 8) == ["a", "b", "a"])
    #expect(TerminalText.distinct(["abcdefghij", "control"], to: 8) == ["abcdefg…", "control"])
  }

  @Test("names that begin alike lose their middle, the same name is the same, and the others lose their end")
  func middle() {
    let names = [
      Self.start + "one", Self.start + "two", Self.start + "one", "another name that is rather long",
    ]
    let cut = TerminalText.distinct(names, to: 24)
    #expect(
      cut == [
        "a name that … and on one", "a name that … and on two", "a name that … and on one",
        "another name that is ra…",
      ])
  }

  @Test("names that begin and end alike are numbered by their place")
  func numbered() {
    let names = ["control"] + ["x", "y"].map { Self.start + $0 + Self.start }
    #expect(
      TerminalText.distinct(names, to: 24) == [
        "control", "#2 a name th… on and on ", "#3 a name th… on and on ",
      ])
  }

  @Test("what a chart would cut alike is told apart before")
  func charts() {
    let names = ["x", "y"].map { "curators and " + $0 + " with the same budget" }
    let labels = TerminalText.distinct(names, to: 60)
    #expect(labels == ["#1 " + names[0], "#2 " + names[1]])
    #expect(Set(labels.map { TextMetrics.elided($0, to: 150, size: 13) }).count == 2)
  }

  @Test("all fit, and as many differ as before", arguments: [8, 12, 24, 60])
  func properties(columns: Int) {
    let middles = ["", "日本語", "x", "x y", "👩‍💻"]
    let names =
      middles.flatMap { middle in ["", "z"].map { Self.start + middle + Self.start + $0 } } + ["short"]
    let cut = TerminalText.distinct(names + names.reversed(), to: columns)
    #expect(cut.allSatisfy { TerminalText.width($0) <= columns })
    #expect(Set(cut).count == names.count)
    #expect(Array(cut.prefix(names.count)) == cut.suffix(names.count).reversed())
  }

  @Test("terminal, table and report tell two long names apart")
  func everywhere() throws {
    let names = [Self.start + "one", Self.start + "two"]
    let results = [Samples.Result(cost: 10, conversions: 12), .init(cost: 10, conversions: 14)]
    let comparison = Samples.comparison(
      [names[0]: results, names[1]: results.reversed()], in: Samples.scenario(strategies: names))
    let text = RunSummary(comparison, extent: nil).text()
    #expect(text.contains("\na name that … and on one  ") && text.contains("\na name that … and on two  "))
    var table = TextTable([.text("name"), .number("cost")])
    for name in names { table.append([name, "1"]) }
    #expect(table.text(width: 20).contains("a name …on one     1\na name …on two     1"))
    let files = ReportTests.files(comparison)
    let source = try ReportSource(
      files, try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json"), MemorySpool())
    #expect(source.label(1) != source.label(2) && source.label(1).hasSuffix("one"))
    #expect(try source.sentences(.lead)[0].contains(source.label(1)))
  }
}
