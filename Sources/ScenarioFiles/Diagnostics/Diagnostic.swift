/// One problem in a text the user wrote: its place, its severity and a sentence on what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How serious a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// The text cannot be used.
    case error
    /// The text can be used, but probably does not say what was meant.
    case warning
  }

  /// The place the problem is at.
  public let position: SourcePosition

  /// How serious the problem is.
  public let severity: Severity

  /// A sentence with the value found, what is allowed and the remedy; free of control characters.
  public let message: String

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - severity: How serious it is.
  ///   - message: The sentence; control characters in it are escaped.
  ///   - position: Where it is.
  public init(_ severity: Severity, _ message: String, at position: SourcePosition) {
    self.position = position
    self.severity = severity
    self.message = message.escapedForTerminal
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The problem on one line as compilers write it: `file:line:column: error: message`.
  public var description: String {
    "\(position.file.escapedForTerminal):\(position.line):\(position.column): \(severity): \(message)"
  }
}

extension Diagnostic: Comparable {
  /// Returns whether one problem is listed before another: by place, then by message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.position, left.message) < (right.position, right.message)
  }
}
