internal import CampaignModel
internal import Experiments
internal import Measurement
internal import Reports
internal import ScenarioFiles

/// A scenario with its runs, made once, for readers that need them.
struct Sample {
  let scenario: Scenario
  private let runs: [RunResult]

  /// Simulates the runs of a scenario, without twins.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    let experiment = Experiment(scenario, threads: 1)
    runs = (0..<experiment.runs).compactMap { experiment.result(of: $0) }
  }

  /// Returns the comparison of the runs, under a scenario that differs in its claims alone.
  func comparison(of scenario: Scenario) -> Comparison {
    var comparison = Comparison(scenario)
    for run in runs {
      comparison.add(run.ledgers, run.scenario, marginal: run.marginal, attributions: run.attributions)
    }
    return comparison
  }

  /// The first run as a journal keeps it.
  func record(_ recorder: RunRecorder) -> RunRecord { Self.record(of: runs[0], recorder) }

  private static func record(of run: RunResult, _ recorder: RunRecorder) -> RunRecord {
    recorder.run(
      run.ledgers, run.scenario, marginal: run.marginal, attributions: run.attributions, extent: run.extent)
  }

  /// Whether a journal has every run again that it was given.
  var comesBack: Bool {
    let recorder = RunRecorder(scenario)
    return runs.allSatisfy { run in
      let bytes = Self.record(of: run, recorder).bytes
      return RunRecord(bytes[...], isTwin: false, recorder)?.bytes == bytes
    }
  }

  /// The first run as if it were a twin.
  func twinRecord(_ recorder: RunRecorder) -> RunRecord { recorder.twin(runs[0].ledgers, runs[0].scenario) }

  /// The result folder of the runs.
  var files: [ResultFile] {
    do throws(UnreadableFile) {
      return try ResultPack.files(
        comparison(of: scenario), extent: runs.first.map { MeanExtent($0.extent) },
        provenance: Provenance(version: "0", scenarioText: [], command: "rapport run s.json5"))
    } catch {
      preconditionFailure("what was just written can be read: \(error)")
    }
  }

  /// Four people who are told something for a day.
  static let small: Sample = {
    guard let scenario = ScenarioBytes(scenarioBytes).scenario() else {
      preconditionFailure("the sample is a scenario")
    }
    return Sample(scenario)
  }()

  /// Reads claims about the sample.
  static let claims = ClaimReader(small.scenario)

  /// The sample before anything in it is judged.
  static let tree: Node = {
    let diagnostics = Diagnostics()
    let source = SourceText(file: "s.json5", bytes: scenarioBytes, into: diagnostics)
    guard let tree = source.flatMap({ JSON5.parse($0, into: diagnostics) }) else {
      preconditionFailure("the sample is JSON5")
    }
    return tree
  }()

  static let scenarioBytes = Array(
    """
    {
      campaign: { days: 2, horizonDays: 3, goal: { incrementalConversions: 1 } },
      population: { size: 40, valueAxes: ["food"], communities: { all: { values: { food: 1 } } } },
      platforms: { here: { reach: 1 } },
      contents: { tip: { mention: 0.5, pitch: 0.1, quality: 0.8 } },
      voices: {
        ann: { kind: "curator", followers: 20, fee: 10 }, bob: { kind: "friend", followers: 10 },
        board: { kind: "advertisement" },
      },
      actions: {
        sale: { kind: "purchase", needsPerYear: 50, baseProbability: 0.2, involvement: 0.2, value: { uniform: [20, 40] } },
      },
      strategies: {
        talk: { activities: [{ by: ["ann", "bob"], post: { content: "tip", postsPerDay: 2 } }] },
        ads: { activities: [{ by: "board", advertise: { content: "tip", budget: 5, costPerThousand: 50 } }] },
      },
      experiment: { runs: 3, attribution: { strategy: "talk", permutations: 2, runs: 2 } },
    }
    """.utf8)
}
