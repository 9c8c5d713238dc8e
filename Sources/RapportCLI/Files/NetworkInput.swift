import Networks

/// A network read from an edge list that the user names.
enum NetworkInput {
  /// The edge list has errors.
  struct Faulty: ReportedError {
    /// Every problem, a line each.
    let message: String
    let exitCode = ExitCode.badData
    // Each line says `file:line:column: error:` already, as editors expect.
    var report: String { message + "\n" }
  }

  /// Reads an edge list that must be without errors.
  ///
  /// - Parameters:
  ///   - path: The file, or `-` for standard input.
  ///   - undirected: Whether a line stands for two arcs, one each way.
  ///   - weights: What the third column is for.
  ///   - console: Where standard input comes from.
  /// - Returns: The network and the ids that its people have in the file.
  /// - Throws: `FileError` if the file cannot be read, `Faulty` if it has errors.
  static func read(
    _ path: String, undirected: Bool, weights: EdgeListFile.Weights, console: Console
  ) throws -> EdgeListFile {
    let bytes = try InputFile.read(path, console: console)
    do throws(EdgeListError) {
      return try EdgeListFile(bytes, undirected: undirected, weights: weights)
    } catch {
      var lines = error.problems.map { "\(path):\($0)" }
      let more = error.count - error.problems.count
      if more > 0 {
        lines.append("\(path): error: \(more) more lines have problems; only the first are shown.")
      }
      if error.problems.contains(where: { $0.kind == .missingColumn(found: 2, expected: 3) }) {
        lines.append(
          "\(path): note: give --probability where all arcs have the same and the file has no third column.")
      }
      throw Faulty(message: lines.joined(separator: "\n"))
    }
  }
}
