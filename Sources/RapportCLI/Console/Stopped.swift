import Reports

/// The user stopped the work.
struct Stopped: ReportedError {
  let finished: Int
  let total: Int
  /// What the work is made of, plural, as in a progress line.
  let unit: String
  let exitCode: ExitCode
  /// Whether what is finished can be carried on with.
  let isKept: Bool

  /// Says how far the work came.
  init(finished: Int, of total: Int, _ unit: String, by interrupt: Interrupt, isKept: Bool = false) {
    self.finished = finished
    self.total = total
    self.unit = unit
    self.isKept = isKept
    exitCode = interrupt.exitCode()
  }

  var message: String {
    "Interrupted after \(NumberFormat.integer(finished)) of \(NumberFormat.integer(total)) \(unit); "
      + (isKept ? "they are kept: the same command with --resume carries on" : "nothing was written")
  }
}
