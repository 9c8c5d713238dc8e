import Testing

@testable import RapportCLI
@testable import Validation

/// The page of checks is generated: with RAPPORT_RECORD=1 the test writes it anew and fails, so that nobody mistakes
/// a recording for a test.
@Suite("The page of checks")
struct ValidationPageTests {
  /// What stands before the tables; they are the rest of the page.
  private static let tablesBegin = "## Every check\n\n"

  private static var path: String {
    var folder = FilePath.split(#filePath).folder
    for _ in 0..<3 { folder = FilePath.split(folder).folder }
    return FilePath.join(folder, "Sources/Rapport/Rapport.docc/Validation.md")
  }

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
    let page = String(decoding: try InputFile.read(Self.path, limit: 1_000_000), as: UTF8.self)
    let start = try #require(page.firstRange(of: Self.tablesBegin), "the tables begin below this heading")
    let current = page[..<start.upperBound] + Self.tables
    guard Platform.environment("RAPPORT_RECORD") == "1" else {
      #expect(page == current, "record the page with RAPPORT_RECORD=1")
      return
    }
    try? Platform.removeFile(Self.path)
    try OutputFile.create(Self.path, Array(current.utf8))
    Issue.record("Validation.md is recorded; read the change, then run again without RAPPORT_RECORD")
  }
}
