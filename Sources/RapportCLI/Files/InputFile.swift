/// Reading a file the user names.
enum InputFile {
  /// The most that is read: more is no scenario or network but a mistake, such as an endless device.
  static let limit = 1 << 30

  private static let chunk = 1 << 16

  /// Reads the file, pipe or device at `path`, or the standard input if that is `-`.
  static func read(_ path: String, console: Console) throws(FileError) -> [UInt8] {
    path == "-"
      ? try collect("standard input", limit: limit, next: console.readInput) : try read(path, limit: limit)
  }

  /// Reads a whole file of no more than `limit` bytes.
  ///
  /// Throws if it is missing, not permitted, a folder, a disk or a socket, or too large.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let entry = try FileError.reading(path) { () throws(SystemError) in try Platform.entry(at: path) }
    switch entry {
    case .folder: throw .isFolder(path)
    case .disk, .other: throw .notReadableFile(path)
    case .file, .pipe, .link, nil: break
    }
    let descriptor = try FileError.reading(path) { () throws(SystemError) in
      try Platform.openForReading(path)
    }
    // Closing a file that was only read loses nothing.
    defer { try? Platform.close(descriptor) }
    let size = try FileError.reading(path) { () throws(SystemError) in try Platform.length(descriptor) }
    if size > limit { throw .tooLarge(path, limit: limit) }
    return try collect(path, limit: limit, expected: size) { count throws(SystemError) in
      try Platform.read(descriptor, count: count)
    }
  }

  /// Gathers parts until one is empty, about as many bytes as expected.
  static func collect(
    _ name: String, limit: Int, expected: Int = 0, next: (Int) throws(SystemError) -> [UInt8]
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    while true {
      let part = try FileError.reading(name) { () throws(SystemError) in try next(chunk) }
      if part.isEmpty { return bytes }
      bytes += part
      if bytes.count > limit { throw .tooLarge(name, limit: limit) }
    }
  }
}
