import ScenarioFiles
import Testing

@Suite("Reading a value as the type wanted")
struct ValueReaderTests {
  @Test(
    "A value of the wrong kind or out of range is reported with what was found and what is allowed",
    arguments: [
      ("'ten'", "a string 'ten'"), ("true", "true"), ("null", "null"), ("[]", "an array"),
      ("{}", "an object"),
    ])
  func wrongKind(value: String, found: String) throws {
    let problems = try problemsOfReading("{x: \(value)}") { reader in
      #expect(reader.number("x", in: 0...1, default: 0.5) == 0.5)
      #expect(reader.integer("x", in: 1...9, default: 3) == 3)
    }
    #expect(
      problems == [
        "s:1:5: error: a.b.x is \(found); expected a number (0 to 1).",
        "s:1:5: error: a.b.x is \(found); expected a whole number (1 to 9).",
      ])
  }

  @Test("Other kinds are named as well")
  func otherKinds() throws {
    let problems = try problemsOfReading("{x: 3}") { reader in
      #expect(reader.string("x") == nil)
      #expect(reader.bool("x") == nil)
      #expect(reader.choice("x", default: Policy.daily) == .daily)
      #expect(reader.array("x").isEmpty)
      let isObject = reader.object("x") != nil
      #expect(!isObject)
    }
    #expect(
      problems == [
        "s:1:5: error: a.b.x is the number 3; expected a string.",
        "s:1:5: error: a.b.x is the number 3; expected an array.",
        "s:1:5: error: a.b.x is the number 3; expected an object.",
        "s:1:5: error: a.b.x is the number 3; expected one of daily, weekly, never.",
        "s:1:5: error: a.b.x is the number 3; expected true or false.",
      ])
  }

  @Test(
    "A number out of range is reported with the range",
    arguments: [
      ("1.4", 0...1, "is 1.4; expected 0 to 1."),
      ("-0.1", 0...1, "is -0.1; expected 0 to 1."),
      ("0", (0.0).nextUp...1, "is 0; expected more than 0, at most 1."),
      ("-3", 0 ... .infinity, "is -3; expected 0 or more."),
    ])
  func numberRange(value: String, range: ClosedRange<Double>, expected: String) throws {
    let problems = try problemsOfReading("{x: \(value)}") { reader in
      #expect(reader.number("x", in: range) == nil)
    }
    #expect(problems == ["s:1:5: error: a.b.x \(expected)"])
  }

  @Test("The bounds of a range belong to it", arguments: [0, 1])
  func bounds(value: Int) throws {
    let problems = try problemsOfReading("{x: \(value)}") { reader in
      #expect(reader.number("x", in: 0...1) == Double(value))
      #expect(reader.integer("x", in: 0...1) == value)
    }
    #expect(problems.isEmpty)
  }

  @Test(
    "A whole number must be whole, exact and in range",
    arguments: [
      ("2.5", 0...9, "is 2.5; expected a whole number (0 to 9)."),
      ("10", 0...9, "is 10; expected 0 to 9."),
      ("-1", 0...Int.max, "is -1; expected 0 or more."),
      ("9007199254740992", 0...Int.max, "is 9007199254740992; expected 0 to 9007199254740991."),
      ("1e300", Int.min...Int.max, "is 1e+300; expected -9007199254740991 to 9007199254740991."),
      ("1e300", 1...9, "is 1e+300; expected 1 to 9."),
    ])
  func wholeNumbers(value: String, range: ClosedRange<Int>, expected: String) throws {
    let problems = try problemsOfReading("{x: \(value)}") { reader in
      #expect(reader.integer("x", in: range) == nil)
    }
    #expect(problems == ["s:1:5: error: a.b.x \(expected)"])
  }

  @Test("The largest exact whole number is read")
  func largestWhole() throws {
    let problems = try problemsOfReading("{x: 9007199254740991}") { reader in
      #expect(reader.integer("x", in: 0...Int.max) == 9_007_199_254_740_991)
    }
    #expect(problems.isEmpty)
  }

  @Test(
    "A name that is none of the allowed ones is reported with the nearest",
    arguments: [
      ("dayly", "is 'dayly'; did you mean 'daily'? Allowed: daily, weekly, never."),
      ("Daily", "is 'Daily'; did you mean 'daily'? Allowed: daily, weekly, never."),
      ("hourly", "is 'hourly'. Allowed: daily, weekly, never."),
    ])
  func choices(value: String, expected: String) throws {
    let problems = try problemsOfReading("{x: '\(value)'}") { reader in
      #expect(reader.choice("x", Policy.self) == nil)
    }
    #expect(problems == ["s:1:5: error: a.b.x \(expected)"])
  }

  @Test("A choice among no names says so")
  func noChoices() throws {
    let problems = try problemsOfReading("{x: 'ben'}") { reader in
      #expect(reader.value("x")?.choice(among: []) == nil)
    }
    #expect(problems == ["s:1:5: error: a.b.x is 'ben'; there are none."])
  }

  @Test("The domain can add its own errors and warnings at a value")
  func ownProblems() throws {
    let problems = try problemsOfReading("{x: 95}") { reader in
      let value = reader.value("x")
      value?.error("is after the horizon (day 90); expected 0 to 89.")
      value?.warning("is a Sunday.")
      reader.value.warning("is odd.")
    }
    #expect(
      problems == [
        "s:1:1: warning: a.b is odd.",
        "s:1:5: warning: a.b.x is a Sunday.",
        "s:1:5: error: a.b.x is after the horizon (day 90); expected 0 to 89.",
      ])
  }

  @Test("The message of the style guide")
  func styleGuide() throws {
    let text =
      String(repeating: "\n", count: 21) + "{ strategies: { p : { pitch: 1.4 } } }"
    let node = try Node.of(text, file: "two-days.json5")
    let diagnostics = Diagnostics()
    let pitch = try #require(node["strategies"]?["p"]?["pitch"])
    let path = NodePath([.key("strategies"), .key("spam"), .key("activities"), .index(0), .key("post")])
    #expect(ValueReader(pitch, at: path.appending("pitch"), into: diagnostics).number(in: 0...1) == nil)
    #expect(
      diagnostics.rendered()
        == "two-days.json5:22:30: error: strategies.spam.activities[0].post.pitch is 1.4; expected 0 to 1.")
  }
}
