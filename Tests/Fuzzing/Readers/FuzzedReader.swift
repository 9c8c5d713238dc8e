/// The readers that take what others have written, each with a door for bytes nobody has looked at.
///
/// A door returns when the reader has read or refused the bytes, and traps when the reader broke its word. Two
/// programs knock: the fuzzer, with bytes it makes up, and a test, with those it once found interesting.
public enum FuzzedReader: String, CaseIterable, Sendable {
  /// Scenario files with the files they name.
  case scenario
  /// Scenarios that are right, run and reported on if they are small.
  case run
  /// Claims, and whether the runs bear them out.
  case claim
  /// Values set on the command line: `path=value`.
  case option
  /// Tables of voices.
  case table
  /// Edge lists.
  case edges
  /// The JSON of a manifest.
  case manifest
  /// A result folder with one file exchanged.
  case result
  /// The journal of an interrupted run and the records in it.
  case journal

  /// Reads or refuses the bytes.
  public func take(_ bytes: [UInt8]) {
    switch self {
    case .scenario: takeScenario(bytes)
    case .run: takeRun(bytes)
    case .claim: takeClaim(bytes)
    case .option: takeOption(bytes)
    case .table: takeTable(bytes)
    case .edges: takeEdges(bytes)
    case .manifest: takeManifest(bytes)
    case .result: takeResult(bytes)
    case .journal: takeJournal(bytes)
    }
  }
}
