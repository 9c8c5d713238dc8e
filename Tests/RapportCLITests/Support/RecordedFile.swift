import Testing

@testable import RapportCLI

/// A file of the repository that is written from the code.
///
/// Tests compare it. With `RAPPORT_RECORD=1` they write it anew and fail, so that nobody mistakes a recording for a test.
struct RecordedFile {
  static var isRecording: Bool { Platform.environment("RAPPORT_RECORD") == "1" }

  let path: String

  /// Names a file by its path from the top of the repository.
  init(_ place: String) {
    var folder = FilePath.split(#filePath).folder
    for _ in 0..<3 { folder = FilePath.split(folder).folder }
    path = FilePath.join(folder, place)
  }

  var text: String {
    get throws { String(decoding: try InputFile.read(path, limit: 10_000_000), as: UTF8.self) }
  }

  /// Writes the file anew, which fails the test.
  func record(_ text: String, then: String) throws {
    try? Platform.removeFile(path)
    try OutputFile.create(path, Array(text.utf8))
    Issue.record("\(FilePath.split(path).name) is recorded; \(then)")
  }

  /// Compares, or records.
  func verify(_ current: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      try record(current, then: "read the change, then run again without RAPPORT_RECORD")
    } else {
      #expect(
        try text == current, "record \(path) with RAPPORT_RECORD=1", sourceLocation: sourceLocation)
    }
  }
}
