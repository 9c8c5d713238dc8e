import Foundation
import Testing

@testable import CampaignModel

/// The page of parameters is generated: `RAPPORT_RECORD=1 swift test --filter ParameterTableTests` writes it anew
/// and fails, so that nobody mistakes a recording for a test.
@Suite("The registry as text")
struct ParameterTableTests {
  /// What stands in the page before the tables; they are the rest of it.
  private static let tablesBegin = "## Every parameter\n\n"

  private static let catalogue = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Rapport/Rapport.docc")

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: catalogue.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("The page of parameters shows the registry as it is")
  func pageIsCurrent() throws {
    let page = try Self.page("Parameters.md")
    let start = try #require(page.range(of: Self.tablesBegin), "the tables begin below this heading")
    let current = page[..<start.upperBound] + ParameterTable.markdown
    if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
      try current.write(
        to: Self.catalogue.appendingPathComponent("Parameters.md"), atomically: true, encoding: .utf8)
      Issue.record("Parameters.md is recorded; read the change, then run again without RAPPORT_RECORD")
    } else {
      #expect(page == current, "record the page with RAPPORT_RECORD=1")
    }
  }

  @Test("The page of the model uses the symbol of every parameter", arguments: Parameter.allCases)
  func symbolIsUsed(parameter: Parameter) throws {
    // What stands between grave accents is code: spans and blocks alike open with an odd number of them.
    let parts = try Self.page("Model.md").split(separator: "`", omittingEmptySubsequences: false)
    let code = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).joined(separator: " ")
    let words = Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    // 1/A is a symbol of two words.
    let symbols = parameter.info.symbol.split(separator: "/").map(String.init)
    #expect(symbols.allSatisfy { words.contains($0) }, "Model.md lacks \(parameter.info.symbol)")
  }

  @Test(
    "A row has a cell for every column, none empty and none with a line break", arguments: Parameter.allCases)
  func rowsAreComplete(parameter: Parameter) {
    let row = ParameterTable.row(parameter)
    #expect(row.count == ParameterTable.columns.count)
    #expect(row.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNewline) })
  }

  @Test("Every parameter stands in one group, under the first step of its path")
  func groupsPartition() {
    let grouped = ParameterTable.groups.flatMap(\.parameters)
    #expect(grouped.count == Parameter.allCases.count)
    #expect(Set(grouped) == Set(Parameter.allCases))
    #expect(
      ParameterTable.groups.allSatisfy { group in
        group.parameters.allSatisfy { $0.rawValue.hasPrefix("\(group.name).") }
      })
  }

  @Test("Whole numbers have no fraction, others the digits they need")
  func numbersAreShort() {
    #expect(ParameterTable.row(.trustHalfLife)[2...3] == ["180", "1 to 36500"])
    #expect(ParameterTable.row(.trustPrior)[2...3] == ["0.5", "0.01 to 0.99"])
    #expect(ParameterTable.row(.choiceOffer)[3] == "-20 to 20")
  }
}
