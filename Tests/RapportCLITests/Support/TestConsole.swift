import Synchronization

@testable import RapportCLI

/// A console that keeps what is written and lets a test decide the rest.
final class TestConsole: Sendable {
  private let out = Mutex<[UInt8]>([])
  private let err = Mutex<[UInt8]>([])
  private let time = Mutex(Duration.zero)
  private let input: Mutex<[UInt8]>
  private let isTerminal: Bool
  private let width: Int?
  private let variables: [String: String]
  private let failure: SystemError?

  init(
    isTerminal: Bool = false, width: Int? = nil, variables: [String: String] = [:], input: String = "",
    outputFailure: SystemError? = nil
  ) {
    self.isTerminal = isTerminal
    self.width = width
    self.variables = variables
    self.input = Mutex(Array(input.utf8))
    failure = outputFailure
  }

  /// What went to standard output.
  var output: String { String(decoding: out.withLock { $0 }, as: UTF8.self) }
  /// What went to standard error.
  var diagnostics: String { String(decoding: err.withLock { $0 }, as: UTF8.self) }

  func advanceClock(by duration: Duration) { time.withLock { $0 += duration } }

  var console: Console {
    Console(
      output: stream { bytes throws(SystemError) in
        if let failure = self.failure { throw failure }
        self.out.withLock { $0 += bytes }
      },
      diagnostics: stream { bytes throws(SystemError) in self.err.withLock { $0 += bytes } },
      readInput: { count throws(SystemError) in
        self.input.withLock { input in
          defer { input.removeFirst(min(count, input.count)) }
          return Array(input.prefix(count))
        }
      },
      environment: { self.variables[$0] }, now: { self.time.withLock { $0 } }, interrupt: .never)
  }

  private func stream(
    _ write: @escaping @Sendable ([UInt8]) throws(SystemError) -> Void
  ) -> Console.Stream {
    let width = width
    return Console.Stream(isTerminal: isTerminal, width: { width }, write: write)
  }
}
