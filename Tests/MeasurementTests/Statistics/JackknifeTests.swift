import CampaignModel
import Testing

@testable import Measurement

@Suite("The jackknife")
struct JackknifeTests {
  private let column = [12.1, 9.4, 15.3, 11.8, 10.2, 13.9, 8.7, 12.5]

  private func means(_ values: [Double]) -> [Double] {
    values.indices.map { index in
      let others = values.enumerated().filter { $0.offset != index }.map(\.element)
      return others.reduce(0, +) / Double(others.count)
    }
  }

  @Test("Of a mean it is Student's interval")
  func student() throws {
    let expected = try #require(Estimate(column, confidence: 0.95))
    let bounds = try #require(expected.interval)
    let found = Jackknife.interval(around: expected.mean, leavingOut: means(column), confidence: 0.95)
    #expect(agree(found, bounds.low, bounds.high, to: 1e-12))
    #expect(agree(Jackknife.unbiased(expected.mean, leavingOut: means(column)), expected.mean, to: 1e-13))
  }

  @Test("It takes the bias of 1/n off a variance with divisor n")
  func bias() throws {
    func biased(_ values: [Double]) -> Double {
      (RunningMoments(values).variance ?? .nan) * Double(values.count - 1) / Double(values.count)
    }
    let others = column.indices.map { index in
      biased(column.enumerated().filter { $0.offset != index }.map(\.element))
    }
    let variance = try #require(RunningMoments(column).variance)
    #expect(agree(Jackknife.unbiased(biased(column), leavingOut: others), variance, to: 1e-12))
  }

  @Test("Fewer than two runs, or a value that is none, have no interval")
  func none() {
    #expect(Jackknife.interval(around: 1, leavingOut: [1], confidence: 0.95) == nil)
    #expect(Jackknife.interval(around: 1, leavingOut: [], confidence: 0.95) == nil)
    #expect(Jackknife.interval(around: 1, leavingOut: [1, .nan], confidence: 0.95) == nil)
    #expect(Jackknife.interval(around: .nan, leavingOut: [1, 2], confidence: 0.95) == nil)
  }

  @Test("Leaving out one run at a time gives what the statistic of the others is", arguments: [0.0, 1e6])
  func leavingOut(offset: Double) {
    let numerators = column.map { $0 + offset }
    let denominators = [2.0, 3, 1, 4, 2, 5, 1, 3]
    let cost = Formula<Figure>.of("a", .cost)
    for column in [
      StatisticColumn(kind: .mean(.of("a", .cost)), numerators: numerators),
      StatisticColumn(kind: .mean(.of("a", .roi)), numerators: numerators, denominators: denominators),
      StatisticColumn(kind: .standardDeviation(cost), numerators: numerators),
    ] {
      // The runs kept need not be all.
      let runs = [0, 2, 3, 4, 6, 7]
      for (run, found) in zip(runs, column.leavingOneOut(of: runs)) {
        #expect(agree(found, column.statistic(in: runs.filter { $0 != run }), to: 1e-9))
      }
    }
  }
}
