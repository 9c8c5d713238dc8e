import Reports

/// A folder of results, replaced as a whole or not at all.
///
/// The files are written into a temporary folder beside the target, which takes the target's place when all of
/// them are on the disk: nobody reads half a result, and an older result is not lost before the new one is whole.
/// Only files that the older result's manifest names, or that the new result has as well, are ever removed. What
/// users have put beside them, such as a notebook, moves on into the new folder.
struct ResultFolder: Sendable {
  /// The file that marks a folder as a result.
  ///
  /// It must hold the word "rapport" and name every other file in quotation marks, as JSON does.
  static let manifest = "manifest.json"

  /// The path as the user wrote it.
  let path: String
  /// The path without links, so that a link to a folder stays a link; missing parts as they were written.
  let target: String

  /// Judges, before any work is done for it, whether results can be written to a folder.
  ///
  /// - Parameter path: The folder; it need not exist, nor the ones above it.
  /// - Throws: If it is no folder, holds something else than a result, may not be written to, or is where the
  ///   command runs.
  init(_ path: String) throws(FileError) {
    self.path = path
    let entry = try FileError.writing(path) { () throws(SystemError) in try Platform.entry(at: path) }
    switch entry {
    case .folder:
      target = try FileError.writing(path) { () throws(SystemError) in try Platform.resolved(path) }
      let current = try FileError.writing(path) { () throws(SystemError) in try Platform.resolved(".") }
      guard !FilePath.isInside(current, target) else { throw .holdsCurrentFolder(path) }
      _ = try Self.manifestOfResult(in: target, shownAs: path)
      try Self.checkWritable(FilePath.split(target).folder, shownAs: path)
    case nil:
      target = path
      try Self.checkCanBeMade(path)
    default:
      throw .notFolder(path)
    }
  }

  /// Writes a result in the place of what the folder held.
  ///
  /// - Parameters:
  ///   - files: All files, each name once, the manifest among them.
  ///   - isCancelled: Asked between files; if it says yes, nothing is changed.
  ///   - check: Called when all are written; if it throws, nothing is changed.
  /// - Throws: If anything could not be written, `FileError.interrupted` if cancelled. The older result is then
  ///   still there, and the temporary folder is not.
  func write(
    _ files: [ResultFile], isCancelled: () -> Bool = { false },
    check: () throws(FileError) -> Void = { () throws(FileError) in }
  ) throws(FileError) {
    precondition(files.contains { $0.name == Self.manifest }, "a result has a manifest")
    let parent = FilePath.split(target).folder
    try OutputFile.makeFolders(parent)
    let temporary = try Self.makeTemporary(in: parent)
    do throws(FileError) {
      for file in files {
        if isCancelled() { throw .interrupted }
        try OutputFile.create(FilePath.join(temporary, file.name), file.content)
      }
      try check()
      try OutputFile.synchronize(folder: temporary)
      try takePlace(temporary)
    } catch {
      Self.remove(temporary, files.map(\.name))
      throw error
    }
    try OutputFile.synchronize(folder: parent)
  }
}
