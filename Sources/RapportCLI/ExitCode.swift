/// How the process ends (sysexits.h, where it has a number for the case).
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// What was asked for is done.
  case done = 0
  /// A check said no, or the run failed.
  case failed = 1
  /// The command line is wrong.
  case usage = 64
  /// A scenario or other data is wrong.
  case badData = 65
  /// An input cannot be read.
  case unreadable = 66
  /// An output cannot be written.
  case unwritable = 73
  /// SIGINT asked to stop; what was finished is kept.
  case interrupted = 130
  /// SIGTERM asked to stop; what was finished is kept.
  case terminated = 143

  /// Ends the process.
  public func exit() -> Never { Platform.exit(rawValue) }
}
