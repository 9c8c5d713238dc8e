import CampaignModel
import Measurement

@testable import Simulation

extension Samples {
  /// What was traced back to voices in one run: audiences, last touches (of which the other rules are copies), what is
  /// lost without each, and Shapley's shares.
  struct Attribution {
    var audiences: [Int]
    var touches: [Double]
    var lost: [Double]
    var shares: [Double]
  }

  /// Returns a comparison in which the strategy `s` is traced back to its voices; the control has 10 conversions.
  static func attribution(
    _ runs: [Attribution], voices: [String] = ["ana", "ben", "cy", "dee"], claims: [Claim] = []
  ) -> Comparison {
    var scenario = scenario(strategies: ["s"], runs: runs.count)
    scenario.voices = voices.map { Voice(name: $0, kind: .curator) }
    scenario.strategies[0].activities[0].voices = Array(voices.indices)
    scenario.experiment.attribution = AttributionPlan(strategies: ["s"], players: .voices)
    scenario.claims = claims
    var comparison = Comparison(scenario)
    for run in runs {
      let total = run.shares.reduce(0, +)
      let sample = AttributionSample(
        strategy: 1, conversions: 10 + total, controlConversions: 10, audiences: run.audiences,
        credits: TouchCredits(
          byRule: TouchRule.allCases.map { _ in run.touches }, touched: Int(run.touches.reduce(0, +))),
        total: Payoff(conversions: total, margin: 50 * total),
        leaveOneOut: run.lost.map { Payoff(conversions: $0, margin: 50 * $0) },
        shapley: run.shares.map { Payoff(conversions: $0, margin: 50 * $0) })
      let ledgers = [Result(conversions: 10), Result(cost: 100, conversions: 10 + Int(total))].map {
        ledger($0, scenario, hasVoice: $0.cost > 0)
      }
      comparison.add(ledgers, scenario, attributions: [sample])
    }
    return comparison
  }

  /// Four voices who make up for each other a little, in two runs.
  static let fourVoices = attribution([
    Attribution(
      audiences: [40, 30, 20, 10], touches: [9, 7, 2, 2], lost: [3, 2, 2, 0], shares: [4, 3, 2, 1]),
    Attribution(
      audiences: [40, 30, 20, 10], touches: [11, 7, 4, 2], lost: [5, 3, 1, 0], shares: [6, 4, 1, 1]),
  ])
}
