import Measurement
import Testing

@Suite("Estimates")
struct EstimateTests {
  private let a = [12.1, 9.4, 15.3, 11.8, 10.2, 13.9, 8.7, 12.5]
  private let b = [10.9, 9.9, 13.1, 11.1, 8.6, 12.2, 8.9, 10.4]

  @Test("A mean has the interval of scipy.stats.t.interval")
  func mean() throws {
    let estimate = try #require(Estimate(a, confidence: 0.95))
    #expect(agree(estimate.mean, 11.7375, to: 1e-15))
    #expect(estimate.count == 8)
    #expect(estimate.standardDeviation == RunningMoments(a).standardDeviation)
    // scipy.stats.t.interval(0.95, 7, a.mean(), scipy.stats.sem(a))
    #expect(agree(estimate.interval, 9.86439863660901, 13.610601363390991, to: 1e-13))
  }

  @Test("A paired difference has the interval of scipy.stats.ttest_rel")
  func paired() throws {
    let estimate = try #require(Estimate.pairedDifference(a, b, confidence: 0.95))
    #expect(agree(estimate.mean, 1.1, to: 1e-14))
    #expect(agree(try #require(estimate.standardDeviation), 1.0169983846032966, to: 1e-14))
    // scipy.stats.ttest_rel(a, b).confidence_interval(0.95)
    #expect(agree(estimate.interval, 0.2497680732080244, 1.9502319267919757, to: 1e-13))
  }

  @Test("An unpaired difference has the interval of scipy.stats.ttest_ind with unequal variances")
  func unpaired() throws {
    let other = [3.2, 7.9, 5.1, 6.6, 9.0]
    let estimate = try #require(Estimate.unpairedDifference(a, other, confidence: 0.9))
    #expect(agree(estimate.mean, 5.3775, to: 1e-14))
    #expect(estimate.standardDeviation == nil)
    #expect(estimate.count == 13)
    // scipy.stats.ttest_ind(a, other, equal_var=False).confidence_interval(0.9)
    #expect(agree(estimate.interval, 2.987736351896352, 7.767263648103647, to: 1e-13))
  }

  @Test("Pairing narrows the interval of columns that share their luck")
  func pairingGain() throws {
    let paired = try #require(Estimate.pairedDifference(a, b, confidence: 0.95)?.interval)
    let unpaired = try #require(Estimate.unpairedDifference(a, b, confidence: 0.95)?.interval)
    #expect(unpaired.width > 2 * paired.width)
  }

  @Test("Swapping the columns mirrors a difference exactly")
  func antisymmetry() throws {
    let forth = try #require(Estimate.pairedDifference(a, b, confidence: 0.95))
    let back = try #require(Estimate.pairedDifference(b, a, confidence: 0.95))
    #expect(back.mean == -forth.mean)
    #expect(back.interval?.low == forth.interval.map { -$0.high })
    #expect(back.interval?.high == forth.interval.map { -$0.low })
  }

  @Test(
    "The interval is symmetric about the mean and wider with more confidence", arguments: [0.5, 0.8, 0.99])
  func symmetry(confidence: Double) throws {
    let estimate = try #require(Estimate(a, confidence: confidence))
    let interval = try #require(estimate.interval)
    #expect(agree(interval.high - estimate.mean, estimate.mean - interval.low, to: 1e-14))
    let wider = try #require(Estimate(a, confidence: confidence + 0.005)?.interval)
    #expect(wider.contains(interval.low) && wider.contains(interval.high) && wider.width > interval.width)
  }

  @Test("No runs give no estimate")
  func empty() {
    #expect(Estimate([], confidence: 0.95) == nil)
    #expect(Estimate.pairedDifference([], [], confidence: 0.95) == nil)
    #expect(Estimate.unpairedDifference([], [1, 2], confidence: 0.95) == nil)
    #expect(Estimate.unpairedDifference([1, 2], [], confidence: 0.95) == nil)
  }

  @Test("One run gives a mean without interval")
  func single() throws {
    let one = try #require(Estimate([4], confidence: 0.95))
    #expect(one.mean == 4)
    #expect(one.interval == nil && one.standardDeviation == nil)
    let unpaired = try #require(Estimate.unpairedDifference([4], [1, 3], confidence: 0.95))
    #expect(unpaired.mean == 2)
    #expect(unpaired.interval == nil)
  }

  @Test("Two runs already give an interval")
  func two() throws {
    // scipy.stats.t.interval(0.95, 1, 1, 1): a mean and a standard error of 1
    let interval = try #require(Estimate([0, 2], confidence: 0.95)?.interval)
    #expect(agree(interval, -11.706204736174694, 13.706204736174694, to: 1e-12))
  }

  @Test("Runs that all agree give an interval without width")
  func allEqual() {
    let point = Interval(low: 5, high: 5)
    #expect(Estimate([5, 5, 5], confidence: 0.95)?.interval == point)
    #expect(Estimate.pairedDifference([6, 7], [1, 2], confidence: 0.95)?.interval == point)
    #expect(Estimate.unpairedDifference([6, 6], [1, 1, 1], confidence: 0.95)?.interval == point)
  }

  @Test("95 % intervals of a mean cover it in 95 % of data sets", arguments: [2, 5, 20])
  func meanCoverage(count: Int) {
    let share = coverage(seed: 11) { luck in
      Estimate(luck.normals(count, mean: 3, deviation: 2), confidence: 0.95)?.interval?.contains(3) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }

  @Test("95 % intervals of a paired difference cover it although the columns share their luck")
  func pairedCoverage() {
    let share = coverage(seed: 12) { luck in
      let shared = luck.normals(10, mean: 100, deviation: 30)
      let first = shared.map { $0 + 1 + luck.normal() }
      let second = shared.map { $0 + 2 * luck.normal() }
      return Estimate.pairedDifference(first, second, confidence: 0.95)?.interval?.contains(1) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }

  @Test("95 % intervals of an unpaired difference cover it with unequal variances and sizes")
  func unpairedCoverage() {
    let share = coverage(seed: 13) { luck in
      let first = luck.normals(12, mean: 7, deviation: 1)
      let second = luck.normals(6, mean: 4, deviation: 5)
      return Estimate.unpairedDifference(first, second, confidence: 0.95)?.interval?.contains(3) == true
    }
    #expect(plausible95.contains(share), "covers \(share)")
  }
}
