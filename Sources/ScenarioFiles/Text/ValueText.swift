extension Double {
  /// The number as a message shows it: the shortest text that reads back as it, whole numbers without `.0`.
  package var messageText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension ClosedRange<Double> {
  /// The allowed values in words, such as `0 to 1` or `at least 0, less than 1`; empty if all are allowed.
  ///
  /// A bound that excludes a round number is written with that number: `0.nextUp...1` reads `more than 0,
  /// at most 1`.
  package var allowedText: String {
    let isOpenBelow = lowerBound.nextDown.description.count < lowerBound.description.count
    let isOpenAbove = upperBound.nextUp.description.count < upperBound.description.count
    let below =
      isOpenBelow ? "more than \(lowerBound.nextDown.messageText)" : "at least \(lowerBound.messageText)"
    let above =
      isOpenAbove ? "less than \(upperBound.nextUp.messageText)" : "at most \(upperBound.messageText)"
    switch (lowerBound.isFinite, upperBound.isFinite) {
    case (false, false): return ""
    case (true, false): return isOpenBelow ? below : "\(lowerBound.messageText) or more"
    case (false, true): return above
    case (true, true):
      if isOpenBelow || isOpenAbove { return "\(below), \(above)" }
      return "\(lowerBound.messageText) to \(upperBound.messageText)"
    }
  }
}

extension ClosedRange<Int> {
  /// The allowed values in words, such as `1 to 10`; `Int.min` and `Int.max` stand for no bound.
  package var allowedText: String {
    switch (lowerBound > .min, upperBound < .max) {
    case (false, false): ""
    case (true, false): "\(lowerBound) or more"
    case (false, true): "at most \(upperBound)"
    case (true, true): "\(lowerBound) to \(upperBound)"
    }
  }
}

extension Sequence<String> {
  /// The names separated by commas, escaped and shortened; at most 30, then how many more there are.
  package var listedText: String {
    let limit = 30
    let names = Array(self)
    let shown = names.prefix(limit).map { $0.shortened() }.joined(separator: ", ")
    return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
  }
}

extension Node.Value {
  /// What the value is, for a message about a wrong type: `a string 'ten'`, `the number 3`, `an object`.
  package var foundText: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): "the number \(value.messageText)"
    case .string(let value): "a string \(value.quoted)"
    case .array: "an array"
    case .object: "an object"
    case .faulty: "a faulty value"
    }
  }
}

extension ClosedRange<Double> {
  /// Every finite number.
  package static var any: ClosedRange<Double> { -.infinity ... .infinity }

  /// What to write here, such as `a number (0 to 1)`.
  package var wanted: String { "a number".with(allowedText) }
}

extension ClosedRange<Int> {
  /// What to write here, such as `a whole number (1 to 10)`.
  package var wanted: String { "a whole number".with(allowedText) }
}

extension String {
  fileprivate func with(_ remark: String) -> String { remark.isEmpty ? self : "\(self) (\(remark))" }
}
