import Foundation
import Testing

@testable import RapportCLI

@Suite("Descriptors that fail")
struct DescriptorTests {
  @Test("writing to a pipe that nobody reads is an error, not the end of the process")
  func closedPipe() async {
    await #expect(processExitsWith: .success) {
      Platform.ignoreBrokenPipes()
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      try Platform.close(ends[0])
      #expect(throws: SystemError.brokenPipe) { try Platform.write([1], to: ends[1]) }
    }
  }

  @Test("a pipe that does not block is waited for")
  func nonBlockingPipe() async throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let (reader, writer) = (ends[0], ends[1])
    _ = fcntl(writer, F_SETFL, O_NONBLOCK)
    // More than a pipe holds, so that the writer has to wait for the reader.
    let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    Thread.detachNewThread {
      try? Platform.write(bytes, to: writer)
      try? Platform.close(writer)
    }
    var received: [UInt8] = []
    while case let part = try Platform.read(reader, count: 10_000), !part.isEmpty { received += part }
    try Platform.close(reader)
    #expect(received == bytes)
  }

  @Test("a standard descriptor that the caller closed does not become a result file")
  func closedDescriptor() async {
    await #expect(processExitsWith: .success) {
      try Platform.close(Platform.standardOutput)
      Platform.reserveStandardDescriptors()
      let file = try Platform.openForReading("/dev/null")
      guard file > Platform.standardError else { exit(1) }
      #expect(throws: SystemError(code: EBADF)) { try Platform.write([1], to: Platform.standardOutput) }
      exit(0)
    }
  }

  #if os(Linux)
    @Test("a full disk is an error")
    func fullDisk() throws {
      // The device is known to Linux alone.
      let descriptor = open("/dev/full", O_WRONLY)
      #expect(throws: SystemError.noSpace) { try Platform.write([1], to: descriptor) }
      try Platform.close(descriptor)
    }
  #endif
}
