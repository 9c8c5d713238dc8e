import Testing

@testable import Networks

@Suite("A faulty edge list")
struct EdgeListErrorTests {
  static func error(_ bytes: [UInt8], _ weights: EdgeListFile.Weights = .ignored) -> EdgeListError? {
    do {
      _ = try EdgeListFile(bytes, weights: weights)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "is refused with place, text found and remedy",
    arguments: [
      ("", "1:1: error: the file holds no arcs; expected a line such as \"0 1\" for each."),
      ("# u v\n\n", "1:1: error: the file holds no arcs; expected a line such as \"0 1\" for each."),
      (
        "0 1\n2 x7\n",
        "2:3: error: \"x7\" is not the number of a person; expected a whole number from 0 to 9223372036854775807."
      ),
      (
        "u v\n",
        "1:1: error: \"u\" is not the number of a person; expected a whole number from 0 to 9223372036854775807."
      ),
      (
        "0 1.5\n",
        "1:3: error: \"1.5\" is not the number of a person; expected a whole number from 0 to 9223372036854775807."
      ),
      ("  -3 1\n", "1:3: error: -3 is negative; people are numbered from 0 to 9223372036854775807."),
      (
        "0 9223372036854775808",
        "1:3: error: 9223372036854775808 is too large; people are numbered from 0 to 9223372036854775807."
      ),
      ("0 1\n5\n", "2:2: error: the line has 1 column; expected the person read, the reader."),
      ("5 \r\n", "1:2: error: the line has 1 column; expected the person read, the reader."),
      ("0,,1\n", "1:3: error: a column is empty; expected a number beside the comma."),
      (",0,1\n", "1:1: error: a column is empty; expected a number beside the comma."),
      ("0,\n", "1:3: error: a column is empty; expected a number beside the comma."),
      (
        "0 1 0.5 now\n",
        "1:9: error: \"now\" is a fourth column; expected two, or three with a weight. Comments begin with # or %."
      ),
      (
        "0 1,2,3\n",
        "1:7: error: \"3\" is a fourth column; expected two, or three with a weight. Comments begin with # or %."
      ),
      (
        "0 \u{1B}[2J\n",
        "1:3: error: \"\\u{1B}[2J\" is not the number of a person; expected a whole number from 0 to 9223372036854775807."
      ),
    ])
  func text(text: String, expected: String) {
    #expect(Self.error(Array(text.utf8))?.description == expected)
  }

  @Test(
    "with probabilities needs one from 0 to 1 on every line",
    arguments: [
      (
        "0 1\n",
        "1:4: error: the line has 2 columns; expected the person read, the reader and the probability of the arc."
      ),
      (
        "5\n",
        "1:2: error: the line has 1 column; expected the person read, the reader and the probability of the arc."
      ),
      ("0 1 1.4\n", "1:5: error: 1.4 is not a probability; expected 0 to 1."),
      ("0 1 -0.1\n", "1:5: error: -0.1 is not a probability; expected 0 to 1."),
      ("0 1 1e999\n", "1:5: error: 1e999 is not a probability; expected 0 to 1."),
      ("0 1 high\n", "1:5: error: \"high\" is not a number; expected the probability of the arc, 0 to 1."),
      ("0 1 nan\n", "1:5: error: \"nan\" is not a number; expected the probability of the arc, 0 to 1."),
      (
        "0 1 0x1p-2\n", "1:5: error: \"0x1p-2\" is not a number; expected the probability of the arc, 0 to 1."
      ),
      ("0 1 .\n", "1:5: error: \".\" is not a number; expected the probability of the arc, 0 to 1."),
      ("0 1 ,, 2\n", "1:6: error: a column is empty; expected a number beside the comma."),
    ])
  func probability(text: String, expected: String) {
    #expect(Self.error(Array(text.utf8), .probabilities)?.description == expected)
  }

  @Test(
    "in another encoding is refused at the first foreign byte",
    arguments: [
      (Array("0 1\n2 M".utf8) + [0xFC], 2, 4, 0xFC), ([0xFF, 0xFE, 0x30, 0x00], 1, 1, 0xFF),
      (Array("0 ".utf8) + [0xC3], 1, 3, 0xC3), (Array("0 é".utf8) + [0x80], 1, 5, 0x80),
    ] as [([UInt8], Int, Int, UInt8)])
  func encoding(bytes: [UInt8], line: Int, column: Int, byte: UInt8) {
    let problem = EdgeListProblem(line: line, column: column, kind: .notUTF8(byte: byte))
    #expect(Self.error(bytes) == EdgeListError(problems: [problem], count: 1))
    #expect(
      problem.message
        == "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8; save the file as UTF-8 text."
    )
  }

  @Test("names 20 problems and counts the rest")
  func many() {
    let error = Self.error(Array(String(repeating: "0 1\n0 x\n", count: 25).utf8))
    #expect(error?.problems.map(\.line) == (1...20).map { 2 * $0 })
    #expect(error?.count == 25)
    #expect(error?.description.hasSuffix("\n... and 5 more") == true)
  }

  @Test("shows no more than 40 characters of a long word")
  func long() {
    let problem = Self.error(Array(String(repeating: "ab", count: 40).utf8))?.problems.first
    #expect(problem?.kind == .notAPerson(found: String(repeating: "ab", count: 20) + "…"))
  }

  @Test("with more lines than a graph can take is refused where they begin to be too many")
  func tooMany() {
    let kind = Array("0 1\n1 2\n2 3\n3 4\n".utf8).withUnsafeBufferPointer { bytes in
      var scanner = EdgeListScanner(bytes, weights: .ignored, largestLineCount: 2)
      scanner.scan()
      return scanner.result.problems
    }
    #expect(kind == [EdgeListProblem(line: 3, column: 1, kind: .tooManyLines(limit: 2))])
    #expect(kind.first?.message == "the file has more than 2 arcs; split it or take a sample.")
  }
}
