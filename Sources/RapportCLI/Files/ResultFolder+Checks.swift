extension ResultFolder {
  /// The most of a manifest that is read.
  static let manifestLimit = 1 << 24

  /// Returns the manifest of the result in a folder, nil for an empty folder, and throws for any other.
  static func manifestOfResult(in folder: String, shownAs path: String) throws(FileError) -> String? {
    let names = try FileError.writing(path) { () throws(SystemError) in try Platform.names(in: folder) }
    guard !names.isEmpty else { return nil }
    guard names.contains(manifest) else { throw .notResult(path) }
    let file = FilePath.join(folder, manifest)
    let text = String(decoding: try InputFile.read(file, limit: manifestLimit), as: UTF8.self)
    // The name of the file is common: browser extensions have one, too.
    guard text.lowercased().contains("rapport") else { throw .notResult(path) }
    return text
  }

  /// Throws unless a folder that does not exist can be made.
  static func checkCanBeMade(_ path: String) throws(FileError) {
    let entry = try FileError.writing(path) { () throws(SystemError) in
      try Platform.entry(at: path, followsLinks: false)
    }
    // A link that leads nowhere.
    guard entry == nil else { throw .notFolder(path) }
    var ancestor = FilePath.split(path).folder
    while true {
      switch try FileError.writing(path, { () throws(SystemError) in try Platform.entry(at: ancestor) }) {
      case .folder: return try checkWritable(ancestor, shownAs: path)
      case nil: ancestor = FilePath.split(ancestor).folder
      default: throw .unwritable(path, .notFolder)
      }
    }
  }

  static func checkWritable(_ folder: String, shownAs path: String) throws(FileError) {
    try FileError.writing(path) { () throws(SystemError) in try Platform.checkWritable(folder) }
  }

  /// Makes a folder for this process alone.
  ///
  /// The number of a process is not enough of a name: in a container it is the same every time, and an earlier run
  /// may have been killed.
  static func makeTemporary(in parent: String) throws(FileError) -> String {
    let stem = FilePath.join(parent, ".rapport.tmp-\(Platform.processID)")
    var attempt = 1
    while true {
      let path = attempt == 1 ? stem : "\(stem)-\(attempt)"
      do throws(SystemError) {
        try Platform.makeFolder(path)
        return path
      } catch  where error == .exists && attempt < 1000 {
        attempt += 1
      } catch {
        throw .unwritable(path, error)
      }
    }
  }

  /// Removes a temporary folder and the files written into it, as far as that is possible.
  static func remove(_ temporary: String, _ names: [String]) {
    for name in names { try? Platform.removeFile(FilePath.join(temporary, name)) }
    try? Platform.removeFolder(temporary)
  }
}
