public import CampaignModel
public import Simulation

/// Reduces runs of a scenario to their records; the same for all runs, on any thread.
public struct RunRecorder: Sendable {
  /// What is simulated.
  public let scenario: Scenario
  let metrics: [Metric]
  let prices: [Price]
  /// How many quantities are uncertain.
  let drawn: Int
  let grid: DiscountGrid
  /// The rows of costs by strategy.
  let costs: [CostMeans]
  /// What every record has.
  let shape: RecordShape

  /// Prepares for the runs of a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    metrics = Metric.all(for: scenario)
    prices = scenario.prices
    drawn = scenario.drawn.count
    grid = DiscountGrid(
      days: scenario.campaign.horizonDays, rate: scenario.economics.discountRatePerYear.value)
    costs = scenario.allStrategies.map { CostMeans($0) }
    shape = RecordShape(scenario, metrics, prices)
  }

  /// Reduces a run to its record.
  ///
  /// - Parameters:
  ///   - ledgers: The ledgers of all strategies, the control first.
  ///   - scenario: The scenario with the run's own prices and intensities.
  ///   - marginal: The ledgers of the declared strategies with a tenth more work; empty where nobody asked.
  ///   - samples: What was traced back to voices in the run.
  ///   - extent: How large the world was; nil where nobody asks.
  /// - Returns: The record.
  public func run(
    _ ledgers: [Ledger], _ scenario: Scenario, marginal: [Ledger] = [],
    attributions samples: [AttributionSample] = [], extent: World.Extent? = nil
  ) -> RunRecord {
    precondition(marginal.isEmpty || marginal.count == ledgers.count - 1, "the control is not enlarged")
    let strategies = ledgers.indices.map { strategy in
      let (ledger, control) = (ledgers[strategy], ledgers[0])
      let outcome = outcome(
        strategy, ledgers, scenario,
        enlarged: strategy > 0 && !marginal.isEmpty ? marginal[strategy - 1] : nil
      )
      var record = StrategyRecord(values: outcome.values.map { $0 ?? .nan })
      record.daily = DailyMetric.allCases.map { DailyMoments.series($0, ledger, outcome.flows) }
      record.costs = costs[strategy].amounts(ledger.costs)
      record.voices = ledger.voices.map(VoiceRecord.init)
      record.pay = PayRecord(
        wages: ledger.pay.wages, fees: ledger.pay.fees, feesPaid: Double(ledger.pay.feesPaid))
      let flows = StrategyFlows(strategy, ledger, against: control, scenario, prices)
      record.counts = flows.counts
      (record.flows, record.presentValues) = flows.presentValues(
        grid, ownRate: scenario.economics.discountRatePerYear.value)
      return record
    }
    return RunRecord(
      extent: extent, strategies: strategies, drawn: scenario.drawn.map(\.value),
      prices: prices.map { $0.value(in: scenario) },
      marginShares: scenario.actions.map(\.marginShare.value), attributions: samples)
  }

  /// Reduces a twin to its record.
  ///
  /// - Parameters:
  ///   - ledgers: The ledgers of all strategies in the twin, the control first.
  ///   - scenario: The scenario with the run's own prices, and the intensities of the twin.
  /// - Returns: The record, of metrics alone.
  public func twin(_ ledgers: [Ledger], _ scenario: Scenario) -> RunRecord {
    RunRecord(
      strategies: ledgers.indices.map { strategy in
        StrategyRecord(
          values: outcome(strategy, ledgers, scenario, enlarged: nil).values.map { $0 ?? .nan })
      })
  }

  /// Stands for a twin that could not be simulated: no metric is defined.
  public var missingTwin: RunRecord {
    RunRecord(
      strategies: costs.map { _ in
        StrategyRecord(values: [Double](repeating: .nan, count: metrics.count))
      })
  }

  private func outcome(
    _ strategy: Int, _ ledgers: [Ledger], _ scenario: Scenario, enlarged: Ledger?
  ) -> Outcome {
    precondition(ledgers.count == costs.count, "a run has one ledger for each strategy")
    var scaling = Outcome.Scaling()
    if strategy > 0 {
      scaling.intensity = scenario.strategies[strategy - 1].intensity
      scaling.enlarged = enlarged
    }
    return Outcome(ledgers[strategy], against: ledgers[0], scenario, scaling)
  }
}

extension VoiceRecord {
  fileprivate init(_ ledger: VoiceLedger) {
    self.init(
      voice: ledger.voice, audience: Double(ledger.audience), hours: ledger.hours, cost: ledger.cost,
      relationships: Double(ledger.relationships), followers: Double(ledger.followers),
      hollow: ledger.hollow, credited: Double(ledger.credited.reduce(0, +)))
  }
}
