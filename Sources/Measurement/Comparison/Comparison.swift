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
  /// The numbers of the runs added, from 0 and in their order.
  public private(set) var runNumbers: [Int] = []
  /// The numbers of runs that could not be simulated; no figure knows of them.
  public private(set) var leftOut: [Int] = []
  /// The numbers of runs whose twin could not be simulated.
  public private(set) var leftOutTwins: [Int] = []
  /// Twins added so far, those of the first runs.
  public private(set) var twins = 0

  /// One column for each strategy and metric: a value for each run, NaN where it is not defined.
  private var columns: [[[Double]]]
  /// The same for each twin.
  private var twinColumns: [[[Double]]]
  /// What is uncertain, and its value in each run.
  private(set) var doubts: DoubtColumns
  private(set) var daily: [DailyMoments]
  private(set) var costs: [CostMeans]
  private(set) var voices: [[VoiceMeans]]
  private(set) var horizons: HorizonColumns
  /// The strategies whose results are traced back to voices, in their order; empty unless asked for.
  public private(set) var attributions: [AttributionStudy]
  /// What was paid by the hour and to voices: a value for each strategy and run.
  private(set) var pay: [[PayRecord]]
  private(set) var crossovers: CrossoverDays
  /// What is needed to value the runs at other prices.
  public private(set) var repricing: Repricing
  /// Reduces runs to what is added.
  private let recorder: RunRecorder

  /// Begins without any run.
  ///
  /// - Parameters:
  ///   - scenario: What is simulated.
  ///   - sequence: The intervals of runs that end when they please; nil where their number is fixed beforehand.
  public init(_ scenario: Scenario, sequence: ConfidenceSequence? = nil) {
    self.scenario = scenario
    self.sequence = sequence
    recorder = RunRecorder(scenario)
    strategies = scenario.allStrategies.map(\.name)
    metrics = recorder.metrics
    columns = [[[Double]]](
      repeating: [[Double]](repeating: [], count: metrics.count), count: strategies.count)
    twinColumns = columns
    doubts = DoubtColumns(scenario)
    daily = strategies.map { _ in DailyMoments(days: scenario.campaign.horizonDays) }
    costs = recorder.costs
    voices = [[VoiceMeans]](repeating: [], count: strategies.count)
    horizons = HorizonColumns(scenario)
    attributions = AttributionStudy.all(of: scenario, sequence)
    pay = [[PayRecord]](repeating: [], count: strategies.count)
    crossovers = CrossoverDays(strategies: strategies.count)
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
    repricing.add(record)
    for (strategy, record) in record.strategies.enumerated() {
      pay[strategy].append(record.pay)
      for (metric, value) in record.values.enumerated() {
        columns[strategy][metric].append(value)
      }
      daily[strategy].add(record.daily)
      horizons.add(strategies[strategy], record.daily)
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
    let profit = DailyMetric.allCases.firstIndex(of: .cumulativeProfit) ?? 0
    crossovers.add(record.strategies.map { $0.daily[profit] })
    doubts.add(record.drawn)
    runNumbers.append(runs + leftOut.count)
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
    for (strategy, record) in record.strategies.enumerated() {
      for (metric, value) in record.values.enumerated() {
        twinColumns[strategy][metric].append(value)
      }
    }
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
    return columns[strategy][index]
  }

  /// Returns the values of a metric for all twins, with NaN where it is not defined.
  func rawTwins(_ strategy: Int, _ metric: Metric) -> [Double] {
    guard let index = metrics.firstIndex(of: metric) else { return [] }
    return twinColumns[strategy][index]
  }
}
