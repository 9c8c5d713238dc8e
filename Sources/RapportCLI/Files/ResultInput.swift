import Reports

/// A result folder that has been read.
struct ResultInput {
  /// The tables, in the order of the manifest.
  let tables: [ResultFile]
  let manifest: JSONNode
  /// The names of tables that are not as they were written.
  let changed: [String]

  /// The most that is read of a table.
  private static let limit = 1 << 30

  /// Reads the tables that the manifest of a folder names, and compares them with their digests.
  ///
  /// - Throws: `FileError` if something cannot be read, `ForeignFolder` if the folder holds no result, `BrokenResult` if
  ///   it is not whole.
  init(_ folder: String) throws {
    let entry = try FileError.reading(folder) { () throws(SystemError) in try Platform.entry(at: folder) }
    guard let entry else { throw FileError.unreadable(folder, .noSuchFile) }
    guard entry == .folder else {
      throw ForeignFolder(path: folder, reason: "it is no folder", exitCode: .unreadable)
    }
    let names = Set(
      try FileError.reading(folder) { () throws(SystemError) in try Platform.names(in: folder) })
    guard names.contains(ResultFolder.manifest) else {
      throw ForeignFolder(
        path: folder, reason: "there is no \(ResultFolder.manifest) in it", exitCode: .badData)
    }
    let bytes = try InputFile.read(
      FilePath.join(folder, ResultFolder.manifest), limit: ResultFolder.manifestLimit)
    do throws(UnreadableFile) {
      manifest = try JSONReader.value(of: bytes, file: ResultFolder.manifest)
    } catch {
      throw BrokenResult(folder: folder, problem: error)
    }
    guard manifest["tool"]?["name"] == .string("rapport"), case .array(let entries)? = manifest["files"]
    else {
      throw ForeignFolder(
        path: folder, reason: "its \(ResultFolder.manifest) is not one of Rapport", exitCode: .badData)
    }
    var (tables, changed): ([ResultFile], [String]) = ([], [])
    for entry in entries {
      // A name with a slash would lead out of the folder.
      guard case .string(let name)? = entry["name"], name.hasSuffix(".csv"), !name.contains("/") else {
        continue
      }
      guard names.contains(name) else {
        throw BrokenResult(
          folder: folder,
          problem: UnreadableFile(
            file: name, line: 1, message: "there is no such file, though the manifest names it"))
      }
      let file = ResultFile(
        name: name, bytes: try InputFile.read(FilePath.join(folder, name), limit: Self.limit))
      if entry["sha256"] != .string(SHA256.hexDigest(of: file.bytes)) { changed.append(name) }
      tables.append(file)
    }
    self.tables = tables
    self.changed = changed
  }
}

/// A folder that holds no result.
struct ForeignFolder: ReportedError {
  let path: String
  let reason: String
  let exitCode: ExitCode
  var message: String { "Cannot report on \(path): \(reason); name a folder that rapport run has written" }
}

/// A folder whose files are not what Rapport writes.
struct BrokenResult: ReportedError {
  let folder: String
  let problem: UnreadableFile
  let exitCode = ExitCode.badData
  var message: String { "\(problem.message). Run the scenario again to make the folder whole." }
  // As editors expect.
  var report: String {
    let column = problem.column.map { ":\($0)" } ?? ""
    return TerminalText.escaped(FilePath.join(folder, problem.file)) + ":\(problem.line)\(column): error: "
      + TerminalText.escaped(message) + "\n"
  }
}
