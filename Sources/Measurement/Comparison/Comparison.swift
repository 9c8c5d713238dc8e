public import CampaignModel
public import Simulation

/// What all runs say about all strategies: results are added run by run, figures are asked for at the end.
public struct Comparison: Sendable {
  /// What was simulated.
  public let scenario: Scenario
  /// The names of the strategies, the control first.
  public let strategies: [String]
  /// The metrics, in the order of every table.
  public let metrics: [Metric]
  /// Runs added so far.
  public private(set) var runs = 0
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
  private(set) var pay: [[Pay]]
  private(set) var crossovers: CrossoverDays
  /// What is needed to value the runs at other prices.
  public private(set) var repricing: Repricing

  /// Begins without any run.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    strategies = scenario.allStrategies.map(\.name)
    metrics = Metric.all(for: scenario)
    columns = [[[Double]]](
      repeating: [[Double]](repeating: [], count: metrics.count), count: strategies.count)
    twinColumns = columns
    doubts = DoubtColumns(scenario)
    daily = strategies.map { _ in DailyMoments(days: scenario.campaign.horizonDays) }
    costs = scenario.allStrategies.map { CostMeans($0) }
    voices = [[VoiceMeans]](repeating: [], count: strategies.count)
    horizons = HorizonColumns(scenario)
    attributions = AttributionStudy.all(of: scenario)
    pay = [[Pay]](repeating: [], count: strategies.count)
    crossovers = CrossoverDays(strategies: strategies.count)
    repricing = Repricing(scenario)
  }

  /// Adds the next run.
  ///
  /// The order of runs decides the last bits of the means: add them in their order.
  ///
  /// - Parameters:
  ///   - ledgers: The ledgers of all strategies, the control first.
  ///   - scenario: The scenario with the run's own prices and intensities.
  ///   - marginal: The ledgers of the declared strategies with a tenth more work; empty where nobody asked.
  ///   - samples: What was traced back to voices in the run.
  public mutating func add(
    _ ledgers: [Ledger], _ scenario: Scenario, marginal: [Ledger] = [],
    attributions samples: [AttributionSample] = []
  ) {
    precondition(ledgers.count == strategies.count, "a run has one ledger for each strategy")
    precondition(marginal.isEmpty || marginal.count == ledgers.count - 1, "the control is not enlarged")
    var profits: [[Double]] = []
    repricing.add(scenario)
    for (strategy, ledger) in ledgers.enumerated() {
      var scaling = Outcome.Scaling()
      if strategy > 0 {
        scaling.intensity = scenario.strategies[strategy - 1].intensity
        scaling.enlarged = marginal.isEmpty ? nil : marginal[strategy - 1]
      }
      let outcome = Outcome(ledger, against: ledgers[0], scenario, scaling)
      profits.append(outcome.flows.cumulativeProfit)
      repricing.add(strategy, ledger, against: ledgers[0], scenario)
      pay[strategy].append(ledger.pay)
      for (metric, value) in outcome.values.enumerated() {
        columns[strategy][metric].append(value ?? .nan)
      }
      daily[strategy].add(ledger, outcome.flows)
      horizons.add(strategies[strategy], ledger, outcome.flows)
      costs[strategy].add(ledger.costs)
      if voices[strategy].isEmpty {
        voices[strategy] = ledger.voices.map { VoiceMeans(voice: $0.voice) }
      }
      for (index, voice) in ledger.voices.enumerated() {
        voices[strategy][index].add(voice)
      }
    }
    for sample in samples {
      for index in attributions.indices where attributions[index].strategy == sample.strategy {
        attributions[index].add(sample)
      }
    }
    crossovers.add(profits)
    doubts.add(scenario)
    runs += 1
  }

  /// Adds the twin of the next run that has none yet.
  ///
  /// Twins serve to tell doubt from luck, and change no other figure.
  ///
  /// - Parameters:
  ///   - ledgers: The ledgers of all strategies in the twin, the control first.
  ///   - scenario: The scenario with the run's own prices, and the intensities of the twin.
  public mutating func addTwin(_ ledgers: [Ledger], _ scenario: Scenario) {
    precondition(ledgers.count == strategies.count, "a twin has one ledger for each strategy")
    precondition(twins < runs, "a twin is added after its run")
    for (strategy, ledger) in ledgers.enumerated() {
      var scaling = Outcome.Scaling()
      if strategy > 0 { scaling.intensity = scenario.strategies[strategy - 1].intensity }
      for (metric, value) in Outcome(ledger, against: ledgers[0], scenario, scaling).values.enumerated() {
        twinColumns[strategy][metric].append(value ?? .nan)
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
