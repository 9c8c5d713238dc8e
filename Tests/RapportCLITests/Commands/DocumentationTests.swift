import Testing

@testable import RapportCLI

@Suite("The pages of the documentation")
struct DocumentationTests {
  private static func page(_ name: String) throws -> String {
    try RecordedFile("Sources/Rapport/Rapport.docc/\(name)").text
  }

  @Test("What the model cannot say is a page of that name, to which README and model lead")
  func limits() throws {
    #expect(try Self.page("Limits.md").hasPrefix("# What the model cannot say\n"))
    #expect(
      try RecordedFile("README.md").text.contains(
        "[What the model cannot say](Sources/Rapport/Rapport.docc/Limits.md)"))
    #expect(try Self.page("Model.md").contains("What the model cannot say is on <doc:Limits>"))
  }

  @Test("The first page lists every other")
  func everyPageIsListed() throws {
    let first = try Self.page("Rapport.md")
    let folder = FilePath.split(RecordedFile("Sources/Rapport/Rapport.docc/Rapport.md").path).folder
    let pages = try Platform.names(in: folder).filter { $0.hasSuffix(".md") }.map { $0.dropLast(3) }
    #expect(pages.count > 5)
    for page in pages where page != "Rapport" {
      #expect(
        first.contains("- <doc:\(page)>") || first.contains("- <doc:/documentation/Rapport/\(page)>"),
        "\(page)")
    }
  }
}
