extension Experiment {
  /// Simulates what is not kept yet, keeps each record as soon as its run is finished, and hands over all records in
  /// the order of the runs, whatever finishes first; then those of the twins.
  ///
  /// A new run begins when one is over, so that at most `threads` worlds exist at once. Twins change no run.
  ///
  /// - Parameters:
  ///   - store: Where records are kept.
  ///   - isInterrupted: Asked every simulated day; ends the experiment when true.
  ///   - record: Reduces a result to what is kept; called on any thread.
  ///   - twins: Returns how many twins to simulate, when all runs have been handed over; nil for as many as planned
  ///     without knowing the runs, so that they begin while the last runs are still at work.
  ///   - receive: Called with each record, one at a time, nil for a run that is left out; returns whether more runs are
  ///     wanted.
  /// - Throws: `Interrupted` when `isInterrupted` became true before the last run was over.
  public func run<Record, Store: RecordStore<Record>>(
    keeping store: Store, isInterrupted: @escaping @Sendable () -> Bool,
    record: @escaping @Sendable (Replication, RunResult) -> Record,
    twins: ((_ runs: Int) -> Int)? = nil,
    receive: (Replication, Record?) throws -> Bool
  ) async throws {
    func replication(_ position: Int) -> Replication {
      position < runs ? Replication(run: position) : Replication(run: position - runs, isTwin: true)
    }
    guard let twins else {
      let planned = self.twins
      _ = try await pass(0..<(runs + planned), replication, store, isInterrupted, record, receive)
      return
    }
    let received = try await pass(0..<runs, replication, store, isInterrupted, record, receive)
    _ = try await pass(
      runs..<(runs + twins(received)), replication, store, isInterrupted, record, receive)
  }

  /// Simulates a stretch of runs and twins; returns how many were handed over before `receive` had enough.
  private func pass<Record, Store: RecordStore<Record>>(
    _ positions: Range<Int>, _ replication: (Int) -> Replication, _ store: Store,
    _ isInterrupted: @escaping @Sendable () -> Bool,
    _ record: @escaping @Sendable (Replication, RunResult) -> Record,
    _ receive: (Replication, Record?) throws -> Bool
  ) async throws -> Int {
    func isSettled(_ position: Int) -> Bool {
      let world = replication(position)
      return store.isKept(world) || store.isLeftOut(world)
    }
    // A suspect beyond the last run is of a longer experiment.
    for world in store.suspects
    where world.run < runs && positions.contains(world.isTwin ? runs + world.run : world.run) {
      try store.begin(world)
      guard let result = result(of: world, isInterrupted) else { throw Interrupted(finished: 0) }
      try store.keep(record(world, result), of: world)
    }
    var due = positions.lowerBound
    var wantsMore = true
    var waiting: [Int: Record] = [:]
    func handOver() throws {
      while wantsMore, due < positions.upperBound {
        let world = replication(due)
        if let record = waiting.removeValue(forKey: due) {
          wantsMore = try receive(world, record)
        } else if store.isLeftOut(world) {
          wantsMore = try receive(world, nil)
        } else if store.isKept(world) {
          wantsMore = try receive(world, store.record(of: world))
        } else {
          return
        }
        due += 1
      }
    }
    try handOver()
    var next = due
    try await withThrowingTaskGroup(of: (position: Int, record: Record?).self) { group in
      func startNext() throws {
        while next < positions.upperBound, isSettled(next) { next += 1 }
        guard wantsMore, next < positions.upperBound else { return }
        let position = next
        let world = replication(position)
        next += 1
        try store.begin(world)
        group.addTask {
          let result = self.result(of: world) { isInterrupted() || Task.isCancelled }
          return (position, result.map { record(world, $0) })
        }
      }
      for _ in 0..<threads { try startNext() }
      while let outcome = try await group.next() {
        guard let record = outcome.record else { continue }
        try store.keep(record, of: replication(outcome.position))
        try startNext()
        waiting[outcome.position] = record
        try handOver()
        // What is under way beyond the last run wanted is given up.
        if !wantsMore { group.cancelAll() }
      }
    }
    if wantsMore, due < positions.upperBound { throw Interrupted(finished: due) }
    return due - positions.lowerBound
  }

  /// Simulates a run or a twin; nil when interrupted.
  public func result(of world: Replication, _ isInterrupted: () -> Bool = { false }) -> RunResult? {
    world.isTwin ? twin(of: world.run, isInterrupted) : result(of: world.run, isInterrupted)
  }
}
