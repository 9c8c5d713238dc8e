public import CampaignModel
public import Simulation

/// What all runs say about all strategies: results are added run by run, figures are asked for at the end.
public struct Comparison: Sendable {
  /// What was simulated.
  public private(set) var scenario: Scenario
  /// The intervals of runs that end when they please; nil where their number was fixed beforehand.
  public let sequence: ConfidenceSequence?
  /// The names of the strategies, the control first.
  public let strategies: [String]
  /// The metrics, in the order of every table.
  public let metrics: [Metric]
  /// Runs added so far.
  public private(set) var runs = 0
  /// The numbers of runs that could not be simulated; no figure knows of them.
  public private(set) var leftOut: [Int] = []
  /// The numbers of runs whose twin could not be simulated.
  public private(set) var leftOutTwins: [Int] = []
  /// Twins added so far, those of the first runs.
  public private(set) var twins = 0

  /// The numbers of each run.
  private(set) var columns: RunColumns
  /// Where they stand.
  let layout: RunLayout
  /// The metrics of each twin, strategy by strategy.
  private var twinColumns: RunColumns
  /// Where tables as long as there are runs wait, too.
  public let spool: any Spool
  /// What is uncertain.
  let doubts: DoubtedQuantities
  private(set) var daily: [DailyMoments]
  private(set) var costs: [CostMeans]
  private(set) var voices: [[VoiceMeans]]
  /// The strategies whose results are traced back to voices, in their order; empty unless asked for.
  public private(set) var attributions: [AttributionStudy]
  /// What is needed to value the runs at other prices.
  public private(set) var repricing: Repricing
  /// Reduces runs to what is added.
  private let recorder: RunRecorder

  /// Begins without any run.
  ///
  /// - Parameters:
  ///   - scenario: What is simulated.
  ///   - sequence: The intervals of runs that end when they please; nil where their number is fixed beforehand.
  ///   - spool: Where what is kept of each run waits until it is asked for.
  public init(
    _ scenario: Scenario, sequence: ConfidenceSequence? = nil, spool: any Spool = MemorySpool()
  ) {
    self.scenario = scenario
    self.sequence = sequence
    recorder = RunRecorder(scenario)
    strategies = scenario.allStrategies.map(\.name)
    metrics = recorder.metrics
    self.spool = spool
    doubts = DoubtedQuantities(scenario)
    layout = RunLayout(recorder, quantities: doubts.paths.count)
    columns = RunColumns(width: layout.width, on: spool)
    twinColumns = RunColumns(width: strategies.count * metrics.count, on: spool)
    daily = strategies.map { _ in DailyMoments(days: scenario.campaign.horizonDays) }
    costs = recorder.costs
    voices = [[VoiceMeans]](repeating: [], count: strategies.count)
    attributions = AttributionStudy.all(of: scenario, sequence)
    repricing = Repricing(recorder)
  }

  /// Adds the next run by its ledgers, as `RunRecorder.run` takes them.
  public mutating func add(
    _ ledgers: [Ledger], _ scenario: Scenario, marginal: [Ledger] = [],
    attributions samples: [AttributionSample] = []
  ) {
    add(recorder.run(ledgers, scenario, marginal: marginal, attributions: samples))
  }

  /// Adds the next run.
  ///
  /// The order of runs decides the last bits of the means: add them in their order.
  public mutating func add(_ record: RunRecord) {
    columns.append(layout.row(record))
    repricing.add(record)
    for (strategy, record) in record.strategies.enumerated() {
      daily[strategy].add(record.daily)
      costs[strategy].add(record.costs)
      if voices[strategy].isEmpty {
        voices[strategy] = record.voices.map { VoiceMeans(voice: $0.voice) }
      }
      for (index, voice) in record.voices.enumerated() {
        voices[strategy][index].add(voice)
      }
    }
    for sample in record.attributions {
      for index in attributions.indices where attributions[index].strategy == sample.strategy {
        attributions[index].add(sample)
      }
    }
    runs += 1
  }

  /// Takes note that the next run could not be simulated.
  public mutating func leaveOutRun() { leftOut.append(runs + leftOut.count) }

  /// Takes note that the twin of a run could not be simulated; a missing one is added in its place.
  public mutating func leaveOutTwin(of run: Int) { leftOutTwins.append(run) }

  /// Takes note that there will be no more runs than there are.
  public mutating func endRuns() { scenario.experiment.runs = runs + leftOut.count }

  /// Adds the twin of the next run that has none yet by its ledgers, as `RunRecorder.twin` takes them.
  public mutating func addTwin(_ ledgers: [Ledger], _ scenario: Scenario) {
    addTwin(recorder.twin(ledgers, scenario))
  }

  /// Adds the twin of the next run that has none yet.
  ///
  /// Twins serve to tell doubt from luck, and change no other figure.
  public mutating func addTwin(_ record: RunRecord) {
    precondition(twins < runs, "a twin is added after its run")
    twinColumns.append(record.strategies.flatMap(\.values))
    twins += 1
  }

  /// Returns the index of a strategy by name, or nil.
  public func index(of strategy: String) -> Int? { strategies.firstIndex(of: strategy) }

  /// Returns the values of a metric for all runs, in their order; nil where it is not defined.
  public func column(_ strategy: Int, _ metric: Metric) -> [Double?] {
    raw(strategy, metric).map { $0.isNaN ? nil : $0 }
  }

  /// Returns the values of a metric with NaN where it is not defined.
  func raw(_ strategy: Int, _ metric: Metric) -> [Double] {
    guard let index = metrics.firstIndex(of: metric) else { return [] }
    return columns[layout.metric(strategy, index)]
  }

  /// Returns the values of a metric for all twins, with NaN where it is not defined.
  func rawTwins(_ strategy: Int, _ metric: Metric) -> [Double] {
    guard let index = metrics.firstIndex(of: metric) else { return [] }
    return twinColumns[strategy * metrics.count + index]
  }

  /// Returns an amount of a strategy for all runs.
  func amounts(_ strategy: Int, _ amount: RunLayout.Amount) -> [Double] {
    columns[layout.amount(strategy, amount)]
  }

  /// Returns the number, from 0, of a run by its place among those that could be simulated.
  func number(ofRun place: Int) -> Int { leftOut.reduce(place) { $1 <= $0 ? $0 + 1 : $0 } }
}
