import Reports

/// The user stopped the work.
struct Stopped: ReportedError {
  let finished: Int
  let total: Int
  /// What the work is made of, plural, as in a progress line.
  let unit: String

  /// Says how far the work came.
  init(finished: Int, of total: Int, _ unit: String) {
    self.finished = finished
    self.total = total
    self.unit = unit
  }

  var message: String {
    "Interrupted after \(NumberFormat.integer(finished)) of \(NumberFormat.integer(total)) \(unit); nothing was written"
  }
  var exitCode: ExitCode { .interrupted }
}
