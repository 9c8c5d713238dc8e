import CampaignModel

@testable import Measurement
@testable import Simulation

/// What a strategy has in the runs: its costs, and its conversions beyond the 10 of the control, each worth a margin
/// of 50.
struct Runs {
  var costs: [Double]
  var extra: [Int]
}

/// Returns a comparison with a claim, by the strategies' runs; half of the extra conversions come on day 1, the
/// rest on day 3 of 3.
///
/// A goal, if there is one, is reached with that many extra conversions.
func comparison(
  _ strategies: KeyValuePairs<String, Runs>, claims: [Claim] = [], seed: UInt64 = 1, goal: Double? = nil
) -> Comparison {
  let scenario = Scenario(
    name: "test", campaign: Campaign(days: 1, horizonDays: 3, goal: goal),
    population: Population(size: 1, communities: [Community(name: "all", share: 1, cohesion: 0)]),
    platforms: [],
    actions: [
      Action(
        name: "booking", kind: .booking, needsPerYear: Quantity(1), baseProbability: Quantity(0.5),
        involvement: Quantity(0), value: Quantity(100), marginShare: Quantity(0.5))
    ], strategies: strategies.map { Strategy(name: $0.key) },
    experiment: ExperimentPlan(runs: strategies.first?.value.costs.count ?? 1, seed: seed), claims: claims)
  var comparison = Comparison(scenario)
  for run in 0..<scenario.experiment.runs {
    let all = [(0.0, 0)] + strategies.map { ($0.value.costs[run], $0.value.extra[run]) }
    comparison.add(
      all.map { cost, extra in
        var day = LedgerDay()
        day.cost = cost
        day.aware = 4
        let counts = [[Int32(10 + extra / 2), 0, Int32(extra - extra / 2)]]
        return Ledger(
          days: [day, LedgerDay(), LedgerDay()], conversions: counts, realised: counts, pipeline: [0],
          costs: [],
          voices: [], trust: [TrustSample(day: 1, mean: 0.5), TrustSample(day: 3, mean: 0.25)])
      }, scenario)
  }
  return comparison
}

extension Formula<Statistic> {
  static func mean(_ strategy: String, _ metric: Metric) -> Formula { .term(.mean(.of(strategy, metric))) }
  static func median(_ formula: Formula<Figure>) -> Formula { .term(.quantile(0.5, formula)) }
  /// The share of runs in which one formula compares with another as said.
  static func p(_ left: Formula<Figure>, _ relation: Relation, _ right: Formula<Figure>) -> Formula {
    .term(.share(Condition(left, [.init(relation, right)])))
  }
}

extension Formula<Figure> {
  static func of(_ strategy: String, _ metric: Metric) -> Formula { .term(.of(strategy, metric)) }
}

extension Figure {
  static func of(_ strategy: String, _ metric: Metric) -> Figure { Figure(strategy, .metric(metric)) }
}

extension Formula {
  static func - (left: Formula, right: Formula) -> Formula { .operation(.minus, left, right) }
  static func + (left: Formula, right: Formula) -> Formula { .operation(.plus, left, right) }
  static func * (left: Formula, right: Formula) -> Formula { .operation(.times, left, right) }
  static func / (left: Formula, right: Formula) -> Formula { .operation(.over, left, right) }
}

extension Claim {
  /// A claim of one comparison; its text decides the draws of the bootstrap.
  init(_ left: Formula<Statistic>, _ relation: Relation, _ right: Formula<Statistic>, text: String = "claim")
  {
    self.init(statement: "", text: text, condition: Condition(left, [.init(relation, right)]))
  }
}

extension ClaimSample {
  /// A sample of numbers, run by run, that no simulation has to be pretended for.
  init(_ formula: Formula<Statistic>, _ column: (Statistic) -> [Double]) {
    var columns: [Statistic: StatisticColumn] = [:]
    for statistic in formula.terms {
      columns[statistic] = StatisticColumn(kind: statistic, numerators: column(statistic))
    }
    let runs = columns.values.first?.numerators.indices ?? 0..<0
    self.init(formula: formula, columns: columns, runs: Array(runs))
  }
}
