/// The wish of the user to stop (SIGINT, SIGTERM).
///
/// A run asks now and then and, if so, keeps what is finished. Only work that asks should `listen`: without it a
/// signal ends the process at once, as users expect of a program that waits for input.
public struct Interrupt: Sendable {
  /// Begins to take signals as a wish; a second one, 0.3 seconds or more later, ends the process at once.
  public var listen: @Sendable () -> Void
  /// Returns whether the wish has come; cheap, on any thread.
  public var isRequested: @Sendable () -> Bool

  /// Returns how the process is to end when the wish has come.
  public var exitCode: @Sendable () -> ExitCode

  /// Makes an interrupt of its parts.
  public init(
    listen: @escaping @Sendable () -> Void, isRequested: @escaping @Sendable () -> Bool,
    exitCode: @escaping @Sendable () -> ExitCode = { .interrupted }
  ) {
    self.listen = listen
    self.isRequested = isRequested
    self.exitCode = exitCode
  }

  /// The signals of this process.
  public static let signals = Interrupt(
    listen: { Platform.listenForInterrupts() }, isRequested: { Platform.interruption != nil },
    exitCode: { Platform.interruption ?? .interrupted })

  /// A wish that never comes.
  public static let never = Interrupt(listen: {}, isRequested: { false })
}
