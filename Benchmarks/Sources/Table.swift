import Foundation

/// The figures as text and as JSON.
enum Table {
  static let heading = row(["workload", "median s", "spread", "million/s", "of"])

  static func row(_ measured: Measured) -> String {
    let timing = measured.timing
    return row([
      measured.name, String(format: "%.5f", timing.median), String(format: "%.1f %%", timing.spread * 100),
      String(format: "%.4g", Double(measured.outcome.amount) / timing.median / 1e6), measured.unit,
    ])
  }

  /// Puts cells in columns: names to the left, figures to the right.
  private static func row(_ cells: [String]) -> String {
    let name = cells[0].padding(toLength: 28, withPad: " ", startingAt: 0)
    let figures = cells[1...3].map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }
    return name + figures.joined() + "  " + cells[4]
  }

  /// Everything that was measured, with each time in seconds.
  static func json(_ measured: [Measured], _ scale: Scale) throws -> String {
    struct Entry: Encodable {
      let name, unit, answer: String
      let amount: Int
      let median: Double
      let seconds: [Double]
    }
    struct Document: Encodable {
      let scale: String
      let workloads: [Entry]
    }
    let entries = measured.map {
      Entry(
        name: $0.name, unit: $0.unit, answer: $0.outcome.answer, amount: $0.outcome.amount,
        median: $0.timing.median, seconds: $0.timing.seconds)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Document(scale: scale.rawValue, workloads: entries))
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
