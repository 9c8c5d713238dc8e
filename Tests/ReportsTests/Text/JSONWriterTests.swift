import Reports
import Testing

@Suite("JSON")
struct JSONWriterTests {
  @Test(
    "plain values have the form of RFC 8259",
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"),
      (.unsigned(.max), "18446744073709551615"),
      (2.5, "2.5"), (5.0, "5.0"), (1e-5, "1e-05"), (1e300, "1e+300"), ("Ana", "\"Ana\""), ([], "[]"),
      ([:], "{}"),
    ] as [(JSONNode, String)])
  func plain(node: JSONNode, text: String) {
    #expect(JSONWriter.text(node) == text)
    #expect(JSONWriter.text(node, layout: .compact) == text)
  }

  @Test("what is not a number is null", arguments: [nil, .nan, .infinity, -.infinity] as [Double?])
  func undefined(value: Double?) {
    #expect(JSONWriter.text(.number(value)) == "null")
  }

  @Test(
    "characters with a meaning of their own are escaped",
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n\r\t", "\\n\\r\\t"),
      ("\u{0}\u{1F}\u{7F}\u{9B}", "\\u0000\\u001f\\u007f\\u009b"),
      ("\u{2028}\u{202E}", "\\u2028\\u202e"), ("\u{E0001}", "\\udb40\\udc01"), ("é日👩‍💻/", "é日👩‍💻/"),
      ("a\r\nb", "a\\r\\nb"),
    ])
  func escapes(value: String, text: String) {
    #expect(JSONWriter.text(.string(value)) == "\"\(text)\"")
  }

  @Test("members keep their order, indented by two spaces a level")
  func indented() {
    let node: JSONNode = ["z": 1, "a": [1, 2.5, nil], "nested": [["x": "y"], []], "none": [:]]
    #expect(
      JSONWriter.text(node) == """
        {
          "z": 1,
          "a": [1, 2.5, null],
          "nested": [
            {
              "x": "y"
            },
            []
          ],
          "none": {}
        }
        """)
  }

  @Test("the compact layout has no spaces")
  func compact() {
    #expect(
      JSONWriter.text(["z": [1, 2], "a": ["b": "c"]], layout: .compact) == #"{"z":[1,2],"a":{"b":"c"}}"#)
  }

  @Test("two members of one name stop the program")
  func duplicateMember() async {
    await #expect(processExitsWith: .failure) {
      _ = JSONWriter.text(.object([.init("a", 1), .init("a", 2)]))
    }
  }
}
