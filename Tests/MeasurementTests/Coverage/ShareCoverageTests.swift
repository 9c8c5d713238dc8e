import CampaignModel
import Foundation
import Testing

@testable import Measurement

@Suite("How often intervals of shares of runs hold the truth")
struct ShareCoverageTests {
  /// The chance of a standard normal number below `z`.
  private func normal(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  private func wilson(_ share: Double?, _ count: Int) -> Interval? {
    share.flatMap {
      Proportion(successes: Int(($0 * Double(count)).rounded()), of: count, confidence: 0.95)?.interval
    }
  }

  // Whole numbers of successes make coverage jump about 95 %; over the leads that occur it does so on average.
  @Test("The chance that one is higher, as p(a > b) judges it", arguments: [10, 40, 100])
  func higher(count: Int) {
    let found = Coverage(seed: 71, of: 3000) { luck in
      let lead = 2 * luck.uniform() - 1
      var (a, b) = ([Double](), [Double]())
      for _ in 0..<count {
        let shared = luck.gaussian()
        a.append(shared + lead + luck.gaussian())
        b.append(shared + luck.gaussian())
      }
      return (normal(lead / 2.0.squareRoot()), wilson(PairedRuns.probabilityHigher(a, b), count))
    }
    #expect(found.keeps95(), "\(found)")
  }

  // With Gumbel's luck the chance of being the best of several is known: e to the lead, over the sum of all (McFadden 1974).
  @Test("The chance of being the best, as best(a) judges it", arguments: [10, 40, 100])
  func best(count: Int) {
    let found = Coverage(seed: 72, of: 3000) { luck in
      let leads = (0..<3).map { _ in 2 * luck.uniform() }
      let columns = leads.map { lead in (0..<count).map { _ in lead - log(-log(1 - luck.uniform())) } }
      let truth = exp(leads[0]) / leads.reduce(0) { $0 + exp($1) }
      return (truth, wilson(PairedRuns.probabilityBest(columns)?[0], count))
    }
    #expect(found.keeps95(), "\(found)")
  }

  /// The interval of a claim on p(a.cost > 0) - p(b.cost > 0), by whether the costs are in each run.
  private func difference(_ a: [Double], _ b: [Double]) -> Interval? {
    let left = Formula<Statistic>.p(.of("a", .cost), .greater, .number(0))
    let right = Formula<Statistic>.p(.of("b", .cost), .greater, .number(0))
    let sample = ClaimSample(left - right) { .term($0) == left ? a : b }
    return BoundedValue(sample, confidence: 0.95, Bootstrap(seed: 1, text: "unused")).interval
  }

  @Test("Differences of two shares of the same runs, which have luck in common", arguments: [10, 40, 100])
  func differences(count: Int) {
    let found = Coverage(seed: 73, of: 2000) { luck in
      let (p, q) = (0.1 + 0.8 * luck.uniform(), 0.1 + 0.8 * luck.uniform())
      var (a, b) = ([Double](), [Double]())
      for _ in 0..<count {
        let shared = luck.uniform()
        let other = luck.uniform() < 0.5 ? shared : luck.uniform()
        a.append(shared < p ? 1 : 0)
        b.append(other < q ? 1 : 0)
      }
      return (p - q, difference(a, b))
    }
    #expect(found.keeps95(), "\(found)")
  }
}
