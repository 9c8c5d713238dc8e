import Measurement

/// Writing files so that each is whole, on the disk, and never in the place of another.
enum OutputFile {
  /// Creates a file; an existing one is not touched, and a failure leaves none behind.
  static func create(_ path: String, _ content: SpooledBytes) throws(FileError) {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try Platform.create(path)
    } catch {
      throw error == .exists ? .exists(path) : .unwritable(path, error)
    }
    do throws(SystemError) {
      do throws(SystemError) {
        try content.forEachPiece { piece throws(SystemError) in try Platform.write(piece, to: descriptor) }
        try Platform.synchronize(descriptor)
      } catch {
        try? Platform.close(descriptor)
        throw error
      }
      try Platform.close(descriptor)
    } catch {
      try? Platform.removeFile(path)
      throw .unwritable(path, error)
    }
  }

  /// Creates a file of bytes that are in memory.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try create(path, SpooledBytes(bytes))
  }

  /// Creates a folder and those above it, as far as they are missing.
  static func makeFolders(_ path: String) throws(FileError) {
    switch try FileError.writing(path, { () throws(SystemError) in try Platform.entry(at: path) }) {
    case .folder: return
    case nil: break
    default: throw .notFolder(path)
    }
    let parent = FilePath.split(path).folder
    if parent != path { try makeFolders(parent) }
    do throws(SystemError) {
      try Platform.makeFolder(path)
    } catch  where error == .exists {
      // Another process was quicker.
    } catch {
      throw .unwritable(path, error)
    }
  }

  /// Waits until the entries of a folder are on the disk.
  static func synchronize(folder: String) throws(FileError) {
    try FileError.writing(folder) { () throws(SystemError) in
      let descriptor = try Platform.openForReading(folder)
      defer { try? Platform.close(descriptor) }
      try Platform.synchronize(descriptor)
    }
  }
}
