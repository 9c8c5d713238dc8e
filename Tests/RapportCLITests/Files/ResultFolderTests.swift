import Foundation
import Reports
import Testing

@testable import RapportCLI

@Suite("Result folders")
struct ResultFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ content: String, _ names: [String] = ["summary.csv"]) -> [ResultFile] {
    let list = names.map { "\"\($0)\"" }.joined(separator: ",")
    return names.map { ResultFile(name: $0, bytes: Array(content.utf8)) } + [
      ResultFile(
        name: "manifest.json", bytes: Array("{\"tool\":\"rapport\",\"files\":[\(list)]}".utf8))
    ]
  }

  private func refusal(_ path: String) -> FileError? {
    do throws(FileError) {
      _ = try ResultFolder(path)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a result is written to a new folder, and to folders above it", arguments: ["out", "a/b/out", "out/"])
  func fresh(name: String) throws {
    try ResultFolder(folder(name)).write(files("1"))
    #expect(try folder.names(name) == ["manifest.json", "summary.csv"])
    #expect(try folder.text(FilePath.join(name, "summary.csv")) == "1")
    #expect(try !folder.names().contains { $0.hasPrefix(".") })
  }

  @Test("an empty folder is taken")
  func empty() throws {
    try Platform.makeFolder(folder("out"))
    try ResultFolder(folder("out")).write(files("1"))
    #expect(try folder.text("out/summary.csv") == "1")
  }

  @Test("an older result is replaced, files that are no longer written among it")
  func replaces() throws {
    try ResultFolder(folder("out")).write(files("1", ["summary.csv", "claims.csv"]))
    try ResultFolder(folder("out")).write(files("2"))
    #expect(try folder.names("out") == ["manifest.json", "summary.csv"])
    #expect(try folder.text("out/summary.csv") == "2")
    #expect(try folder.names() == ["out"])
  }

  @Test("what users have put beside a result stays")
  func keepsOthers() throws {
    try ResultFolder(folder("out")).write(files("1"))
    try folder.write("out/notes.ipynb", "mine")
    try folder.write("out/.checkpoints/a", "mine, too")
    try ResultFolder(folder("out")).write(files("2"))
    #expect(try folder.names("out") == [".checkpoints", "manifest.json", "notes.ipynb", "summary.csv"])
    #expect(try folder.text("out/notes.ipynb") == "mine")
    #expect(try folder.text("out/.checkpoints/a") == "mine, too")
    #expect(try folder.names() == ["out"])
  }

  @Test("a file of the same name as a new one makes way, whoever wrote it")
  func sameName() throws {
    try ResultFolder(folder("out")).write(files("1"))
    try folder.write("out/claims.csv", "copied here")
    try ResultFolder(folder("out")).write(files("2", ["claims.csv"]))
    #expect(try folder.text("out/claims.csv") == "2")
    #expect(try folder.names() == ["out"])
  }

  @Test("a link to a folder stays a link")
  func link() throws {
    try ResultFolder(folder("real")).write(files("1"))
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("real"))
    try ResultFolder(folder("link")).write(files("2"))
    #expect(try Platform.entry(at: folder("link"), followsLinks: false) == .link)
    #expect(try folder.text("real/summary.csv") == "2")
    #expect(try folder.names() == ["link", "real"])
  }

  @Test("a link that leads nowhere is no folder")
  func deadLink() throws {
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("none"))
    #expect(refusal(folder("link")) == .notFolder(folder("link")))
  }

  @Test(
    "a folder that holds something else is refused and not touched",
    arguments: [["thesis.txt"], ["manifest.json"], [".hidden"]])
  func refuses(names: [String]) throws {
    for name in names { try folder.write("home/\(name)", "{\"name\":\"mine\"}") }
    #expect(refusal(folder("home")) == .notResult(folder("home")))
    #expect(refusal(folder("home"))?.exitCode == .unwritable)
    #expect(try folder.names("home") == names)
  }

  @Test("a folder that came to hold something else in the meantime is not touched")
  func refusesLate() throws {
    let result = try ResultFolder(folder("out"))
    try folder.write("out/thesis.txt", "mine")
    #expect(throws: FileError.notResult(folder("out"))) { try result.write(files("1")) }
    #expect(try folder.names("out") == ["thesis.txt"])
    #expect(try folder.names() == ["out"])
  }

  @Test("a file is no folder")
  func file() throws {
    try folder.write("out", "mine")
    #expect(refusal(folder("out")) == .notFolder(folder("out")))
    #expect(refusal(folder("out/below")) == .unwritable(folder("out/below"), .notFolder))
  }

  @Test("the folder in which the command runs is not replaced", arguments: [".", "..", "/"])
  func currentFolder(path: String) {
    #expect(refusal(path) == .holdsCurrentFolder(path))
  }

  @Test("after a failure the older result is whole and nothing else is left")
  func failure() throws {
    try ResultFolder(folder("out")).write(files("1"))
    let impossible = files("2") + [ResultFile(name: String(repeating: "x", count: 300), bytes: [])]
    #expect(throws: FileError.self) { try ResultFolder(folder("out")).write(impossible) }
    #expect(try folder.text("out/summary.csv") == "1")
    #expect(try folder.names("out") == ["manifest.json", "summary.csv"])
    #expect(try folder.names() == ["out"])
  }

  @Test("cancelled between two files, nothing has changed", arguments: [0, 1, 2])
  func cancelled(after count: Int) throws {
    try ResultFolder(folder("out")).write(files("1"))
    var asked = 0
    #expect(throws: FileError.interrupted) {
      try ResultFolder(folder("out")).write(files("2", ["a.csv", "summary.csv"])) {
        asked += 1
        return asked > count
      }
    }
    #expect(try folder.text("out/summary.csv") == "1")
    #expect(try folder.names() == ["out"])
  }

  @Test("what an earlier process of the same number left behind is no obstacle and is not touched")
  func leftovers() throws {
    try folder.write(".rapport.tmp-\(Platform.processID)/half.csv", "old")
    try ResultFolder(folder("out")).write(files("1"))
    try ResultFolder(folder("out")).write(files("2"))
    #expect(try folder.text("out/summary.csv") == "2")
    #expect(try folder.names() == [".rapport.tmp-\(Platform.processID)", "out"])
  }

  @Test("a file is created but never overwritten")
  func createOnly() throws {
    try folder.write("new.json5", "mine")
    #expect(throws: FileError.exists(folder("new.json5"))) { try OutputFile.create(folder("new.json5"), [1]) }
    #expect(try folder.text("new.json5") == "mine")
  }
}
