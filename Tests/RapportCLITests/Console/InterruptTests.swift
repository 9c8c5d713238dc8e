import Foundation
import Testing

@testable import RapportCLI

/// Signals go to the whole process, because the threads of a test block those to themselves; so each test waits
/// until its signal has arrived.
@Suite("Interrupts", .timeLimit(.minutes(10)))
struct InterruptTests {
  @Test("a signal is a wish once someone listens", arguments: [SIGINT, SIGTERM])
  func wish(number: Int32) async {
    await #expect(processExitsWith: .success) { [number] in
      Interrupt.signals.listen()
      guard !Interrupt.signals.isRequested() else { exit(1) }
      kill(getpid(), number)
      while !Interrupt.signals.isRequested() { sched_yield() }
      exit(0)
    }
  }

  @Test("without a listener a signal ends the process")
  func noListener() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      kill(getpid(), SIGTERM)
      while true { sched_yield() }
    }
  }
}
