import Testing

@testable import RapportCLI

@Suite("System calls")
struct PlatformTests {
  @Test("a file holds what was written, however long")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try OutputFile.create(folder("a"), bytes)
    #expect(try InputFile.read(folder("a"), limit: 1 << 20) == bytes)
  }

  @Test("what stands at a path is told apart")
  func entries() throws {
    let folder = try TemporaryFolder()
    try folder.write("file")
    #expect(try Platform.entry(at: folder("file")) == .file)
    #expect(try Platform.entry(at: folder.path) == .folder)
    #expect(try Platform.entry(at: folder("none")) == nil)
    #expect(try Platform.entry(at: "/dev/null") == .pipe)
    #expect(throws: SystemError.notFolder) { try Platform.entry(at: folder("file/x")) }
  }

  @Test("names in a folder are in order, hidden ones among them")
  func names() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a", ".c", "é"] { try folder.write(name) }
    #expect(try folder.names() == [".c", "a", "b", "é"])
  }

  @Test("an error says why in the system's words")
  func description() {
    #expect("\(SystemError.noSuchFile)" == "No such file or directory")
  }

  @Test(
    "a path falls into its folder and its name",
    arguments: [
      ("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("/a/b//", "/a", "b"), ("a//b", "a", "b"),
      ("/", "/", ""),
      ("./a", ".", "a"), ("../a", "..", "a"),
    ])
  func split(path: String, folder: String, name: String) {
    #expect(FilePath.split(path) == (folder, name))
  }

  @Test(
    "inside means below, not beginning alike",
    arguments: [
      ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/", true),
      ("/a", "/a/b", false),
    ])
  func inside(path: String, folder: String, expected: Bool) {
    #expect(FilePath.isInside(path, folder) == expected)
  }
}
