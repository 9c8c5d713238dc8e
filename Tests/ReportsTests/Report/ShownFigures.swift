import Foundation

@testable import Reports

/// A number as a reader sees it: `-$1.2 M`, `83 %`, `0.595`.
struct ShownFigure: Hashable {
  /// What was read.
  let text: String
  /// The number in its own unit.
  let value: Double
  /// Half of the last digit shown; zeros at the end of a whole number may be rounding.
  let tolerance: Double

  /// Returns the figures of a text; those that are part of a name, such as the 2 of `posts[2]` or `plan-2`, are none.
  static func all(in text: String) -> [ShownFigure] {
    let pattern = #/(-?)([$€£]?)(\d[\d,]*)(\.\d+)?(e[-+]\d+)?( %| [MBT]\b)?(?![\w=])/#
    let units: [String: Double] = [" %": 0.01, " M": 1e6, " B": 1e9, " T": 1e12]
    return text.matches(of: pattern).compactMap { match -> ShownFigure? in
      let before = text[..<match.range.lowerBound].suffix(2).map { $0 }
      if let last = before.last {
        if last.isLetter || last.isNumber || "._-=".contains(last) { return nil }
        if last == "[", before.count == 2, before[0] != " " { return nil }
      }
      let whole = match.output.3.filter { $0 != "," }
      let digits = whole + (match.output.4 ?? "")
      guard let number = Double(digits + (match.output.5 ?? "")) else { return nil }
      var place = match.output.4.map { 1 - $0.count } ?? whole.reversed().prefix { $0 == "0" }.count
      if number == 0 && match.output.4 == nil { place = 0 }
      let power = match.output.5.flatMap { Double("1" + $0) } ?? 1
      // In brackets the unit is that of the number before them.
      let bracket = text[..<match.range.lowerBound].lastIndex { $0 == "[" || $0 == "]" }
      let isShare = bracket.map { text[$0] == "[" && text[..<$0].hasSuffix(" % ") } ?? false
      let unit = units[isShare ? " %" : String(match.output.6 ?? "")] ?? 1
      return ShownFigure(
        text: String(match.output.0), value: match.output.1 == "-" ? -number * unit : number * unit,
        tolerance: 0.5 * pow(10, Double(place)) * unit * power)
    }
  }

  /// Returns the figure as one that is only known to be so near.
  func within(_ tolerance: Double) -> ShownFigure {
    ShownFigure(text: text, value: value, tolerance: tolerance)
  }

  /// Whether a number may be shown so.
  func shows(_ number: Double) -> Bool { abs(number - value) <= tolerance * (1 + 1e-9) }
}

/// The numbers in the tables of a result folder, by the strategy of their row.
struct TabulatedNumbers {
  private var ofStrategy: [String: [Double]] = [:]
  private var all: [Double] = []
  private var texts: Set<String> = []

  /// Reads the tables; those with a row for every day or run are left out where few digits would meet one by chance.
  init(_ files: [ResultFile], withoutLong: Bool) {
    let long: Set = [
      "daily.csv", "runs.csv", "counts.csv", "present_values.csv", "pairs.csv", "verdicts.csv",
    ]
    for file in files where file.name.hasSuffix(".csv") && !(withoutLong && long.contains(file.name)) {
      let table = CSVTable(file)
      for record in table.records {
        // The order of sentences is no figure.
        let numbers = file.name == "verdicts.csv" ? [] : record.values.compactMap(Double.init)
        all += numbers
        texts.formUnion(record.values.filter { Double($0) == nil })
        for column in ["strategy", "strategy_a", "strategy_b"] {
          if let strategy = record[column] { ofStrategy[strategy, default: []] += numbers }
        }
      }
    }
    all.sort()
    for strategy in ofStrategy.keys { ofStrategy[strategy]?.sort() }
  }

  /// Whether a number of the tables, about the strategy if one is named, may be shown so; losses are also told without
  /// their sign.
  func hold(_ figure: ShownFigure, of strategy: String? = nil) -> Bool {
    let numbers = strategy.map { ofStrategy[$0] ?? [] } ?? all
    return [figure.value, -figure.value].contains { value in
      let margin = figure.tolerance * (1 + 1e-9)
      let index = numbers.partitioningIndex { $0 >= value - margin }
      return index < numbers.count && numbers[index] <= value + margin
    }
  }

  /// Whether a text stands in the tables word for word.
  func hold(text: String) -> Bool { texts.contains(text) }

  /// Whether the tables have a number exactly.
  func hold(exactly value: Double, of strategy: String? = nil) -> Bool {
    let numbers = strategy.map { ofStrategy[$0] ?? [] } ?? all
    let index = numbers.partitioningIndex { $0 >= value }
    return index < numbers.count && numbers[index] == value
  }
}

extension [Double] {
  /// Returns the first index whose element is so, of elements sorted such that all after it are.
  fileprivate func partitioningIndex(where isBehind: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
