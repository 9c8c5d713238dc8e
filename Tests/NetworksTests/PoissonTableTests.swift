import Testing

@testable import Networks

@Suite("A table of Poisson counts")
struct PoissonTableTests {
  @Test("has the mean and the variance", arguments: [0.01, 0.5, 3, 8.4, 60, 5000])
  func moments(mean: Double) {
    let table = PoissonTable(mean: mean)
    let counts = (0..<20_000).map { Double(table.count(at: (Double($0) + 0.5) / 20_000)) }
    let average = counts.reduce(0, +) / 20_000
    let variance = counts.reduce(0) { $0 + ($1 - average) * ($1 - average) } / 20_000
    #expect(abs(average - mean) < 1e-3 * mean.squareRoot() + 1e-3 * mean)
    #expect(abs(variance / mean - 1) < 0.01)
  }

  @Test(
    "gives the counts of mean 2 where its distribution function steps",
    arguments: [
      (0.135_335, 0), (0.135_336, 1), (0.406_005, 1), (0.406_006, 2), (0.676_676, 2), (0.676_677, 3),
    ])
  func steps(u: Double, count: Int) {
    #expect(PoissonTable(mean: 2).count(at: u) == count)
  }

  @Test("gives nothing at mean 0", arguments: [0, 0.5, 0.999_999])
  func zero(u: Double) {
    #expect(PoissonTable(mean: 0).count(at: u) == 0)
  }
}
