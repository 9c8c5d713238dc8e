import CampaignModel
import Reports
import Simulation
import Testing

@testable import RapportCLI
@testable import ScenarioFiles

/// The document of the model: its equations are written by hand, the rest from the code.
@Suite("The page of the model")
struct ModelPageTests {
  private static let page = RecordedFile("Sources/Rapport/Rapport.docc/Model.md")

  private static func begin(_ part: ModelDocument.Part) -> String { "<!-- begin \(part.name) -->\n\n" }
  private static func end(_ part: ModelDocument.Part) -> String { "<!-- end \(part.name) -->\n" }

  /// Returns the page with other text between the markers of each part.
  private static func page(_ text: (ModelDocument.Part) -> String) throws -> String {
    var page = try Self.page.text
    for part in ModelDocument.parts {
      let start = try #require(page.firstRange(of: begin(part)), "no place for \(part.name)").upperBound
      let stop = try #require(page[start...].firstRange(of: end(part)), "no end of \(part.name)").lowerBound
      page.replaceSubrange(start..<stop, with: text(part))
    }
    return page
  }

  /// What is written by hand under each heading, down to the next one of the same level or a higher one.
  private static func prose() throws -> [String: String] {
    let lines = try page { _ in "" }.split(separator: "\n", omittingEmptySubsequences: false)
    var sections: [String: String] = [:]
    var heading = ""
    for line in lines {
      if line.hasPrefix("## ") || line.hasPrefix("### ") { heading = String(line) }
      sections[heading, default: ""] += "\(line)\n"
    }
    return sections
  }

  /// Returns the words that stand as code: between grave accents, of which blocks and spans have an odd number.
  private static func code(_ text: String) -> Set<String> {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    let code = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).joined(separator: " ")
    return Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  @Test("What is written from the code is as the code has it")
  func isCurrent() throws {
    try Self.page.verify(Self.page { "\($0.text)\n" })
  }

  @Test("It has the seven elements of the ODD protocol, in their order")
  func elements() throws {
    let headings = try Self.page.text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
    #expect(
      headings == [
        "## Overview", "## Purpose and patterns", "## Entities, state variables and scales",
        "## Process overview and scheduling", "## Design concepts", "## Initialisation", "## Input data",
        "## Submodels",
      ])
  }

  @Test("Its submodels are those of the code, in the same order, each part below its heading")
  func submodels() throws {
    let page = try Self.page { _ in "" }
    let submodels = try #require(page.firstRange(of: "\n## Submodels\n")).upperBound
    let headings = page[submodels...].split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(headings.map { $0.dropFirst(4) } == Submodel.allCases.map { $0.rawValue[...] })
    let prose = try Self.prose()
    for part in ModelDocument.parts {
      #expect(prose[part.heading]?.contains(Self.begin(part)) == true, "\(part.name)")
    }
  }

  @Test("The equations of a submodel use the symbol of each of its parameters", arguments: Parameter.allCases)
  func symbolIsUsed(parameter: Parameter) throws {
    let submodel = try #require(Submodel.allCases.first { $0.parameters.contains(parameter) })
    let words = Self.code(try #require(Self.prose()["### \(submodel.rawValue)"]))
    // 1/A is a symbol of two words.
    let symbols = parameter.info.symbol.split(separator: "/").map(String.init)
    #expect(symbols.allSatisfy(words.contains), "\(submodel.rawValue) lacks \(parameter.info.symbol)")
  }

  @Test("It names every phase, way of working, policy, kind of action and of voice, and rule of choice")
  func namesEverything() throws {
    let words = Self.code(try Self.page.text)
    let names =
      Phase.allCases.map(\.rawValue) + WorkKeyword.allCases.map(\.rawValue)
      + Conversing.Policy.allCases.map(\.rawValue) + Action.Kind.allCases.map(\.rawValue)
      + Voice.Kind.allCases.map(\.rawValue) + Voice.Choice.Rule.allCases.map(\.rawValue)
    #expect(names.filter { !words.contains($0) } == [])
  }

  @Test("Every way of working belongs to one submodel")
  func works() {
    #expect(Submodel.allCases.flatMap(\.works).sorted() == WorkKeyword.allCases.map(\.rawValue).sorted())
  }

  @Test("Rows of a table have equally many cells, none empty but a symbol or a number's heading")
  func rowsAreComplete() {
    for table in ModelDocument.parts.flatMap({ $0.text.markdownTables }) {
      #expect(Set(table.map(\.count)).count == 1)
      for row in table { #expect(row.count { $0.allSatisfy(\.isWhitespace) } <= 1, "\(row)") }
    }
  }

  @Test("explain --odd prints what is written from the code, and takes nothing beside it")
  func command() async {
    let console = TestConsole()
    #expect(await RapportCLI.run(["explain", "--odd"], console: console.console) == .done)
    #expect(console.output == ModelDocument.text)
    #expect(ModelDocument.parts.allSatisfy { console.output.contains("\($0.heading)\n\n\($0.text)") })
    for words in [["trust.prior"], ["--format", "json"]] {
      let console = TestConsole()
      #expect(await RapportCLI.run(["explain", "--odd"] + words, console: console.console) == .usage)
      #expect(console.diagnostics.contains("'--odd' contradicts '\(words.joined(separator: " "))'"))
    }
  }
}

extension String {
  /// The tables of a text in Markdown, as cells.
  fileprivate var markdownTables: [[[Substring]]] {
    split(separator: "\n", omittingEmptySubsequences: false).split { !$0.hasPrefix("|") }.map { table in
      table.map { row in
        row.replacing("\\|", with: "/").dropFirst(2).dropLast(2).split(
          separator: " | ", omittingEmptySubsequences: false)
      }
    }
  }
}
