import Measurement
import Reports

/// What an option takes: how its value is read, and what to say of one that is wrong.
struct ValueKind<Value: Sendable>: Sendable {
  /// What stands for the value in help texts, without angle brackets.
  let placeholder: String
  /// What is allowed, to follow "expected".
  let expectation: String
  /// All allowed values, if they can be listed.
  var choices: [String] = []
  /// What a shell proposes.
  var completion = Completion.nothing
  /// Returns the value, or nil if the text is none.
  let read: @Sendable (String) -> Value?
}

/// What a shell proposes where a value is wanted.
enum Completion: Equatable, Sendable {
  case nothing, files, folders
}

extension ValueKind {
  /// A whole number in a range.
  static func integer(_ placeholder: String, in range: ClosedRange<Int>) -> ValueKind<Int> {
    let bounds = "\(NumberFormat.integer(range.lowerBound)) to \(NumberFormat.integer(range.upperBound))"
    return ValueKind<Int>(placeholder: placeholder, expectation: "a whole number from \(bounds)") { text in
      wholeNumber(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A probability in decimals.
  static func probability(_ placeholder: String) -> ValueKind<Double> {
    ValueKind<Double>(placeholder: placeholder, expectation: "a number from 0 to 1") { text in
      guard text.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }) else { return nil }
      return Double(text).flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }

  /// How far an interval may reach: a percentage of the estimate, or a number in the unit of the metric.
  static func precision(_ placeholder: String) -> ValueKind<PrecisionGoal.Width> {
    ValueKind<PrecisionGoal.Width>(
      placeholder: placeholder,
      expectation: "a percentage such as 5%, or a number above 0 in the unit of the metric"
    ) { text in
      let number = text.hasSuffix("%") ? text.dropLast() : text[...]
      guard number.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }), let value = Double(number),
        value > 0, value.isFinite
      else { return nil }
      return text.hasSuffix("%") ? .percent(value) : .absolute(value)
    }
  }

  /// Numbers of people, separated by commas.
  static func identifiers(_ placeholder: String) -> ValueKind<[Int]> {
    ValueKind<[Int]>(
      placeholder: placeholder, expectation: "whole numbers from 0, separated by commas, such as 1,2,3"
    ) { text in
      let numbers: [Int?] = text.split(separator: ",", omittingEmptySubsequences: false).map {
        wholeNumber(String($0))
      }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
  }

  /// A seed: any whole number of 64 bits.
  static func seed(_ placeholder: String) -> ValueKind<UInt64> {
    ValueKind<UInt64>(
      placeholder: placeholder, expectation: "a whole number from 0 to \(UInt64.max)", read: wholeNumber)
  }

  /// One of a few words.
  static func choice<Choice: RawRepresentable<String> & Sendable>(
    _ placeholder: String, _ choices: [Choice]
  ) -> ValueKind<Choice> {
    let names = choices.map(\.rawValue)
    let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "") + (names.last ?? "")
    return ValueKind<Choice>(placeholder: placeholder, expectation: list, choices: names) { text in
      choices.first { $0.rawValue == text }
    }
  }

  /// Any text but none.
  static func text(_ placeholder: String) -> ValueKind<String> {
    ValueKind<String>(placeholder: placeholder, expectation: "a name") { $0.isEmpty ? nil : $0 }
  }

  /// A file to read, or the standard input.
  static func file(_ placeholder: String) -> ValueKind<String> {
    ValueKind<String>(placeholder: placeholder, expectation: "a file", completion: .files) {
      $0.isEmpty ? nil : $0
    }
  }

  /// A folder, which need not exist.
  static func folder(_ placeholder: String) -> ValueKind<String> {
    ValueKind<String>(placeholder: placeholder, expectation: "a folder", completion: .folders) { text in
      // A dash is the standard input elsewhere; no folder is meant by it.
      text.isEmpty || text == "-" ? nil : text
    }
  }

  /// A value to set, and where.
  static func assignment(_ placeholder: String) -> ValueKind<Assignment> {
    ValueKind<Assignment>(
      placeholder: placeholder, expectation: "path=value, such as model.trust.negativityBias=1",
      read: Assignment.init)
  }

  /// Reads digits alone: no sign, no spaces, no underscores.
  private static func wholeNumber<Number: FixedWidthInteger>(_ text: String) -> Number? {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Number(text) : nil
  }
}

/// A value to set in a scenario: `model.trust.negativityBias=1`.
struct Assignment: Equatable, Sendable {
  /// Keys separated by points; none is empty.
  let path: String
  /// What follows the first equals sign; may be empty.
  let value: String

  init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// Reads `path=value`; nil without an equals sign or with an empty key.
  init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let keys = text[..<sign].split(separator: ".", omittingEmptySubsequences: false)
    guard keys.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(path: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
  }
}
