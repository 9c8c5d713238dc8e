import CampaignModel
import Experiments
import Measurement
import Simulation

/// The simulation of a scenario: what is not in the journal yet, and what comes of all runs.
final class RunWork {
  private let experiment: Experiment
  private let recorder: RunRecorder
  private let console: Console
  private let showsProgress: Bool
  /// What came of it.
  private(set) var comparison: Comparison
  /// How large the world of a run is; nil without runs.
  private(set) var extent: World.Extent?

  init(_ scenario: Scenario, threads: Int, console: Console, showsProgress: Bool) {
    experiment = Experiment(scenario, threads: threads)
    recorder = RunRecorder(scenario)
    comparison = Comparison(scenario)
    self.console = console
    self.showsProgress = showsProgress
  }

  /// Simulates what is missing.
  ///
  /// - Throws: `Stopped` when the user stopped it; what is finished is then in the journal and on the disk.
  func perform(_ journal: RunJournal) async throws {
    let total = experiment.runs + experiment.twins
    let unit = experiment.twins > 0 ? "runs and twins" : "runs"
    let progress = ProgressDisplay(
      experiment.scenario.name, total: total, unit: unit, console: console, isWanted: showsProgress)
    defer { progress.finish() }
    let (recorder, missing) = (recorder, recorder.missingTwin)
    do {
      try await experiment.run(keeping: journal, isInterrupted: console.interrupt.isRequested) { world, result in
        world.isTwin
          ? recorder.twin(result.ledgers, result.scenario)
          : recorder.run(
            result.ledgers, result.scenario, marginal: result.marginal, attributions: result.attributions)
      } receive: { [self] world, record in
        progress.advance()
        switch (world.isTwin, record) {
        case (false, let record?): comparison.add(record)
        case (false, nil): comparison.leaveOutRun()
        case (true, let record): if !comparison.leftOut.contains(world.run) { comparison.addTwin(record ?? missing) }
        }
        return true
      }
    } catch is Experiment.Interrupted {
      let kept = journal.kept(ofRuns: experiment.runs, twins: experiment.twins)
      try journal.close()
      throw Stopped(finished: kept, of: total, unit, by: console.interrupt, isKept: kept > 0)
    }
  }
}
