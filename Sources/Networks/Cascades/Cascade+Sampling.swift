internal import Randomness

/// Why the sampling of a cascade ended early.
public struct CascadeInterrupted: Error, Equatable, Sendable {
  /// How many runs were finished.
  public let finished: Int
}

extension Cascade {
  /// Lets many cascades run from the same seeds, independent of each other (Kempe, Kleinberg & Tardos, "Maximizing the
  /// spread of influence through a social network", KDD 2003); the mean of their sizes estimates the expected spread.
  ///
  /// A run is a pure function of `seed` and its number, so more runs begin with the same ones and threads change
  /// nothing but the time. Each thread needs room for one cascade, 8 to 16 bytes a person.
  ///
  /// - Parameters:
  ///   - seeds: Who has it from the beginning, people of `graph`.
  ///   - runs: How many cascades, at least 0.
  ///   - seed: Where all luck comes from.
  ///   - threads: Runs simulated at the same time, at least 1.
  ///   - isInterrupted: Asked before every run, on any thread; ends the sampling when true.
  ///   - advance: Told now and then, on any thread, how many more runs are over.
  /// - Returns: Every run, in the order of their numbers.
  /// - Throws: `CascadeInterrupted` when `isInterrupted` became true before the last run.
  public func sample(
    from seeds: [Int32], runs: Int, seed: UInt64, threads: Int = 1,
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    advance: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(CascadeInterrupted) -> [CascadeRun] {
    precondition(runs >= 0 && threads >= 1, "sampling needs a thread")
    let shares = await withTaskGroup(of: (thread: Int, runs: [CascadeRun]).self) { group in
      // Runs are dealt out like cards: all cost about the same, so nobody waits long for the last thread.
      for thread in 0..<min(threads, runs) {
        group.addTask {
          let numbers = stride(from: thread, to: runs, by: threads)
          return (thread, self.sample(numbers, from: seeds, seed, isInterrupted, advance))
        }
      }
      var shares = [[CascadeRun]](repeating: [], count: threads)
      for await share in group { shares[share.thread] = share.runs }
      return shares
    }
    let finished = shares.reduce(0) { $0 + $1.count }
    guard finished == runs else { throw CascadeInterrupted(finished: finished) }
    return (0..<runs).map { shares[$0 % threads][$0 / threads] }
  }

  /// Lets the cascades of one thread run; fewer when interrupted.
  private func sample(
    _ numbers: StrideTo<Int>, from seeds: [Int32], _ seed: UInt64, _ isInterrupted: () -> Bool,
    _ advance: (Int) -> Void
  ) -> [CascadeRun] {
    var scratch = makeScratch()
    var runs: [CascadeRun] = []
    runs.reserveCapacity(numbers.underestimatedCount)
    var untold = 0
    for number in numbers {
      if isInterrupted() { break }
      let luck = QuickStream(RandomSource(seed: seed, run: number), .cascade)
      runs.append(run(from: seeds, luck, &scratch))
      untold += 1
      // Short runs take microseconds, and telling of each would cost as much.
      if untold == 16 {
        advance(untold)
        untold = 0
      }
    }
    advance(untold)
    return runs
  }
}

extension Purpose {
  /// Everything a cascade decides by itself.
  static let cascade = Purpose(210)
}
