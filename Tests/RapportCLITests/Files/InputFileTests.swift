import Testing

@testable import RapportCLI

@Suite("Reading files")
struct InputFileTests {
  private func failure(_ path: String, limit: Int = 100) -> FileError? {
    do throws(FileError) {
      _ = try InputFile.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test("a missing file is unreadable")
  func missing() throws {
    let path = try TemporaryFolder()("none")
    #expect(failure(path) == .unreadable(path, .noSuchFile))
    #expect(failure(path)?.message == "Cannot read \(path): No such file or directory")
    #expect(failure(path)?.exitCode == .unreadable)
  }

  @Test("a folder is no file")
  func folder() throws {
    let folder = try TemporaryFolder()
    #expect(failure(folder.path) == .isFolder(folder.path))
    #expect(failure(folder.path)?.exitCode == .unreadable)
  }

  @Test("a file below a file is unreadable")
  func belowFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("file")
    #expect(failure(folder("file/x")) == .unreadable(folder("file/x"), .notFolder))
  }

  @Test("a file of the limit is read and one byte more is not")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "12345")
    #expect(try InputFile.read(folder("a"), limit: 5) == Array("12345".utf8))
    #expect(failure(folder("a"), limit: 4) == .tooLarge(folder("a"), limit: 4))
  }

  @Test("an endless device stops at the limit")
  func endless() {
    #expect(failure("/dev/zero", limit: 1 << 20) == .tooLarge("/dev/zero", limit: 1 << 20))
    #expect(
      failure("/dev/zero", limit: 1 << 20)?.message
        == "Cannot read /dev/zero: it is larger than 1 MiB, the most that is read")
  }

  @Test("an empty file is no bytes")
  func empty() throws {
    #expect(try InputFile.read("/dev/null", limit: 10) == [])
  }

  @Test("a dash is standard input")
  func standardInput() throws {
    let text = String(repeating: "abc", count: 50_000)
    let console = TestConsole(input: text).console
    #expect(try InputFile.read("-", console: console) == Array(text.utf8))
  }

  @Test("a broken standard input is unreadable")
  func brokenInput() {
    var console = TestConsole().console
    console.readInput = { _ throws(SystemError) in throw .notFolder }
    #expect(throws: FileError.unreadable("standard input", .notFolder)) {
      try InputFile.read("-", console: console)
    }
  }
}
