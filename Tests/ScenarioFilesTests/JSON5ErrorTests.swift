import ScenarioFiles
import Testing

@Suite("JSON5 that is wrong: place and text of every message")
struct JSON5ErrorTests {
  private func check(_ text: String, _ expected: [String], _ location: SourceLocation) {
    let (tree, problems) = read(text, file: "s")
    #expect(tree == nil, sourceLocation: location)
    #expect(problems == expected.map { "s:" + $0 }, sourceLocation: location)
  }

  @Test(
    "Values",
    arguments: [
      ("", ["1:1: error: there is no value; expected one such as { days: 90 }."]),
      (" \n// only a comment\n", ["1:1: error: there is no value; expected one such as { days: 90 }."]),
      ("@", ["1:1: error: expected a value; found '@'."]),
      ("]", ["1:1: error: expected a value; found ']'."]),
      ("yes", ["1:1: error: expected a value; found 'yes'; put text in quotes."]),
      ("True", ["1:1: error: expected a value; found 'True'; write true."]),
      ("[NULL]", ["1:2: error: expected a value; found 'NULL'; write null."]),
      ("{a: }", ["1:5: error: expected a value; found '}'."]),
      ("{a:", ["1:4: error: expected a value; found the end of the text."]),
      ("1 2", ["1:3: error: expected nothing after the value; found '2'."]),
      ("{}\n}", ["2:1: error: expected nothing after the value; found '}'."]),
      ("{} trailing", ["1:4: error: expected nothing after the value; found 'trailing'."]),
      ("[\u{1B}]", ["1:2: error: expected a value; found '\\u{1B}'."]),
      ("[“a”]", ["1:2: error: expected a value; found '“'."]),
    ])
  func values(text: String, expected: [String]) { check(text, expected, #_sourceLocation) }

  @Test(
    "Numbers",
    arguments: [
      ("007", ["1:1: error: '007' is not a number; remove the leading zeros, or put text in quotes."]),
      ("-00.5", ["1:1: error: '-00.5' is not a number; remove the leading zeros, or put text in quotes."]),
    ]
      + [
        ".", "-", "+-1", "1e", "1e+", "1.2.3", "0x", "0xg", "0x1.8", "1_000", "12abc", "2024-01-01", ".e1",
        "1٣",
      ]
      .map {
        (
          $0,
          [
            "1:1: error: '\($0)' is not a number; write it like 12, -0.5, 1e3 or 0x1F, or put text in quotes."
          ]
        )
      })
  func numbers(text: String, expected: [String]) { check(text, expected, #_sourceLocation) }

  @Test(
    "A number that is not finite is reported, and the tree is made with a faulty value in its place",
    arguments: [
      ("Infinity", "1:1", "Infinity", "faulty"), ("{a: -Infinity}", "1:5", "-Infinity", #"{"a":faulty}"#),
      ("NaN", "1:1", "NaN", "faulty"), ("[1, +NaN, 2]", "1:5", "+NaN", "[1,faulty,2]"),
      ("1e400", "1:1", "1e400", "faulty"), ("-1e400", "1:1", "-1e400", "faulty"),
    ])
  func unbounded(text: String, place: String, found: String, expected: String) {
    let (tree, problems) = read(text, file: "s")
    #expect(tree?.plain == expected)
    #expect(problems == ["s:\(place): error: a number must be finite; found '\(found)'."])
  }

  @Test(
    "Strings",
    arguments: [
      ("'abc", ["1:1: error: the string opened here does not end on its line; close it with '."]),
      (#"["abc\"]"#, [#"1:2: error: the string opened here does not end on its line; close it with "."#]),
      ("'a\\", ["1:1: error: the string opened here does not end on its line; close it with '."]),
      (
        "{a: 'x\n, b: @}",
        [
          "1:5: error: the string opened here does not end on its line; close it with '.",
          "2:6: error: expected a value; found '@'.",
        ]
      ),
      (
        "'\u{1B}\u{7F}'",
        [
          #"1:2: error: a string cannot hold the bare control character U+001B; write \u001B."#,
          #"1:3: error: a string cannot hold the bare control character U+007F; write \u007F."#,
        ]
      ),
      (#"'\xg1'"#, [#"1:2: error: \x needs two hexadecimal digits, as in \x41."#]),
      (#"'\u12'"#, [#"1:2: error: \u needs four hexadecimal digits, as in \u0041."#]),
      (#"'\u{41}'"#, [#"1:2: error: \u needs four hexadecimal digits, as in \u0041."#]),
      (
        #"'ab\uD800'"#,
        [#"1:4: error: \uD800 is half a character; write both halves, as in \uD83D\uDE00."#]
      ),
      (
        #"'\uD83D\u0041'"#,
        [#"1:2: error: \uD83D is half a character; write both halves, as in \uD83D\uDE00."#]
      ),
      (
        #"'\uDE00\uD83D'"#,
        [
          #"1:2: error: \uDE00 is half a character; write both halves, as in \uD83D\uDE00."#,
          #"1:8: error: \uD83D is half a character; write both halves, as in \uD83D\uDE00."#,
        ]
      ),
      (
        #"'\1 \01'"#,
        [
          #"1:2: error: \1 is no escape; write the character itself or its code, as in \u0041."#,
          #"1:5: error: \0 is no escape; write the character itself or its code, as in \u0041."#,
        ]
      ),
    ])
  func strings(text: String, expected: [String]) { check(text, expected, #_sourceLocation) }

  @Test(
    "Keys",
    arguments: [
      ("{1: 2}", ["1:2: error: expected a key; found '1'; put a key that is no identifier in quotes."]),
      ("{,}", ["1:2: error: expected a key; found ','."]),
      ("{[1]: 2}", ["1:2: error: expected a key; found '['."]),
      (
        "{foo-bar: 1}",
        [
          "1:5: error: expected ':' after the key 'foo'; found '-bar'; put a key with such characters in quotes."
        ]
      ),
      (
        "{a = 1, b 2}",
        [
          "1:4: error: expected ':' after the key 'a'; found '='.",
          "1:11: error: expected ':' after the key 'b'; found '2'.",
        ]
      ),
      (
        "{a, b: @}",
        [
          "1:3: error: expected ':' after the key 'a'; found ','.",
          "1:8: error: expected a value; found '@'.",
        ]
      ),
      (#"{\u0031: 1}"#, [#"1:2: error: expected an escaped letter such as \u0061 in the key."#]),
      (#"{a\x62: 1}"#, [#"1:3: error: expected an escaped letter such as \u0061 in the key."#]),
      ("{a", ["1:3: error: expected ':' after the key 'a'; found the end of the text."]),
    ])
  func keys(text: String, expected: [String]) { check(text, expected, #_sourceLocation) }

  @Test(
    "Brackets, commas and comments",
    arguments: [
      (
        "[1 2 3]",
        [
          "1:4: error: expected ',' or ']'; found '2'.", "1:6: error: expected ',' or ']'; found '3'.",
        ]
      ),
      (
        "{a: 1 b: 2, c: @}",
        [
          "1:7: error: expected ',' or '}'; found 'b'.", "1:16: error: expected a value; found '@'.",
        ]
      ),
      ("[1,,2]", ["1:4: error: expected a value; found ','."]),
      ("[,]", ["1:2: error: expected a value; found ','."]),
      ("[1, 2", ["1:1: error: the bracket opened here is never closed; add the missing ']'."]),
      ("{a: {b: 1}\n", ["1:1: error: the bracket opened here is never closed; add the missing '}'."]),
      ("[{", ["1:2: error: the bracket opened here is never closed; add the missing '}'."]),
      (
        "{a: [1, 2}",
        ["1:10: error: expected ']' to close the bracket opened at line 1, column 5; found '}'."]
      ),
      (
        "{a: [{b: [1}], c: @}",
        [
          "1:12: error: expected ']' to close the bracket opened at line 1, column 10; found '}'.",
          "1:19: error: expected a value; found '@'.",
        ]
      ),
      (
        "[{a: 1], @]",
        [
          "1:7: error: expected '}' to close the bracket opened at line 1, column 2; found ']'.",
          "1:8: error: expected nothing after the value; found ','.",
        ]
      ),
      ("[1}", ["1:3: error: expected ']' to close the bracket opened at line 1, column 1; found '}'."]),
      ("{a: 1 /* no end", ["1:7: error: the comment opened here never ends; close it with */."]),
      ("/*/", ["1:1: error: the comment opened here never ends; close it with */."]),
      ("[1 / 2]", ["1:4: error: expected ',' or ']'; found '/'."]),
      (
        "[@ '],]' [,] /* ] */ // ]\n, @]",
        [
          "1:2: error: expected a value; found '@'.", "2:3: error: expected a value; found '@'.",
        ]
      ),
    ])
  func structure(text: String, expected: [String]) { check(text, expected, #_sourceLocation) }

  @Test("A key given twice is reported with both places, and the tree keeps the first")
  func duplicateKeys() {
    let (tree, problems) = read("{a: 1,\n b: {a: 2, 'a': 3},\n \\u0061: 4, a: 5}")
    #expect(tree?.plain == #"{"a":1,"b":{"a":2}}"#)
    #expect(
      problems == [
        "s.json5:2:12: error: the key 'a' is given twice, first at line 2, column 6; remove one of them.",
        "s.json5:3:2: error: the key 'a' is given twice, first at line 1, column 2; remove one of them.",
        "s.json5:3:13: error: the key 'a' is given twice, first at line 1, column 2; remove one of them.",
      ])
  }

  @Test("The mistakes of a whole scenario are reported together")
  func severalAtOnce() {
    let text = """
      {
        name: Spam and see,
        campaign: { days: 09, horizonDays: 120 currency: "USD" },
        strategies: {
          spam: { voices: [anna, "ben", , ], pitch: 1,5 },
        },
        model: { trust: { decay: .1.2 } }
      """
    #expect(
      read(text).problems == [
        "s.json5:1:1: error: the bracket opened here is never closed; add the missing '}'.",
        "s.json5:2:9: error: expected a value; found 'Spam'; put text in quotes.",
        "s.json5:3:21: error: '09' is not a number; remove the leading zeros, or put text in quotes.",
        "s.json5:3:42: error: expected ',' or '}'; found 'currency'.",
        "s.json5:5:22: error: expected a value; found 'anna'; put text in quotes.",
        "s.json5:5:35: error: expected a value; found ','.",
        "s.json5:5:49: error: expected a key; found '5'; put a key that is no identifier in quotes.",
        "s.json5:7:28: error: '.1.2' is not a number; write it like 12, -0.5, 1e3 or 0x1F, or put text in quotes.",
      ])
  }
}
