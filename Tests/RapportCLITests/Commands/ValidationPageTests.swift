import Testing

@testable import RapportCLI
@testable import Validation

/// The page of checks is written from the checks.
@Suite("The page of checks")
struct ValidationPageTests {
  /// What stands before the tables; they are the rest of the page.
  private static let tablesBegin = "## Every check\n\n"

  private static let page = RecordedFile("Sources/Rapport/Rapport.docc/Validation.md")

  private static var tables: String {
    Check.Kind.allCases.map { kind in
      let rows = Check.all.filter { $0.kind == kind }.map { check in
        line(["`\(check.name)`", check.statement, check.source, CheckReport.words(for: check.band)])
      }
      let head = line(["check", "what is measured", "formula or source", "expected"])
      return (["### \(kind.rawValue)", "", head, line(["---", "---", "---", "---"])] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    // A bar inside a cell would end it.
    "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
  }

  @Test("It lists the checks as they are")
  func pageIsCurrent() throws {
    let page = try Self.page.text
    let start = try #require(page.firstRange(of: Self.tablesBegin), "the tables begin below this heading")
    try Self.page.verify(page[..<start.upperBound] + Self.tables)
  }
}
