import ScenarioFiles
import Testing

@Suite("JSON5 that is right")
struct JSON5GrammarTests {
  @Test("The example on the front page of the specification is read")
  func frontPage() {
    let text = #"""
      {
        // comments
        unquoted: 'and you can quote me on that',
        singleQuotes: 'I can use "double quotes" here',
        lineBreaks: "Look, Mom! \
      No \\n's!",
        hexadecimal: 0xdecaf,
        leadingDecimalPoint: .8675309, andTrailing: 8675309.,
        positiveSign: +1,
        trailingComma: 'in objects', andIn: ['arrays',],
        "backwardsCompatible": "with JSON",
      }
      """#
    let (tree, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(
      tree?.plain == #"""
        {"unquoted":"and you can quote me on that","singleQuotes":"I can use \"double quotes\" here",\#
        "lineBreaks":"Look, Mom! No \\n's!","hexadecimal":912559,"leadingDecimalPoint":0.8675309,\#
        "andTrailing":8675309,"positiveSign":1,"trailingComma":"in objects","andIn":["arrays"],\#
        "backwardsCompatible":"with JSON"}
        """#)
  }

  @Test(
    "Values, white space, comments and commas",
    arguments: [
      ("null", "null"), ("true", "true"), ("false", "false"), ("[]", "[]"), ("{}", "{}"),
      ("[1,]", "[1]"), ("{a:1,}", #"{"a":1}"#), ("[[],{},[{}]]", "[[],{},[{}]]"),
      ("// one\r/* two\n * **/ 1 // three", "1"),
      ("/**/1/**//***/", "1"),
      ("//\u{2028}1", "1"),
      ("\u{FEFF}\t\u{B}\u{C}\u{A0}\u{2003}\u{3000}\u{2028}\u{2029}1\u{FEFF}", "1"),
      ("[1/**/,/**/2/**/]", "[1,2]"),
      ("{/**/a/**/:/**/1/**/}", #"{"a":1}"#),
      ("{a://\n1}", #"{"a":1}"#),
    ])
  func values(text: String, expected: String) {
    let (tree, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(tree?.plain == expected)
  }

  @Test(
    "Keys are identifiers or strings",
    arguments: [
      ("a", "a"), ("_$9", "_$9"), ("$", "$"), ("true", "true"), ("null", "null"), ("Infinity", "Infinity"),
      ("ünïcödé", "ünïcödé"), ("日本語", "日本語"), ("ⅷ", "ⅷ"), ("a\u{200D}b", "a\u{200D}b"),
      ("e\u{301}", "e\u{301}"), ("a٣", "a٣"), ("a‿b", "a‿b"), (#"\u0061\u{62}"#, nil), (#"\u0061b"#, "ab"),
      ("'a b'", "a b"), (#""""#, ""), (#""\n""#, "\n"), ("'it\\'s'", "it's"),
    ])
  func keys(key: String, expected: String?) {
    guard case .object(let members)? = read("{\(key): 1}").tree?.value else {
      #expect(expected == nil)
      return
    }
    #expect(members.map(\.key) == [expected])
  }

  @Test(
    "Numbers in every form are correctly rounded",
    arguments: [
      ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("-.5", -0.5),
      ("0.0", 0),
      ("1e3", 1000), ("1E+3", 1000), ("1e-3", 0.001), ("5.e1", 50), (".5e1", 5), ("0e9", 0),
      ("0x0", 0), ("0xdecaf", 912_559), ("0XDECAF", 912_559), ("-0xC0FFEE", -12_648_430), ("+0x1e3", 483),
      ("0xFFFFFFFFFFFFFFFF", 0x1p64), ("0.1", 0.1), ("1e23", 1e23),
      ("9007199254740993", 9_007_199_254_740_992), ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("5e-324", .leastNonzeroMagnitude), ("2.2250738585072011e-308", (0x1p-1022).nextDown),
      ("1e-400", 0), ("123456789012345678901234567890", 123_456_789_012_345_677_877_719_597_056),
    ] as [(String, Double)])
  func numbers(text: String, expected: Double) {
    let (tree, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(tree?.value == .number(expected))
  }

  @Test("Minus zero keeps its sign")
  func minusZero() {
    guard case .number(let number)? = read("-0").tree?.value else {
      Issue.record("expected a number")
      return
    }
    #expect(number.sign == .minus)
  }

  @Test(
    "Strings and their escapes",
    arguments: [
      (#""""#, ""), ("''", ""), (#"'"'"#, "\""), (#""'""#, "'"), ("'\t'", "\t"), ("'é😀'", "é😀"),
      (#"'\'\"\\\b\f\n\r\t\v\0'"#, "'\"\\\u{8}\u{C}\n\r\t\u{B}\0"),
      (#"'\x41\u0042\u00e9'"#, "ABé"), (#"'\uD83D\uDE00'"#, "😀"), (#"'\a\C\/'"#, "aC/"),
      ("'a\\\nb\\\r\nc\\\rd\\\u{2028}e\\\u{2029}f'", "abcdef"), ("'\u{2028}\u{2029}'", "\u{2028}\u{2029}"),
      (#"'\0a'"#, "\0a"), (#"'// no /* comment'"#, "// no /* comment"), (#"'\u001b'"#, "\u{1B}"),
      (#"'\é'"#, "é"), (#"'x\uD800\uDC00y'"#, "x\u{10000}y"), (#"'\uDBFF\uDFFF'"#, "\u{10FFFF}"),
    ])
  func strings(text: String, expected: String) {
    let (tree, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(tree?.value == .string(expected))
  }

  @Test("Every value and key knows its place and its file")
  func places() throws {
    let tree = try Node.of("// head\n{\n\ta: [1, 'é', {b: true}],\r\n  'c': null }", file: "dir/x.json5")
    #expect(tree.position == SourcePosition(file: "dir/x.json5", line: 2, column: 1))
    #expect(tree["a"]?.position.short == "3:5")
    guard case .object(let members) = tree.value, case .array(let elements)? = tree["a"]?.value else {
      Issue.record("expected an object with an array")
      return
    }
    #expect(members.map(\.keyPosition.short) == ["3:2", "4:3"])
    #expect(elements.map(\.position.short) == ["3:6", "3:9", "3:14"])
    #expect(elements.last?["b"]?.position.short == "3:18")
    #expect(tree["c"]?.position.short == "4:8")
  }

  @Test("The members keep the order of the text")
  func order() throws {
    #expect(try Node.of("{z: 1, a: 2, m: 3}").plain == #"{"z":1,"a":2,"m":3}"#)
  }

  @Test("Nesting of 200 levels is allowed")
  func deepest() {
    let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(read(text).tree != nil)
  }
}
