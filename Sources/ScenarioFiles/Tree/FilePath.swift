/// Paths as text, with `/` between the folders.
enum FilePath {
  /// Returns the path of a file named in another file: relative to that file's folder unless it is
  /// absolute.
  static func resolve(_ name: String, besideFile file: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }

  /// Returns a path without `.`, `..` and repeated slashes where that is possible, to compare two paths.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
