/// Why a file or folder could not be read or written.
enum FileError: Error, Equatable {
  case unreadable(String, SystemError)
  case notReadableFile(String)
  case isFolder(String)
  case tooLarge(String, limit: Int)
  case unwritable(String, SystemError)
  case exists(String)
  case notFolder(String)
  case notResult(String)
  case holdsCurrentFolder(String)
  /// The older result could not be put back and is at another place.
  case olderKept(String, SystemError, at: String)
  /// The new result is in its place, but the older one could not be removed and is at another.
  case olderLeft(String, SystemError, at: String)
  /// The program that reads the standard output wants no more; not an error to tell of.
  case readerLeft
  case interrupted
}

extension FileError: ReportedError {
  var message: String {
    switch self {
    case .unreadable(let path, let error): "Cannot read \(path): \(error)"
    case .notReadableFile(let path): "Cannot read \(path): it is a disk or a socket; expected a file"
    case .isFolder(let path): "Cannot read \(path): it is a folder; name a file in it"
    case .tooLarge(let path, let limit):
      "Cannot read \(path): it is larger than \(limit >> 20) MiB, the most that is read"
    case .unwritable(let path, let error): "Cannot write \(path): \(error)"
    case .exists(let path): "Cannot write \(path): it exists, and is not overwritten; choose another name"
    case .notFolder(let path): "Cannot write \(path): it is not a folder; choose another with --out"
    case .notResult(let path):
      "Cannot replace \(path): it holds files but no result of Rapport; choose a new or empty folder with --out"
    case .holdsCurrentFolder(let path):
      "Cannot replace \(path): the command runs inside it; go to a folder outside first"
    case .olderKept(let path, let error, let place):
      "Cannot write \(path): \(error); the older result is in \(place)"
    case .olderLeft(let path, let error, let place):
      "The new result is in \(path), but the older one could not be removed: \(error); it is in \(place)"
    case .readerLeft: "The reader of standard output has closed it"
    case .interrupted: "Interrupted; nothing was written"
    }
  }

  var exitCode: ExitCode {
    switch self {
    case .unreadable, .notReadableFile, .isFolder, .tooLarge: .unreadable
    case .unwritable, .exists, .notFolder, .notResult, .holdsCurrentFolder, .olderKept, .olderLeft:
      .unwritable
    case .readerLeft: .done
    case .interrupted: .interrupted
    }
  }
}

extension FileError {
  /// Why a file could not be read, in a few words for the middle of a sentence.
  var reason: String {
    switch self {
    case .unreadable(_, let error): "\(error)"
    case .notReadableFile: "it is a disk or a socket"
    case .isFolder: "it is a folder"
    case .tooLarge(_, let limit): "it is larger than \(limit >> 20) MiB"
    default: message
    }
  }

  /// Runs a call of the system and says of its error that `path` could not be read.
  static func reading<Result>(
    _ path: String, _ call: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try call() } catch { throw .unreadable(path, error) }
  }

  /// Runs a call of the system and says of its error that `path` could not be written.
  static func writing<Result>(
    _ path: String, _ call: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try call() } catch { throw .unwritable(path, error) }
  }
}
