import Reports
import Validation

/// The results of checks as people and programs read them.
struct CheckReport {
  let results: [CheckResult]

  init(_ results: [CheckResult]) { self.results = results }

  /// Those that failed.
  var failed: [CheckResult] { results.filter { $0.verdict == .fail } }

  /// What may be said of the kinds, so that nobody takes one for another.
  static let caption =
    "Only patterns set the model beside the world and may be called validation, those excepted whose figure sized a "
    + "default. Invariants and limits say that the program computes what its equations say; fairness, that no "
    + "constant decides the winner by itself."

  /// A table of the results, what failed in full, and the caption.
  func text(emphasized: (String) -> String = { $0 }) -> String {
    var table = TextTable([
      .text("check"), .text("kind"), .text("expected"), .number("measured"), .number("standard error"),
      .text("verdict"),
    ])
    for result in results {
      table.append([
        result.check.name, result.check.kind.rawValue, Self.words(for: result.check.band),
        NumberFormat.significant(result.reading.value, digits: 4),
        result.reading.standardError.map { NumberFormat.significant($0, digits: 2) } ?? "",
        result.verdict.rawValue,
      ])
    }
    var text = table.text(styled: emphasized) + "\n" + count + "\n"
    for result in failed {
      let check = result.check
      let lines = TerminalText.wrapped(
        "\(check.name): \(check.statement). Source: \(check.source).", width: 98)
      text += lines.map { "  \($0)\n" }.joined()
    }
    return text + "\n" + TerminalText.wrapped(Self.caption, width: 100).joined(separator: "\n") + "\n"
  }

  /// How many passed, of all and kind by kind.
  private var count: String {
    let kinds = Check.Kind.allCases.compactMap { kind -> String? in
      let own = results.filter { $0.check.kind == kind }
      guard !own.isEmpty else { return nil }
      return "\(kind.rawValue) \(own.count { $0.verdict == .pass })/\(own.count)"
    }
    let passed = results.count - failed.count
    return
      "\(passed) of \(results.count) checks \(passed == 1 ? "passes" : "pass"): \(kinds.joined(separator: ", "))."
  }

  /// A band in words.
  static func words(for band: Band) -> String {
    func number(_ value: Double) -> String { NumberFormat.significant(value, digits: 4) }
    return switch band {
    case .exactly(let value, _): "= \(number(value))"
    case .near(let value): "\(number(value)), 4 standard errors"
    case .inside(let range) where range.upperBound == .infinity: "from \(number(range.lowerBound))"
    case .inside(let range): "\(number(range.lowerBound)) to \(number(range.upperBound))"
    case .above(let value): "> \(number(value))"
    case .below(let value): "< \(number(value))"
    case .atLeast(let value): ">= \(number(value)), or a tie"
    }
  }

  /// A row for each result.
  var csv: [UInt8] {
    var table = CSVWriter(header: [
      "check", "kind", "statement", "source", "expected", "band_low", "band_high", "measured",
      "standard_error",
      "verdict",
    ])
    for result in results {
      let (check, reading) = (result.check, result.reading)
      table.append([
        .text(check.name), .text(check.kind.rawValue), .text(check.statement), .text(check.source),
        .number(check.band.expected), .number(check.band.low(standardError: reading.standardError)),
        .number(check.band.high(standardError: reading.standardError)), .number(reading.value),
        .number(reading.standardError), .text(result.verdict.rawValue),
      ])
    }
    return table.bytes
  }

  /// The results under `checks`, with the caption and the numbers of those that passed and failed.
  var json: JSONNode {
    let checks = results.map { result -> JSONNode in
      let (check, reading) = (result.check, result.reading)
      return [
        "name": .string(check.name), "kind": .string(check.kind.rawValue),
        "statement": .string(check.statement), "source": .string(check.source),
        "expected": .number(check.band.expected),
        "band_low": .number(check.band.low(standardError: reading.standardError)),
        "band_high": .number(check.band.high(standardError: reading.standardError)),
        "measured": .number(reading.value), "standard_error": .number(reading.standardError),
        "verdict": .string(result.verdict.rawValue),
      ]
    }
    return [
      "passed": .integer(results.count - failed.count), "failed": .integer(failed.count),
      "caption": .string(Self.caption), "checks": .array(checks),
    ]
  }
}
