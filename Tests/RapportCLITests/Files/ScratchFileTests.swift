import Foundation
import Testing

@testable import RapportCLI

@Suite("The file of a run beside its result")
struct ScratchFileTests {
  private static func scratch(_ body: (ScratchFile, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scratch-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(ScratchFile(beside: ResultFolder(folder + "/result")), folder)
  }

  @Test("what is appended is read back, and no name is to be seen")
  func roundTrip() throws {
    try Self.scratch { scratch, folder in
      let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
      let first = bytes.withUnsafeBytes { scratch.append($0) }
      let second = bytes.withUnsafeBytes { scratch.append($0) }
      #expect(first == 0 && second == bytes.count)
      var part = [UInt8](repeating: 0, count: 1000)
      part.withUnsafeMutableBytes { scratch.read(at: second + 500, into: $0) }
      #expect(part == Array(bytes[500..<1500]))
      #expect(scratch.failure == nil)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.isEmpty)
    }
  }

  @Test("reading what is not there fails, is kept in mind, and gives zeros")
  func failure() throws {
    try Self.scratch { scratch, folder in
      _ = [UInt8](repeating: 9, count: 10).withUnsafeBytes { scratch.append($0) }
      var part = [UInt8](repeating: 5, count: 20)
      part.withUnsafeMutableBytes { scratch.read(at: 0, into: $0) }
      #expect(part == [UInt8](repeating: 0, count: 20))
      #expect(scratch.failure == .damaged)
      #expect(throws: FileError.unwritable(folder + "/result", .damaged)) { try scratch.check() }
      // Whatever comes after is not taken for sound.
      part = [UInt8](repeating: 5, count: 5)
      part.withUnsafeMutableBytes { scratch.read(at: 0, into: $0) }
      #expect(part == [UInt8](repeating: 0, count: 5))
    }
  }
}
