import Reports

/// The text of a progress display: `genuine voices  37/100 runs  [####------]  12 s left`.
struct ProgressLine: Equatable, Sendable {
  /// What is going on.
  var label: String
  /// How much is done, at least 0; more than `total` where more came than was expected.
  var done: Int
  /// How much there is to do, at least 0.
  var total: Int
  /// What is counted, in the plural.
  var unit: String
  /// The time since the work began.
  var elapsed: Duration
  /// How much was done before it began.
  var already = 0
  /// What is known so far; empty for nothing.
  var note = ""

  private static let cells = 10

  /// Returns the line in no more than `width` columns: first the note is left off, then the time, then the bar, then the
  /// end of the label.
  func text(width: Int) -> String {
    let count = "\(NumberFormat.integer(done))/\(NumberFormat.integer(total)) \(unit)"
    let filled = total > 0 ? min(Self.cells * done / total, Self.cells) : Self.cells
    let bar =
      "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: Self.cells - filled) + "]"
    let label = TerminalText.escaped(label)
    let parts =
      [label, count, bar] + (timeLeft.map { [Self.words(for: $0) + " left"] } ?? [])
      + (note.isEmpty ? [] : [TerminalText.escaped(note)])
    for kept in stride(from: parts.count, through: 2, by: -1) {
      let line = parts.prefix(kept).joined(separator: "  ")
      if TerminalText.width(line) <= width { return line }
    }
    return TerminalText.truncated(label + "  " + count, to: max(1, width))
  }

  /// The time that is left if the work goes on as before; nil before anything is done.
  var timeLeft: Duration? {
    guard done > already, done <= total else { return nil }
    return elapsed / (done - already) * (total - done)
  }

  /// Returns a length of time in one or two units: `12 s`, `3 min`, `2 h 5 min`, `3 days 4 h`.
  static func words(for time: Duration) -> String {
    let seconds = (time + .milliseconds(500)).components.seconds
    switch seconds {
    case ..<90: return "\(seconds) s"
    case ..<5400: return "\((seconds + 30) / 60) min"
    case ..<172_800:
      let minutes = (seconds + 30) / 60
      return "\(minutes / 60) h \(minutes % 60) min"
    default:
      let hours = (seconds + 1800) / 3600
      return "\(hours / 24) days \(hours % 24) h"
    }
  }
}
