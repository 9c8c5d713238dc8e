import Synchronization

@testable import RapportCLI

/// A folder of its own for a test, gone with the last reference to it.
final class TemporaryFolder: Sendable {
  private static let count = Atomic(0)

  let path: String

  init() throws {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    let parent = Platform.environment("TMPDIR") ?? "/tmp"
    path = FilePath.join(parent, "rapport-tests-\(Platform.processID)-\(number)")
    try Platform.makeFolder(path)
  }

  deinit { Self.remove(path) }

  func callAsFunction(_ name: String) -> String { FilePath.join(path, name) }

  func write(_ name: String, _ text: String = "") throws {
    try OutputFile.makeFolders(FilePath.split(self(name)).folder)
    try OutputFile.create(self(name), Array(text.utf8))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try InputFile.read(self(name), limit: 1 << 20), as: UTF8.self)
  }

  func bytes(_ name: String) throws -> [UInt8] { try InputFile.read(self(name), limit: 1 << 24) }

  func replace(_ name: String, _ bytes: [UInt8]) throws {
    try? Platform.removeFile(self(name))
    try OutputFile.create(self(name), bytes)
  }

  func names(_ folder: String = "") throws -> [String] {
    try Platform.names(in: folder.isEmpty ? path : self(folder))
  }

  private static func remove(_ path: String) {
    guard let entry = try? Platform.entry(at: path, followsLinks: false) else { return }
    guard entry == .folder else {
      try? Platform.removeFile(path)
      return
    }
    for name in (try? Platform.names(in: path)) ?? [] { remove(FilePath.join(path, name)) }
    try? Platform.removeFolder(path)
  }
}
