import Measurement
import Testing

@Suite("Quantiles and expected shortfall")
struct SortedSampleTests {
  private let column = [12.1, 9.4, 15.3, 11.8, 10.2, 13.9, 8.7, 12.5]

  @Test("The five quantiles equal numpy.quantile's")
  func fiveQuantiles() throws {
    let quantiles = Quantiles(try #require(SortedSample(column)))
    // numpy.quantile(column, [0.05, 0.25, 0.5, 0.75, 0.95]), whose default is definition 7
    #expect(agree(quantiles.p05, 8.945, to: 1e-14))
    #expect(agree(quantiles.p25, 10.0, to: 1e-14))
    #expect(agree(quantiles.median, 11.95, to: 1e-14))
    #expect(agree(quantiles.p75, 12.85, to: 1e-14))
    #expect(agree(quantiles.p95, 14.81, to: 1e-14))
  }

  @Test("The ends are the smallest and the largest number")
  func ends() throws {
    let sample = try #require(SortedSample(column))
    #expect(sample.quantile(0) == 8.7)
    #expect(sample.quantile(1) == 15.3)
  }

  @Test("Quantiles never fall as the share grows", arguments: 1...8)
  func monotone(count: Int) throws {
    let sample = try #require(SortedSample(Array(column.prefix(count))))
    let quantiles = stride(from: 0, through: 1, by: 0.01).map(sample.quantile)
    #expect(quantiles == quantiles.sorted())
  }

  @Test("All quantiles of one number are that number", arguments: [0, 0.05, 0.5, 1])
  func single(p: Double) throws {
    #expect(try #require(SortedSample([4])).quantile(p) == 4)
  }

  @Test("An empty column has no quantiles")
  func empty() {
    #expect(SortedSample([]) == nil)
  }

  // Of 8 numbers that begin 8.7, 9.4, 10.2, a share of 0.25 takes two and one of 0.3 takes 2.4.
  @Test(
    "Expected shortfall is the mean of the worst share, the number on the boundary in part",
    arguments: [
      (0.001, 8.7), (0.1, 8.7), (0.125, 8.7), (0.25, 9.05), (0.3, 9.241666666666667), (1, 11.7375),
    ] as [(Double, Double)])
  func expectedShortfall(share: Double, expected: Double) throws {
    let found = try #require(SortedSample(column)).expectedShortfall(share: share)
    #expect(agree(found, expected, to: 1e-14))
  }

  @Test("Expected shortfall never falls as the share grows")
  func shortfallMonotone() throws {
    let sample = try #require(SortedSample(column))
    let shortfalls = (1...50).map { sample.expectedShortfall(share: Double($0) / 50) }
    #expect(zip(shortfalls, shortfalls.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
  }

  @Test("Expected shortfall of one number or equal numbers is that number", arguments: [1, 2, 5])
  func shortfallOfEquals(count: Int) throws {
    let sample = try #require(SortedSample([Double](repeating: -2.5, count: count)))
    #expect(agree(sample.expectedShortfall(share: 0.1), -2.5, to: 1e-15))
  }
}
