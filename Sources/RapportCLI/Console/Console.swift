import Reports

/// Where a command reads and writes, and all it knows of the world around it; closures, so that tests can replace
/// each.
public struct Console: Sendable {
  /// One of the two streams for text.
  public struct Stream: Sendable {
    /// Whether a person reads it.
    public var isTerminal: Bool
    /// Returns the columns of the terminal, or nil if it does not tell.
    public var width: @Sendable () -> Int?
    /// Writes all bytes or throws.
    public var write: @Sendable (_ bytes: [UInt8]) throws(SystemError) -> Void

    /// Makes a stream of its parts.
    public init(
      isTerminal: Bool, width: @escaping @Sendable () -> Int?,
      write: @escaping @Sendable (_ bytes: [UInt8]) throws(SystemError) -> Void
    ) {
      self.isTerminal = isTerminal
      self.width = width
      self.write = write
    }
  }

  /// Results, and nothing else.
  public var output: Stream
  /// Progress, notes and errors.
  public var diagnostics: Stream
  /// Returns up to so many bytes of the standard input; none at its end.
  public var readInput: @Sendable (_ count: Int) throws(SystemError) -> [UInt8]
  /// Returns a variable of the environment.
  public var environment: @Sendable (_ name: String) -> String?
  /// Returns the time since some moment, by a clock that never goes back.
  public var now: @Sendable () -> Duration
  /// The wish of the user to stop.
  public var interrupt: Interrupt

  /// Makes a console of its parts.
  public init(
    output: Stream, diagnostics: Stream, readInput: @escaping @Sendable (Int) throws(SystemError) -> [UInt8],
    environment: @escaping @Sendable (String) -> String?, now: @escaping @Sendable () -> Duration,
    interrupt: Interrupt
  ) {
    self.output = output
    self.diagnostics = diagnostics
    self.readInput = readInput
    self.environment = environment
    self.now = now
    self.interrupt = interrupt
  }
}

extension Console {
  /// Writes results to standard output, in one piece: build the text first.
  func print(_ text: String) throws(FileError) {
    try print(Array(text.utf8))
  }

  /// Writes the bytes of a result, such as a CSV file, to standard output.
  func print(_ bytes: [UInt8]) throws(FileError) {
    do throws(SystemError) {
      try output.write(bytes)
    } catch {
      throw error == .brokenPipe ? .readerLeft : .unwritable("standard output", error)
    }
  }

  /// Writes lines for the user to standard error, with what could upset a terminal escaped.
  ///
  /// A failure is ignored, for there is no place left to tell of it.
  func report(_ lines: String) {
    show(TerminalText.escaped(lines, keepsLines: true))
  }

  /// Writes text that is safe already, and may be decorated, to standard error as it is.
  func show(_ text: String) {
    try? diagnostics.write(Array(text.utf8))
  }

  /// How results may be decorated.
  var outputStyle: Style { Style(isEnabled: allowsColour(output)) }

  /// The columns in which results are laid out: those of a terminal, by COLUMNS where it is set, as far as there is a
  /// layout for them; the most of these for a file or a pipe, so that its bytes depend on no window.
  var outputWidth: Int {
    let widths = RunSummary.widths
    guard output.isTerminal else { return widths.upperBound }
    let columns = environment("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? output.width()
    return min(max(columns ?? widths.upperBound, widths.lowerBound), widths.upperBound)
  }

  /// Whether the terminal of a stream understands more than plain lines.
  func canMoveCursor(_ stream: Stream) -> Bool { stream.isTerminal && environment("TERM") != "dumb" }

  /// See no-color.org: any value but an empty one counts.
  private func allowsColour(_ stream: Stream) -> Bool {
    canMoveCursor(stream) && (environment("NO_COLOR") ?? "").isEmpty
  }
}
