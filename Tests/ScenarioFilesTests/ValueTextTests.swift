import ScenarioFiles
import Testing

@Suite("Values in messages")
struct ValueTextTests {
  @Test(
    "A number is shown as short as it reads back",
    arguments: [
      (1.4, "1.4"), (16, "16"), (-0.5, "-0.5"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004"),
    ])
  func numbers(value: Double, expected: String) {
    #expect(value.messageText == expected)
  }

  @Test(
    "A range is written in words, an excluded bound as the round number it excludes",
    arguments: [
      (0...1, "0 to 1"),
      (-2.5...1e6, "-2.5 to 1000000"),
      (0 ... .infinity, "0 or more"),
      (-.infinity...5, "at most 5"),
      (-.infinity ... .infinity, ""),
      ((0.0).nextUp ... .infinity, "more than 0"),
      (-.infinity...(1.0).nextDown, "less than 1"),
      ((0.0).nextUp...1, "more than 0, at most 1"),
      (0...(1.0).nextDown, "at least 0, less than 1"),
      (0.1...0.3, "0.1 to 0.3"),
      ((0.1).nextUp...(0.3).nextDown, "more than 0.1, less than 0.3"),
    ] as [(ClosedRange<Double>, String)])
  func ranges(range: ClosedRange<Double>, expected: String) {
    #expect(range.allowedText == expected)
  }

  @Test(
    "A whole-number range is written in words",
    arguments: [
      (1...10, "1 to 10"), (0...Int.max, "0 or more"), (Int.min...3, "at most 3"), (Int.min...Int.max, ""),
    ])
  func wholeRanges(range: ClosedRange<Int>, expected: String) {
    #expect(range.allowedText == expected)
  }

  @Test("A long list of names is cut and the rest counted")
  func lists() {
    #expect(["b", "a"].listedText == "b, a")
    #expect((1...32).map(String.init).listedText.hasSuffix("29, 30 and 2 more"))
    #expect(["a\u{1B}"].listedText == "a\\u{1B}")
  }
}
