import ScenarioFiles
import Testing

@Suite("Places in a text")
struct SourceTextTests {
  @Test(
    "Line and column count scalars from 1, and a line ends with LF, CR or CRLF",
    arguments: [
      ("", 0, "1:1"),
      ("abc", 0, "1:1"),
      ("abc", 3, "1:4"),
      ("a\nb", 1, "1:2"),
      ("a\nb", 2, "2:1"),
      ("a\rb", 2, "2:1"),
      ("a\r\nb", 2, "1:3"),
      ("a\r\nb", 3, "2:1"),
      ("\n\r\r\n\n", 5, "5:1"),
      ("\t\tx", 2, "1:3"),
      ("é€😀x", 9, "1:4"),
      ("e\u{301}x", 3, "1:3"),
      ("a\u{2028}b", 4, "1:3"),
    ])
  func lineAndColumn(text: String, offset: Int, expected: String) {
    #expect(SourceText(file: "s", text: text).position(at: offset).short == expected)
  }

  @Test("A lookup agrees with counting from the beginning at every scalar", arguments: 0..<20)
  func everyOffset(seed: UInt64) {
    var random = TestGenerator(state: seed)
    let pieces = ["a", "é", "\n", "\r", "\r\n", "😀", "\t", "bcd"]
    let scalars = (0..<200).flatMap { _ in pieces[random.below(pieces.count)].unicodeScalars }
    let source = SourceText(file: "s", text: String(String.UnicodeScalarView(scalars)))
    var offset = 0
    var (line, column) = (1, 1)
    for (index, scalar) in scalars.enumerated() {
      #expect(source.position(at: offset).short == "\(line):\(column)")
      offset += UTF8.width(scalar)
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      let endsLine = scalar == "\n" || scalar == "\r" && !isPair
      (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
    }
    #expect(source.position(at: offset).short == "\(line):\(column)")
  }

  @Test("A byte order mark is skipped and does not count as a column")
  func byteOrderMark() {
    let (tree, problems) = read(bytes: [0xEF, 0xBB, 0xBF] + Array("7".utf8))
    #expect(tree?.position.short == "1:1")
    #expect(problems.isEmpty)
  }

  @Test(
    "A file that is no UTF-8 text is an error at the first bad byte",
    arguments: [
      (
        [0x61, 0x0A, 0x62, 0xE9, 0x20],
        "s.json5:2:2: error: the byte 0xE9 is not UTF-8; save the file as UTF-8."
      ),
      ([0xC3], "s.json5:1:1: error: the byte 0xC3 is not UTF-8; save the file as UTF-8."),
      ([0x61, 0xED, 0xA0, 0x80], "s.json5:1:2: error: the byte 0xED is not UTF-8; save the file as UTF-8."),
      ([0xFF, 0xFE, 0x7B, 0x00], "s.json5:1:1: error: the file is UTF-16; save it as UTF-8."),
      ([0xFE, 0xFF, 0x00, 0x7B], "s.json5:1:1: error: the file is UTF-16; save it as UTF-8."),
      (
        [0x7B, 0x00, 0xFF],
        "s.json5:1:2: error: the file holds a NUL byte, so it is no text; expected UTF-8 text."
      ),
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "s.json5:1:1: error: the byte 0x89 is not UTF-8; save the file as UTF-8."
      ),
    ] as [([UInt8], String)])
  func notText(bytes: [UInt8], expected: String) {
    let (tree, problems) = read(bytes: bytes)
    #expect(tree == nil)
    #expect(problems == [expected])
  }

  @Test("Places sort by file, line and column")
  func order() {
    let places = [("b", 1, 1), ("a", 2, 1), ("a", 1, 9), ("a", 1, 10)]
      .map { SourcePosition(file: $0.0, line: $0.1, column: $0.2) }
    #expect(places.sorted().map { "\($0.file):\($0.short)" } == ["a:1:9", "a:1:10", "a:2:1", "b:1:1"])
  }
}
