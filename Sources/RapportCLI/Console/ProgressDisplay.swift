import Synchronization

/// A progress line on standard error that overwrites itself and is gone at the end.
///
/// It shows nothing unless standard error is a terminal that can move its cursor, so that logs stay clean. Any
/// thread may report progress.
final class ProgressDisplay: Sendable {
  private struct State {
    var done: Int
    var total: Int
    /// What is counted, in the plural.
    var unit: String
    /// What is known so far; empty for nothing.
    var note = ""
    var isFinished = false
    /// When the line was last drawn; nil while nothing stands on the terminal.
    var drawn: Duration?
  }

  /// Redrawing more often than this cannot be seen and costs the workers time.
  private static let pause = Duration.milliseconds(100)
  /// To the beginning of the line, and erase to its end (ECMA-48).
  private static let erasure = "\r\u{1B}[K"

  private let console: Console
  private let label: String
  private let start: Duration
  private let isShown: Bool
  private let already: Int
  private let state: Mutex<State>

  /// Starts the clock and shows the first line.
  ///
  /// - Parameters:
  ///   - label: What is going on.
  ///   - total: How much there is to do.
  ///   - already: How much of it was done before.
  ///   - unit: What is counted, in the plural.
  ///   - console: Where to show it.
  ///   - isWanted: Whether the user has not switched it off.
  init(
    _ label: String, total: Int, already: Int = 0, unit: String, console: Console, isWanted: Bool
  ) {
    self.label = label
    self.console = console
    self.already = already
    state = Mutex(State(done: already, total: total, unit: unit))
    start = console.now()
    isShown = isWanted && console.canMoveCursor(console.diagnostics)
    advance(by: 0)
  }

  /// Sets what the line says of what is known so far; it appears with the next report.
  func note(_ text: String) {
    state.withLock { $0.note = text }
  }

  /// Sets what there is to do, when it turns out to be other work than was expected, and how much of it is done.
  func expect(_ total: Int, unit: String, done: Int) {
    state.withLock {
      $0.total = total
      $0.unit = unit
      $0.done = done
    }
  }

  /// Adds to what is done.
  func advance(by count: Int = 1) {
    guard isShown else { return }
    state.withLock { state in
      state.done += count
      let now = console.now()
      guard !state.isFinished, state.drawn.map({ now - $0 >= Self.pause }) ?? true else { return }
      state.drawn = now
      let line = ProgressLine(
        label: label, done: state.done, total: state.total, unit: state.unit, elapsed: now - start,
        already: already, note: state.note)
      // One column stays free: some terminals break the line when its last column is filled.
      let width = (console.diagnostics.width() ?? HelpText.width) - 1
      // Written under the lock, so that no older line can overtake a newer one.
      console.show(Self.erasure + line.text(width: width))
    }
  }

  /// Erases the line; nothing is shown from then on.
  func finish() {
    state.withLock { state in
      if state.drawn != nil, !state.isFinished { console.show(Self.erasure) }
      state.isFinished = true
    }
  }
}
