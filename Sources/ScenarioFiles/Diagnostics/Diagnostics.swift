/// Collects the problems found while reading, so that all of them are reported together.
///
/// It is a class because every reader of one scenario writes into the same list.
public final class Diagnostics {
  /// How many problems are kept; further ones are only counted, lest a hostile file fill the memory.
  public static let capacity = 1000

  private var kept: [Diagnostic] = []

  /// The number of errors reported, kept or not.
  public private(set) var errorCount = 0

  /// The number of warnings reported, kept or not.
  public private(set) var warningCount = 0

  /// The number of errors met while reading, those counted again that an earlier reader had reported.
  ///
  /// Whoever asks whether a part is right compares it before and after reading the part.
  package private(set) var faultCount = 0

  /// Whether a text was given up before its end, so that nobody knows how many problems there are.
  package var isCutShort = false

  /// Makes an empty list.
  public init() {}

  /// Whether anything that makes the text unusable was found.
  public var hasErrors: Bool { errorCount > 0 }

  /// The problems kept, at most ``capacity``, in the order of their places.
  public var sorted: [Diagnostic] { kept.sorted() }

  /// Adds an error.
  ///
  /// - Parameters:
  ///   - message: The sentence; not evaluated once the list is full.
  ///   - position: Where the problem is.
  public func error(_ message: @autoclosure () -> String, at position: @autoclosure () -> SourcePosition) {
    errorCount += 1
    faultCount += 1
    keep(.error, message, position)
  }

  /// Counts a fault that was reported before.
  func errorAgain() {
    faultCount += 1
  }

  /// Adds a warning.
  ///
  /// - Parameters:
  ///   - message: The sentence; not evaluated once the list is full.
  ///   - position: Where the problem is.
  public func warning(_ message: @autoclosure () -> String, at position: @autoclosure () -> SourcePosition) {
    warningCount += 1
    keep(.warning, message, position)
  }

  /// Returns the problems as text, a line each, in the order of their places.
  ///
  /// - Parameter limit: The most problems to show, at least 0; a last line such as `and 37 more` counts
  ///   the others, or says `and more` where a text was not read to its end.
  /// - Returns: The lines joined by line feeds, without a last one; empty when there is nothing to report.
  public func rendered(limit: Int = 50) -> String {
    var lines = sorted.prefix(limit).map(\.description)
    let others = errorCount + warningCount - lines.count
    if others > 0 { lines.append(isCutShort ? "and more" : "and \(others) more") }
    return lines.joined(separator: "\n")
  }

  private func keep(
    _ severity: Diagnostic.Severity, _ message: () -> String, _ position: () -> SourcePosition
  ) {
    if kept.count < Self.capacity { kept.append(Diagnostic(severity, message(), at: position())) }
  }
}
