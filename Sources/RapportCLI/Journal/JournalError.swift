import Reports

/// Why an interrupted run cannot be carried on, or none can begin.
enum JournalError: ReportedError, Equatable {
  /// Another process works on the same result.
  case inUse(folder: String)
  /// The journal is of other work.
  case otherWork(folder: String, difference: String)
  /// The beginning of the journal is damaged, so that nothing proves what its runs are of.
  case unreadable(folder: String, journal: String, runs: Int)
  /// A link stands where the journal is to be.
  case link(journal: String)
  /// The disk took no more.
  case full(journal: String, SystemError, kept: Int)

  var message: String {
    switch self {
    case .inUse(let folder):
      "Cannot write \(folder): another rapport run is at work on it; wait for it, or choose another folder with --out"
    case .otherWork(let folder, let difference):
      "Cannot carry on the interrupted run of \(folder): \(difference), or begin anew without --resume"
    case .unreadable(let folder, let journal, let runs):
      "Cannot carry on the interrupted run of \(folder): the beginning of \(journal) is damaged, and nothing else proves"
        + " what its \(NumberFormat.integer(runs)) finished \(runs == 1 ? "run is" : "runs are") of; begin anew without"
        + " --resume, or with another --out to keep it"
    case .link(let journal):
      "Cannot write \(journal): it is a link, and finished runs are not kept behind one; remove it, or choose another"
        + " folder with --out"
    case .full(let journal, let error, let kept):
      "Cannot write \(journal): \(error)"
        + (kept > 0
          ? "; \(NumberFormat.integer(kept)) finished runs are kept: make room, then --resume carries on"
          : "")
    }
  }

  var exitCode: ExitCode {
    switch self {
    case .inUse, .link, .full: .unwritable
    case .otherWork, .unreadable: .badData
    }
  }
}
