import Measurement
import Testing

@Suite("Who is ahead, run by run")
struct PairedRunsTests {
  @Test(
    "A tie counts half",
    arguments: [
      ([3.0, 1, 2, 5], [1.0, 2, 2, 4], 0.625), ([1], [1], 0.5), ([2, 2], [1, 1], 1), ([1, 1], [2, 2], 0),
    ] as [([Double], [Double], Double)])
  func probabilityHigher(a: [Double], b: [Double], expected: Double) {
    #expect(PairedRuns.probabilityHigher(a, b) == expected)
  }

  @Test("The chances of a over b and of b over a add up to 1", arguments: [1, 2, 7, 300] as [UInt64])
  func complement(seed: UInt64) throws {
    var luck = SplitMix64(seed: seed)
    // Rounded, so that there are ties.
    let a = luck.normals(101).map { $0.rounded() }
    let b = luck.normals(101).map { $0.rounded() }
    let forth = try #require(PairedRuns.probabilityHigher(a, b))
    let back = try #require(PairedRuns.probabilityHigher(b, a))
    #expect(agree(forth + back, 1, to: 1e-15))
    #expect(forth != 0.5 || a != b)
  }

  @Test("The best of each run wins it, and ties divide it")
  func probabilityBest() {
    let columns: [[Double]] = [[5, 1, 2, 3], [4, 1, 2, 0], [3, 0, 2, 3]]
    let expected = [(1 + 0.5 + 1.0 / 3 + 0.5) / 4, (0.5 + 1.0 / 3) / 4, (1.0 / 3 + 0.5) / 4]
    #expect(PairedRuns.probabilityBest(columns) == expected)
  }

  @Test("The chances of being best add up to 1, and for two columns equal those of being higher")
  func sum() throws {
    var luck = SplitMix64(seed: 5)
    let columns = (0..<4).map { _ in luck.normals(150).map { $0.rounded() } }
    let shares = try #require(PairedRuns.probabilityBest(columns))
    #expect(agree(shares.reduce(0, +), 1, to: 1e-14))
    let two = try #require(PairedRuns.probabilityBest(Array(columns.prefix(2))))
    #expect(agree(two[0], try #require(PairedRuns.probabilityHigher(columns[0], columns[1])), to: 1e-14))
  }

  @Test("What differs by rounding alone ties, and what differs by more does not")
  func rounding() {
    // The same amounts, added up in another order.
    let (a, b) = (0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1)
    #expect(a > b)
    #expect(PairedRuns.probabilityHigher([1e3 * a, 5], [1e3 * b, 4]) == 0.75)
    #expect(PairedRuns.probabilityBest([[a], [b], [0.5]]) == [0.5, 0.5, 0])
    let difference = Estimate.pairedDifference([a, a], [b, b], confidence: 0.95)
    #expect(difference?.interval == Interval(low: 0, high: 0))
    #expect(PairedRuns.probabilityHigher([1 + 2e-12], [1]) == 1)
    #expect(PairedRuns.probabilityHigher([1], [1 + 2e-12]) == 0)
    #expect(PairedRuns.probabilityHigher([1e-13], [0]) == 1)
    #expect(PairedRuns.probabilityHigher([.infinity, .infinity], [.infinity, 1]) == 0.75)
  }

  @Test("A column without rivals is always best, and no runs decide nothing")
  func degenerate() {
    #expect(PairedRuns.probabilityBest([[7, -7]]) == [1])
    #expect(PairedRuns.probabilityBest([]) == nil)
    #expect(PairedRuns.probabilityBest([[], []]) == nil)
    #expect(PairedRuns.probabilityHigher([], []) == nil)
  }
}
