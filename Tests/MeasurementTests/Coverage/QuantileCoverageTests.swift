import Foundation
import Measurement
import Testing

@Suite("How often intervals of quantiles and rank correlations hold the truth")
struct QuantileCoverageTests {
  // The distribution does not matter, only ranks do; that of uniform numbers has the quantile p at p.
  @Test(
    "Quantiles, from the number of runs that can bound them",
    arguments: [
      (0.5, 6, .uniform), (0.5, 10, .skewed), (0.5, 40, .heavyTailed), (0.5, 100, .uniform),
      (0.25, 13, .skewed),
      (0.25, 40, .heavyTailed), (0.75, 100, .skewed), (0.95, 72, .heavyTailed), (0.05, 150, .skewed),
    ] as [(Double, Int, Shape)])
  func quantiles(p: Double, count: Int, shape: Shape) {
    let found = Coverage(seed: 81, truth: shape.quantile(p)) { luck in
      SortedSample((0..<count).map { _ in shape.quantile(luck.uniform()) })?
        .interval(ofQuantile: p, confidence: 0.95)
    }
    #expect(found.keeps95(), "\(found)")
  }

  enum Shape {
    case uniform
    case skewed
    case heavyTailed

    func quantile(_ p: Double) -> Double {
      switch self {
      case .uniform: p
      case .skewed: 1 / (1.05 - p)
      case .heavyTailed: (p - 0.5) / (p * (1 - p) + 1e-3)
      }
    }
  }

  @Test(
    "Too few runs bound no quantile",
    arguments: [(0.5, 5), (0.25, 12), (0.95, 71), (0.05, 71), (0, 9), (1, 9)])
  func tooFew(p: Double, count: Int) {
    #expect(SortedSample((0..<count).map(Double.init))?.interval(ofQuantile: p, confidence: 0.95) == nil)
  }

  @Test("The interval of a median by Hettmansperger and Sheather, by hand")
  func byHand() {
    // Of ten numbers, the second lies above the median with chance 11/1024, the third with 56/1024:
    // 0.025 is between them, and the weight of the third is 8 A / (8 A + 2 B).
    let (a, b) = (0.025 - 11.0 / 1024, 56.0 / 1024 - 0.025)
    let weight = 8 * a / (8 * a + 2 * b)
    let sample = SortedSample([1, 2, 4, 8, 9, 10, 12, 14, 15, 16])
    let found = sample?.interval(ofQuantile: 0.5, confidence: 0.95)
    #expect(
      agree(found, 2 + weight * 2, 15 - weight * 1, to: 1e-12), "\(String(describing: found)) \(weight)")
  }

  // 6 / pi asin(r / 2) is Spearman's coefficient of normal columns with Pearson's r.
  @Test(
    "Rank correlations, of normal columns",
    arguments: [0, 0.517_638_090_205_041_5, 0.813_473_286_151_6], [10, 40])
  func ranks(pearson: Double, count: Int) {
    let truth = 6 / Double.pi * asin(pearson / 2)
    let rest = (1 - pearson * pearson).squareRoot()
    let found = Coverage(seed: 82, truth: truth) { luck in
      let x = (0..<count).map { _ in luck.gaussian() }
      let y = x.map { pearson * $0 + rest * luck.gaussian() }
      return RankCorrelation(x, y, confidence: 0.95)?.interval
    }
    #expect(found.keeps95(), "\(found)")
  }
}
