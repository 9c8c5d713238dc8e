import Testing

@testable import Reports

@Suite("Axes")
struct AxisTests {
  @Test("Steps are 1, 2 or 5 times a power of ten and cover the numbers", arguments: 0..<200)
  func steps(seed: Int) throws {
    var random = ChartSamples(seed: seed)
    let scale = NiceSteps.powerOfTen(random.below(20))
    let low = (random.share() - 0.5) * scale
    let high = low + random.share() * scale
    let count = 1 + random.below(9)
    let steps = NiceSteps.covering(low, high, count: count)
    #expect(steps[0] <= low && steps[steps.count - 1] >= high)
    #expect(steps.count >= 2 && steps.count <= 2 * count + 4)
    let digits = DecimalDigits(steps[1] - steps[0]).rounded(
      toPlace: DecimalDigits(steps[1] - steps[0]).exponent - 6)
    #expect([[1], [2], [5]].contains(digits.digits), "\(steps)")
    // Covered without a step to spare.
    #expect(steps[1] > low && steps[steps.count - 2] < high)
  }

  @Test(
    "What cannot be divided is moved apart",
    arguments: [(0, 0), (5, 5), (-5, -5), (1e300, 1e308), (-1e308, 1e308), (5e-324, 1e-320), (1, 1 + 1e-15)]
      as [(Double, Double)])
  func degenerate(low: Double, high: Double) {
    let steps = NiceSteps.covering(low, high, count: 5)
    #expect(steps.count >= 2 && steps.allSatisfy(\.isFinite) && steps == steps.sorted())
    #expect(steps[0] <= min(max(low, -1e300), 1e300) && steps[steps.count - 1] >= min(high, 1e300))
  }

  @Test("Ratios are 1, 2 or 5 times a power of ten and cover the numbers", arguments: 0..<200)
  func ratios(seed: Int) {
    var random = ChartSamples(seed: seed)
    let low = random.share() * NiceSteps.powerOfTen(random.below(30)) / 1e10 + 1e-12
    let high = low * (1 + random.share() * NiceSteps.powerOfTen(random.below(25)))
    let ratios = NiceRatios.covering(low, high, count: 2 + random.below(12))
    #expect(ratios[0] <= low && ratios[ratios.count - 1] >= high, "\(low) \(high) \(ratios)")
    #expect(ratios.count >= 2 && ratios == ratios.sorted())
    #expect(ratios.allSatisfy { [[1], [2], [5]].contains(DecimalDigits($0).digits) })
  }

  @Test("Numbers are written alike along an axis")
  func texts() {
    #expect(TickLabels.even([0, 0.5, 1], unit: .plain) == ["0", "0.5", "1.0"])
    #expect(TickLabels.even([-20_000, 0, 20_000], unit: .money("USD")) == ["-$20,000", "$0", "$20,000"])
    #expect(TickLabels.even([0, 5e6, 1e7], unit: .money("USD")) == ["$0", "$5 M", "$10 M"])
    #expect(TickLabels.even([0, 0.05, 0.1], unit: .percent) == ["0 %", "5 %", "10 %"])
    #expect(
      TickLabels.single([0.1, 1, 1_000, 1e7], unit: .money("USD")) == ["$0.1", "$1", "$1,000", "$10 M"])
  }

  @Test("Equal ratios are equal distances on a logarithmic axis")
  func logarithmic() {
    let scale = AxisScale(
      ChartAxis(title: "", scale: .logarithmic), covering: [1, 1_000], from: 0, to: 300, steps: 4)
    #expect(scale.domain == 1...1_000)
    for (value, pixel) in [(1.0, 0.0), (10, 100), (100, 200), (1_000, 300)] {
      #expect(abs(scale.position(value) - pixel) < 1e-9)
    }
    #expect(scale.side(-4) == -1 && scale.side(2_000) == 1)
  }

  @Test("What cannot be below zero does not stretch an axis though its interval does")
  func lowest() {
    let scale = AxisScale(
      ChartAxis(title: "people", lowest: 0), covering: [-30, 100], from: 0, to: 100, steps: 5)
    #expect(scale.domain == 0...100)
    #expect(scale.shows(-30) && scale.position(-30) == 0)
  }

  @Test("Rows far outside are left beyond an axis that says so, at most a third of them")
  func focus() {
    let rows: [[Double]] = [[0.6], [1.5], [0.8], [-42], [1.2], [-37]]
    var axis = ChartAxis(title: "return", leavesOutliers: true)
    #expect(Set(AxisFocus.values(on: axis, rows, always: [0])) == [0.6, 1.5, 0.8, 1.2, 0])
    #expect(AxisFocus.values(on: axis, [[0.6], [-42], [-37]], always: [0]).count == 4)
    #expect(AxisFocus.values(on: axis, [[1], [2], [7]], always: [0]).count == 4)
    axis.leavesOutliers = false
    #expect(AxisFocus.values(on: axis, rows, always: [0]).count == 7)
  }
}
