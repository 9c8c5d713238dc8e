/// The work was stopped before the last check.
public struct ChecksInterrupted: Error, Equatable, Sendable {
  /// How many checks were made.
  public let finished: Int
}

extension Check {
  /// Makes checks, several at a time.
  ///
  /// Every check has luck of its own, keyed by its name: results depend neither on threads nor on which other checks are
  /// made.
  ///
  /// - Parameters:
  ///   - checks: The checks.
  ///   - threads: Checks made at the same time, at least 1.
  ///   - seed: Where all luck comes from.
  ///   - effort: The share of the usual repetitions, above 0; less is quicker and less sharp.
  ///   - isInterrupted: Asked between checks; ends the work when true.
  ///   - advance: Told after each check.
  /// - Returns: The results in the order of `checks`.
  /// - Throws: `ChecksInterrupted` when `isInterrupted` became true before the last check.
  public static func judge(
    _ checks: [Check], threads: Int, seed: UInt64 = 1, effort: Double = 1,
    isInterrupted: @escaping @Sendable () -> Bool = { false }, advance: () -> Void = {}
  ) async throws(ChecksInterrupted) -> [CheckResult] {
    precondition(threads >= 1 && effort > 0, "checks need a thread and some effort")
    var results = [CheckResult?](repeating: nil, count: checks.count)
    await withTaskGroup(of: (Int, CheckResult).self) { group in
      var next = 0
      func startNext() {
        guard next < checks.count, !isInterrupted() else { return }
        let (index, check) = (next, checks[next])
        next += 1
        group.addTask { (index, await check.judge(seed: seed, effort: effort)) }
      }
      for _ in 0..<threads { startNext() }
      while let (index, result) = await group.next() {
        results[index] = result
        advance()
        startNext()
      }
    }
    let finished = results.compactMap { $0 }
    guard finished.count == checks.count else { throw ChecksInterrupted(finished: finished.count) }
    return finished
  }

  /// Makes this check.
  ///
  /// - Parameters:
  ///   - seed: Where all luck comes from.
  ///   - effort: The share of the usual repetitions, above 0.
  /// - Returns: What was measured, and whether it passes.
  public func judge(seed: UInt64 = 1, effort: Double = 1) async -> CheckResult {
    CheckResult(self, await measure(Trial(of: name, seed: seed, effort: effort)))
  }
}
