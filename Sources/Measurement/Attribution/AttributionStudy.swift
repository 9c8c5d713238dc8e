public import CampaignModel
public import Simulation

/// What all runs say about who brought a strategy's results: samples are added run by run.
public struct AttributionStudy: Sendable {
  /// Index into `Comparison.strategies`.
  public let strategy: Int
  /// Whose shares they are.
  public let players: [AttributionPlayer]
  /// One for each run, in the order of the runs.
  public private(set) var samples: [AttributionSample] = []
  /// What was asked for.
  public let plan: AttributionPlan
  private let nominal: Double
  private let sequence: ConfidenceSequence?
  let seed: UInt64

  /// Begins a study of each strategy for which one is asked for.
  static func all(of scenario: Scenario, _ sequence: ConfidenceSequence?) -> [AttributionStudy] {
    guard let plan = scenario.experiment.attribution else { return [] }
    return scenario.attributedStrategies.map { AttributionStudy($0, plan, scenario, sequence) }
  }

  private init(
    _ strategy: Int, _ plan: AttributionPlan, _ scenario: Scenario, _ sequence: ConfidenceSequence?
  ) {
    self.strategy = strategy
    self.plan = plan
    players = scenario.players(of: scenario.allStrategies[strategy], plan)
    nominal = scenario.experiment.confidence
    self.sequence = sequence
    seed = scenario.experiment.seed
  }

  /// The confidence at which every interval is computed.
  var confidence: Double { sequence?.level(runs: max(1, runs)) ?? nominal }

  mutating func add(_ sample: AttributionSample) {
    samples.append(sample)
  }

  /// The number of runs behind every figure.
  public var runs: Int { samples.count }

  /// Returns a player's part, with Student's interval over runs.
  ///
  /// - Parameters:
  ///   - player: Index into `players`.
  ///   - method: How it is found.
  ///   - quantity: Of what.
  /// - Returns: The mean; nil without runs, and for a margin by a rule.
  public func part(
    _ player: Int, _ method: AttributionMethod, _ quantity: AttributedQuantity = .conversions
  ) -> Estimate? {
    estimate { Self.part($0, player, method, quantity) }
  }

  /// Returns what the parts of all players, and for leaving one out the overlap, add up to.
  ///
  /// Of a rule it is the number of conversions with any touch in the window; of the others what the strategy brings
  /// beyond the control.
  public func total(_ method: AttributionMethod, _ quantity: AttributedQuantity = .conversions) -> Estimate? {
    if method.isTruth { return estimate { quantity($0.total) } }
    return quantity == .conversions ? estimate { Double($0.credits.touched) } : nil
  }

  /// Returns what is in no player's part when one at a time is left out: the total less the sum of the parts.
  ///
  /// Above 0 the voices make up for each other; below 0 some need others to bring anything.
  public func overlap(_ quantity: AttributedQuantity = .conversions) -> Estimate? {
    estimate { sample in
      sample.leaveOneOut.reduce(quantity(sample.total)) { $0 - quantity($1) }
    }
  }

  /// What comparing with last year would show: each run's conversions less those of another run's control.
  ///
  /// The other run is the one before, the last for the first: the same kind of people with other luck, and another
  /// draw of what is uncertain. As every control is used once, the mean is the truth's. What misleads is the single
  /// comparison, of which a marketer has one: read the standard deviation and the width of the interval, which is that
  /// of as many unpaired ones. Nil for fewer than two runs.
  public var beforeAfter: Estimate? {
    guard let last = samples.last, samples.count > 1 else { return nil }
    let before = [last] + samples.dropLast()
    return Estimate(
      zip(samples, before).map { $0.conversions - $1.controlConversions }, confidence: confidence)
  }

  /// Returns how far a method's parts are from Shapley's, in conversions: the mean over players of the absolute
  /// difference of the means over runs; nil without runs or players.
  public func meanAbsoluteError(_ method: AttributionMethod) -> Double? {
    guard !samples.isEmpty, !players.isEmpty else { return nil }
    let errors = players.indices.map { player in
      ((part(player, method)?.mean ?? 0) - (part(player, .shapley)?.mean ?? 0)).magnitude
    }
    return errors.reduce(0, +) / Double(errors.count)
  }

  /// The rule whose parts are furthest from Shapley's, the first of equals; nil without runs or players.
  public var worstRule: (rule: TouchRule, error: Double)? {
    var worst: (rule: TouchRule, error: Double)?
    for rule in TouchRule.allCases {
      guard let error = meanAbsoluteError(.touch(rule)) else { continue }
      if error > worst?.error ?? -1 { worst = (rule, error) }
    }
    return worst
  }

  private func estimate(_ value: (AttributionSample) -> Double?) -> Estimate? {
    Estimate(samples.compactMap(value), confidence: confidence)
  }

  private static func part(
    _ sample: AttributionSample, _ player: Int, _ method: AttributionMethod, _ quantity: AttributedQuantity
  ) -> Double? {
    switch method {
    case .touch(let rule):
      guard quantity == .conversions else { return nil }
      return sample.credits[rule][player]
    case .leaveOneOut: return quantity(sample.leaveOneOut[player])
    case .shapley: return quantity(sample.shapley[player])
    }
  }
}

extension Comparison {
  /// Returns what was found out about who brought a strategy's results; nil unless asked for.
  public func attribution(of strategy: Int) -> AttributionStudy? {
    attributions.first { $0.strategy == strategy }
  }
}
