import CampaignModel
import Randomness
import Testing

@testable import Measurement

@Suite("Runs that end when the result is precise")
struct PrecisionTests {
  /// Draws made by `experiment`, `count` of them: skewed, with mean 1 and standard deviation 1, or normal.
  private static func draws(_ experiment: Int, _ count: Int, skewed: Bool) -> [Double] {
    // A stream holds 8,192 numbers, enough for one experiment.
    var stream = RandomSource(seed: 71, run: experiment).stream(Purpose(250), subject: 0)
    return (0..<count).map { _ in skewed ? stream.exponential() : 1 + stream.normal() }
  }

  /// The share of experiments whose interval holds the mean, 1, when they stop as soon as `stops` says so at a look from
  /// run 50, where the tool begins to look, to 400.
  private static func coverage(
    skewed: Bool, anytime: Bool, experiments: Int, stops: (Interval, Double) -> Bool
  ) -> Double {
    let goal = PrecisionGoal(.percent(1), of: .roi, minimumRuns: 50, maximumRuns: 400)
    let sequence = goal.sequence(confidence: 0.95)
    let looks = (50...400).filter { goal.looks(after: $0) }
    let factors = looks.map { runs in
      StudentT.criticalValue(
        confidence: anytime ? sequence.level(runs: runs) : 0.95, degreesOfFreedom: Double(runs - 1))
    }
    var covered = 0
    for experiment in 0..<experiments {
      let draws = draws(experiment, 400, skewed: skewed)
      var moments = RunningMoments()
      var interval = Interval(low: 0, high: 0)
      var added = 0
      for (look, runs) in looks.enumerated() {
        while added < runs {
          moments.add(draws[added])
          added += 1
        }
        let (mean, error) = (moments.mean ?? 0, moments.standardError ?? 0)
        interval = Interval(center: mean, halfWidth: factors[look] * error)
        if stops(interval, mean) { break }
      }
      if interval.contains(1) { covered += 1 }
    }
    return Double(covered) / Double(experiments)
  }

  @Test(
    "Whoever stops when the interval suits keeps the coverage, and would lose it with ordinary intervals",
    arguments: [false, true])
  func peeking(skewed: Bool) {
    // Stops as soon as the runs seem to refute the truth: the worst that looking can do.
    let stops: (Interval, Double) -> Bool = { interval, _ in !interval.contains(1) }
    #expect(Self.coverage(skewed: skewed, anytime: true, experiments: 2000, stops: stops) >= 0.95)
    #expect(Self.coverage(skewed: skewed, anytime: false, experiments: 1000, stops: stops) < 0.85)
  }

  @Test("Stopping at a relative precision keeps the coverage", arguments: [0.1, 0.2, 0.3])
  func relative(precision: Double) {
    let stops: (Interval, Double) -> Bool = { $0.width / 2 <= precision * $1.magnitude }
    #expect(Self.coverage(skewed: true, anytime: true, experiments: 1000, stops: stops) >= 0.95)
  }

  // At 0.1 most experiments would go on to the last look, where nobody has chosen.
  @Test("Ordinary intervals lose coverage by stopping at a relative precision", arguments: [0.2, 0.3])
  func naive(precision: Double) {
    let stops: (Interval, Double) -> Bool = { $0.width / 2 <= precision * $1.magnitude }
    #expect(Self.coverage(skewed: true, anytime: false, experiments: 2000, stops: stops) < 0.945)
  }

  @Test(
    "The boundary is that of the mixture, and tightest near the runs it is made for",
    arguments: [20, 100, 5000])
  func boundary(runs: Int) {
    let sequence = ConfidenceSequence(confidence: 0.95, tightestAt: runs)
    func width(_ count: Int) -> Double { sequence.halfWidth(runs: count) / Double(count).squareRoot() }
    let made = width(runs)
    // No other mixture is tighter there by more than a hundredth.
    for other in [runs / 2, runs * 2] {
      #expect(
        ConfidenceSequence(confidence: 0.95, tightestAt: other).halfWidth(runs: runs)
          / Double(runs).squareRoot() > made * 0.99)
    }
    #expect(sequence.halfWidth(runs: runs) > 2.5)
    #expect(sequence.halfWidth(runs: runs) < 3.2)
  }

  @Test("An ordinary interval at the level of a sequence reaches as far")
  func level() {
    let sequence = ConfidenceSequence(confidence: 0.9, tightestAt: 80)
    for runs in [10, 100, 1000] {
      let z = StandardNormal.criticalValue(confidence: sequence.level(runs: runs))
      #expect(abs(z / sequence.halfWidth(runs: runs) - 1) < 1e-4)
    }
  }

  @Test("Looks come at the minimum, each a twentieth later, and at the maximum")
  func looks() {
    let goal = PrecisionGoal(.percent(5), of: .roi, minimumRuns: 50, maximumRuns: 70)
    #expect((1...70).filter { goal.looks(after: $0) } == [50, 52, 54, 56, 58, 60, 63, 66, 69, 70])
  }

  @Test("What has not varied is not known, but for what is planned and for the control")
  func unvaried() {
    let scenario = HandMade.scenario(2)
    func states(_ metric: Metric) -> [Double] {
      let goal = PrecisionGoal(.percent(5), of: metric, minimumRuns: 10, maximumRuns: 20)
      var comparison = Comparison(scenario, sequence: goal.sequence(confidence: 0.95))
      for _ in 0..<10 {
        let runs = [HandMade.Run(), HandMade.Run(costs: [3, 0, 0]), HandMade.Run(costs: [3, 0, 0])]
        comparison.add(runs.map(HandMade.ledger), scenario)
      }
      return comparison.states(of: goal).map(\.share)
    }
    #expect(states(.cost) == [0, 0, 0])
    #expect(states(.incrementalConversions) == [0, .infinity, .infinity])
    #expect(states(.roi) == [.infinity, .infinity])
  }
}
