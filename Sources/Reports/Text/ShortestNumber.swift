/// Numbers for files: the shortest decimal form that reads back as the same number.
package enum ShortestNumber {
  /// Returns `value` without a needless `.0` and without the sign of a negative zero.
  package static func text(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
