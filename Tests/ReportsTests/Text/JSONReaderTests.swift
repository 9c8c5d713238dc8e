import Testing

@testable import Reports

@Suite("JSON read back")
struct JSONReaderTests {
  private func value(_ text: String) throws(UnreadableFile) -> JSONNode {
    try JSONReader.value(of: Array(text.utf8), file: "m.json")
  }

  @Test(
    "what was written is read as it was",
    arguments: [
      ["a": 1, "b": [1.5, nil, true, "x\n\"\\\u{2028}\u{1F600}<"], "c": [:], "d": []],
      ["seed": .unsigned(.max), "low": .integer(.min), "text": ""],
    ] as [JSONNode])
  func roundTrip(node: JSONNode) throws {
    for layout in [JSONWriter.Layout.indented, .compact] {
      #expect(try value(JSONWriter.text(node, layout: layout)) == node)
    }
  }

  @Test(
    "the place of what is wrong is named",
    arguments: [
      ("{\n  \"a\": 1,\n}", 3, 1), ("[1 2]", 1, 4), ("{\"a\":1,\"a\":2}", 1, 8), ("[tru]", 1, 2),
      ("\"x", 1, 3),
      ("{} x", 1, 4), ("", 1, 1), (String(repeating: "[", count: 100), 1, 65), ("\"\\ud800\"", 1, 8),
    ])
  func places(text: String, line: Int, column: Int) {
    do throws(UnreadableFile) {
      _ = try value(text)
      Issue.record("\(text) is no JSON")
    } catch {
      #expect(error.line == line && error.column == column)
    }
  }
}
