import Measurement
import Testing

@Suite("Proportion")
struct ProportionTests {
  // scipy.stats.binomtest(k, n).proportion_ci(0.95, method="wilson"), SciPy 1.17
  @Test(
    "The interval is Wilson's",
    arguments: [
      (7, 20, 0.1811918241010821, 0.5671457233147637), (0, 10, 0, 0.27753279986288926),
      (10, 10, 0.7224672001371109, 1), (1, 1, 0.20654931437723745, 1),
    ] as [(Int, Int, Double, Double)])
  func wilson(successes: Int, count: Int, low: Double, high: Double) throws {
    let found = try #require(Proportion(successes: successes, of: count, confidence: 0.95))
    #expect(found.share == Double(successes) / Double(count))
    #expect(agree(found.interval, low, high, to: 1e-12))
  }

  @Test("The interval of the failures mirrors that of the successes", arguments: 0...6)
  func complement(successes: Int) throws {
    let found = try #require(Proportion(successes: successes, of: 6, confidence: 0.9)).interval
    let mirrored = try #require(Proportion(successes: 6 - successes, of: 6, confidence: 0.9)).interval
    #expect(agree(1 - mirrored.high, found.low, to: 1e-15, absolute: true))
    #expect(agree(1 - mirrored.low, found.high, to: 1e-15, absolute: true))
  }

  @Test("No runs have no share")
  func empty() {
    #expect(Proportion(successes: 0, of: 0, confidence: 0.95) == nil)
  }

  // The number of successes being whole, coverage cannot be 95 % at every share, but it is so over all of them.
  @Test(
    "95 % intervals cover the share in 94 % to 96 % of cases, on average over shares",
    arguments: [10, 30, 60])
  func coverage(count: Int) throws {
    var average = 0.0
    for step in 1...19 {
      let share = Double(step) / 20
      for successes in 0...count {
        let found = try #require(Proportion(successes: successes, of: count, confidence: 0.95))
        if found.interval.contains(share) { average += binomial(successes, count, share) / 19 }
      }
    }
    #expect((0.94...0.96).contains(average))
  }

  /// The chance of so many successes: C(n, k) p^k (1 - p)^(n - k), factor by factor.
  private func binomial(_ successes: Int, _ count: Int, _ share: Double) -> Double {
    var chance = 1.0
    for k in 0..<successes { chance *= share * Double(count - k) / Double(k + 1) }
    for _ in successes..<count { chance *= 1 - share }
    return chance
  }
}
