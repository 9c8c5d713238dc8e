import CampaignModel
import Experiments
import Measurement
import Reports
import Simulation

/// The simulation of a scenario: what is not in the journal yet, and what comes of all runs.
final class RunWork {
  private let experiment: Experiment
  private let goal: PrecisionGoal?
  private let recorder: RunRecorder
  private let console: Console
  private let showsProgress: Bool
  private let scratch: ScratchFile
  /// Runs that are wanted, with a goal the most there may be until it is reached.
  private var runs: Int
  /// Twins that are wanted; with a goal none until it is reached, as they are for the runs that there are then.
  private var twins: Int
  /// What came of it.
  private(set) var comparison: Comparison
  /// How large the worlds of the runs are; nil without runs.
  private(set) var extent: MeanExtent?

  /// Plans the work.
  ///
  /// - Parameters:
  ///   - scenario: What is simulated; with a goal, for the most runs that it allows.
  ///   - goal: What ends the runs before; nil where their number is fixed.
  ///   - threads: Runs at the same time, at least 1.
  ///   - console: Where progress is shown, and who may interrupt.
  ///   - showsProgress: Whether it is.
  ///   - scratch: Where the numbers of the runs wait.
  init(
    _ scenario: Scenario, _ goal: PrecisionGoal?, threads: Int, console: Console, showsProgress: Bool,
    scratch: ScratchFile
  ) {
    experiment = Experiment(scenario, threads: threads)
    runs = experiment.runs
    twins = goal == nil ? experiment.twins : 0
    self.goal = goal
    recorder = RunRecorder(scenario)
    comparison = Comparison(
      scenario, sequence: goal?.sequence(confidence: scenario.experiment.confidence), spool: scratch)
    self.scratch = scratch
    self.console = console
    self.showsProgress = showsProgress
  }

  private var total: Int { runs + twins }
  private var unit: String { RunJournal.unit(twins: twins) }

  /// Returns how far the work came that the user stopped, with what is finished in the journal and on the disk.
  func stopped(_ journal: RunJournal) throws -> Stopped {
    let kept = journal.kept(ofRuns: runs, twins: twins)
    try journal.close()
    return Stopped(finished: kept, of: total, unit, by: console.interrupt, isKept: kept > 0)
  }

  /// Simulates what is missing.
  ///
  /// - Throws: `Stopped` when the user stopped it; what is finished is then in the journal and on the disk.
  func perform(_ journal: RunJournal) async throws {
    let progress = ProgressDisplay(
      experiment.scenario.name, total: total, already: journal.kept(ofRuns: runs, twins: twins), unit: unit,
      console: console, isWanted: showsProgress)
    defer { progress.finish() }
    let (recorder, missing) = (recorder, recorder.missingTwin)
    do {
      try await experiment.run(
        keeping: journal, isInterrupted: console.interrupt.isRequested,
        record: { world, result in
          defer { progress.advance() }
          return recorder.record(of: world, result)
        },
        twins: goal == nil
          ? nil
          : { [self] received in
            comparison.endRuns()
            (runs, twins) = (received, comparison.scenario.twins)
            progress.expect(total, unit: unit, done: received + journal.kept(ofRuns: 0, twins: twins))
            return twins
          }
      ) { [self] world, record in
        switch (world.isTwin, record) {
        case (false, let record?):
          comparison.add(record)
          if let world = record.extent { extent = extent?.adding(world) ?? MeanExtent(world) }
        case (false, nil): comparison.leaveOutRun()
        case (true, let record):
          guard !comparison.leftOut.contains(world.run) else { break }
          if record == nil { comparison.leaveOutTwin(of: world.run) }
          comparison.addTwin(record ?? missing)
        }
        if let failure = scratch.failure {
          let kept = journal.kept(ofRuns: runs, twins: twins)
          throw JournalError.full(journal: scratch.path, failure, kept: kept)
        }
        if world.isTwin { return true }
        if Self.looks(after: comparison.runs), let note { progress.note(note) }
        return !isPrecise(after: world.run + 1)
      }
    } catch is Experiment.Interrupted {
      throw try stopped(journal)
    }
  }

  /// Whether what is known so far is worked out anew after so many runs: seldom enough to cost nothing.
  private static func looks(after runs: Int) -> Bool {
    runs < 20 || runs.isMultiple(of: 10) && runs < 1000 || runs.isMultiple(of: 1000)
  }

  /// What is known so far of the metric of the goal, or of return on investment: the least precise strategy with a goal,
  /// else the one that earns most.
  private var note: String? {
    let metric = goal?.metric ?? .roi
    let strategy =
      goal.flatMap { comparison.states(of: $0).max { $0.share < $1.share }?.strategy }
      ?? comparison.ranking.first { $0 > 0 }
    guard let strategy, let (value, interval) = comparison.figure(strategy, metric), let interval else {
      return nil
    }
    let numbers = [value, interval.low, interval.high].map { NumberFormat.significant($0, digits: 3) }
    return "\(metric.name) of \(comparison.strategies[strategy]) \(numbers[0]) [\(numbers[1]), \(numbers[2])]"
  }

  /// Whether the goal is reached, where there is one and it is time to look.
  private func isPrecise(after runs: Int) -> Bool {
    guard let goal, goal.looks(after: runs) else { return false }
    let states = comparison.states(of: goal)
    return !states.isEmpty && states.allSatisfy { $0.share <= 1 }
  }
}
