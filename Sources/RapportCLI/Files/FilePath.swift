/// Paths as text.
enum FilePath {
  /// Returns the path of an entry in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Splits a path into its folder and its last name; trailing slashes do not count.
  ///
  /// The folder of a bare name is `.`, and that of the root is the root, with an empty name.
  static func split(_ path: String) -> (folder: String, name: String) {
    let trimmed = path.reversed().drop { $0 == "/" }.reversed()
    guard !trimmed.isEmpty else { return ("/", "") }
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
    let folder = trimmed[..<slash].reversed().drop { $0 == "/" }.reversed()
    return (folder.isEmpty ? "/" : String(folder), String(trimmed[trimmed.index(after: slash)...]))
  }

  /// Whether `path` is `folder` or lies in it; both absolute and without links.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
